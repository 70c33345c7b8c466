// The saved queries: the list, and the page of one with its form and result.

import { TAGS } from './dictionary.js';
import { group, h, put } from './dom.js';
import { failure } from './failure.js';
import { form, parameters } from './parameters.js';
import { plot } from './plots.js';
import { picture, rows, series } from './results.js';
import { saver, saveText } from './saving.js';
import { get, json } from './sparql.js';
import { tabs } from './tabs.js';
import { isThing } from './things.js';
import { asGraph } from './triples.js';
import { language, w } from './words.js';
import { carried } from './years.js';

const catalogue = () => json('/api/queries');
const tagged = (tag) => TAGS[tag]?.[language === 'zh' ? 0 : 1] ?? tag;

/** The page /queries, /queries?tag=…. */
export async function queries() {
  const all = await catalogue();
  const tags = [...new Set(all.flatMap((q) => q.tags))].sort();
  const wanted = new URLSearchParams(location.search).get('tag');
  const listed = all.filter((q) => !wanted || q.tags.includes(wanted));
  const card = (q) => h('li', {}, h('a', { href: `/queries/${encodeURIComponent(q.name)}` }, q.summary[language]),
    q.description[language] ? h('p', {}, q.description[language]) : null, h('p', {}, h('code', {}, q.name)));
  return [
    h('h1', {}, w('asks')),
    h('nav', { class: 'tags', 'aria-label': w('tag') }, [null, ...tags].map((t) => h('a', { class: 'tag', href: t ? `/queries?tag=${encodeURIComponent(t)}` : '/queries', 'aria-current': t === wanted ? 'page' : null }, t ? tagged(t) : w('all')))),
    wanted ? h('ul', { class: 'cards' }, listed.map(card))
      : [...group(listed, (q) => q.tags[0] ?? '')].sort(([a], [b]) => (a < b ? -1 : 1)).map(([tag, list]) => h('section', {}, h('h2', {}, tagged(tag)), h('ul', { class: 'cards' }, list.map(card))))];
}

/** The page /queries/NAME?parameter=…. */
export async function query(name) {
  const saved = (await catalogue()).find((q) => q.name === name);
  if (!saved) return [h('h1', {}, name), h('p', {}, w('notKnown'))];
  const result = h('section', { 'aria-label': w('result'), class: 'result' });
  const downloads = h('p', { class: 'actions' });
  const filled = form(saved, new URLSearchParams(location.search), () => run(true));
  const run = async (remember) => {
    const search = parameters(saved, filled).toString();
    if (remember) history.replaceState(null, '', carried(`${location.pathname}${search ? `?${search}` : ''}`));
    put(result, h('p', { class: 'quiet' }, w('loading')));
    try {
      put(result, await shown(saved, search));
    } catch (error) {
      put(result, failure(error));
    }
    put(downloads, links(saved, search));
  };
  await run(false);
  const text = await (await get(`/api/queries/${name}.rq`, '*/*')).text();
  return [h('h1', {}, saved.summary[language]), saved.description[language] ? h('p', {}, saved.description[language]) : null, filled, result, downloads,
    h('details', {}, h('summary', {}, w('source')), h('pre', { tabindex: '0' }, text), h('p', { class: 'actions' },
      h('a', { href: `/editor?saved=${encodeURIComponent(name)}` }, w('tried')), ' ', saver('.rq', () => saveText(text, 'application/sparql-query', `${name}.rq`))))];
}

const links = (saved, search) => [h('span', { class: 'quiet' }, w('download')), saved.formats.map((f) =>
  h('a', { class: 'tag', href: `/api/queries/${saved.name}.${f}?${search}`, download: `${saved.name}.${f}` }, f === 'xlsx' ? 'Excel' : f.toUpperCase())),
h('a', { class: 'tag', href: `/explore?query=${encodeURIComponent(saved.name)}&${search}` }, w('explored'))];

async function shown(saved, search) {
  const address = `/api/queries/${saved.name}?${search}`;
  if (saved.graph) return picture(asGraph(await (await get(address, 'application/n-triples', { language })).text()));
  const result = await (await get(address, 'application/sparql-results+json', { language })).json();
  if (result.boolean !== undefined) return h('p', {}, String(result.boolean));
  return views(result, saved);
}

/** The table, and charts where there are numbers; first what the query asks for. */
export function views(result, { view = 'table', name = 'yuanpu' } = {}) {
  const points = series(result);
  const kinds = [['table', w('table'), () => rows(result)], ['text', w('text'), () => text(result)]];
  if (points) {
    kinds.splice(1, 0, ['bar', w('asBars'), () => plot(points, 'bar', name)], ['line', w('asLine'), () => plot(points, 'line', name)]);
  }
  const chosen = kinds.some(([kind]) => kind === view) ? view : 'table';
  // A chart never stands without its numbers.
  return [tabs(kinds, chosen), chosen === 'bar' || chosen === 'line' ? rows(result) : null];
}

/** Rows as lines of text, to be copied into a letter. */
function text(result) {
  const cell = (v) => (v ? (v.type === 'uri' && isThing(v.value) ? decodeURI(v.value.split('/').at(-1)) : v.value) : '');
  const lines = [result.head.vars, ...result.results.bindings.map((r) => result.head.vars.map((n) => cell(r[n])))];
  return h('pre', { tabindex: '0' }, lines.map((l) => l.join('\t')).join('\n'));
}
