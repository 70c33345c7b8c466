// The text of a document with its marks: cut where marks begin and end, each piece under the marks above it.

import { h } from './dom.js';
import { address } from './things.js';
import { FIGURE, STATEMENT } from './reading.js';

/** Paragraphs of a text; `marks` are counted in code points. */
export function paragraphs(text, marks) {
  const points = Array.from(text);
  const cuts = new Set([0, points.length]);
  marks.forEach((m) => cuts.add(m.start).add(m.end));
  points.forEach((c, i) => { if (c === '\n') cuts.add(i).add(i + 1); });
  const places = [...cuts].sort((a, b) => a - b);
  const starting = marks.map((m, i) => ({ ...m, at: i })).sort((a, b) => a.start - b.start);
  const result = [];
  let paragraph = [];
  let open = [];
  let next = 0;
  places.slice(0, -1).forEach((from, i) => {
    open = open.filter((m) => m.end > from);
    for (; next < starting.length && starting[next].start <= from; next += 1) open.push(starting[next]);
    const piece = points.slice(from, places[i + 1]).join('');
    if (piece === '\n') {
      if (paragraph.length) result.push(h('p', {}, paragraph));
      paragraph = [];
    } else {
      paragraph.push(marked(piece, from, open));
    }
  });
  return [...result, h('p', {}, paragraph)];
}

function marked(piece, from, open) {
  if (!open.length) return h('span', { 'data-from': from }, piece);
  const types = [...new Set(open.map((m) => m.type))];
  const common = { 'data-from': from, 'data-marks': open.map((m) => m.at).join(' ') };
  const named = open.filter((m) => m.type !== FIGURE && m.type !== STATEMENT).sort((a, b) => a.end - a.start - (b.end - b.start))[0]
    ?? open.find((m) => m.type === FIGURE);
  return named
    ? h('a', { class: `m ${types.map((t) => `m-${t}`).join(' ')}`, ...common, href: address(named.iri) }, piece)
    : h('span', { class: 'm-said', ...common }, piece);
}

/** Scrolls to the place that the address names and shows it. */
export function goTo(article) {
  const match = /^#at=(\d+)-(\d+)$/.exec(location.hash);
  if (!match) return;
  const [from, to] = [Number(match[1]), Number(match[2])];
  article.querySelectorAll('.here').forEach((e) => e.classList.remove('here'));
  const pieces = [...article.querySelectorAll('[data-from]')].filter((e) => {
    const start = Number(e.dataset.from);
    return start < to && start + Array.from(e.textContent).length > from;
  });
  pieces.forEach((e) => e.classList.add('here'));
  pieces[0]?.scrollIntoView({ block: 'center' });
}
