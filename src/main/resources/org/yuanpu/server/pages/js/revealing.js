// Rows of a table with the sentences of their figures below them, which come when they are asked for.

import { group, h, put } from './dom.js';
import { EVIDENCE, EVIDENCE_VARIABLES, sentences } from './evidence.js';
import { failure } from './failure.js';
import { select, term } from './sparql.js';
import { w } from './words.js';

/**
 * A row and the one below it.
 *
 * @param cells the cells before the last, which gets a button
 * @param figures what the sentences are of: {node, words, planned}
 * @param name what the button is called for those who do not see the row
 */
export function revealing(cells, figures, name) {
  const box = h('td', { colspan: cells.length + 1 });
  const below = h('tr', { class: 'below', hidden: true }, box);
  const button = h('button', { type: 'button', class: 'reveal', 'aria-expanded': 'false', 'aria-label': `${w('sentences')}：${name}`, onclick: async () => {
    below.hidden = !below.hidden;
    button.setAttribute('aria-expanded', String(!below.hidden));
    if (!box.childElementCount && !below.hidden) put(box, await said(figures).catch(failure));
  } }, w('sentence'));
  return [h('tr', {}, cells, h('td', {}, button)), below];
}

async function said(figures) {
  const rows = await select(`SELECT ${EVIDENCE_VARIABLES} WHERE { VALUES ?node { ${figures.map((f) => term(f.node)).join(' ')} } ${EVIDENCE} } ORDER BY ?document ?from ?start`);
  return [...group(rows, (r) => r.node)].map(([node, its]) => {
    const { words, planned } = figures.find((f) => f.node === node);
    return [h('p', { class: 'fact' }, h('span', { class: planned ? 'tag planned' : 'tag' }, words)), sentences(its)];
  });
}

/** A table whose rows are pairs as above; heads may be {name, number}. */
export const revealingTable = (heads, body) => h('table', { class: 'figures' },
  h('thead', {}, h('tr', {}, [...heads, w('sentence')].map((head) => h('th', { scope: 'col', class: head.number ? 'number' : null }, head.number ?? head)))), body);
