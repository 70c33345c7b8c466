// Files that a reader takes away.

import { h } from './dom.js';
import { get } from './sparql.js';

/** Saves text under a name. */
export const saveText = (text, type, name) => saveBlob(new Blob([text], { type }), name);

/** Saves bytes under a name. */
export function saveBlob(blob, name) {
  const link = h('a', { href: URL.createObjectURL(blob), download: name });
  link.click();
  // The download reads the address after the click has returned.
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

/** Saves what an address answers in a media type. */
export const saveAnswer = async (address, type, name) => saveBlob(await (await get(address, type)).blob(), name);

/** A button that saves something. */
export const saver = (label, save) => h('button', { type: 'button', class: 'save', onclick: save }, label);
