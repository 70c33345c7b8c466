// The page of findings: promises by what became of them, and disputes; of all documents or of one thing.

import { h } from './dom.js';
import { findingsNav } from './findingsnav.js';
import { disputes, promises, verdicts, VERDICTS } from './ledger.js';
import { pager } from './pager.js';
import { select, term } from './sparql.js';
import { address } from './things.js';
import { count, label, local, w, yp } from './words.js';

const PAGE = 100;
const DISPUTES = 200;

/** The page /findings, /findings?verdict=…&about=IRI&from=…. */
export async function findingsPage() {
  const given = new URLSearchParams(location.search);
  const about = given.get('about');
  const from = Math.max(0, Number.parseInt(given.get('from') ?? '0', 10) || 0);
  const [counted, named, argued] = await Promise.all([verdicts(about), about ? select(`SELECT ?name WHERE { ${term(about)} skos:prefLabel ?name }`) : [], disputes({ about, limit: DISPUTES })]);
  const numbers = new Map(counted.map((c) => [local(c.verdict).replace(/^verdict-/, ''), Number(c.n)]));
  const present = VERDICTS.filter((v) => numbers.has(v));
  const verdict = present.includes(given.get('verdict')) ? given.get('verdict') : present[0];
  const list = verdict ? await promises({ about, wanted: [verdict], limit: PAGE, offset: from }) : null;
  const link = (v, start) => `/findings?verdict=${v}${start ? `&from=${start}` : ''}${about ? `&about=${encodeURIComponent(about)}` : ''}`;
  return [
    h('h1', {}, w('promisesAndDisputes')), findingsNav(),
    about ? h('p', {}, h('a', { href: address(about), lang: 'zh' }, named[0]?.name ?? local(about)), ' · ', h('a', { href: '/findings' }, w('all'))) : null,
    h('section', { id: 'promises' }, h('h2', {}, w('promises')),
      h('nav', { class: 'tags', 'aria-label': label(yp('verdict')) }, present.map((v) => h('a', { class: 'tag', href: link(v), 'aria-current': v === verdict ? 'page' : null }, `${label(yp(`verdict-${v}`))} ${count(numbers.get(v))}`))),
      list ?? h('p', { class: 'quiet' }, w('none')),
      pager(numbers.get(verdict) ?? 0, from, PAGE, (start) => link(verdict, start))),
    h('section', { id: 'disputes' }, h('h2', {}, w('disputes')), argued ?? h('p', { class: 'quiet' }, w('none')))];
}
