// What reports say of a thing, grouped by meaning, each statement above its sentences.

import { group, h } from './dom.js';
import { EVIDENCE, EVIDENCE_VARIABLES, sentences } from './evidence.js';
import { select, term } from './sparql.js';
import { address, isThing, STATUSES, typeOf } from './things.js';
import { inverse, label, local, w } from './words.js';

/** Statements of a group that are shown before a reader asks for more. */
const AT_ONCE = 30;
const MENTIONS = 20;

const ORDER = ['hasStatus', 'locatedIn', 'partOf', 'undertakenBy', 'inIndustry', 'recognizedAs', 'listedOn', 'cooperatesWith'];

const ENDS = { of: ['rdf:subject', 'rdf:object'], to: ['rdf:object', 'rdf:subject'] };

/** The sections of all statements of and about a thing. */
export async function statements(iri) {
  const counted = await select(`SELECT ?p ?way (COUNT(DISTINCT ?other) AS ?n) WHERE {
    { ?a rdf:subject ${term(iri)} ; rdf:predicate ?p ; rdf:object ?other BIND ("of" AS ?way) }
    UNION { ?a rdf:object ${term(iri)} ; rdf:predicate ?p ; rdf:subject ?other BIND ("to" AS ?way) }
    FILTER (?p != rdf:type) } GROUP BY ?p ?way`);
  const rank = (g) => ORDER.indexOf(local(g.p)) + (g.way === 'of' ? 0 : ORDER.length);
  const groups = await Promise.all(counted.sort((a, b) => rank(a) - rank(b)).map(async (g) => [g, await page(iri, g, 0)]));
  return groups.map(([g, rows]) => section(iri, g, rows));
}

/** Where the text names a thing of which nothing else is said. */
export async function mentions(iri) {
  const rows = await select(`SELECT ${EVIDENCE_VARIABLES} WHERE {
    { SELECT ?node WHERE { ?node rdf:subject ${term(iri)} ; rdf:predicate rdf:type } ORDER BY ?node LIMIT ${MENTIONS} } ${EVIDENCE} } ORDER BY ?document ?from ?start`);
  return rows.length ? h('section', { id: 'mentions' }, h('h2', {}, w('mentions')), sentences(rows)) : null;
}

function page(iri, { p, way }, offset) {
  const [here, there] = ENDS[way];
  return select(`SELECT ?other ?name ?modality ?period ${EVIDENCE_VARIABLES} WHERE {
    { SELECT ?other (SAMPLE(?label) AS ?name) WHERE {
        ?a ${here} ${term(iri)} ; rdf:predicate ${term(p)} ; ${there} ?other OPTIONAL { ?other skos:prefLabel ?label } }
      GROUP BY ?other ORDER BY ?other LIMIT ${AT_ONCE} OFFSET ${offset} }
    ?node ${here} ${term(iri)} ; rdf:predicate ${term(p)} ; ${there} ?other ; yp:modality ?modality .
    OPTIONAL { ?node yp:period/skos:prefLabel ?period } ${EVIDENCE} } ORDER BY ?name ?other ?period ?document ?from ?start`);
}

function section(iri, counted, rows) {
  const list = h('ul', { class: 'statements' }, items(rows));
  let shown = AT_ONCE;
  const more = h('button', { type: 'button', onclick: async () => {
    list.append(...items(await page(iri, counted, shown)));
    shown += AT_ONCE;
    name();
  } });
  const name = () => {
    more.hidden = shown >= Number(counted.n);
    more.textContent = w('moreCount', Math.min(AT_ONCE, Number(counted.n) - shown));
  };
  name();
  return h('section', { id: `${counted.way}-${local(counted.p)}` },
    h('h2', {}, counted.way === 'of' ? label(counted.p) : inverse(counted.p), ' ', h('small', {}, counted.n)), list, more);
}

function items(rows) {
  const things = [...group(rows, (r) => r.other)];
  const rank = ([iri]) => STATUSES.indexOf(local(iri).replace(/^status-/, ''));
  return things.sort((a, b) => rank(a) - rank(b)).map(([, said]) => statement(said));
}

function statement(rows) {
  const { other, name } = rows[0];
  return h('li', {},
    h('p', { class: 'fact' },
      isThing(other) ? [h('span', { class: `dot ${typeOf(other)}` }), h('a', { href: address(other), lang: 'zh' }, name ?? local(other))] : h('b', {}, name ?? label(other)),
      [...group(rows, (r) => `${r.modality} ${r.period ?? ''}`).values()].map(([r]) => time(r))),
    sentences(rows));
}

function time({ modality, period }) {
  const planned = local(modality).endsWith('planned');
  if (!planned && !period) return null;
  return h('span', { class: planned ? 'tag planned' : 'tag' }, planned ? `${w('planned')} ` : '', period ?? '');
}
