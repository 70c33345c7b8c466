// What the codes of errors mean: all of them, or one.

import { group, h } from './dom.js';
import { json } from './sparql.js';
import { language, w } from './words.js';

/** The page /problems, /problems/Y123. */
export const problems = (code) => (code ? one(code) : all());

async function all() {
  const list = await json('/problems');
  return [h('h1', {}, w('problems')), h('p', { class: 'quiet' }, w('problemsAbout')),
    [...group(list, (p) => p.group[language])].map(([name, entries]) => h('section', {}, h('h2', {}, name),
      h('ul', { class: 'plain' }, entries.map((p) => h('li', {}, h('a', { href: p.path }, h('code', {}, p.code)), ' ', p.title[language])))))];
}

async function one(code) {
  const told = await json(`/problems/${code}`);
  return [
    h('p', { class: 'kicker' }, h('a', { href: '/problems' }, w('problems')), ' · ', told.group[language]),
    h('h1', {}, `${told.code} ${told.title[language]}`),
    told.status ? h('p', { class: 'quiet' }, `HTTP ${told.status}`) : null,
    h('h2', {}, w('why')), h('p', {}, prose(told.why[language])),
    h('h2', {}, w('cure')), h('p', {}, prose(told.cure[language]))];
}

/** The little Markdown that explanations have: code between backticks. */
const prose = (text) => text.split('`').map((piece, i) => (i % 2 ? h('code', {}, piece) : piece));
