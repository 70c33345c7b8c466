// What the graph holds, at a glance.

import { bars, h, table } from './dom.js';
import { select } from './sparql.js';
import { label, local, w, yp } from './words.js';
import { address, measured } from './things.js';

const TYPES = ['Park', 'Project', 'Enterprise', 'Organization', 'Region', 'Industry', 'Honor', 'Indicator'];

const COUNTS = `SELECT ?type (COUNT(DISTINCT ?t) AS ?n) WHERE {
  VALUES ?type { ${TYPES.map((t) => 'yp:' + t).join(' ')} } ?t a ?type ; yp:mentionedIn ?d } GROUP BY ?type`;
const DOCUMENTS = `SELECT ?d ?key ?title ?year ?region ?regionName ?kind WHERE {
  ?d a yp:Document ; dct:identifier ?key . OPTIONAL { ?d dct:title ?title } OPTIONAL { ?d yp:year ?year }
  OPTIONAL { ?d yp:documentKind ?kind } OPTIONAL { ?d yp:region ?region . ?region skos:prefLabel ?regionName } } ORDER BY ?key`;
const STATUS = `SELECT ?status (COUNT(DISTINCT ?p) AS ?n) WHERE { ?p yp:hasStatus ?status } GROUP BY ?status`;
const PARKS = `SELECT ?park ?name (COUNT(DISTINCT ?p) AS ?n) WHERE {
  ?park a yp:Park ; skos:prefLabel ?name . ?p yp:locatedIn ?park ; a yp:Project } GROUP BY ?park ?name ORDER BY DESC(?n) ?name LIMIT 10`;
const FIGURES = `SELECT ?region ?regionName ?indicator ?name ?measure ?kind ?period ?value ?unit ?bound WHERE {
  { SELECT DISTINCT ?region WHERE { ?d a yp:Document ; yp:region ?region } }
  ?region skos:prefLabel ?regionName .
  ?o yp:about ?region ; yp:indicator ?indicator ; yp:measure ?measure ; yp:figureKind ?kind ; yp:value ?value ; sdmx-dimension:refPeriod/skos:prefLabel ?period .
  ?indicator skos:prefLabel ?name .
  OPTIONAL { ?o yp:unitText ?unit } OPTIONAL { ?o yp:bound/skos:notation ?bound }
  FILTER EXISTS { ?other yp:about ?region ; yp:indicator ?indicator ; yp:measure ?measure ; yp:figureKind ?k2 FILTER(?k2 != ?kind) }
} ORDER BY ?regionName ?name ?period`;
const REFUSED = 'SELECT (COUNT(DISTINCT ?r) AS ?n) WHERE { ?r a sh:ValidationResult }';

const ORDER = ['planned', 'signed', 'started', 'building', 'completed', 'operational'];

/** The start page. */
export async function overview() {
  const [counts, documents, status, parks, figures, refused] = await Promise.all(
    [COUNTS, DOCUMENTS, STATUS, PARKS, FIGURES].map((q) => select(q)).concat(select(REFUSED, '/review/sparql')));
  if (!documents.length) return [h('h1', {}, w('overview')), h('p', {}, w('nothing'))];
  return [h('h1', {}, w('overview')), tiles(counts, documents, refused), list(documents),
    h('div', { class: 'two' },
      h('section', {}, h('h2', {}, w('status')), bars(byStatus(status))),
      h('section', {}, h('h2', {}, w('parks')), bars(parks.map((p) => ({ name: p.name, value: Number(p.n), href: address(p.park) }))))),
    h('section', {}, h('h2', {}, w('indicators')), regions(figures))];
}

function tiles(counts, documents, refused) {
  const tile = (href, n, name) => h('a', { class: 'tile', href }, h('b', {}, Number(n).toLocaleString()), h('span', {}, name));
  return h('div', { class: 'tiles' },
    tile('#documents', documents.length, w('documents')),
    TYPES.map((t) => [t, counts.find((c) => local(c.type) === t)]).filter(([, c]) => c)
      .map(([t, c]) => tile(`/search?type=${t}`, c.n, label(yp(t)))),
    h('span', { class: 'tile' }, h('b', {}, refused[0]?.n ?? '0'), h('span', {}, w('refused'))));
}

function list(documents) {
  const rows = documents.map((d) => [
    { node: h('a', { href: address(d.d) }, d.title ?? d.key), sort: d.title ?? d.key },
    d.region ? { node: h('a', { href: address(d.region) }, d.regionName), sort: d.regionName } : '',
    d.year ?? '', d.kind ? label(d.kind) : '', d.key]);
  return h('section', { id: 'documents' }, h('h2', {}, w('documents')),
    table([w('title'), w('region'), w('year'), w('type'), w('document')], rows));
}

function byStatus(rows) {
  const rank = (r) => ORDER.indexOf(local(r.status).replace(/^status-/, ''));
  return rows.sort((a, b) => rank(a) - rank(b)).map((r) => ({ name: label(r.status), value: Number(r.n) }));
}

function regions(rows) {
  const groups = Map.groupBy ? Map.groupBy(rows, (r) => r.regionName) : group(rows, (r) => r.regionName);
  return [...groups].map(([name, figures], i) => h('details', { open: i === 0 },
    h('summary', {}, h('a', { href: address(figures[0].region) }, name), ` ${figures.length}`), pairs(figures)));
}

function group(rows, key) {
  const groups = new Map();
  rows.forEach((r) => groups.set(key(r), [...(groups.get(key(r)) ?? []), r]));
  return groups;
}

function pairs(figures) {
  const lines = group(figures, (f) => `${f.name}|${f.measure}`);
  const write = (f) => `${f.period}: ${measured(f)}`;
  const side = (list, kind) => [...new Set(list.filter((f) => local(f.kind).endsWith(kind)).map(write))].join('；');
  return table([w('indicator'), w('kind'), w('actual'), w('target')], [...lines.values()].map((l) => [
    { node: h('a', { href: address(l[0].indicator) }, l[0].name), sort: l[0].name }, label(l[0].measure), side(l, 'actual'), side(l, 'target')]));
}
