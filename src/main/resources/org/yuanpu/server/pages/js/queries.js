// The saved queries: the list, and the page of one with its form and result.

import { failure } from './failure.js';
import { h } from './dom.js';
import { get, json, select } from './sparql.js';
import { language, w } from './words.js';
import { chart, network, rows } from './results.js';

/** Classes whose things are suggested for a parameter of that name. */
const SUGGESTED = { park: 'Park', enterprise: 'Enterprise', region: 'Region', indicator: 'Indicator', industry: 'Industry', project: 'Project', honor: 'Honor', honour: 'Honor', organization: 'Organization' };

const catalogue = () => json('/api/queries');

/** The page /queries. */
export async function queries() {
  const all = await catalogue();
  const tags = [...new Set(all.flatMap((q) => q.tags))].sort();
  const wanted = new URLSearchParams(location.search).get('tag');
  return [
    h('h1', {}, w('asks')),
    h('p', { class: 'tags' }, [null, ...tags].map((t) => h('a', { class: 'tag', href: t ? `/queries?tag=${encodeURIComponent(t)}` : '/queries', 'aria-current': t === wanted ? 'true' : null }, t ?? w('all')))),
    h('ul', { class: 'cards' }, all.filter((q) => !wanted || q.tags.includes(wanted)).map((q) => h('li', {},
      h('a', { href: `/queries/${encodeURIComponent(q.name)}` }, q.summary[language]), h('p', {}, q.description[language]), h('small', {}, q.name))))];
}

/** The page /queries/NAME?parameter=…. */
export async function query(name) {
  const saved = (await catalogue()).find((q) => q.name === name);
  if (!saved) return [h('h1', {}, name), h('p', {}, w('empty'))];
  const given = new URLSearchParams(location.search);
  const result = h('section', { 'aria-live': 'polite' });
  const downloads = h('p', { class: 'actions' });
  const form = h('form', { class: 'form', onsubmit: (event) => { event.preventDefault(); run(true); } },
    saved.parameters.map((p) => field(p, given.get(p.name))), h('button', { type: 'submit', class: 'primary' }, w('run')));
  const parameters = () => new URLSearchParams([...new FormData(form)].filter(([, v]) => v !== ''));
  const run = async (remember) => {
    const search = parameters().toString();
    if (remember) history.replaceState(null, '', `?${search}`);
    downloads.replaceChildren(`${w('download')}：`, ...saved.formats.flatMap((f) => [h('a', { href: `/api/queries/${name}.${f}?${search}`, download: `${name}.${f}` }, f.toUpperCase()), ' ']));
    result.replaceChildren(h('p', { class: 'quiet' }, w('loading')));
    try {
      result.replaceChildren(...[await shown(saved, search)].flat(Infinity).filter(Boolean));
    } catch (error) {
      result.replaceChildren(failure(error));
    }
  };
  await run(false);
  const text = await (await get(`/api/queries/${name}.rq`, '*/*')).text();
  return [h('h1', {}, saved.summary[language]), h('p', {}, saved.description[language]), form, downloads, result,
    h('details', {}, h('summary', {}, w('source')), h('pre', {}, text), h('p', {}, h('a', { href: `/editor?saved=${encodeURIComponent(name)}` }, w('editor'))))];
}

function field(parameter, given) {
  const id = `p-${parameter.name}`;
  const list = h('datalist', { id: `${id}-list` });
  const type = SUGGESTED[parameter.name];
  if (type) suggest(type, list);
  const isNumber = /integer|decimal|gYear$/.test(parameter.type ?? '');
  return h('p', {}, h('label', { for: id }, parameter.name), list,
    h('input', { id, name: parameter.name, value: given ?? parameter.default ?? '', list: `${id}-list`, inputmode: isNumber ? 'numeric' : 'text' }));
}

async function suggest(type, list) {
  const found = await select(`SELECT DISTINCT ?name WHERE { ?t a yp:${type} ; skos:prefLabel ?name } ORDER BY ?name LIMIT 1000`);
  list.append(...found.map((r) => h('option', { value: r.name })));
}

async function shown(saved, search) {
  if (saved.graph) {
    return network(await (await get(`/api/queries/${saved.name}?${search}`, 'application/n-triples', language)).text());
  }
  const result = await (await get(`/api/queries/${saved.name}?${search}`, 'application/sparql-results+json', language)).json();
  if (result.boolean !== undefined) return h('p', {}, String(result.boolean));
  return [saved.view === 'bar' || saved.view === 'line' ? chart(result, saved.view) : null, rows(result)];
}

