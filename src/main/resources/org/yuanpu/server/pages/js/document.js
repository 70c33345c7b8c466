// A document: its text with everything marked that was read from it, a list of that, and what was refused.

import { group, h, put } from './dom.js';
import { named } from './documents.js';
import { place } from './evidence.js';
import { hoverCard } from './hovercard.js';
import { goTo, paragraphs } from './marking.js';
import { FIGURE, marks, refusals, STATEMENT } from './reading.js';
import { select, term } from './sparql.js';
import { address, isThing } from './things.js';
import { count, label, local, w, yp } from './words.js';

const LISTED = 200;

/** The page of a document. */
export async function documentPage(iri) {
  const [about, found, refused] = await Promise.all([
    select(`SELECT ?p ?o ?name WHERE { ${term(iri)} ?p ?o OPTIONAL { ?o skos:prefLabel ?name } }`), marks(iri), refusals(iri)]);
  const value = (name) => about.find((t) => local(t.p) === name);
  if (!value('text')) return [h('h1', {}, local(iri)), h('p', {}, w('notKnown'))];
  const article = h('article', { class: 'document', lang: 'zh', 'aria-label': w('text') }, paragraphs(value('text').o, found));
  document.getElementById('page').addEventListener('shown', () => goTo(article), { once: true });
  window.addEventListener('hashchange', () => goTo(article));
  return [
    h('header', { class: 'head' }, h('p', { class: 'kicker' }, label(yp('Document'))), h('h1', { lang: 'zh' }, heading(value)), facts(value)),
    h('div', { class: 'thing' },
      h('div', {}, filters(found, article), article, hoverCard(article, found)),
      h('aside', { 'aria-label': w('factsOf') }, factList(iri, found), refusedList(iri, refused)))];
}

const heading = (value) => named({ title: value('title')?.o, regionName: value('region')?.name, year: value('year')?.o, kind: value('documentKind')?.o, key: value('identifier').o });

const FACTS = ['region', 'year', 'documentKind', 'issuer', 'published', 'source', 'identifier'];

const facts = (value) => h('dl', { class: 'facts wide' }, FACTS.map((name) => [name, value(name)]).filter(([, t]) => t).map(([name, t]) => [
  h('dt', {}, name === 'identifier' ? w('document') : label(yp(name))), h('dd', {}, shown(t))]));

function shown(t) {
  if (isThing(t.o)) return h('a', { href: address(t.o), lang: 'zh' }, t.name ?? local(t.o));
  return /^https?:/.test(t.o) && t.o.includes('#') ? label(t.o) : t.o;
}

function filters(found, article) {
  const byType = [...group(found, (m) => m.type)].filter(([type]) => type !== STATEMENT).sort(([a], [b]) => (a < b ? -1 : 1));
  return h('fieldset', { class: 'filters' }, h('legend', {}, w('mentionTypes')), byType.map(([type, list]) => h('label', {},
    h('input', { type: 'checkbox', name: 'type', value: type, checked: true, onchange: (e) => article.classList.toggle(`no-${type}`, !e.target.checked) }),
    h('span', { class: `dot ${type}` }), `${label(yp(type))} `, h('small', {}, count(new Set(list.map((m) => `${m.start} ${m.node}`)).size)))));
}

/** Statements and figures in the order of the text; each leads to its place. */
function factList(iri, found) {
  const all = [...group(found.filter((m) => m.type === STATEMENT || m.type === FIGURE).sort((a, b) => a.start - b.start), (m) => m.node).values()].map((pieces) => ({
    ...pieces[0], end: Math.max(...pieces.map((p) => p.end)) }));
  const list = h('ol', { class: 'fact-list' });
  const input = h('input', { type: 'search', 'aria-label': `${w('filter')}：${w('factsOf')}`, placeholder: w('filter') });
  const draw = () => {
    const wanted = all.filter((m) => m.words.includes(input.value.trim()));
    put(list, wanted.slice(0, LISTED).map((m) => h('li', {}, h('span', { class: `dot ${m.type}` }), h('a', { href: place(iri, m.start, m.end), title: w('place') }, m.words))),
      wanted.length > LISTED ? h('li', { class: 'quiet' }, w('moreCount', wanted.length - LISTED)) : null);
  };
  input.addEventListener('input', draw);
  draw();
  return h('section', {}, h('h2', {}, w('factsOf'), ' ', h('small', {}, count(all.length))), input,
    h('div', { class: 'facts-box', tabindex: '0', role: 'region', 'aria-label': w('factsOf') }, list));
}

const refusedList = (iri, refused) => h('section', { id: 'refused' },
  h('h2', {}, w('refusedWhy'), ' ', h('small', {}, count(refused.length))),
  refused.length ? h('ul', { class: 'statements' }, refused.map((r) => h('li', {},
    h('p', { class: 'fact' }, h('b', { lang: 'zh' }, readable(r.value ?? r.focus))), h('p', {}, r.message),
    r.text ? h('blockquote', {}, h('p', { lang: 'zh' }, r.text), h('footer', {}, h('a', { href: place(iri, r.start, r.end) }, w('place')))) : null)))
    : h('p', { class: 'quiet' }, w('refusedNone')));

const readable = (value) => (isThing(value) || value.startsWith('http') ? local(value) : value);
