// The links of a picture in words: for readers who do not see it, and for everyone who wants a list.

import { h, put } from './dom.js';
import { table } from './table.js';
import { address, isThing } from './things.js';
import { count, w } from './words.js';

/** A list that opens; `refresh` draws it again while it is open. */
export function linkTable(picture) {
  const box = h('div');
  const summary = h('summary');
  const details = h('details', { ontoggle: () => refresh() }, summary, box);
  const thing = (n) => ({ node: isThing(n.id()) ? h('a', { href: address(n.id()), lang: 'zh' }, n.data('name')) : n.data('name'), sort: n.data('name') });
  const refresh = () => {
    const edges = picture.edges().not('.out');
    put(summary, `${w('linksTable')} (${count(edges.length)})`);
    if (details.open) put(box, table([w('subject'), w('property'), w('object')], edges.map((e) => [thing(e.source()), e.data('name'), thing(e.target())]), { caption: w('linksTable'), more: w('all') }));
  };
  refresh();
  return { box: details, refresh };
}
