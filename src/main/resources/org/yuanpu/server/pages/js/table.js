// Tables that sort by a column.

import { h, put } from './dom.js';

/** Rows that are drawn at once; more come when they are asked for. */
const AT_ONCE = 300;

/**
 * A table that sorts by a column when its head is pressed. Cells are strings or {node, sort}; numbers stand to the
 * right.
 */
export function table(heads, rows, { caption, more } = {}) {
  const body = h('tbody');
  let drawn = AT_ONCE;
  const rest = more ? h('button', { type: 'button', onclick: () => { drawn = rows.length; draw(); } }, more) : null;
  const numeric = heads.map((_, i) => rows.length > 0 && rows.every((r) => key(r[i]) === '' || !Number.isNaN(Number(key(r[i])))) && rows.some((r) => key(r[i]) !== ''));
  const cell = (c, i) => h('td', { class: numeric[i] ? 'number' : null }, shown(c));
  const draw = () => {
    put(body, rows.slice(0, drawn).map((r) => h('tr', {}, r.map(cell))));
    if (rest) rest.hidden = drawn >= rows.length;
  };
  const buttons = heads.map((head, i) =>
    h('th', { scope: 'col', 'aria-sort': 'none', class: numeric[i] ? 'number' : null }, h('button', { type: 'button', class: 'sort', onclick: () => sort(i) }, head)));
  const sort = (i) => {
    const up = buttons[i].getAttribute('aria-sort') !== 'ascending';
    buttons.forEach((b) => b.setAttribute('aria-sort', 'none'));
    buttons[i].setAttribute('aria-sort', up ? 'ascending' : 'descending');
    rows.sort((a, b) => compare(key(a[i]), key(b[i])) * (up ? 1 : -1));
    draw();
  };
  draw();
  return [scrolling(caption ?? heads.join(', '), h('table', {}, h('thead', {}, h('tr', {}, buttons)), body)), rest];
}

/** A box that scrolls by mouse and keyboard. */
export const scrolling = (name, content) => h('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': name }, content);

const isNode = (cell) => cell !== null && typeof cell === 'object' && cell.node !== undefined;
const shown = (cell) => (isNode(cell) ? cell.node : cell ?? '');
const key = (cell) => String((isNode(cell) ? cell.sort : cell) ?? '');

function compare(a, b) {
  const [x, y] = [Number(a), Number(b)];
  return a !== '' && b !== '' && !Number.isNaN(x) && !Number.isNaN(y) ? x - y : a.localeCompare(b, 'zh');
}
