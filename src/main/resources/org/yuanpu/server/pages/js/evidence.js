// The sentence under a statement, with its words marked and the way to the place in the document.

import { group, h } from './dom.js';
import { w } from './words.js';
import { address, isThing } from './things.js';

/** What a query asks for to show the evidence of ?node. */
export const EVIDENCE = `
  ?node yp:evidence ?passage . OPTIONAL { ?node yp:rule ?rule } OPTIONAL { ?node yp:confidence ?confidence }
  ?passage yp:inSentence ?sentence ; oa:hasSelector ?position . ?position a oa:TextPositionSelector ; oa:start ?start ; oa:end ?end .
  ?sentence yp:text ?text ; yp:document ?document ; oa:hasSelector/oa:start ?from .
  OPTIONAL { ?sentence yp:heading ?heading } OPTIONAL { ?passage yp:page ?page } OPTIONAL { ?document dct:title ?title } ?document dct:identifier ?key .`;

/** The variables of EVIDENCE. */
export const EVIDENCE_VARIABLES = '?node ?rule ?confidence ?sentence ?start ?end ?text ?from ?heading ?page ?document ?title ?key';

/** Rows of one statement, one for each piece of each passage, as a list of sentences. */
export const sentences = (rows) => [...group(rows, (r) => r.sentence).values()].map(quote);

/** The address of a place in a document. */
export const place = (document, start, end) => `${address(document)}#at=${start}-${end}`;

function quote(rows) {
  const [first] = rows;
  const from = Number(first.from);
  const spans = rows.map((r) => [Number(r.start) - from, Number(r.end) - from]);
  const target = place(first.document, Math.min(...rows.map((r) => Number(r.start))), Math.max(...rows.map((r) => Number(r.end))));
  const rules = [...new Set(rows.map((r) => r.rule).filter(Boolean))].join(', ');
  const sure = Math.max(...rows.map((r) => Number(r.confidence ?? NaN)));
  // Your decisions have lines of their own, and no page.
  const decided = !isThing(first.document);
  return h('blockquote', {},
    h('p', { lang: 'zh', class: decided ? 'lines' : null }, marked(first.text, spans, decided ? '\n' : '')),
    h('footer', {}, !decided ? h('a', { href: target, lang: 'zh' }, first.title ?? first.key) : first.key,
      first.heading ? h('span', { lang: 'zh' }, ` · ${first.heading}`) : null,
      first.page ? ` · ${w('page', first.page)}` : null,
      rules ? h('span', { class: 'rule' }, ` · ${w('rule')} ${rules}`) : null,
      Number.isNaN(sure) ? null : h('span', { class: 'sure' }, ` · ${w('confidence')} ${Math.round(sure * 100)}%`)));
}

/** A text whose spans, counted in code points, are marked; `end` takes the place of the end of a line in it. */
function marked(text, spans, end) {
  const points = Array.from(text);
  const on = points.map((_, i) => spans.some(([a, b]) => a <= i && i < b));
  const parts = [];
  for (let i = 0, j; i < points.length; i = j) {
    for (j = i + 1; j < points.length && on[j] === on[i]; j += 1);
    const piece = points.slice(i, j).join('').replace(/\s*\n\s*/g, end);
    parts.push(on[i] ? h('mark', {}, piece) : piece);
  }
  return parts;
}
