// The neighbourhood of a thing as a small picture.

import { h } from './dom.js';
import { later } from './later.js';
import { around } from './links.js';
import { address, isThing } from './things.js';
import { w } from './words.js';
import { go } from './years.js';

const MOST = 10;

/** The section with the picture and the way to the explorer. */
export function neighbours(iri) {
  return h('section', {}, h('h2', {}, w('neighbours')),
    later(async () => {
      const graph = await around(iri, 0, MOST);
      if (!graph.edges.length) return h('p', { class: 'quiet' }, w('none'));
      const { draw } = await import('./network.js');
      const { box } = draw(graph, { small: true, centre: iri, open: (other) => { if (isThing(other)) go(address(other)); } });
      return [box, h('p', {}, h('a', { href: `/explore?thing=${encodeURIComponent(iri)}` }, w('explored')))];
    }));
}
