// The page of differences: what came, went and changed between two sets of documents.

import { h } from './dom.js';
import { failure } from './failure.js';
import { findingsNav } from './findingsnav.js';
import { pager } from './pager.js';
import { json } from './sparql.js';
import { scrolling } from './table.js';
import { concept, count, label, w, yp } from './words.js';

const PAGE = 100;
const LISTED = 200;
const SIDES = ['from', 'to'];
const KINDS = { thing: 'things', statement: 'statements', figure: 'figures' };
const CHANGES = ['came', 'went', 'changed'];

/** The page /diff, /diff?from=…&to=…&region=…&kind=…&change=…. */
export async function diffPage() {
  const given = new URLSearchParams(location.search);
  const [stats, listed] = await Promise.all([json('/api/stats'), json(`/api/documents?limit=${LISTED}${given.get('region') ? `&region=${encodeURIComponent(given.get('region'))}` : ''}`)]);
  const documents = listed.items;
  const years = [...new Set(documents.map((d) => d.year).filter(Boolean))].sort();
  const chosen = given.get('from') && given.get('to') ? given : usual(given, years, documents);
  return [h('h1', {}, w('differences')), findingsNav(), h('p', { class: 'quiet' }, w('differencesAbout')),
    form(chosen, stats.regions, years, documents),
    chosen.get('from') ? await shown(chosen) : h('p', { class: 'quiet' }, w('differencesNone'))];
}

/** What is compared before the reader has chosen: the last two years, or else the first two documents. */
function usual(given, years, documents) {
  const chosen = new URLSearchParams(given);
  const ends = years.length > 1 ? years.slice(-2) : documents.slice(0, 2).map((d) => d.key);
  if (ends.length === 2) SIDES.forEach((side, i) => chosen.set(side, ends[i]));
  return chosen;
}

function form(chosen, regions, years, documents) {
  const side = (name) => h('label', {}, w(name), ' ', h('select', { name, required: true }, [
    h('optgroup', { label: w('year') }, years.map((y) => h('option', { value: y, selected: chosen.get(name) === y }, y))),
    h('optgroup', { label: w('document') }, documents.map((d) => h('option', { value: d.key, selected: chosen.get(name) === d.key }, d.title ?? d.key)))]));
  // Another region has other documents: the form is made anew.
  const region = h('select', { name: 'region', onchange: () => { location.href = `/diff?region=${encodeURIComponent(region.value)}`; } },
    h('option', { value: '' }, w('any')), regions.map((r) => h('option', { value: r.name, selected: chosen.get('region') === r.name, lang: 'zh' }, r.name)));
  return h('form', { class: 'form', action: '/diff' }, h('label', {}, w('region'), ' ', region), SIDES.map(side), h('button', { class: 'primary' }, w('compare')));
}

async function shown(chosen) {
  const asked = new URLSearchParams([...chosen].filter(([name, value]) => value && ['from', 'to', 'region', 'kind', 'change'].includes(name)));
  const offset = Math.max(0, Number.parseInt(chosen.get('offset') ?? '0', 10) || 0);
  try {
    const found = await json(`/api/diff?${asked}&limit=${PAGE}&offset=${offset}`);
    const link = (more) => {
      const next = new URLSearchParams(asked);
      Object.entries(more).forEach(([name, value]) => (value ? next.set(name, value) : next.delete(name)));
      return `/diff?${next}`;
    };
    return h('section', { id: 'differences', class: 'result' },
      choice('kind', [null, ...Object.keys(KINDS)], asked, found.counts, link), choice('change', [null, ...CHANGES], asked, found.counts, link),
      found.total ? changes(found.items) : h('p', { class: 'quiet' }, w('none')),
      pager(found.total, offset, PAGE, (start) => link({ offset: start })),
      h('p', { class: 'actions' }, h('span', { class: 'quiet' }, w('download')), ' ', h('a', { class: 'tag', href: `/api/diff?${asked}&format=csv`, download: 'diff.csv' }, 'CSV')));
  } catch (error) {
    return failure(error);
  }
}

/** Links to a part of the changes, each with its number. */
function choice(name, values, asked, counts, link) {
  const other = name === 'kind' ? 'change' : 'kind';
  const number = (value) => counts.filter((c) => name !== 'kind' || !value || c.kind === value).filter((c) => other !== 'kind' || !asked.get('kind') || c.kind === asked.get('kind'))
    .reduce((sum, c) => sum + CHANGES.filter((change) => (name === 'change' ? !value || change === value : !asked.get('change') || change === asked.get('change'))).reduce((n, change) => n + c[change], 0), 0);
  return h('nav', { class: 'tags', 'aria-label': w(name === 'kind' ? 'type' : 'change') }, values.map((v) =>
    h('a', { class: 'tag', href: link({ [name]: v }), 'aria-current': v === (asked.get(name) ?? null) ? 'page' : null }, `${w(v ? KINDS[v] ?? v : 'all')} ${count(number(v))}`)));
}

function changes(items) {
  const body = h('tbody', {}, items.map((c) => h('tr', { class: c.change },
    h('td', {}, h('span', { class: 'tag' }, w(c.change))),
    h('th', { scope: 'row' }, c.subject.path ? h('a', { href: c.subject.path, lang: 'zh' }, c.subject.name) : c.subject.name),
    h('td', {}, what(c)),
    h('td', {}, c.change === 'changed' ? [h('del', {}, readable(c.before)), ' → ', h('ins', {}, readable(c.after))] : readable(c.before || c.after)),
    h('td', { class: 'said' }, h('span', { lang: 'zh' }, c.sentence), ' ', h('a', { href: c.document.path }, c.document.key)))));
  return scrolling(w('differences'), h('table', { class: 'differences' }, h('thead', {}, h('tr', {}, ['change', 'object', 'what', 'value', 'sentence'].map((n) => h('th', { scope: 'col' }, w(n))))), body));
}

/** The class, the property, or the indicator with its measure, kind and period. */
const what = (c) => (c.kind === 'figure' ? readable(c.what) : label(yp(c.what)));

/** Words of schemes among others, in the language of the reader. */
const readable = (text) => text.split(' ').map((word) => (/^[a-z][a-z-]+$/.test(word) ? (word === 'planned' ? w('planned') : concept(word, word === 'target' || word === 'actual' ? 'figure' : 'measure')) : word)).join(' ')
  .replaceAll('|', '、').replace(/>=(?=\d)/g, '≥').replace(/<=(?=\d)/g, '≤').replace(/~(?=\d)/g, '≈');
