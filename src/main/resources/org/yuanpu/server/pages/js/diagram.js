// The classes and the properties between them as a picture: from the classes on the left, through a property, to what
// it leads to on the right.

import { h, svg } from './dom.js';
import { scrolling } from './table.js';
import { label, w } from './words.js';

const ROW = 27;
const WIDTH = 900;
const BOX = 150;
const COLUMNS = [4, (WIDTH - BOX) / 2, WIDTH - BOX - 4];

/**
 * The diagram.
 *
 * @param properties [{iri, from: [classes], to: [classes]}]
 * @param href the address of a term
 */
export function diagram(properties, href) {
  const left = unique(properties.flatMap((p) => p.from));
  const right = unique(properties.flatMap((p) => p.to));
  const middle = ordered(properties, left, right);
  const height = Math.max(left.length, right.length, middle.length) * ROW + 10;
  const columns = [left, middle.map((p) => p.iri), right].map((terms) => new Map(terms.map((iri, i) => [iri, ((i + 0.5) * (height - 10)) / terms.length + 5])));
  const lines = middle.flatMap((p) => [
    ...p.from.map((iri) => curve(COLUMNS[0] + BOX, columns[0].get(iri), COLUMNS[1], columns[1].get(p.iri), iri)),
    ...p.to.map((iri) => curve(COLUMNS[1] + BOX, columns[1].get(p.iri), COLUMNS[2], columns[2].get(iri), p.from[0]))]);
  const boxes = columns.flatMap((terms, i) => [...terms].map(([iri, y]) => box(iri, COLUMNS[i], y, i === 1, href)));
  const words = middle.map((p) => `${p.from.map((c) => label(c)).join(', ')} → ${label(p.iri)} → ${p.to.map((c) => label(c)).join(', ')}`).join('; ');
  return scrolling(w('diagram'), h('div', { class: 'diagram' }, svg('svg', { viewBox: `0 0 ${WIDTH} ${height}`, role: 'group', 'aria-label': words }, lines, boxes)));
}

const unique = (iris) => [...new Set(iris)];

/** Properties near the classes that they join, so that few lines cross. */
function ordered(properties, left, right) {
  const mean = (list, all) => list.reduce((sum, iri) => sum + (all.indexOf(iri) + 0.5) / all.length, 0) / list.length;
  const weight = new Map(properties.map((p) => [p, mean(p.from, left) + mean(p.to, right)]));
  return [...properties].sort((a, b) => weight.get(a) - weight.get(b) || (a.iri < b.iri ? -1 : 1));
}

const curve = (x1, y1, x2, y2, from) => svg('path', { class: `join ${from.slice(from.indexOf('#') + 1)}`, d: `M${x1} ${y1}C${(x1 + x2) / 2} ${y1} ${(x1 + x2) / 2} ${y2} ${x2} ${y2}` });

function box(iri, x, y, isProperty, href) {
  const name = iri.slice(iri.indexOf('#') + 1);
  return svg('a', { href: href(iri), class: isProperty ? 'property' : `class ${name}` },
    svg('rect', { x, y: y - 10.5, width: BOX, height: 21, rx: isProperty ? 10 : 4 }),
    svg('text', { x: x + BOX / 2, y: y + 4.5, 'text-anchor': 'middle' }, label(iri)));
}
