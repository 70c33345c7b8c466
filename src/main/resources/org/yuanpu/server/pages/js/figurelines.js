// Figures of one indicator in one measure and unit, over the years: target and actual side by side.

import { columns } from './charts.js';
import { group, h } from './dom.js';
import { figure, measured } from './things.js';
import { label, local, w } from './words.js';

/** Periods that a chart shows; the latest ones. */
const PERIODS = 6;

/** Rows of figures as lines; `owner` gives what a line is of. */
export const lines = (rows, owner) =>
  [...group(rows, (r) => `${owner(r)} ${r.measure} ${r.unit ?? ''}`).values()];

/** Whether a figure is a target. */
export const isTarget = (row) => local(row.kind).endsWith('target');

/** Whether a line is worth a chart: several figures with numbers. */
export const hasCourse = (line) => new Set(line.filter((r) => r.value && r.period).map((r) => r.period + r.kind)).size > 1;

/** A line as a small chart with its name. */
export function lineChart(line, name, href) {
  const [first] = line;
  const points = distinct(line.filter((r) => r.value && r.period)).map((r) => ({
    category: r.period, series: isTarget(r) ? 'target' : 'actual', words: label(r.kind), value: Number(r.value), note: measured(r),
    short: measured({ ...r, unit: '' }),
  }));
  const categories = [...new Set(points.map((p) => p.category))].sort().slice(-PERIODS);
  const shown = points.filter((p) => categories.includes(p.category)).sort((a, b) => (a.series < b.series ? 1 : -1));
  const words = `${name}: ${categories.flatMap((c) => shown.filter((p) => p.category === c).map((p) => `${c} ${p.words} ${p.note}`)).join('; ')}`;
  return h('figure', { class: 'line-of' },
    h('figcaption', {}, href ? h('a', { href, lang: 'zh' }, name) : h('b', { lang: 'zh' }, name),
      h('small', {}, ` ${label(first.measure)}${first.unit ? ` · ${first.unit}` : ''}`)),
    columns(categories, shown, words));
}

const distinct = (rows) => [...group(rows, (r) => `${r.period} ${r.kind} ${figure(r.value)} ${r.bound ?? ''}`).values()].map(([r]) => r);

/** What the colours of the columns mean. */
export const legend = () => h('p', { class: 'legend' },
  h('span', { class: 'swatch target' }), w('target'), h('span', { class: 'swatch actual' }), w('actual'));
