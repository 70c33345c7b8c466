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

const DRAWN = ['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'font-size', 'font-family', 'font-weight', 'opacity'];

/** An SVG of the page by itself: the styles of the sheet are written into its elements. */
export function standalone(picture) {
  const copy = picture.cloneNode(true);
  const [, , width, height] = picture.getAttribute('viewBox').split(' ').map(Number);
  const [from, to] = [picture, copy].map((p) => [p, ...p.querySelectorAll('*')]);
  from.forEach((element, i) => {
    const style = getComputedStyle(element);
    DRAWN.forEach((name) => to[i].setAttribute(name, style.getPropertyValue(name)));
    to[i].removeAttribute('class');
  });
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', width);
  copy.setAttribute('height', height);
  return { text: new XMLSerializer().serializeToString(copy), width, height };
}

/** Saves an SVG of the page as PNG, twice its size, on the page's paper. */
export async function savePng(picture, name) {
  const { text, width, height } = standalone(picture);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = h('canvas', { width: width * 2, height: height * 2 });
  const context = canvas.getContext('2d');
  context.fillStyle = getComputedStyle(document.documentElement).getPropertyValue('--sheet');
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  canvas.toBlob((blob) => saveBlob(blob, name), 'image/png');
}
