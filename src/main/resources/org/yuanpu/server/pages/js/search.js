// What a search finds, or all things of a class.

import { documentTable } from './documents.js';
import { group, h } from './dom.js';
import { pager } from './pager.js';
import { json, select } from './sparql.js';
import { address } from './things.js';
import { count, label, w, yp } from './words.js';
import { carried } from './years.js';

const PAGE = 200;
const TYPES = ['Document', 'Park', 'Project', 'Enterprise', 'Organization', 'Region', 'Industry', 'Honor', 'Market', 'Indicator'];
const STATUS = /^status-[a-z]+$/;

/** The page /search?q=…, /search?exact&q=…, or /search?type=…&status=…&from=…. */
export async function search() {
  const given = new URLSearchParams(location.search);
  const q = given.get('q') ?? '';
  const type = TYPES.includes(given.get('type')) ? given.get('type') : 'Park';
  const from = Math.max(0, Number.parseInt(given.get('from') ?? '0', 10) || 0);
  return q ? found(q, given.has('exact'), given.get('type')) : all(type, STATUS.test(given.get('status') ?? '') ? given.get('status') : null, from);
}

/** The page /search?exact&q=NAME goes on to the one thing of that name. */
async function found(q, exact, type) {
  const answer = await json(`/api/search?limit=${PAGE}&q=${encodeURIComponent(q)}`);
  const named = answer.results.filter((r) => (r.name === q || r.matched === q) && (!type || r.type === type));
  if (exact && named.length === 1) location.replace(carried(address(named[0].iri)));
  return [
    h('h1', {}, `${w('search')}：${q}`),
    h('p', { class: 'quiet', role: 'status' }, answer.total ? w('found', count(answer.total)) : w('empty')),
    [...group(answer.results, (r) => r.type)].map(([type, rows]) => h('section', {},
      h('h2', {}, h('span', { class: `dot ${type}` }), `${label(yp(type))} `, h('small', {}, count(rows.length))),
      h('ul', { class: 'columns', lang: 'zh' }, rows.map((r) => h('li', {},
        h('a', { href: address(r.iri) }, r.name), r.matched === r.name ? null : h('small', {}, ` ${r.matched}`)))))),
  ];
}

async function all(type, status, from) {
  const kinds = h('nav', { class: 'tags', 'aria-label': w('type') }, TYPES.map((t) =>
    h('a', { class: 'tag', href: `/search?type=${t}`, 'aria-current': t === type ? 'page' : null }, label(yp(t)))));
  const heading = [h('h1', {}, label(yp(type)), status ? `：${label(yp(status))}` : ''), kinds];
  if (type === 'Document') {
    const [{ n }] = await select('SELECT (COUNT(*) AS ?n) WHERE { ?d a yp:Document }');
    return [heading, total(n), await documentTable(PAGE, from), pager(Number(n), from, PAGE, (start) => part(type, status, start))];
  }
  const which = `?t a yp:${type} ; yp:mentionedIn ?d . ${status ? `?t yp:hasStatus yp:${status} .` : ''}`;
  const [[{ n }], rows] = await Promise.all([
    select(`SELECT (COUNT(DISTINCT ?t) AS ?n) WHERE { ${which} }`),
    select(`SELECT ?t ?name ?n WHERE { { SELECT ?t (COUNT(DISTINCT ?d) AS ?n) WHERE { ${which} } GROUP BY ?t } ?t skos:prefLabel ?name }
      ORDER BY DESC(?n) ?name ?t LIMIT ${PAGE} OFFSET ${from}`)]);
  return [heading, total(n),
    h('ul', { class: 'columns' }, rows.map((r) => h('li', {}, h('a', { href: address(r.t), lang: 'zh' }, r.name), ' ',
      Number(r.n) > 1 ? h('small', {}, `${r.n} ${w('documents')}`) : null))),
    pager(Number(n), from, PAGE, (start) => part(type, status, start))];
}

const part = (type, status, start) => `/search?type=${type}${status ? `&status=${status}` : ''}${start ? `&from=${start}` : ''}`;

const total = (n) => h('p', { class: 'quiet' }, w('found', count(n)));
