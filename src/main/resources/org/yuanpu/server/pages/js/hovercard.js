// A card beside words of a document that tells what was read from them, for mouse, touch and keyboard.

import { h, put } from './dom.js';
import { isThing, address } from './things.js';
import { w } from './words.js';

const MOST = 12;
const DELAY = 120;

/** Makes the pieces of an article show a card; `marks` are those that its pieces point at. */
export function hoverCard(article, marks) {
  const card = h('div', { class: 'card', id: 'card', role: 'tooltip', hidden: true });
  let leaving;
  const stay = () => clearTimeout(leaving);
  const leave = () => {
    stay();
    leaving = setTimeout(() => { card.hidden = true; }, DELAY);
  };
  const show = (event) => {
    const piece = event.target.closest?.('[data-marks]');
    if (!piece) return;
    stay();
    put(card, content(piece.dataset.marks.split(' ').map((i) => marks[Number(i)])));
    card.hidden = false;
    piece.setAttribute('aria-describedby', 'card');
    place(card, piece);
  };
  ['mouseover', 'focusin'].forEach((name) => article.addEventListener(name, show));
  ['mouseout', 'focusout'].forEach((name) => article.addEventListener(name, (event) => {
    event.target.removeAttribute?.('aria-describedby');
    leave();
  }));
  card.addEventListener('mouseenter', stay);
  card.addEventListener('mouseleave', leave);
  document.addEventListener('keydown', (event) => { if (event.key === 'Escape') card.hidden = true; });
  return card;
}

function content(marks) {
  const told = [...new Map(marks.map((m) => [m.words, m])).values()];
  return [h('p', { class: 'kicker' }, w('factsHere')), h('ul', {}, told.slice(0, MOST).map((m) => h('li', {},
    h('span', { class: `dot ${m.type}` }), isThing(m.iri) ? h('a', { href: address(m.iri), tabindex: '-1', lang: 'zh' }, m.words) : m.words)),
  told.length > MOST ? h('li', { class: 'quiet' }, w('moreCount', told.length - MOST)) : null)];
}

/** Below the piece, within the window. */
function place(card, piece) {
  const box = piece.getClientRects()[0] ?? piece.getBoundingClientRect();
  const room = document.documentElement.clientWidth - card.offsetWidth - 8;
  card.style.left = `${Math.max(8, Math.min(box.left, room)) + window.scrollX}px`;
  const below = box.bottom + 4;
  card.style.top = `${(below + card.offsetHeight > window.innerHeight && box.top > card.offsetHeight ? box.top - card.offsetHeight - 4 : below) + window.scrollY}px`;
}
