// The result of a query as table, chart, graph or text.

import { h } from './dom.js';
import { exporters } from './exports.js';
import { draw, MOST } from './network.js';
import { narrow } from './narrow.js';
import { table } from './table.js';
import { address, figure, isThing } from './things.js';
import { readable } from './triples.js';
import { column, concept, count, label, w, yp } from './words.js';
import { go } from './years.js';

const NUMBER = /(integer|decimal|double|float|int|long)$/;
const DRAWN_AT_ONCE = 300;

/** Rows of SPARQL JSON as a table whose things are links. */
export function rows(result) {
  const whereTo = new Map(result.head.vars.map((n) => [addressed(n, result.head.vars), n]));
  const names = result.head.vars.filter((n) => ![...whereTo].some(([of, to]) => of && to === n));
  return [h('p', { class: 'quiet', role: 'status' }, w('rows', count(result.results.bindings.length))),
    table(names.map(column), result.results.bindings.map((row) => names.map((n) => (row[n] && row[whereTo.get(n)]?.type === 'uri' ? linked(row[whereTo.get(n)].value, row[n].value) : cell(row[n], n)))), { caption: w('table'), more: w('moreCount', count(result.results.bindings.length - DRAWN_AT_ONCE)) })];
}

/** Columns whose values are notations of concepts. */
const NOTATIONS = new Set(['measure', 'kind', 'status', 'planned', 'modality', 'level', 'verdict', 'cause', 'likelyCause', 'stage', 'reason', 'step', 'finding']);

/** Columns whose values are the names of classes and properties in the ontology. */
const TERMS = new Set(['what', 'type', 'relation', 'property']);

/** What a value of such a column is called; null where it is of none. */
const called = (text, column) => (NOTATIONS.has(column) ? concept(text, column) : TERMS.has(column) && /^[A-Za-z]+$/.test(text) ? label(yp(text)) : null);

/** Columns whose values are names of things, which have pages. */
const NAMES = new Set(['about', 'park', 'project', 'enterprise', 'region', 'place', 'indicator', 'industry', 'honour', 'holder', 'one', 'other', 'market', 'thing', 'organization', 'name']);

/** The column of names that a column of addresses belongs to: its names lead there, and it is not shown itself. */
function addressed(name, all) {
  const named = name === 'address' ? all.find((n) => NAMES.has(n)) : /^(.+)Address$/.exec(name)?.[1];
  return all.includes(named) ? named : null;
}

/** Columns whose values are keys of documents. */
const KEYS = new Set(['document', 'otherDocument', 'key', 'targetDocument', 'actualDocument', 'lesserDocument', 'greaterDocument', 'silentDocument']);

function cell(value, column) {
  if (!value) return '';
  if (value.type === 'uri') return linked(value.value);
  const text = NUMBER.test(value.datatype ?? '') ? figure(value.value) : value.value;
  if (value.datatype?.endsWith('#boolean')) return w(text === 'true' ? 'yes' : 'no');
  const term = called(text, column);
  if (term) return term;
  if (KEYS.has(column)) return { node: h('a', { href: `/search?exact&type=Document&q=${encodeURIComponent(text)}`, lang: 'zh' }, text), sort: text };
  return NAMES.has(column) && !value.datatype ? { node: h('a', { href: `/search?exact&q=${encodeURIComponent(text)}`, lang: 'zh' }, text), sort: text } : text;
}

function linked(iri, text = readable(iri)) {
  return { node: isThing(iri) ? h('a', { href: address(iri), lang: 'zh' }, text) : h('span', { title: iri }, text), sort: text };
}

/** Columns with numbers that are no measure of anything. */
const PLACES = /^(start|end|rank)$/;

/** Columns that tell a time. */
const TIMES = new Set(['period', 'year']);
const NAMES_MOST = 3;

/**
 * What of a result a chart can show, as {timed, points}: its column of values, or else its last one with numbers, over
 * the columns before it that tell rows apart. Where one of them is a time, the others tell courses through time. A gap
 * has no value. Null when there is nothing to show.
 */
export function series(result) {
  const all = result.results.bindings;
  const { vars } = result.head;
  const isNumber = (n) => all.some((r) => NUMBER.test(r[n]?.datatype ?? '')) && !PLACES.test(n);
  const number = isNumber('value') ? 'value' : vars.findLast((n, i) => i > 0 && !TIMES.has(n) && isNumber(n));
  if (!number || all.length < 2) return null;
  const before = vars.slice(0, vars.indexOf(number)).filter((n, i) => i === 0 || TIMES.has(n) || !isNumber(n));
  const telling = before.filter((n) => new Set(all.map((r) => r[n]?.value)).size > 1).slice(0, NAMES_MOST);
  const names = telling.length ? telling : before.slice(0, 1);
  const time = names.find((n) => TIMES.has(n));
  const named = (r, some) => some.map((n) => (r[n] ? word(r[n], n) : '')).filter(Boolean).join(' · ');
  const points = all.map((r) => ({
    at: named(r, time ? [time] : names), of: time ? named(r, names.filter((n) => n !== time)) : '',
    value: r[number] ? Number(r[number].value) : null, planned: PLANNED.has(r.kind?.value) }));
  return { timed: Boolean(time), points };
}

/** The kind of a figure that is still to come. */
const PLANNED = new Set(['target']);

const word = (value, column) => (value.type === 'uri' ? readable(value.value) : called(value.value, column) ?? value.value);

/** A graph {nodes, edges} as picture and list. */
export function picture(graph) {
  const links = table([w('subject'), w('property'), w('object')], graph.edges.map((e) => [named(graph, e.from), label(e.property), named(graph, e.to)]), { caption: w('linksTable'), more: w('all') });
  const box = h('div', { class: 'stage' });
  const show = (part) => {
    const drawn = draw(part, { open: (iri) => { if (isThing(iri)) go(address(iri)); } });
    const actions = h('p', { class: 'actions' });
    box.replaceChildren(drawn.box, actions);
    drawn.ready.then((made) => actions.replaceChildren(...exporters(made)));
  };
  if (graph.nodes.length > MOST) box.append(narrow(graph, MOST, show));
  else if (graph.nodes.length) show(graph);
  return [h('p', { class: 'quiet', role: 'status' }, `${count(graph.nodes.length)} ${w('nodes')}, ${count(graph.edges.length)} ${w('edges')}`), box, links];
}

function named(graph, iri) {
  graph.names ??= new Map(graph.nodes.map((n) => [n.iri, n.name]));
  const text = graph.names.get(iri);
  return { node: isThing(iri) ? h('a', { href: address(iri), lang: 'zh' }, text) : text, sort: text };
}
