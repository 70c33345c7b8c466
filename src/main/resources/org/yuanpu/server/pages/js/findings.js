// What the program found out about the reports: where they disagree, and what was refused.

import { group, h } from './dom.js';
import { later } from './later.js';
import { json, select } from './sparql.js';
import { table } from './table.js';
import { count, language, w } from './words.js';

const MOST = 6;

const REFUSED = `SELECT ?message (COUNT(DISTINCT ?r) AS ?n) (SAMPLE(STR(?g)) AS ?graph) WHERE {
  GRAPH ?g { ?r a sh:ValidationResult ; sh:resultMessage ?message } FILTER (LANG(?message) IN ("", "LANGUAGE")) } GROUP BY ?message ORDER BY DESC(?n) ?message LIMIT ${MOST}`;

/** The section of the start page; `refused` counts, and the parts come when they are known. */
export const findings = (refused) => h('section', { id: 'findings' },
  h('h2', {}, w('findings')),
  h('div', { class: 'two' },
    h('section', {}, h('h3', {}, h('a', { href: '/queries/disputed-figures' }, w('disputes'))), later(disputes)),
    h('section', {}, h('h3', {}, h('a', { href: '/queries/refusals' }, w('refusedWhy')), ' ', h('small', {}, count(refused))), later(refusals))));

async function disputes() {
  const rows = (await json('/api/queries/disputed-figures')).results.bindings;
  if (!rows.length) return h('p', { class: 'quiet' }, w('none'));
  const text = (r, name) => r[name]?.value ?? '';
  const told = rows.map((r) => [text(r, 'about'), text(r, 'indicator'), text(r, 'period'), `${Number(text(r, 'less'))} / ${Number(text(r, 'more'))} ${text(r, 'unit')}`]);
  return table([w('object'), w('indicator'), w('period'), w('value')], [...group(told, (r) => r.join()).values()].slice(0, MOST).map(([r]) => r));
}

async function refusals() {
  const rows = await select(REFUSED.replace('LANGUAGE', language), '/review/sparql');
  if (!rows.length) return h('p', { class: 'quiet' }, w('refusedNone'));
  return table([w('refused'), w('count')], rows.map((r) => [r.message, r.n]));
}
