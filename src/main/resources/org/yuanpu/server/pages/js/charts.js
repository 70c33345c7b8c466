// Small charts beside text, as SVG: coloured by the style sheet, so that they are dark in the dark and print well.

import { h, svg } from './dom.js';

const FOOT = 26;
const HEAD = 20;

/** The height of a line of numbers. */
const LINE = 11;

/** How wide a number is, about, in the size of the chart's letters. */
const breadth = (text) => text.length * 6.4;

/** Columns of one category; more say nothing. */
const BESIDE = 4;

/** Horizontal bars; each row is {name, value, href, note}. */
export function bars(rows) {
  const most = Math.max(...rows.map((r) => Math.abs(r.value)), 1e-9);
  return h('ol', { class: 'bars' }, rows.map((r) => {
    const bar = svg('svg', { class: 'bar', viewBox: '0 0 100 8', preserveAspectRatio: 'none', 'aria-hidden': 'true' },
      svg('rect', { width: (100 * Math.abs(r.value)) / most, height: 8, class: r.value < 0 ? 'minus' : 'plus' }));
    const name = r.href ? h('a', { href: r.href }, r.name) : r.name;
    return h('li', {}, h('span', { class: 'name' }, name), bar, h('span', { class: 'number' }, r.note ?? r.value.toLocaleString('en')));
  }));
}

/**
 * Columns side by side over categories.
 *
 * @param categories names along the foot
 * @param points {category, series, value, note}; series is the name of a class of the style sheet
 * @param words what a reader who does not see the chart is told
 */
export function columns(categories, points, words, width = 320) {
  const [y, base] = scale(points.map((p) => p.value), 150);
  const span = (width - 8) / categories.length;
  const columns = categories.flatMap((category, at) => {
    const here = points.filter((p) => p.category === category).slice(0, BESIDE);
    const wide = Math.min(44, (span - 12) / here.length);
    return here.map((p, i) => {
      const top = Math.min(y(p.value), base);
      const high = Math.max(1, Math.abs(y(p.value) - base));
      return { p, wide, top, high, x: 4 + at * span + (span - wide * here.length) / 2 + i * wide, foot: p.value < 0 ? top + high + 11 : top - 4 };
    });
  });
  const numbered = numbers(columns, width);
  return svg('svg', { class: 'chart columns-chart', viewBox: `0 0 ${width} 150`, role: 'img', 'aria-label': words },
    svg('path', { class: 'axis', d: `M4 ${base}H${width - 4}` }),
    columns.map((c) => svg('g', {}, svg('title', {}, `${c.p.category} ${c.p.words}: ${c.p.note}`),
      svg('rect', { class: `column ${c.p.series}`, x: c.x + 1, y: c.top, width: c.wide - 2, height: c.high, rx: 1.5 }),
      numbered.has(c) ? svg('text', { class: 'value', x: c.x + c.wide / 2, y: c.foot, 'text-anchor': 'middle' }, c.p.short) : null)),
    categories.map((category, at) => svg('text', { class: 'tick', x: 4 + (at + 0.5) * span, y: 146, 'text-anchor': 'middle' }, category)));
}

/** The columns that bear their numbers: those of results first, and none that would run into another's. */
function numbers(columns, width) {
  const placed = new Map();
  const results = (c) => (c.p.series === 'actual' ? 0 : 1);
  [...columns].sort((a, b) => results(a) - results(b)).forEach((c) => {
    const half = breadth(c.p.short) / 2;
    const box = { from: c.x + c.wide / 2 - half, to: c.x + c.wide / 2 + half, foot: c.foot };
    const free = [...placed.values()].every((o) => box.to <= o.from || o.to <= box.from || Math.abs(o.foot - box.foot) >= LINE);
    if (free && box.from >= 0 && box.to <= width) placed.set(c, box);
  });
  return placed;
}

function scale(values, height) {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const room = height - FOOT - HEAD - (low < 0 ? 10 : 0);
  const y = (v) => HEAD + ((high - v) / (high - low || 1)) * room;
  return [y, y(0)];
}
