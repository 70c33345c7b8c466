// Things and their links as a picture, drawn by Cytoscape.

import { h } from './dom.js';
import { sized } from './sized.js';
import { isThing, typeOf } from './things.js';
import { label, local, w } from './words.js';
import cytoscape from '/lib/cytoscape/cytoscape.esm.min.mjs';

/** Nodes beyond which a picture says nothing any more and a browser stalls. */
export const MOST = 2000;

/** Nodes beyond which speed comes before finish. */
const MANY = 200;

const variable = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

/** The colour of a class, as the style sheet has it. */
export const colour = (type) => (type && variable(`--${type}`)) || '#6b7680';

const typed = (iri) => (isThing(iri) ? typeOf(iri) : '');

const element = (node) => ({
  group: 'nodes', data: { id: node.iri, name: node.name, type: typed(node.iri), statuses: node.statuses ?? [] },
});

const edge = (e) => ({
  group: 'edges', data: {
    id: `${e.from} ${e.property} ${e.to}`, source: e.from, target: e.to, property: e.property, kind: local(e.property), name: label(e.property),
    years: e.years ?? [], confidence: e.confidence ?? null },
});

function style(small) {
  const ink = variable('--ink');
  const line = variable('--edge');
  const mark = variable('--chosen');
  const halo = { 'text-background-color': variable('--sheet'), 'text-background-opacity': 0.75, 'text-background-padding': 1 };
  return [
    { selector: 'node', style: { 'background-color': (n) => colour(n.data('type')), label: 'data(name)', color: ink, 'font-size': small ? 10 : 12, 'min-zoomed-font-size': small ? 0 : 7, 'text-wrap': 'wrap', 'text-max-width': small ? 76 : 120, 'text-overflow-wrap': 'anywhere', 'text-valign': 'bottom', 'text-margin-y': 3, width: 18, height: 18, ...halo } },
    { selector: 'node[type = "Park"], node[type = "Region"]', style: { width: 26, height: 26 } },
    { selector: 'node[type = "Enterprise"], node[type = "Organization"]', style: { shape: 'round-rectangle' } },
    { selector: 'node[type = "Industry"], node[type = "Honor"], node[type = "Market"]', style: { shape: 'diamond', width: 20, height: 20 } },
    { selector: 'edge', style: { width: 1.2, 'line-color': line, 'target-arrow-color': line, 'target-arrow-shape': 'triangle', 'arrow-scale': 0.8, 'curve-style': 'straight' } },
    { selector: 'edge.named', style: { label: 'data(name)', 'font-size': 9, 'min-zoomed-font-size': 7, color: ink, 'text-rotation': 'autorotate', ...halo } },
    { selector: ':selected', style: { 'border-width': 3, 'border-color': mark, 'line-color': mark, 'target-arrow-color': mark } },
    { selector: '.centre', style: { 'border-width': 3, 'border-color': ink, 'font-weight': 'bold' } },
    { selector: '.way', style: { 'border-width': 4, 'border-color': mark, 'line-color': mark, 'target-arrow-color': mark, width: 4 } },
    { selector: 'node.way', style: { width: 28, height: 28 } },
    { selector: '.out', style: { display: 'none' } },
  ];
}

/** The ways to lay a picture out; each gives Cytoscape's options. */
export const LAYOUTS = {
  force: (n) => ({ name: 'cose', randomize: false, nodeDimensionsIncludeLabels: n <= MANY, numIter: n <= MANY ? 1000 : 60, initialTemp: n <= MANY ? 200 : 400, coolingFactor: n <= MANY ? 0.95 : 0.9, idealEdgeLength: () => 60, nodeRepulsion: () => 9000, componentSpacing: 60 }),
  concentric: () => ({ name: 'concentric', concentric: (node) => (node.hasClass('centre') ? 1e6 : node.degree()), levelWidth: () => 2, minNodeSpacing: 24 }),
  breadth: () => ({ name: 'breadthfirst', spacingFactor: 1.1, circle: false }),
  circle: () => ({ name: 'circle' }),
  grid: () => ({ name: 'grid', avoidOverlapPadding: 24, condense: true }),
};

