// The way to the parts of a long list before and after the one shown.

import { h } from './dom.js';
import { w } from './words.js';

/** Links to the parts around the one from a place on; null where there is one part. */
export function pager(total, from, size, link) {
  if (total <= size) return null;
  const part = (start, before, after) => h('a', { class: 'tag', href: link(start) }, `${before}${start + 1}–${Math.min(total, start + size)}${after}`);
  return h('nav', { class: 'pager', 'aria-label': w('listParts') },
    from > 0 ? part(Math.max(0, from - size), '← ', '') : null,
    from + size < total ? part(from + size, '', ' →') : null);
}
