// The ontology in words.

import { h } from './dom.js';
import { definition, label, local, ontology, w } from './words.js';

const SUB = 'http://www.w3.org/2000/01/rdf-schema#';

/** The page /ontology. */
export async function vocabulary() {
  const ofType = (names) => [...new Set(ontology.filter(([s, p, o]) => p.endsWith('#type') && names.includes(local(o)) && s.includes('yuanpu/ontology#')).map(([s]) => s))].sort();
  const schemes = ofType(['ConceptScheme']);
  const properties = ofType(['ObjectProperty', 'DatatypeProperty', 'AnnotationProperty']);
  const values = (subject, predicate) => ontology.filter(([s, p]) => s === subject && p === predicate).map(([, , o]) => o);
  const about = (iri, more) => h('section', { class: 'term', id: local(iri) },
    h('h3', {}, label(iri, 'zh'), ' ', h('span', { lang: 'en' }, label(iri, 'en')), ' ', h('code', {}, `yp:${local(iri)}`)),
    h('p', { lang: 'zh' }, definition(iri, 'zh')), h('p', { lang: 'en' }, definition(iri, 'en')), more);
  const link = (iri) => h('a', { href: iri.includes('yuanpu/ontology#') ? `#${local(iri)}` : iri }, label(iri));
  const ends = (p) => [['domain', '→'], ['range', '']].flatMap(([kind]) => values(p, SUB + kind).map((o) => [h('dt', {}, kind), h('dd', {}, link(o))]));
  return [
    h('h1', {}, w('ontology')),
    h('p', { class: 'actions' }, `${w('download')}：`, ['Turtle', 'JSON-LD', 'N-Triples', 'RDF/XML'].map((name, i) =>
      [h('button', { type: 'button', onclick: () => download(['text/turtle', 'application/ld+json', 'application/n-triples', 'application/rdf+xml'][i], ['ttl', 'jsonld', 'nt', 'rdf'][i]) }, name), ' '])),
    h('h2', {}, w('classes')), ofType(['Class']).map((c) => about(c)),
    h('h2', {}, w('properties')), properties.map((p) => about(p, h('dl', { class: 'facts' }, ends(p)))),
    h('h2', {}, w('schemes')), schemes.map((s) => about(s, h('ul', {}, ontology.filter(([, p, o]) => p.endsWith('#inScheme') && o === s).map(([c]) =>
      h('li', {}, h('b', {}, `${label(c, 'zh')} `), h('span', { lang: 'en' }, label(c, 'en')), h('small', {}, ` ${definition(c)}`))))))];
}

async function download(type, suffix) {
  const response = await fetch('/ontology', { headers: { Accept: type } });
  const link = h('a', { href: URL.createObjectURL(await response.blob()), download: `yuanpu.${suffix}` });
  link.click();
  URL.revokeObjectURL(link.href);
}
