// What stands around the picture of the explorer: filters, layouts, what is chosen, paths, exports.

import { h, put } from './dom.js';
import { exporters } from './exports.js';
import { failure } from './failure.js';
import { filters } from './filters.js';
import { linkTable } from './linktable.js';
import { add, LAYOUTS, layOut, MOST } from './network.js';
import { AT_ONCE, around } from './links.js';
import { paths } from './paths.js';
import { address, isThing, typeOf } from './things.js';
import { count, label, w, yp } from './words.js';

/** The tools of a picture: {above, beside, below}; `more` tells whether its centre has other neighbours. */
export function board(picture, centre, more) {
  const told = h('p', { class: 'quiet', role: 'status' });
  const side = h('div', { class: 'chosen', 'aria-live': 'polite' }, h('p', { class: 'quiet' }, w('exploreHint')));
  const links = linkTable(picture);
  const refresh = () => {
    const shown = picture.elements().not('.out');
    put(told, `${count(shown.nodes().length)} ${w('nodes')}, ${count(shown.edges().length)} ${w('edges')}`);
    links.refresh();
  };
  const filter = filters(picture, refresh);
  const layouts = h('select', { id: 'layout', 'aria-label': w('layout'), onchange: () => layOut(picture, layouts.value) }, Object.keys(LAYOUTS).map((name) => h('option', { value: name }, w(name))));
  const grow = (graph, near) => {
    if (!add(picture, graph, near)) {
      put(side, failure(w('graphLarge', `> ${MOST}`, MOST)));
      return false;
    }
    filter.refresh();
    if (picture.nodes().length <= 400) layOut(picture, layouts.value);
    return true;
  };
  const opened = new Map(centre ? [[centre, more ? AT_ONCE : Infinity]] : []);
  const choose = chooser(picture, side, opened, grow, filter);
  picture.on('tap', 'node', (event) => { if (isThing(event.target.id())) choose(event.target.id()); });
  refresh();
  // For those who want more than the page offers: the picture, in the console.
  window.explored = picture;
  return {
    above: [told, h('label', {}, w('layout'), ' ', layouts),
      h('button', { type: 'button', onclick: () => picture.fit(picture.elements().not('.out'), 24) }, w('fit')),
      h('span', { class: 'actions', role: 'group', 'aria-label': w('exports'), title: w('exportsSelected') }, h('span', { class: 'quiet' }, w('exports')), exporters(picture))],
    beside: [side, paths(picture, grow), filter.box],
    below: links.box,
  };
}

/** Tells of a node and brings its neighbours, some at a time. */
function chooser(picture, side, opened, grow, filter) {
  const expand = async (id) => {
    const offset = opened.get(id) ?? 0;
    const graph = await around(id, offset);
    opened.set(id, graph.more ? offset + AT_ONCE : Infinity);
    return grow(graph, id);
  };
  const choose = async (id) => {
    try {
      if (!opened.has(id) && !(await expand(id))) return;
      tell(id);
    } catch (error) {
      put(side, failure(error));
    }
  };
  const tell = (id) => {
    const node = picture.getElementById(id);
    const more = async () => { if (await expand(id)) tell(id); };
    const remove = () => {
      node.remove();
      put(side, h('p', { class: 'quiet' }, w('exploreHint')));
      filter.refresh();
    };
    put(side,
      h('p', { class: 'kicker' }, h('span', { class: `dot ${typeOf(id)}` }), label(yp(typeOf(id)))),
      h('h2', {}, h('a', { href: address(id), lang: 'zh' }, node.data('name'))),
      node.data('statuses').length ? h('p', {}, node.data('statuses').map((s) => h('span', { class: 'tag' }, label(yp(s))))) : null,
      h('p', { class: 'quiet' }, `${count(node.connectedEdges().length)} ${w('edges')}`),
      h('p', { class: 'actions' },
        opened.get(id) === Infinity ? null : h('button', { type: 'button', class: 'expand', onclick: more }, w('more')), ' ',
        h('button', { type: 'button', onclick: remove }, w('hide'))));
  };
  return choose;
}
