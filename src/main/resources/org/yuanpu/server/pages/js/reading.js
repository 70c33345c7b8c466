// What was read from a document: asked of the graph, as marks at places of its text.

import { select, term } from './sparql.js';
import { measured } from './things.js';
import { label, language, local, w } from './words.js';

/** The class of marks for figures. */
export const FIGURE = 'Observation';

/** The class of marks for statements, which colour nothing. */
export const STATEMENT = 'Assertion';

const PLACE = 'yp:evidence/oa:hasSelector ?t . ?t a oa:TextPositionSelector ; oa:start ?start ; oa:end ?end .';

const MOST_REFUSED = 200;

/** All marks of a document: {start, end, type, words, iri, node}. */
export async function marks(iri) {
  const me = term(iri);
  const [things, figures, statements] = await Promise.all([
    select(`SELECT ?a ?thing ?name ?type ?start ?end WHERE { ?a yp:document ${me} ; rdf:subject ?thing ; rdf:predicate rdf:type ; rdf:object ?type ; ${PLACE} ?thing skos:prefLabel ?name }`),
    select(`SELECT ?o ?indicator ?name ?about ?measure ?period ?value ?unit ?bound ?stated ?kind ?start ?end WHERE {
      ?o qb:dataSet ${me} ; yp:indicator ?indicator ; yp:about/skos:prefLabel ?about ; yp:figureKind ?kind ; yp:measure ?measure ; ${PLACE} ?indicator skos:prefLabel ?name .
      OPTIONAL { ?o sdmx-dimension:refPeriod/skos:prefLabel ?period } OPTIONAL { ?o yp:value ?value } OPTIONAL { ?o yp:unitText ?unit }
      OPTIONAL { ?o yp:bound/skos:notation ?bound } OPTIONAL { ?o yp:statedAs ?stated } }`),
    select(`SELECT ?a ?s ?p ?o ?sName ?oName ?modality ?period ?start ?end WHERE {
      ?a yp:document ${me} ; rdf:predicate ?p ; rdf:subject ?s ; rdf:object ?o ; yp:modality ?modality ; ${PLACE} FILTER (?p != rdf:type)
      ?s skos:prefLabel ?sName OPTIONAL { ?o skos:prefLabel ?oName } OPTIONAL { ?a yp:period/skos:prefLabel ?period } }`),
  ]);
  return [
    ...things.map((t) => mark(t, local(t.type), t.a, t.thing, `${label(t.type)}：${t.name}`)),
    ...figures.map((f) => mark(f, FIGURE, f.o, f.indicator, `${f.about} · ${f.name} · ${label(f.measure)} · ${f.period ?? ''} ${label(f.kind)} ${measured(f)}`)),
    ...statements.map((s) => mark(s, STATEMENT, s.a, s.s, [s.sName, label(s.p), s.oName ?? label(s.o), local(s.modality).endsWith('planned') ? w('planned') : '', s.period ?? ''].filter(Boolean).join(' · ')))];
}

const mark = (row, type, node, iri, words) => ({ start: Number(row.start), end: Number(row.end), type, words, iri, node });

/** What was refused of a document: {message, value, focus, text, start, end}; the sentence where it is known. */
export const refusals = (iri) => select(`SELECT DISTINCT ?message ?focus ?value ?text ?start ?end WHERE { GRAPH ?g {
    ?r a sh:ValidationResult ; sh:resultMessage ?message ; sh:focusNode ?focus OPTIONAL { ?r sh:value ?value }
    OPTIONAL { ?r yp:refuses/yp:evidence ?passage . ?passage yp:inSentence ?sentence . ?sentence yp:text ?text ; oa:hasSelector ?at . ?at oa:start ?start ; oa:end ?end } }
  FILTER (STRSTARTS(STR(?g), ${JSON.stringify(`${iri}#`)}) && LANG(?message) IN ("", "${language}")) } ORDER BY ?start ?focus ?message LIMIT ${MOST_REFUSED}`, '/review/sparql');
