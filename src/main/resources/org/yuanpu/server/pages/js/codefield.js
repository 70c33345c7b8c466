// A field for code: line numbers, colours behind the text, and a line that is at fault.

import { h, put } from './dom.js';

const TOKENS = /(#.*$)|("""[\s\S]*?"""|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')|(<[^<>"{}|^`\\\s]*>)|([?$]\w+)|([A-Za-z][\w-]*:[\w.%-]*|_:\w+|:[\w-]+)|\b(SELECT|ASK|CONSTRUCT|DESCRIBE|PREFIX|BASE|WHERE|FROM|NAMED|GRAPH|OPTIONAL|UNION|MINUS|FILTER|BIND|AS|VALUES|DISTINCT|REDUCED|GROUP|BY|HAVING|ORDER|ASC|DESC|LIMIT|OFFSET|EXISTS|NOT|IN|SERVICE|COUNT|SUM|AVG|MIN|MAX|SAMPLE|GROUP_CONCAT|SEPARATOR|IF|COALESCE|BOUND|STR|LANG|LANGMATCHES|DATATYPE|IRI|URI|REGEX|CONTAINS|STRSTARTS|STRENDS|STRBEFORE|STRAFTER|STRLEN|SUBSTR|REPLACE|LCASE|UCASE|CONCAT|ABS|ROUND|CEIL|FLOOR|YEAR|MONTH|DAY|NOW|true|false|a)\b|(\b\d[\d.]*\b)/gim;
const CLASSES = ['comment', 'string', 'iri', 'variable', 'named', 'keyword', 'digits'];

/**
 * A field for SPARQL.
 *
 * @param run is called on Ctrl+Enter
 * @return the box, its textarea, `write` to set the text, `fault` to show a line that is at fault (null for none) and
 *     `rectangle` for the place of a character on the screen
 */
export function codeField({ id, name, run }) {
  const area = h('textarea', { id, rows: 16, spellcheck: 'false', autocapitalize: 'off', autocomplete: 'off', wrap: 'off', 'aria-label': name });
  const colours = h('pre', { 'aria-hidden': 'true', class: 'colours' });
  const numbers = h('pre', { 'aria-hidden': 'true', class: 'numbers' });
  const state = { line: null };
  const draw = () => {
    put(colours, ...tokens(area.value), '\n');
    put(numbers, area.value.split('\n').map((_, i) => h('span', { class: i + 1 === state.line ? 'fault' : null }, `${i + 1}\n`)));
    follow();
  };
  const follow = () => {
    colours.scrollTop = area.scrollTop;
    colours.scrollLeft = area.scrollLeft;
    numbers.scrollTop = area.scrollTop;
  };
  area.addEventListener('input', draw);
  area.addEventListener('scroll', follow);
  area.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      run();
    }
  });
  return {
    area,
    box: h('div', { class: 'code' }, numbers, h('div', { class: 'sheet' }, colours, area)),
    write: (text) => {
      area.value = text;
      area.rows = Math.min(28, Math.max(12, text.split('\n').length + 1));
      draw();
    },
    fault: (line, column) => {
      state.line = line;
      draw();
      if (line) select(area, line, column);
    },
    rectangle: (at) => rectangle(colours, at),
  };
}

function tokens(text) {
  const parts = [];
  let end = 0;
  for (const match of text.matchAll(TOKENS)) {
    parts.push(text.slice(end, match.index), h('span', { class: CLASSES[match.slice(1).findIndex((g) => g !== undefined)] }, match[0]));
    end = match.index + match[0].length;
  }
  return [...parts, text.slice(end)];
}

/** Puts the cursor at the fault, or marks its whole line. */
function select(area, line, column) {
  const lines = area.value.split('\n');
  const from = lines.slice(0, line - 1).reduce((sum, l) => sum + l.length + 1, 0);
  const length = lines[line - 1]?.length ?? 0;
  area.focus();
  area.setSelectionRange(from + Math.min(length, column > 1 ? column - 1 : 0), from + length);
}

/** Where a character stands on the screen; the colours lie exactly behind the text. */
function rectangle(colours, at) {
  const walker = document.createTreeWalker(colours, NodeFilter.SHOW_TEXT);
  let left = at;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (left <= node.length) {
      const range = document.createRange();
      range.setStart(node, left);
      range.setEnd(node, left);
      return range.getClientRects()[0] ?? range.getBoundingClientRect();
    }
    left -= node.length;
  }
  return colours.getBoundingClientRect();
}
