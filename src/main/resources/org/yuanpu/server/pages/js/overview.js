// What the graph holds, at a glance.

import { bars } from './charts.js';
import { h } from './dom.js';
import { documentTable } from './documents.js';
import { findings } from './findings.js';
import { indicators } from './indicators.js';
import { json, select } from './sparql.js';
import { address, STATUSES } from './things.js';
import { count, label, w } from './words.js';

const TYPES = ['Park', 'Project', 'Enterprise', 'Organization', 'Region', 'Industry', 'Honor', 'Indicator'];
const NEWEST = 8;

const YEARS = 'SELECT (MIN(?year) AS ?first) (MAX(?year) AS ?last) WHERE { ?d a yp:Document ; yp:year ?year }';
const PARKS = `SELECT ?park ?name (COUNT(DISTINCT ?p) AS ?n) WHERE {
  ?park a yp:Park ; skos:prefLabel ?name . ?p yp:locatedIn ?park ; a yp:Project } GROUP BY ?park ?name ORDER BY DESC(?n) ?name LIMIT 10`;

/** The start page /, /?region=…. */
export async function overview() {
  const [stats, [years], parks] = await Promise.all([json('/api/stats'), select(YEARS), select(PARKS)]);
  if (!stats.documents) return [h('h1', {}, w('overview')), h('p', {}, w('nothing'))];
  return [
    h('h1', {}, w('overview')),
    tiles(stats, years ?? {}),
    await indicators(),
    h('div', { class: 'two' },
      h('section', {}, h('h2', {}, w('status')), bars(byStatus(stats.projects))),
      h('section', {}, h('h2', {}, w('parks')),
        bars(parks.map((p) => ({ name: p.name, value: Number(p.n), href: address(p.park) }))),
        h('p', {}, h('a', { href: '/queries/parks' }, w('allParks'))))),
    h('section', { id: 'documents' }, h('h2', {}, w('documents')), await documentTable(NEWEST),
      stats.documents > NEWEST ? h('p', {}, h('a', { href: '/search?type=Document' }, `${w('all')} (${count(stats.documents)})`)) : null),
    findings(stats.refused),
  ];
}

function tiles(stats, { first, last }) {
  const tile = (href, n, name, note) => h('a', { class: 'tile', href }, h('b', {}, count(n)), h('span', {}, name), note ? h('small', {}, note) : null);
  return h('div', { class: 'tiles' },
    tile('/search?type=Document', stats.documents, w('documents'), first === last ? first : `${first}–${last}`),
    TYPES.map((type) => [type, stats.things.find((t) => t.name === type)]).filter(([, t]) => t).map(([type, t]) => tile(`/search?type=${type}`, t.count, label(t.iri))),
    tile('/queries?tag=figure', stats.figures.reduce((sum, f) => sum + f.count, 0), w('figures')));
}

function byStatus(statuses) {
  const rank = (s) => STATUSES.indexOf(s.name.replace(/^status-/, ''));
  return [...statuses].sort((a, b) => rank(a) - rank(b)).map((s) => ({ name: label(s.iri), value: s.count, href: `/search?type=Project&status=${s.name}` }));
}
