// A graph that is too large for a picture: says so, and lets the reader keep a part of it.

import { group, h } from './dom.js';
import { typeOf } from './things.js';
import { count, label, w, yp } from './words.js';

const BEST = 500;

/**
 * The choice of a part.
 *
 * @param most how many nodes a picture may have
 * @param take is given the part that the reader kept
 */
export function narrow(graph, most, take) {
  const byType = group(graph.nodes, (n) => typeOf(n.iri));
  const kept = new Set();
  const draw = h('button', { type: 'button', class: 'primary', disabled: true, onclick: () => take(part(graph, (n) => kept.has(typeOf(n.iri)))) }, w('narrowDraw'));
  const toggle = (type, on) => {
    kept[on ? 'add' : 'delete'](type);
    const size = [...kept].reduce((sum, t) => sum + byType.get(t).length, 0);
    draw.disabled = !size || size > most;
  };
  return h('div', { class: 'failure narrow', role: 'alert' },
    h('p', {}, w('graphLarge', count(graph.nodes.length), count(most))),
    h('fieldset', {}, h('legend', {}, w('filterType')), [...byType].sort(([a], [b]) => (a < b ? -1 : 1)).map(([type, nodes]) => h('label', {},
      h('input', { type: 'checkbox', name: 'keep', value: type, onchange: (e) => toggle(type, e.target.checked) }), h('span', { class: `dot ${type}` }), `${label(yp(type))} ${count(nodes.length)}`))),
    h('p', { class: 'actions' }, draw, ' ', h('button', { type: 'button', onclick: () => take(best(graph)) }, w('narrowMost', BEST))));
}

function part(graph, wanted) {
  const nodes = graph.nodes.filter(wanted);
  const names = new Set(nodes.map((n) => n.iri));
  return { nodes, edges: graph.edges.filter((e) => names.has(e.from) && names.has(e.to)) };
}

function best(graph) {
  const degree = new Map();
  graph.edges.forEach((e) => [e.from, e.to].forEach((iri) => degree.set(iri, (degree.get(iri) ?? 0) + 1)));
  const ranked = [...graph.nodes].sort((a, b) => (degree.get(b.iri) ?? 0) - (degree.get(a.iri) ?? 0) || (a.iri < b.iri ? -1 : 1));
  const names = new Set(ranked.slice(0, BEST).map((n) => n.iri));
  return part(graph, (n) => names.has(n.iri));
}
