// Things and their links as a picture, drawn by Cytoscape.

import { h } from './dom.js';
import { label, w } from './words.js';
import { address, isThing, typeOf } from './things.js';
import cytoscape from '/lib/cytoscape.esm.min.mjs';

const MOST = 2000;

const COLOURS = {
  Park: '#2f855a', Project: '#2b6cb0', Enterprise: '#b7791f', Organization: '#805ad5', Region: '#718096',
  Industry: '#c05621', Honor: '#b83280', Indicator: '#2c7a7b', Market: '#975a16',
};

/** The colour of a class. */
export const colour = (type) => COLOURS[type] ?? '#4a5568';

const element = (node) => ({
  group: 'nodes',
  data: { id: node.iri, name: node.name, type: isThing(node.iri) ? typeOf(node.iri) : '', colour: colour(isThing(node.iri) ? typeOf(node.iri) : '') },
});

const edge = (e) => ({
  group: 'edges', data: { id: `${e.from} ${e.property} ${e.to}`, source: e.from, target: e.to, property: e.property, name: label(e.property) },
});

const ink = () => getComputedStyle(document.documentElement).getPropertyValue('--ink').trim() || '#222';

function style() {
  return [
    { selector: 'node', style: { 'background-color': 'data(colour)', label: 'data(name)', color: ink(), 'font-size': 11, 'text-wrap': 'wrap', 'text-max-width': 110, 'text-valign': 'bottom', 'text-margin-y': 3, width: 20, height: 20 } },
    { selector: 'edge', style: { width: 1.2, 'line-color': '#9aa5b1', 'target-arrow-color': '#9aa5b1', 'target-arrow-shape': 'triangle', 'curve-style': 'bezier', label: 'data(name)', 'font-size': 8, color: ink(), 'text-opacity': 0.7, 'text-rotation': 'autorotate' } },
    { selector: ':selected', style: { 'border-width': 3, 'border-color': '#d69e2e', 'line-color': '#d69e2e' } },
    { selector: '.way', style: { 'border-width': 4, 'border-color': '#e53e3e', 'line-color': '#e53e3e', 'target-arrow-color': '#e53e3e', width: 4 } },
    { selector: 'node.way', style: { width: 26, height: 26 } },
    { selector: '.out', style: { display: 'none' } },
  ];
}

/** A picture of nodes {iri, name} and edges {from, to, property}; says so when there are too many. */
export function draw(nodes, edges, started) {
  if (nodes.length > MOST) return h('p', { class: 'failure' }, w('graphLarge'));
  const box = h('div', { class: 'network', role: 'img', 'aria-label': `${nodes.length} ${w('nodes')}, ${edges.length} ${w('links')}` });
  // The picture needs the size of its box, which it has once it stands in the page.
  const seen = new ResizeObserver(() => {
    if (!box.clientWidth) return;
    seen.disconnect();
    const picture = cytoscape({
      container: box, elements: [...nodes.map(element), ...edges.map(edge)], style: style(), minZoom: 0.1, maxZoom: 4,
      layout: { name: 'cose', animate: false, randomize: false, nodeDimensionsIncludeLabels: true },
    });
    picture.on('dbltap', 'node', (event) => {
      if (isThing(event.target.id())) location.href = address(event.target.id());
    });
    started?.(picture);
  });
  seen.observe(box);
  return box;
}

/** Adds what is new and lays out again. */
export function add(picture, nodes, edges) {
  const fresh = [...nodes.filter((n) => picture.getElementById(n.iri).empty()).map(element)];
  if (picture.nodes().length + fresh.length > MOST) return false;
  picture.add(fresh);
  picture.add(edges.map(edge).filter((e) => picture.getElementById(e.data.id).empty()));
  picture.layout({ name: 'cose', animate: false, randomize: false, fit: true, nodeDimensionsIncludeLabels: true }).run();
  return true;
}
