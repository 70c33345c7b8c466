// What the graph holds, at a glance.

import { bars } from './charts.js';
import { h } from './dom.js';
import { documentTable } from './documents.js';
import { findings } from './findings.js';
import { indicators } from './indicators.js';
import { select } from './sparql.js';
import { address, STATUSES } from './things.js';
import { count, label, local, w, yp } from './words.js';

const TYPES = ['Park', 'Project', 'Enterprise', 'Organization', 'Region', 'Industry', 'Honor', 'Indicator'];
const NEWEST = 8;

const COUNTS = `SELECT ?type (COUNT(DISTINCT ?t) AS ?n) WHERE {
  VALUES ?type { ${TYPES.map((t) => `yp:${t}`).join(' ')} } ?t a ?type ; yp:mentionedIn ?d } GROUP BY ?type`;
const DOCUMENTS = 'SELECT (COUNT(*) AS ?n) (COUNT(DISTINCT ?region) AS ?regions) (MIN(?year) AS ?first) (MAX(?year) AS ?last) WHERE { ?d a yp:Document OPTIONAL { ?d yp:region ?region } OPTIONAL { ?d yp:year ?year } }';
const FIGURES = 'SELECT (COUNT(*) AS ?n) WHERE { ?o a yp:Observation }';
const STATUS = 'SELECT ?status (COUNT(DISTINCT ?p) AS ?n) WHERE { ?p yp:hasStatus ?status } GROUP BY ?status';
const PARKS = `SELECT ?park ?name (COUNT(DISTINCT ?p) AS ?n) WHERE {
  ?park a yp:Park ; skos:prefLabel ?name . ?p yp:locatedIn ?park ; a yp:Project } GROUP BY ?park ?name ORDER BY DESC(?n) ?name LIMIT 10`;

/** The start page /, /?region=…. */
export async function overview() {
  const [[documents], [figures], counts, status, parks] = await Promise.all([DOCUMENTS, FIGURES, COUNTS, STATUS, PARKS].map((q) => select(q)));
  if (!Number(documents.n)) return [h('h1', {}, w('overview')), h('p', {}, w('nothing'))];
  return [
    h('h1', {}, w('overview')),
    tiles(documents, figures, counts),
    await indicators(),
    h('div', { class: 'two' },
      h('section', {}, h('h2', {}, w('status')), bars(byStatus(status))),
      h('section', {}, h('h2', {}, w('parks')),
        bars(parks.map((p) => ({ name: p.name, value: Number(p.n), href: address(p.park) }))),
        h('p', {}, h('a', { href: '/queries/parks' }, w('allParks'))))),
    h('section', { id: 'documents' }, h('h2', {}, w('documents')), await documentTable(NEWEST),
      Number(documents.n) > NEWEST ? h('p', {}, h('a', { href: '/search?type=Document' }, `${w('all')} (${count(documents.n)})`)) : null),
    findings(),
  ];
}

function tiles(documents, figures, counts) {
  const tile = (href, n, name, note) => h('a', { class: 'tile', href }, h('b', {}, count(n)), h('span', {}, name), note ? h('small', {}, note) : null);
  const years = documents.first && documents.first !== documents.last ? `${documents.first}–${documents.last}` : documents.first;
  return h('div', { class: 'tiles' },
    tile('/search?type=Document', documents.n, w('documents'), years),
    TYPES.map((t) => [t, counts.find((c) => local(c.type) === t)]).filter(([, c]) => c)
      .map(([t, c]) => tile(`/search?type=${t}`, c.n, label(yp(t)))),
    tile('/queries?tag=figure', figures.n, w('figures')));
}

function byStatus(rows) {
  const rank = (r) => STATUSES.indexOf(local(r.status).replace(/^status-/, ''));
  return rows.sort((a, b) => rank(a) - rank(b)).map((r) => ({
    name: label(r.status), value: Number(r.n), href: `/search?type=Project&status=${local(r.status)}` }));
}
