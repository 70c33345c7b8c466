// A thing: what is said of it, each with its sentence, its figures, and what stands around it.

import { documentPage } from './document.js';
import { h } from './dom.js';
import { figures } from './figures.js';
import { ofThing, pairs } from './identity.js';
import { life } from './life.js';
import { neighbours } from './neighbours.js';
import { promised } from './promised.js';
import { saveAnswer, saver } from './saving.js';
import { select, term } from './sparql.js';
import { mentions, statements } from './statements.js';
import { address, base, isThing, typeOf } from './things.js';
import { definition, label, local, w, yp } from './words.js';
import { years } from './years.js';

const FORMS = [['Turtle', 'text/turtle', 'ttl'], ['JSON-LD', 'application/ld+json', 'jsonld'], ['N-Triples', 'application/n-triples', 'nt']];

/** Properties that the head tells, in this order; what else there is stands in the sections. */
const TOLD = ['hasStatus', 'plannedStatus', 'locatedIn', 'partOf', 'undertakenBy', 'inIndustry', 'honorLevel', 'listedOn'];
const TOLD_MOST = 6;

/** Of these a reader wants to see the figures before anything else. */
const FIGURES_FIRST = new Set(['Region', 'Indicator', 'Industry']);

/** The page /id/…. */
export async function thing(path) {
  const iri = base + path;
  if (typeOf(iri) === 'Document') return documentPage(iri);
  const own = await select(`SELECT ?p ?o ?name ?year WHERE { ${term(iri)} ?p ?o
    OPTIONAL { ?o skos:prefLabel|dct:title ?name } OPTIONAL { ?o yp:year ?year } } ORDER BY ?p ?year ?name ?o`);
  if (!own.length) return [h('h1', { lang: 'zh' }, local(iri)), h('p', {}, w(years() ? 'notThen' : 'notKnown'))];
  const [said, numbers, kept, lived, same] = await Promise.all([statements(iri), figures(iri), promised(iri), life(iri), ofThing(iri)]);
  const words = said.length || numbers ? said : [await mentions(iri)];
  const sections = (FIGURES_FIRST.has(typeOf(iri)) ? [numbers, kept, ...words] : [lived, ...words, numbers, kept, identity(same)]).filter(Boolean);
  return [
    head(own, iri),
    sections.length > 1 ? contents(sections) : null,
    h('div', { class: 'thing' },
      h('div', { class: 'said' }, sections),
      h('aside', { 'aria-label': w('glance') }, glance(own), neighbours(iri), takeAway(iri)))];
}

/** Other things that may be this one. */
const identity = (links) => (links.length ? h('section', { id: 'identity' }, h('h2', {}, w('identities'), ' ', h('small', {}, links.length)), pairs(links)) : null);

const values = (own, name) => own.filter((t) => local(t.p) === name);

function head(own, iri) {
  const type = values(own, 'type').map((t) => t.o).find((t) => t.startsWith(yp('')));
  return h('header', { class: 'head' },
    h('p', { class: 'kicker' }, h('span', { class: `dot ${type ? local(type) : ''}` }), h('span', { title: type ? definition(type) : '' }, type ? label(type) : '')),
    h('h1', { lang: 'zh' }, values(own, 'prefLabel')[0]?.o ?? local(iri)));
}

/** The sections of the page, as links to them. */
const contents = (sections) => h('nav', { class: 'tags', 'aria-label': w('contents') }, sections.map((s) =>
  h('a', { class: 'tag', href: `#${s.id}` }, s.querySelector('h2').textContent)));

function glance(own) {
  const others = [...new Set(values(own, 'altLabel').map((t) => t.o))];
  const documents = values(own, 'mentionedIn');
  const code = values(own, 'notation')[0]?.o;
  const link = (t) => (isThing(t.o) ? h('a', { href: address(t.o), lang: 'zh' }, t.name ?? local(t.o)) : h('span', {}, label(t.o)));
  const told = TOLD.map((name) => [label(yp(name)), values(own, name)]).filter(([, list]) => list.length);
  return h('section', {}, h('h2', {}, w('glance')), h('dl', { class: 'facts' },
    others.length ? [h('dt', {}, w('also')), h('dd', { lang: 'zh' }, others.join('、'))] : null,
    code ? [h('dt', {}, 'GB/T 2260'), h('dd', {}, code)] : null,
    told.map(([name, list]) => [h('dt', {}, name), h('dd', {}, listed(list.map(link)))]),
    documents.length ? [h('dt', {}, label(yp('mentionedIn'))), h('dd', {}, h('ul', { class: 'plain' },
      documents.slice(0, TOLD_MOST).map((d) => h('li', {}, link(d), d.year ? h('small', {}, d.year) : null)),
      documents.length > TOLD_MOST ? h('li', { class: 'quiet' }, w('moreCount', documents.length - TOLD_MOST)) : null))] : null));
}

const listed = (links) => [links.slice(0, TOLD_MOST).flatMap((l, i) => (i ? ['、', l] : [l])), links.length > TOLD_MOST ? ' …' : null];

function takeAway(iri) {
  return h('section', { class: 'actions' }, h('h2', {}, w('download')),
    FORMS.map(([name, type, suffix]) => [saver(name, () => saveAnswer(address(iri), type, `yuanpu.${suffix}`)), ' ']),
    h('button', { type: 'button', onclick: () => window.print() }, w('print')));
}
