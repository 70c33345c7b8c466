// Parts of a page that come when they are known, so that the rest need not wait.

import { h, put } from './dom.js';
import { failure } from './failure.js';
import { w } from './words.js';

/** A box that is filled by an asynchronous maker of content. */
export function later(make) {
  const box = h('div', { class: 'later', 'aria-busy': 'true' }, h('p', { class: 'quiet' }, w('loading')));
  make().then((content) => put(box, content), (error) => put(box, failure(error))).then(() => box.setAttribute('aria-busy', 'false'));
  return box;
}
