// What is drawn, as files.

import { saveBlob, saver, saveText } from './saving.js';
import { literal, term } from './sparql.js';
import { colour } from './network.js';
import { yp } from './words.js';

const GRAPHML = 'http://graphml.graphdrawing.org/xmlns';
const SVG = 'http://www.w3.org/2000/svg';
const SKOS = 'http://www.w3.org/2004/02/skos/core#';

/** What is exported: the selected nodes with the links among them, or all that is shown. */
export function chosen(picture) {
  const selected = picture.nodes(':selected').not('.out');
  const nodes = selected.nonempty() ? selected : picture.nodes().not('.out');
  return { nodes, edges: nodes.edgesWith(nodes).not('.out') };
}

/** Buttons for all forms. */
export const exporters = (picture) => [
  saver('PNG', () => saveBlob(png(picture), 'yuanpu.png')),
  saver('SVG', () => saveText(svg(picture), 'image/svg+xml', 'yuanpu.svg')),
  saver('GraphML', () => saveText(graphml(chosen(picture)), 'application/xml', 'yuanpu.graphml')),
  saver('Turtle', () => saveText(turtle(chosen(picture)), 'text/turtle', 'yuanpu.ttl')),
  saver('CSV', () => saveText(csv(chosen(picture)), 'text/csv', 'yuanpu.csv')),
];

function png(picture) {
  const { nodes, edges } = chosen(picture);
  const others = picture.elements().not(nodes.union(edges)).not('.out');
  others.addClass('out');
  const blob = picture.png({ full: true, scale: 2, maxWidth: 8000, maxHeight: 8000, bg: getComputedStyle(document.documentElement).getPropertyValue('--sheet').trim(), output: 'blob' });
  others.removeClass('out');
  return blob;
}

const quoted = (text) => `"${String(text ?? '').replace(/"/g, '""')}"`;

/** Links as rows, by RFC 4180. */
export const csv = ({ edges }) => ['subject,property,object,years,confidence,subject_iri,property_iri,object_iri', ...edges.map((e) =>
  [e.source().data('name'), e.data('kind'), e.target().data('name'), e.data('years').join(' '), e.data('confidence') ?? '', e.source().id(), e.data('property'), e.target().id()].map(quoted).join(','))].join('\r\n');

/** Names, classes and links as Turtle. */
export const turtle = ({ nodes, edges }) => [
  `@prefix yp: <${yp('')}> .`, `@prefix skos: <${SKOS}> .`, '',
  ...nodes.map((n) => `${term(n.id())} ${n.data('type') ? `a yp:${n.data('type')} ; ` : ''}skos:prefLabel ${literal(n.data('name'))} .`),
  ...edges.map((e) => `${term(e.source().id())} ${term(e.data('property'))} ${term(e.target().id())} .`), ''].join('\n');

/** The graph as GraphML, for Gephi, yEd and others. */
export function graphml({ nodes, edges }) {
  const root = document.implementation.createDocument(GRAPHML, 'graphml');
  const make = (parent, name, attributes, text) => put(parent, GRAPHML, name, attributes, text);
  const top = root.documentElement;
  [['name', 'all'], ['type', 'node'], ['years', 'edge'], ['confidence', 'edge']].forEach(([id, to]) =>
    make(top, 'key', { id, for: to, 'attr.name': id, 'attr.type': id === 'confidence' ? 'double' : 'string' }));
  const graph = make(top, 'graph', { edgedefault: 'directed' });
  nodes.forEach((n) => {
    const node = make(graph, 'node', { id: n.id() });
    make(node, 'data', { key: 'name' }, n.data('name'));
    make(node, 'data', { key: 'type' }, n.data('type'));
  });
  edges.forEach((e) => {
    const link = make(graph, 'edge', { source: e.source().id(), target: e.target().id() });
    make(link, 'data', { key: 'name' }, e.data('kind'));
    make(link, 'data', { key: 'years' }, e.data('years').join(' '));
    if (e.data('confidence') !== null) make(link, 'data', { key: 'confidence' }, e.data('confidence'));
  });
  return new XMLSerializer().serializeToString(root);
}

function put(parent, space, name, attributes, text) {
  const element = parent.ownerDocument.createElementNS(space, name);
  Object.entries(attributes).forEach(([k, v]) => element.setAttribute(k, v));
  if (text !== undefined) element.textContent = text;
  return parent.appendChild(element);
}

/** The picture as SVG, at the places where it is drawn. */
export function svg(picture) {
  const { nodes, edges } = chosen(picture);
  const frame = nodes.union(edges).boundingBox();
  const root = document.implementation.createDocument(SVG, 'svg');
  const top = root.documentElement;
  const make = (name, attributes, text) => put(top, SVG, name, attributes, text);
  Object.entries({ viewBox: `${frame.x1 - 10} ${frame.y1 - 10} ${frame.w + 20} ${frame.h + 20}`, width: Math.round(frame.w + 20), height: Math.round(frame.h + 20), 'font-family': 'sans-serif' }).forEach(([k, v]) => top.setAttribute(k, v));
  edges.forEach((e) => {
    const [a, b] = [e.sourceEndpoint(), e.targetEndpoint()];
    make('line', { x1: a.x, y1: a.y, x2: b.x, y2: b.y, stroke: '#98a4ad', 'stroke-width': 1.2 });
    make('path', { d: arrow(a, b), fill: '#98a4ad' });
    if (e.hasClass('named')) make('text', { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, 'font-size': 9, fill: '#50585e', 'text-anchor': 'middle' }, e.data('name'));
  });
  nodes.forEach((n) => {
    const { x, y } = n.position();
    make('circle', { cx: x, cy: y, r: n.width() / 2, fill: colour(n.data('type')) });
    make('text', { x, y: y + n.height() / 2 + 13, 'font-size': 12, fill: '#1d2426', 'text-anchor': 'middle' }, n.data('name'));
  });
  return new XMLSerializer().serializeToString(root);
}

function arrow(a, b) {
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  const [x, y] = [(b.x - a.x) / length, (b.y - a.y) / length];
  const [p, q] = [b.x - 8 * x, b.y - 8 * y];
  return `M${b.x} ${b.y}L${p - 4 * y} ${q + 4 * x}L${p + 4 * y} ${q - 4 * x}Z`;
}
