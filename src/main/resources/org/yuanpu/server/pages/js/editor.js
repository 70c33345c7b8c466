// SPARQL by hand: examples from the saved queries, errors at their line, results as on other pages.

import { failure } from './failure.js';
import { h } from './dom.js';
import { get, json, PREFIXES } from './sparql.js';
import { language, ontology, w } from './words.js';
import { network, rows } from './results.js';

const FIRST = `${PREFIXES}
SELECT ?name (COUNT(?project) AS ?projects) WHERE {
  ?park a yp:Park ; skos:prefLabel ?name .
  OPTIONAL { ?project yp:locatedIn ?park ; a yp:Project }
} GROUP BY ?name ORDER BY DESC(?projects)`;

/** The page /editor?query=…. */
export async function editor() {
  const given = new URLSearchParams(location.search);
  const saved = await json('/api/queries');
  const example = async (name) => (await get(`/api/queries/${name}.rq`, '*/*')).text();
  const area = h('textarea', { id: 'query', rows: 16, spellcheck: 'false', 'aria-label': 'SPARQL', onkeydown: keys });
  area.value = given.get('query') ?? (given.get('saved') ? await example(given.get('saved')) : FIRST);
  const result = h('section', { 'aria-live': 'polite' });
  const endpoint = h('select', { id: 'part', 'aria-label': w('documents') }, h('option', { value: '/sparql' }, '/sparql'), h('option', { value: '/review/sparql' }, '/review/sparql'));
  const terms = h('ul', { class: 'terms' });
  const run = async () => {
    result.replaceChildren(h('p', { class: 'quiet' }, w('loading')));
    history.replaceState(null, '', `?query=${encodeURIComponent(area.value)}`);
    try {
      result.replaceChildren(...[await answer(endpoint.value, area.value)].flat(Infinity));
    } catch (error) {
      result.replaceChildren(failure(error));
      if (error.json?.line) select(area, error.json.line);
    }
  };
  area.addEventListener('run', run);
  area.addEventListener('input', () => complete(area, terms));
  return [
    h('h1', {}, 'SPARQL'),
    h('p', { class: 'form' }, endpoint,
      h('select', { 'aria-label': w('example'), onchange: async (e) => { if (e.target.value) area.value = await example(e.target.value); } },
        h('option', { value: '' }, w('example')), saved.map((q) => h('option', { value: q.name }, q.summary[language]))),
      h('button', { type: 'button', class: 'primary', onclick: run }, `${w('run')} (Ctrl+Enter)`)),
    area, terms, result];
}

function keys(event) {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    event.target.dispatchEvent(new CustomEvent('run'));
  }
}

async function answer(endpoint, query) {
  const response = await get(`${endpoint}?query=${encodeURIComponent(query)}`, 'application/sparql-results+json, application/n-triples', language);
  if (response.headers.get('Content-Type').includes('n-triples')) return network(await response.text());
  const result = await response.json();
  return result.boolean === undefined ? rows(result) : h('p', {}, String(result.boolean));
}

function select(area, line) {
  const lines = area.value.split('\n');
  const from = lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0);
  area.focus();
  area.setSelectionRange(from, from + (lines[line - 1]?.length ?? 0));
}

/** Terms of the ontology that go on with the word before the cursor. */
function complete(area, terms) {
  const word = /yp:(\w*)$/.exec(area.value.slice(0, area.selectionStart))?.[1];
  const names = word === undefined ? [] : [...new Set(ontology.map(([s]) => s).filter((s) => s.includes('ontology#')).map((s) => s.split('#')[1]))]
    .filter((n) => n.toLowerCase().startsWith(word.toLowerCase()) && n !== word).slice(0, 12);
  terms.replaceChildren(...names.map((name) => h('li', {}, h('button', { type: 'button', onclick: () => insert(area, word, name, terms) }, `yp:${name}`))));
}

function insert(area, word, name, terms) {
  const at = area.selectionStart;
  area.setRangeText(name, at - word.length, at, 'end');
  terms.replaceChildren();
  area.focus();
}
