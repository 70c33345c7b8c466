// The choice of years above a page: from when to when the documents are that the page goes by.

import { h, put } from './dom.js';
import { select } from './sparql.js';
import { w } from './words.js';
import { bounds, depends, pageOf, years } from './years.js';

const YEARS = 'SELECT DISTINCT ?year WHERE { ?d a yp:Document ; yp:year ?year } ORDER BY ?year';

let known;

/** Fills the place above the page, once the years of the documents are known; with fewer than two there is no choice. */
export async function yearChoice(place) {
  put(place);
  if (!depends()) return;
  known ??= select(YEARS, '/sparql', true).then((rows) => rows.map((r) => r.year), () => []);
  const all = await known;
  if (all.length < 2 && !years()) return;
  const chosen = bounds();
  const end = (name) => h('select', { name: `years-${name}`, 'aria-label': w(`years-${name}`), onchange: change }, h('option', { value: '' }, w(`any-${name}`)),
    [...new Set([...all, chosen[name]])].filter(Boolean).sort().map((y) => h('option', { value: y, selected: y === chosen[name] }, y)));
  const change = (event) => {
    const [from, to] = ['from', 'to'].map((name) => place.querySelector(`[name=years-${name}]`).value);
    // Who sets one end beyond the other wants that year alone.
    const other = from && to && from > to ? { from: event.target.value, to: event.target.value } : { from, to };
    location.href = pageOf(other);
  };
  place.classList.toggle('chosen', Boolean(years()));
  put(place, h('form', { class: 'years', 'aria-label': w('years') }, h('span', {}, w('years')), end('from'), '–', end('to'),
    years() ? h('a', { href: location.origin + pageOf({ from: '', to: '' }) }, w('yearsAll')) : null));
}
