// The ontology in words: classes, properties and value schemes in both languages, a diagram, and what must hold.

import { diagram } from './diagram.js';
import { h } from './dom.js';
import { saveAnswer, saver } from './saving.js';
import { constraints } from './shapes.js';
import { definition, label, language, local, ontology, w, yp } from './words.js';

const RDFS = 'http://www.w3.org/2000/01/rdf-schema#';
const SCHEMA = 'https://schema.org/';
const FORMS = [['Turtle', 'text/turtle', 'ttl'], ['JSON-LD', 'application/ld+json', 'jsonld'], ['N-Triples', 'application/n-triples', 'nt'], ['RDF/XML', 'application/rdf+xml', 'rdf']];

const values = (subject, ...predicates) => ontology.filter(([s, p]) => s === subject && predicates.includes(p)).map(([, , o]) => o);
const ours = (iri) => iri.startsWith(yp(''));
const domains = (p) => values(p, `${RDFS}domain`, `${SCHEMA}domainIncludes`);
const ranges = (p) => values(p, `${RDFS}range`, `${SCHEMA}rangeIncludes`);
const ofType = (...names) => [...new Set(ontology.filter(([s, p, o]) => p.endsWith('#type') && names.includes(local(o)) && ours(s)).map(([s]) => s))].sort();

/** The page /ontology. */
export async function vocabulary() {
  const held = await constraints().catch(() => new Map());
  const properties = ofType('ObjectProperty', 'DatatypeProperty', 'AnnotationProperty');
  const schemes = ofType('ConceptScheme');
  const index = (title, iris) => h('p', {}, h('b', {}, title), ' ', iris.flatMap((iri) => [h('a', { href: `#${local(iri)}` }, label(iri)), ' ']));
  return [
    h('h1', {}, w('ontology')),
    h('p', { class: 'actions' }, h('span', { class: 'quiet' }, w('download')), ' ', FORMS.map(([name, type, suffix]) => [saver(name, () => saveAnswer('/ontology', type, `yuanpu.${suffix}`)), ' '])),
    h('nav', { class: 'index', 'aria-label': w('ontology') }, index(w('classes'), ofType('Class')), index(w('properties'), properties), index(w('schemes'), schemes)),
    h('h2', {}, w('diagram')), diagram(joins(), (iri) => `#${local(iri)}`),
    h('h2', {}, w('classes')), ofType('Class').map((c) => term(c, [ends(w('subclassOf'), values(c, `${RDFS}subClassOf`)), held.get(c)])),
    h('h2', {}, w('properties')), properties.map((p) => term(p, [ends(w('domain'), domains(p)), ends(w('range'), ranges(p))])),
    h('h2', {}, w('schemes')), schemes.map((s) => term(s, concepts(s)))];
}

const other = () => (language === 'zh' ? 'en' : 'zh');

const term = (iri, more) => h('section', { class: 'term', id: local(iri) },
  h('h3', {}, h('span', { lang: language }, label(iri, language)), ' ', h('span', { lang: other(), class: 'quiet' }, label(iri, other())), ' ', h('code', {}, `yp:${local(iri)}`)),
  h('p', { lang: language }, definition(iri, language)), h('p', { lang: other(), class: 'quiet' }, definition(iri, other())), more);

const ends = (name, iris) => (iris.length ? h('p', { class: 'ends' }, h('span', { class: 'quiet' }, name), ' ', iris.flatMap((iri, i) => [i ? '、' : '',
  ours(iri) ? h('a', { href: `#${local(iri)}` }, label(iri)) : h('code', {}, local(iri))])) : null);

const concepts = (scheme) => {
  const members = ontology.filter(([, p, o]) => p.endsWith('#inScheme') && o === scheme).map(([c]) => c);
  return members.length ? h('ul', {}, members.map((c) => h('li', {}, h('b', { lang: language }, label(c, language)), ' ', h('span', { lang: other(), class: 'quiet' }, label(c, other())), h('small', {}, ` ${definition(c)}`)))) : null;
};

/** The properties that lead from a class of ours to another. */
const joins = () => ofType('ObjectProperty').map((iri) => ({ iri, from: domains(iri).filter(ours), to: ranges(iri).filter(ours) })).filter((p) => p.from.length && p.to.length);
