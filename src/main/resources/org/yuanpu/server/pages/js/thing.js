// A thing: what is said of it, each with its sentence, and its figures.

import { bars, h, table } from './dom.js';
import { select, term } from './sparql.js';
import { definition, inverse, label, local, w } from './words.js';
import { address, base, figure, isThing, measured, typeOf } from './things.js';
import { EVIDENCE, EVIDENCE_VARIABLES, sentences } from './evidence.js';
import { documentPage } from './document.js';

const RDF_TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const MOST = 300;

/** The page /id/…. */
export async function thing(path) {
  const iri = base + path;
  if (typeOf(iri) === 'Document') return documentPage(iri);
  const me = term(iri);
  const [own, said, about] = await Promise.all([
    select(`SELECT ?p ?o ?name WHERE { ${me} ?p ?o OPTIONAL { ?o skos:prefLabel ?name } }`),
    select(`SELECT ?s ?p ?o ?sName ?oName ?modality ?period ${EVIDENCE_VARIABLES} WHERE {
      { ?node rdf:subject ${me} } UNION { ?node rdf:object ${me} }
      ?node rdf:subject ?s ; rdf:predicate ?p ; rdf:object ?o ; yp:modality ?modality .
      OPTIONAL { ?node yp:period/skos:prefLabel ?period } OPTIONAL { ?s skos:prefLabel ?sName } OPTIONAL { ?o skos:prefLabel ?oName }
      ${EVIDENCE} } ORDER BY ?p ?node ?start`),
    select(`SELECT ?subject ?subjectName ?indicator ?indicatorName ?measure ?kind ?period ?value ?unit ?bound ?stated ${EVIDENCE_VARIABLES} WHERE {
      { ?node yp:about ${me} } UNION { ?node yp:indicator ${me} }
      ?node yp:about ?subject ; yp:indicator ?indicator ; yp:measure ?measure ; yp:figureKind ?kind .
      ?subject skos:prefLabel ?subjectName . ?indicator skos:prefLabel ?indicatorName .
      OPTIONAL { ?node yp:value ?value } OPTIONAL { ?node yp:unitText ?unit } OPTIONAL { ?node yp:bound/skos:notation ?bound }
      OPTIONAL { ?node yp:statedAs ?stated } OPTIONAL { ?node sdmx-dimension:refPeriod/skos:prefLabel ?period }
      ${EVIDENCE} } ORDER BY ?indicatorName ?period ?node`),
  ]);
  if (!own.length) return [h('h1', {}, decodeURIComponent(local(iri))), h('p', {}, w('empty'))];
  return [head(iri, own), statements(iri, group(said, 'node')), figures(iri, group(about, 'node'))];
}

function group(rows, key) {
  const groups = new Map();
  rows.forEach((r) => groups.set(r[key], [...(groups.get(r[key]) ?? []), r]));
  return [...groups.values()];
}

function head(iri, own) {
  const values = (name) => own.filter((t) => local(t.p) === name);
  const type = values('type').map((t) => t.o).find((t) => t.includes('yuanpu/ontology#'));
  const others = values('altLabel').map((t) => t.o);
  return h('header', { class: 'head' },
    h('p', { class: 'kicker' }, h('span', { class: `dot ${type ? local(type) : ''}` }), h('span', { title: type ? definition(type) : '' }, type ? label(type) : '')),
    h('h1', {}, values('prefLabel')[0]?.o ?? local(iri)),
    others.length ? h('p', {}, `${w('also')}：${others.join('、')}`) : null,
    h('p', { class: 'actions' },
      h('a', { href: `/explore?thing=${encodeURIComponent(iri)}` }, w('explored'))));
}

function statements(iri, groups) {
  const kinds = new Map();
  groups.filter((rows) => rows[0].p !== RDF_TYPE).forEach((rows) => {
    const key = rows[0].s === iri ? `>${rows[0].p}` : `<${rows[0].p}`;
    kinds.set(key, [...(kinds.get(key) ?? []), rows]);
  });
  const mentions = groups.filter((rows) => rows[0].p === RDF_TYPE);
  return [
    [...kinds].sort(([a], [b]) => (a < b ? 1 : -1)).map(([key, list]) => h('section', {},
      h('h2', {}, key[0] === '>' ? label(key.slice(1)) : inverse(key.slice(1)), ' ', h('small', {}, String(list.length))),
      h('ul', { class: 'statements' }, list.slice(0, MOST).map((rows) => statement(rows, key[0] === '>' ? 'o' : 's'))))),
    mentions.length && !kinds.size ? h('section', {}, h('h2', {}, w('mentions')), sentences(mentions.flat())) : null,
  ];
}

function statement(rows, end) {
  const [first] = rows;
  const other = first[end];
  const name = first[`${end}Name`] ?? label(other);
  const planned = local(first.modality).endsWith('planned');
  return h('li', {},
    h('p', { class: 'fact' },
      isThing(other) ? [h('span', { class: `dot ${typeOf(other)}` }), h('a', { href: address(other) }, name)] : h('b', {}, name),
      first.period ? h('span', { class: 'tag' }, (planned ? '→' : '') + first.period) : null,
      planned ? h('span', { class: 'tag planned' }, w('planned')) : null),
    sentences(rows));
}

function figures(iri, groups) {
  if (!groups.length) return null;
  const shown = groups.slice(0, MOST);
  const isIndicator = typeOf(iri) === 'Indicator';
  const rows = shown.map(([r]) => {
    const [to, name] = isIndicator ? [r.subject, r.subjectName] : [r.indicator, r.indicatorName];
    return [{ node: h('a', { href: address(to) }, name), sort: name }, label(r.measure), label(r.kind), r.period ?? '', { node: measured(r), sort: r.value ?? '' }];
  });
  return h('section', {}, h('h2', {}, `${w('figures')} `, h('small', {}, String(groups.length))),
    chart(shown, isIndicator),
    table([isIndicator ? w('name') : w('indicator'), w('kind'), `${w('actual')} / ${w('target')}`, w('period'), w('value')], rows),
    h('details', { class: 'sentences' }, h('summary', {}, w('sentence')),
      h('ul', { class: 'statements' }, shown.map((g) => h('li', {},
        h('p', { class: 'fact' }, h('b', {}, isIndicator ? g[0].subjectName : g[0].indicatorName), h('span', { class: 'tag' }, `${g[0].period ?? ''} ${label(g[0].kind)}`), ` ${measured(g[0])}`),
        sentences(g))))));
}

/** The measure with most periods as bars, target and actual side by side. */
function chart(groups, isIndicator) {
  const byLine = new Map();
  groups.map(([r]) => r).filter((r) => r.value && r.period).forEach((r) => {
    const key = `${isIndicator ? r.subjectName : r.indicatorName}|${r.measure}|${r.unit ?? ''}`;
    byLine.set(key, [...(byLine.get(key) ?? []), r]);
  });
  const lines = [...byLine.values()].filter((l) => new Set(l.map((r) => r.period + r.kind)).size > 1).sort((a, b) => b.length - a.length).slice(0, 4);
  return lines.length ? h('div', { class: 'two' }, lines.map((line) => h('figure', {},
    h('figcaption', {}, `${isIndicator ? line[0].subjectName : line[0].indicatorName} · ${label(line[0].measure)}`),
    bars(line.sort((a, b) => a.period.localeCompare(b.period)).map((r) => ({
      name: `${r.period} ${label(r.kind)}`, value: Number(r.value), note: `${figure(r.value)}${r.unit ?? ''}` })))))) : null;
}
