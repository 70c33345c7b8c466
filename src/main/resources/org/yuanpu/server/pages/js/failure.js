// What went wrong, in words.

import { h } from './dom.js';
import { Problem } from './sparql.js';
import { w } from './words.js';

/** A box that tells of an error and what to do about it. */
export function failure(error) {
  const problem = error instanceof Problem ? error.json : { title: String(error) };
  return h('div', { class: 'failure', role: 'alert' },
    problem.code ? [h('strong', {}, h('a', { href: `/problems/${problem.code}` }, problem.code)), ' '] : null, problem.line ? `${w('line', problem.line)}${problem.column ? `:${problem.column}` : ''} ` : '', problem.title,
    problem.cure ? h('p', {}, problem.cure) : null);
}
