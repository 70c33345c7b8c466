// What must hold in the graph, by the SHACL shapes, in words.

import { group, h } from './dom.js';
import { select } from './sparql.js';
import { label, language, local, w } from './words.js';

const SHAPES = `SELECT ?class ?path ?min ?max ?datatype ?of ?minLength ?maxLength ?message WHERE {
  GRAPH ?g { ?shape sh:targetClass ?class ; sh:property ?property . ?property sh:path ?path .
    OPTIONAL { ?property sh:minCount ?min } OPTIONAL { ?property sh:maxCount ?max } OPTIONAL { ?property sh:datatype ?datatype } OPTIONAL { ?property sh:class ?of }
    OPTIONAL { ?property sh:minLength ?minLength } OPTIONAL { ?property sh:maxLength ?maxLength }
    OPTIONAL { ?property sh:message ?message FILTER (LANG(?message) IN ("", "LANGUAGE")) } } FILTER (isIRI(?path)) } ORDER BY ?class ?path`;

/** The constraints of each class, as lists; by the IRI of the class. */
export async function constraints() {
  const rows = await select(SHAPES.replace('LANGUAGE', language), '/review/sparql');
  return new Map([...group(rows, (r) => r.class)].map(([iri, list]) => [iri, section(list)]));
}

const section = (rows) => h('details', {}, h('summary', {}, `${w('constraints')} (${rows.length})`),
  h('ul', { class: 'constraints' }, rows.map((r) => h('li', {}, h('b', {}, label(r.path)), ' ', r.message ?? '', ' ', limits(r).map((words) => [h('code', {}, words), ' '])))));

function limits(r) {
  const times = r.min || r.max ? [`${r.min ?? 0}…${r.max ?? '*'}`] : [];
  const length = r.minLength || r.maxLength ? [`${r.minLength ?? 0}–${r.maxLength ?? '*'} ${language === 'zh' ? '字' : 'characters'}`] : [];
  return [...times, ...length, ...(r.datatype ? [`xsd:${local(r.datatype)}`] : []), ...(r.of ? [label(r.of)] : [])];
}
