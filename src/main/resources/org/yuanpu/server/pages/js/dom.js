// Elements are made from data, never from markup: whatever a document says stays text.

const SVG = 'http://www.w3.org/2000/svg';

function fill(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (name.startsWith('on')) {
      element.addEventListener(name.slice(2), value);
    } else if (value === true) {
      element.setAttribute(name, '');
    } else if (value !== false && value !== null && value !== undefined) {
      element.setAttribute(name, value);
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

/** A table that sorts by a column when its head is pressed. Cells are strings or {node, sort}. */
export function table(heads, rows, caption) {
  const body = h('tbody');
  const shown = (cell) => (cell && cell.node !== undefined ? cell.node : cell ?? '');
  const key = (cell) => (cell && cell.node !== undefined ? cell.sort : cell ?? '');
  const draw = () => body.replaceChildren(...rows.map((r) => h('tr', {}, r.map((c) => h('td', {}, shown(c))))));
  const buttons = heads.map((head, i) =>
    h('th', { scope: 'col', 'aria-sort': 'none' }, h('button', { type: 'button', class: 'sort', onclick: () => sort(i) }, head)));
  const sort = (i) => {
    const up = buttons[i].getAttribute('aria-sort') !== 'ascending';
    buttons.forEach((b) => b.setAttribute('aria-sort', 'none'));
    buttons[i].setAttribute('aria-sort', up ? 'ascending' : 'descending');
    rows.sort((a, b) => compare(key(a[i]), key(b[i])) * (up ? 1 : -1));
    draw();
  };
  draw();
  return h('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': caption ?? '' },
    h('table', {}, caption ? h('caption', {}, caption) : null, h('thead', {}, h('tr', {}, buttons)), body));
}

function compare(a, b) {
  const x = Number(a);
  const y = Number(b);
  return a !== '' && b !== '' && !Number.isNaN(x) && !Number.isNaN(y)
    ? x - y
    : String(a).localeCompare(String(b), 'zh');
}

/** Horizontal bars; each row is {name, value, href, note}. */
export function bars(rows) {
  const most = Math.max(...rows.map((r) => Math.abs(r.value)), 1e-9);
  return h('ol', { class: 'bars' }, rows.map((r) => {
    const bar = svg('svg', { class: 'bar', viewBox: '0 0 100 8', preserveAspectRatio: 'none', 'aria-hidden': 'true' },
      svg('rect', { width: (100 * Math.abs(r.value)) / most, height: 8, class: r.value < 0 ? 'minus' : 'plus' }));
    const name = r.href ? h('a', { href: r.href }, r.name) : r.name;
    return h('li', {}, h('span', { class: 'name' }, name), bar, h('span', { class: 'number' }, r.note ?? String(r.value)));
  }));
}
