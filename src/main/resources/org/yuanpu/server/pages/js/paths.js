// A shortest way between two things, also where the picture does not show it yet.

import { combobox } from './combobox.js';
import { h, put } from './dom.js';
import { failure } from './failure.js';
import { path, STEPS } from './links.js';
import { w } from './words.js';

/** The form: two things, which are those selected when nothing else is said. */
export function paths(picture, grow) {
  const told = h('div', { role: 'status' });
  const ends = { from: null, to: null };
  const field = (end) => {
    const { input, box } = combobox({ id: `path-${end}`, name: w(end), wanted: (r) => r.type !== 'Document', choose: (thing, chosen) => {
      ends[end] = thing.iri;
      chosen.value = thing.name;
    } });
    input.addEventListener('input', () => { ends[end] = null; });
    return [input, h('p', {}, h('label', { for: `path-${end}` }, w(end)), box)];
  };
  const [[from, fromBox], [to, toBox]] = [field('from'), field('to')];
  picture.on('select', 'node', () => {
    const [a, b] = picture.nodes(':selected').toArray();
    if (!a || !b) return;
    [[a, 'from', from], [b, 'to', to]].forEach(([node, end, input]) => {
      ends[end] = node.id();
      input.value = node.data('name');
    });
  });
  const find = async () => {
    put(told);
    if (!ends.from || !ends.to || ends.from === ends.to) return;
    try {
      const found = await path(ends.from, ends.to);
      put(told, found && grow(found, ends.from) ? show(picture, found) : h('p', { class: 'quiet' }, w('noPath', STEPS)));
    } catch (error) {
      put(told, failure(error));
    }
  };
  return h('details', { class: 'paths' }, h('summary', {}, w('pathBetween')), fromBox, toBox,
    h('p', {}, h('button', { type: 'button', class: 'find-path', onclick: find }, w('path'))), told);
}

function show(picture, { nodes, edges }) {
  picture.elements().removeClass('way');
  nodes.forEach((n) => picture.getElementById(n.iri).addClass('way'));
  edges.forEach((e) => picture.getElementById(`${e.from} ${e.property} ${e.to}`).addClass('way'));
  picture.fit(picture.elements('.way'), 60);
  return h('ol', { class: 'plain' }, edges.map((e) => {
    const end = (iri) => h('span', { lang: 'zh' }, nodes.find((n) => n.iri === iri).name);
    return h('li', {}, end(e.from), ' → ', end(e.to));
  }));
}
