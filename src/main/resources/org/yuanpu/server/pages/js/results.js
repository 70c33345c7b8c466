// The result of a query as table, bars, line or graph.

import { bars, h, svg, table } from './dom.js';
import { label, w } from './words.js';
import { address, isThing } from './things.js';
import { draw } from './network.js';

const NUMBER = /(integer|decimal|double|float|int|long)$/;

/** Rows of SPARQL JSON as a table whose things are links. */
export function rows(result) {
  const names = result.head.vars;
  return [h('p', { class: 'quiet' }, `${result.results.bindings.length} ${w('rows')}`),
    table(names, result.results.bindings.map((row) => names.map((n) => cell(row[n]))))];
}

function cell(value) {
  if (!value) return '';
  if (value.type !== 'uri') return value.value;
  const text = shortened(value.value);
  const href = isThing(value.value) ? address(value.value) : null;
  return { node: href ? h('a', { href }, text) : h('span', { title: value.value }, text), sort: text };
}

const shortened = (iri) => {
  const name = label(iri);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
};

/** Bars or a line: the first column names, the last column with numbers counts. */
export function chart(result, kind) {
  const all = result.results.bindings;
  const number = [...result.head.vars].reverse().find((n) => all.some((r) => NUMBER.test(r[n]?.datatype ?? '')));
  const name = result.head.vars.find((n) => n !== number && all.some((r) => r[n] && r[n].type !== 'uri')) ?? result.head.vars[0];
  if (!number || !all.length) return null;
  const points = all.filter((r) => r[number] && r[name]).map((r) => ({ name: r[name].type === 'uri' ? shortened(r[name].value) : r[name].value, value: Number(r[number].value) }));
  return kind === 'line' ? line(points) : bars(points.slice(0, 40));
}

function line(points) {
  const values = points.map((p) => p.value);
  const [low, high] = [Math.min(0, ...values), Math.max(...values, 1e-9)];
  const x = (i) => 50 + (i * 540) / Math.max(1, points.length - 1);
  const y = (v) => 190 - ((v - low) / (high - low)) * 170;
  const step = Math.ceil(points.length / 10);
  return svg('svg', { class: 'line', viewBox: '0 0 640 230', role: 'img', 'aria-label': points.map((p) => `${p.name} ${p.value}`).join('; ') },
    svg('path', { class: 'axis', d: `M50 10V190H600` }),
    svg('polyline', { points: points.map((p, i) => `${x(i)},${y(p.value)}`).join(' ') }),
    points.map((p, i) => svg('g', {}, svg('circle', { cx: x(i), cy: y(p.value), r: 3.5 }, svg('title', {}, `${p.name}: ${p.value}`)),
      i % step ? [] : svg('text', { x: x(i), y: 210, 'text-anchor': 'middle' }, p.name))),
    svg('text', { x: 44, y: y(high) + 4, 'text-anchor': 'end' }, String(high)), svg('text', { x: 44, y: y(low) + 4, 'text-anchor': 'end' }, String(low)));
}

const TRIPLE = /^<([^>]*)> <([^>]*)> (?:<([^>]*)>|"((?:[^"\\]|\\.)*)".*) \.$/;

/** N-Triples as nodes and edges; labels that come with them name the nodes. */
export function network(text) {
  const triples = text.split('\n').map((l) => TRIPLE.exec(l)).filter(Boolean);
  const names = new Map();
  triples.filter(([, , p, o]) => !o && /[Ll]abel$/.test(p)).forEach(([, s, , , name]) => names.set(s, JSON.parse(`"${name}"`)));
  const edges = triples.filter(([, s, p, o]) => o && isThing(s) && !p.endsWith('#type')).map(([, s, p, o]) => ({ from: s, to: o, property: p }));
  const iris = new Set(edges.flatMap((e) => [e.from, e.to]));
  const nodes = [...iris].map((iri) => ({ iri, name: names.get(iri) ?? shortened(iri) }));
  return [h('p', { class: 'quiet' }, `${nodes.length} ${w('nodes')}, ${edges.length} ${w('links')}`), draw(nodes, edges),
    table([w('name'), w('properties'), w('object')], edges.map((e) => [link(e.from, names), label(e.property), link(e.to, names)]))];
}

function link(iri, names) {
  const text = names.get(iri) ?? shortened(iri);
  return { node: isThing(iri) ? h('a', { href: address(iri) }, text) : text, sort: text };
}