/** Lays out what is shown. */
export function layOut(picture, name) {
  const shown = picture.elements().not('.out');
  shown.layout({ ...LAYOUTS[name](shown.nodes().length), animate: false, fit: true, padding: 24 }).run();
}

/**
 * A picture of a graph {nodes, edges}.
 *
 * @param small whether it stands beside a text, and does not move
 * @param centre IRI of the thing that it is about
 * @param open is given the IRI of what the reader opens
 * @return the box, and the promise of the Cytoscape picture in it
 */
export function draw(graph, { small = false, centre = null, open = () => undefined, layout = 'force' } = {}) {
  const words = `${graph.nodes.length} ${w('nodes')}, ${graph.edges.length} ${w('edges')}`;
  const box = h('div', { class: small ? 'network small' : 'network', role: 'img', 'aria-label': words });
  const many = graph.nodes.length > MANY;
  const ready = sized(box).then(() => {
    const picture = cytoscape({
      container: box, elements: [...graph.nodes.map((n, i) => ({ ...element(n), position: spiral(i) })), ...graph.edges.map(edge)], style: style(small), minZoom: 0.05, maxZoom: 4,
      layout: { name: 'preset' }, userZoomingEnabled: !small, userPanningEnabled: !small, autoungrabify: small, boxSelectionEnabled: !small,
      textureOnViewport: many, hideEdgesOnViewport: many, hideLabelsOnViewport: many, ...(many ? { pixelRatio: 1 } : {}),
    });
    if (centre) picture.getElementById(centre).addClass('centre');
    if (!many && !small) picture.edges().addClass('named');
    if (small) surround(picture, box);
    else layOut(picture, layout);
    picture.on(small ? 'tap' : 'dbltap', 'node', (event) => open(event.target.id()));
    document.addEventListener('theme', () => picture.style(style(small)));
    return picture;
  });
  return { box, ready };
}

/** Where nodes begin: apart from each other, and always in the same places. */
const spiral = (i) => ({ x: 40 * Math.sqrt(i) * Math.cos(2.4 * i), y: 40 * Math.sqrt(i) * Math.sin(2.4 * i) });

/** A thing in the middle of its neighbours, at the size of the box. */
function surround(picture, box) {
  const [x, y] = [box.clientWidth / 2, box.clientHeight / 2];
  const others = picture.nodes().not('.centre');
  picture.nodes('.centre').position({ x, y: y - 8 });
  others.positions((node, i) => {
    const angle = (2 * Math.PI * i) / others.length - Math.PI / 2;
    return { x: x + (x - 46) * Math.cos(angle), y: y - 8 + (y - 34) * Math.sin(angle) };
  });
  picture.viewport({ zoom: 1, pan: { x: 0, y: 0 } });
}

/** Adds what is new, near the thing it belongs to; false when there would be too many nodes. */
export function add(picture, graph, near) {
  const fresh = graph.nodes.filter((n) => picture.getElementById(n.iri).empty());
  if (picture.nodes().length + fresh.length > MOST) return false;
  const centre = near && picture.getElementById(near).nonempty() ? picture.getElementById(near).position() : { x: 0, y: 0 };
  picture.batch(() => {
    picture.add(fresh.map((n, i) => ({ ...element(n), position: around(centre, i, fresh.length) })));
    const edges = graph.edges.map(edge).filter((e) => picture.getElementById(e.data.id).empty() && picture.getElementById(e.data.source).nonempty() && picture.getElementById(e.data.target).nonempty());
    picture.add(edges).toggleClass('named', picture.nodes().length <= MANY);
  });
  return true;
}

const around = ({ x, y }, i, n) => ({ x: x + 120 * Math.cos((2 * Math.PI * i) / n), y: y + 120 * Math.sin((2 * Math.PI * i) / n) });
