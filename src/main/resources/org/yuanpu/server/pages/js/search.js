// What a search finds, or all things of a class.

import { h } from './dom.js';
import { json, select } from './sparql.js';
import { label, w, yp } from './words.js';
import { address } from './things.js';

const PAGE = 200;

/** The page /search?q=…&type=…. */
export async function search() {
  const parameters = new URLSearchParams(location.search);
  const q = parameters.get('q') ?? '';
  const type = parameters.get('type');
  return q ? found(q) : all(/^[A-Z][A-Za-z]+$/.test(type ?? '') ? type : 'Park');
}

async function found(q) {
  const answer = await json(`/api/search?limit=${PAGE}&q=${encodeURIComponent(q)}`);
  const types = [...new Set(answer.results.map((r) => r.type))];
  return [
    h('h1', {}, `${w('search')}：${q}`),
    h('p', { class: 'quiet' }, answer.total ? `${w('found')} ${answer.total}` : w('empty')),
    types.map((type) => {
      const rows = answer.results.filter((r) => r.type === type);
      return h('section', {}, h('h2', {}, `${label(yp(type))} `, h('small', {}, String(rows.length))),
        h('ul', { class: 'columns' }, rows.map((r) => h('li', {},
          h('a', { href: address(r.iri) }, r.name), r.matched === r.name ? null : h('small', {}, ` ${r.matched}`)))));
    }),
  ];
}

async function all(type) {
  const rows = await select(`SELECT ?t ?name (COUNT(DISTINCT ?d) AS ?n) WHERE {
    ?t a yp:${type} ; skos:prefLabel ?name ; yp:mentionedIn ?d } GROUP BY ?t ?name ORDER BY DESC(?n) ?name`);
  return [
    h('h1', {}, label(yp(type))),
    h('p', { class: 'quiet' }, `${w('found')} ${rows.length}`),
    h('ul', { class: 'columns' }, rows.map((r) => h('li', {}, h('a', { href: address(r.t) }, r.name), ' ',
      Number(r.n) > 1 ? h('small', {}, `${r.n} ${w('coverage')}`) : null))),
  ];
}
