// What the program found out about the reports, on the start page: what became of promises, where documents disagree,
// and what was refused.

import { bars } from './charts.js';
import { h } from './dom.js';
import { later } from './later.js';
import { disputes, verdicts, VERDICTS } from './ledger.js';
import { select } from './sparql.js';
import { table } from './table.js';
import { count, label, language, local, w } from './words.js';

const MOST = 6;

const REFUSED = `SELECT ?message (COUNT(DISTINCT ?r) AS ?n) WHERE {
  GRAPH ?g { ?r a sh:ValidationResult ; sh:resultMessage ?message } FILTER (LANG(?message) IN ("", "LANGUAGE")) } GROUP BY ?message ORDER BY DESC(?n) ?message LIMIT ${MOST}`;

/** The section of the start page; `refused` counts, and the parts come when they are known. */
export const findings = (refused) => h('section', { id: 'findings' },
  h('h2', {}, w('findings')),
  h('div', { class: 'two' },
    h('section', {}, h('h3', {}, h('a', { href: '/findings' }, w('promises'))), later(kept)),
    h('section', {}, h('h3', {}, h('a', { href: '/queries/refusals' }, w('refusedWhy')), ' ', h('small', {}, count(refused))), later(refusals))),
  h('section', {}, h('h3', {}, h('a', { href: '/findings#disputes' }, w('disputes'))), later(async () => await disputes({ limit: MOST }) ?? none('none'))));

const none = (word) => h('p', { class: 'quiet' }, w(word));

async function kept() {
  const rows = await verdicts();
  const rank = (r) => VERDICTS.indexOf(local(r.verdict).replace(/^verdict-/, ''));
  if (!rows.length) return none('none');
  return bars(rows.sort((a, b) => rank(a) - rank(b)).map((r) => ({ name: label(r.verdict), value: Number(r.n), href: `/findings?verdict=${local(r.verdict).replace(/^verdict-/, '')}` })));
}

async function refusals() {
  const rows = await select(REFUSED.replace('LANGUAGE', language), '/review/sparql');
  return rows.length ? table([w('refused'), w('count')], rows.map((r) => [r.message, r.n])) : none('refusedNone');
}
