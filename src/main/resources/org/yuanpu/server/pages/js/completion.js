// Completes prefixes, terms of the ontology, variables and keywords in the SPARQL editor.

import { h, put } from './dom.js';
import { PREFIXES } from './sparql.js';
import { label, ontology, w, yp } from './words.js';

const MOST = 10;
const KEYWORDS = ['SELECT', 'DISTINCT', 'WHERE', 'OPTIONAL', 'FILTER', 'UNION', 'GRAPH', 'VALUES', 'BIND', 'GROUP BY', 'ORDER BY', 'HAVING', 'LIMIT', 'OFFSET', 'CONSTRUCT', 'DESCRIBE', 'ASK', 'PREFIX', 'EXISTS', 'NOT EXISTS', 'MINUS', 'COUNT', 'SAMPLE', 'GROUP_CONCAT'];

/** Terms of other vocabularies that the graph uses. */
const OTHERS = ['rdf:type', 'rdf:subject', 'rdf:predicate', 'rdf:object', 'rdfs:label', 'rdfs:subClassOf', 'skos:prefLabel', 'skos:altLabel', 'skos:notation', 'skos:definition', 'skos:inScheme', 'dct:title', 'dct:identifier', 'dct:source', 'oa:hasSelector', 'oa:hasSource', 'oa:TextPositionSelector', 'oa:TextQuoteSelector', 'oa:start', 'oa:end', 'oa:exact', 'oa:prefix', 'oa:suffix', 'qb:dataSet', 'qb:Observation', 'sdmx-dimension:refPeriod', 'sh:ValidationResult', 'sh:focusNode', 'sh:resultMessage', 'sh:resultPath', 'sh:value', 'xsd:gYear', 'xsd:decimal', 'xsd:integer', 'xsd:string'];

const LINES = PREFIXES.trim().split('\n');

/** Makes a code field complete what is typed. */
export function completion({ area, box, rectangle }) {
  const list = h('ul', { id: 'completions', role: 'listbox', class: 'suggestions', hidden: true, 'aria-label': w('editor') });
  const told = h('span', { class: 'unseen', role: 'status' });
  box.append(list, told);
  area.setAttribute('aria-autocomplete', 'list');
  area.setAttribute('aria-controls', 'completions');
  const state = { found: [], at: 0, word: '' };
  const close = () => {
    list.hidden = true;
    area.removeAttribute('aria-activedescendant');
  };
  const mark = (to) => {
    state.at = (to + state.found.length) % state.found.length;
    [...list.children].forEach((item, i) => item.setAttribute('aria-selected', String(i === state.at)));
    area.setAttribute('aria-activedescendant', `c-${state.at}`);
    list.children[state.at].scrollIntoView({ block: 'nearest' });
  };
  const take = (i) => {
    const at = area.selectionStart;
    area.setRangeText(state.found[i].text, at - state.word.length, at, 'end');
    close();
    area.focus();
    declare(area, state.found[i].text);
    area.dispatchEvent(new Event('input'));
    close();
  };
  const suggest = () => {
    state.word = /[?\w][\w-]*:?[\w-]*$/.exec(area.value.slice(0, area.selectionStart))?.[0] ?? '';
    state.found = state.word.length > 1 ? candidates(state.word, area.value) : [];
    if (!state.found.length) return close();
    put(list, state.found.map((c, i) => h('li', { role: 'option', id: `c-${i}`, 'aria-selected': 'false', onmousedown: (e) => { e.preventDefault(); take(i); } }, h('code', {}, c.text), h('small', {}, c.about))));
    list.hidden = false;
    put(told, w('suggestionCount', state.found.length));
    place(list, rectangle(area.selectionStart - state.word.length), box);
    return mark(0);
  };
  area.addEventListener('input', suggest);
  area.addEventListener('blur', close);
  area.addEventListener('keydown', (event) => {
    if (list.hidden || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape') close();
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') mark(state.at + (event.key === 'ArrowDown' ? 1 : -1));
    else if (event.key === 'Tab' || event.key === 'Enter') take(state.at);
    else return;
    event.preventDefault();
  });
}

function candidates(word, text) {
  const terms = [...new Set(ontology.map(([s]) => s).filter((s) => s.startsWith(yp(''))))].map((iri) => ({ text: `yp:${iri.slice(yp('').length)}`, about: label(iri) }));
  const variables = [...new Set(text.match(/\?\w+/g) ?? [])].map((v) => ({ text: v, about: '' }));
  const prefixes = LINES.map((l) => ({ text: l.split(' ')[1], about: w('prefixes') }));
  const keywords = KEYWORDS.map((k) => ({ text: k, about: '' }));
  const all = [...prefixes, ...terms, ...OTHERS.map((t) => ({ text: t, about: '' })), ...variables, ...keywords];
  const wanted = word.toLowerCase();
  return all.filter((c) => c.text.toLowerCase().startsWith(wanted) && c.text !== word || (wanted.startsWith('yp:') && wanted.length > 4 && c.text.toLowerCase().includes(wanted.slice(3)) && c.text !== word)).slice(0, MOST);
}

/** A term whose prefix the query does not declare brings its declaration. */
function declare(area, text) {
  const prefix = /^([\w-]+:)/.exec(text)?.[1];
  const line = LINES.find((l) => l.startsWith(`PREFIX ${prefix} `));
  if (!line || new RegExp(`PREFIX\\s+${prefix}`, 'i').test(area.value)) return;
  const at = area.selectionStart;
  area.value = `${line}\n${area.value}`;
  area.setSelectionRange(at + line.length + 1, at + line.length + 1);
}

function place(list, rectangle, box) {
  const outer = box.getBoundingClientRect();
  list.style.left = `${Math.max(0, Math.min(rectangle.left - outer.left, outer.width - 260))}px`;
  list.style.top = `${rectangle.bottom - outer.top + 2}px`;
}
