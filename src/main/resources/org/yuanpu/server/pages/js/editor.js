// SPARQL by hand: examples from the saved queries, errors at their line, results as on other pages.

import { codeField } from './codefield.js';
import { completion } from './completion.js';
import { h, put } from './dom.js';
import { failure } from './failure.js';
import { picture } from './results.js';
import { views } from './queries.js';
import { saveAnswer, saver } from './saving.js';
import { ask, get, json } from './sparql.js';
import { asGraph } from './triples.js';
import { language, w } from './words.js';
import { carried } from './years.js';

const FIRST = `PREFIX yp: <https://w3id.org/yuanpu/ontology#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

SELECT ?name (COUNT(?project) AS ?projects) WHERE {
  ?park a yp:Park ; skos:prefLabel ?name .
  OPTIONAL { ?project yp:locatedIn ?park ; a yp:Project }
} GROUP BY ?name ORDER BY DESC(?projects)`;

const ROWS = 'application/sparql-results+json';
const ROW_FORMS = [['CSV', 'text/csv', 'csv'], ['TSV', 'text/tab-separated-values', 'tsv'], ['JSON', ROWS, 'json']];
const GRAPH_FORMS = [['Turtle', 'text/turtle', 'ttl'], ['JSON-LD', 'application/ld+json', 'jsonld'], ['N-Triples', 'application/n-triples', 'nt']];

/** The page /editor, /editor?query=…, /editor?saved=NAME. */
export async function editor() {
  const given = new URLSearchParams(location.search);
  const saved = await json('/api/queries');
  const example = async (name) => (await get(`/api/queries/${encodeURIComponent(name)}.rq`, '*/*')).text();
  const result = h('section', { class: 'result', 'aria-label': w('result') });
  const run = async () => {
    put(result, h('p', { class: 'quiet' }, w('loading')));
    code.fault(null);
    history.replaceState(null, '', carried(`/editor?query=${encodeURIComponent(code.editor.getValue())}`));
    try {
      put(result, await answer(part.value, code.editor.getValue()));
    } catch (error) {
      put(result, failure(error));
      if (error.json?.line) code.fault(error.json.line, error.json.column);
    }
  };
  const code = await codeField({ name: 'SPARQL', run });
  completion(code);
  code.editor.setValue(given.get('query') ?? (given.get('saved') ? await example(given.get('saved')) : FIRST));
  if (given.get('query')) document.getElementById('page').addEventListener('shown', run, { once: true });
  const part = h('select', { id: 'part', 'aria-label': w('part') }, h('option', { value: '/sparql' }, `${w('partGraph')} /sparql`), h('option', { value: '/review/sparql' }, `${w('partReview')} /review/sparql`));
  const choose = async (e) => { if (e.target.value) code.editor.setValue(await example(e.target.value)); };
  return [
    h('h1', {}, 'SPARQL'),
    h('div', { class: 'form' }, part,
      h('select', { id: 'example', 'aria-label': w('exampleOf'), onchange: choose },
        h('option', { value: '' }, w('exampleOf')), saved.map((q) => h('option', { value: q.name }, q.summary[language]))),
      h('button', { type: 'button', class: 'primary', onclick: run }, `${w('run')} (Ctrl+Enter)`)),
    code.box, result];
}

async function answer(endpoint, query) {
  const response = await ask(query, `${ROWS}, application/n-triples`, { endpoint, language });
  const forms = (list) => h('p', { class: 'actions' }, h('span', { class: 'quiet' }, w('download')), ' ',
    list.map(([name, type, suffix]) => [saver(name, () => saveAnswer(`${endpoint}?query=${encodeURIComponent(query)}`, type, `yuanpu.${suffix}`)), ' ']));
  if (response.headers.get('Content-Type').includes('n-triples')) return [picture(asGraph(await response.text())), forms(GRAPH_FORMS)];
  const result = await response.json();
  return result.boolean === undefined ? [views(result), forms(ROW_FORMS)] : h('p', { class: 'answer' }, String(result.boolean));
}
