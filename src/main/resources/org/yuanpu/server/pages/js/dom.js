// Elements are made from data, never from markup: whatever a document says stays text.

import { carried } from './years.js';

const SVG = 'http://www.w3.org/2000/svg';

function fill(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (name.startsWith('on')) {
      element.addEventListener(name.slice(2), value);
    } else if (value === true) {
      element.setAttribute(name, '');
    } else if (value !== false && value !== null && value !== undefined) {
      element.setAttribute(name, name === 'href' ? carried(value) : value);
    }
  }
  element.append(...children.flat(Infinity).filter((c) => c !== null && c !== undefined && c !== false));
  return element;
}

/** An HTML element with attributes, listeners (onclick …) and children. */
export function h(tag, attributes, ...children) {
  return fill(document.createElement(tag), attributes, children);
}

/** An SVG element. */
export function svg(tag, attributes, ...children) {
  return fill(document.createElementNS(SVG, tag), attributes, children);
}

/** Puts content, nested lists of elements and strings, in the place of what an element held. */
export function put(element, ...content) {
  element.replaceChildren(...content.flat(Infinity).filter((c) => c !== null && c !== undefined && c !== false));
  return element;
}

/** Rows by a key, in the order in which the keys come first. */
export function group(rows, key) {
  const groups = new Map();
  rows.forEach((r) => {
    const k = key(r);
    if (groups.has(k)) groups.get(k).push(r);
    else groups.set(k, [r]);
  });
  return groups;
}
