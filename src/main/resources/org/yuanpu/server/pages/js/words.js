// Words of the pages in both languages, and labels of the ontology's terms.

import { COLUMNS, INVERSE, WORDS } from './dictionary.js';
import { get } from './sparql.js';

const YP = 'https://w3id.org/yuanpu/ontology#';
const LABEL = 'http://www.w3.org/2000/01/rdf-schema#label';
const NOTATION = 'http://www.w3.org/2004/02/skos/core#notation';
const DEFINITION = 'http://www.w3.org/2004/02/skos/core#definition';

const labels = new Map();
const definitions = new Map();
const notations = new Map();

/** The language that is shown: zh or en. */
export let language = localStorage.getItem('language') ?? (navigator.language.startsWith('zh') ? 'zh' : 'en');

/** Changes the language for this and later visits. */
export function speak(next) {
  language = next;
  localStorage.setItem('language', next);
}

const pick = (pair) => pair?.[language === 'zh' ? 0 : 1];

/** A word of the pages, its places {0}, {1} … filled. */
export const w = (name, ...values) => (pick(WORDS[name]) ?? name).replace(/\{(\d)\}/g, (_, i) => values[i]);

/** What a variable of a query is called at the head of a column. */
export const column = (name) => pick(COLUMNS[name]) ?? labels.get(yp(name))?.[language] ?? labels.get(yp(name[0].toUpperCase() + name.slice(1)))?.[language] ?? name;

/** What a term of the ontology is called; its local name where it has no label. */
export const label = (iri, other) => labels.get(iri)?.[other ?? language] ?? local(iri);

/** What the schemes of a column's notations call their terms, where that is not the column's name. */
const SCHEMES = { planned: 'status', stage: 'status', step: 'status', finding: 'cycle', reason: 'link', likelyCause: 'cause' };

/** What the concept of a notation is called; the notation where there is none. Of schemes that share it the column's own comes first. */
export function concept(notation, column) {
  const known = notations.get(notation) ?? [];
  const own = known.find((iri) => local(iri).startsWith(`${SCHEMES[column] ?? column}-`));
  return known.length ? label(own ?? known[0]) : notation;
}

/** What a term of the ontology means. */
export const definition = (iri, other) => definitions.get(iri)?.[other ?? language] ?? '';

/** What a property is called when seen from its object. */
export const inverse = (iri) => pick(INVERSE[local(iri)]) ?? `← ${label(iri)}`;

/** The last part of an IRI. */
export const local = (iri) => iri.slice(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);

/** Full IRI of a term of the ontology. */
export const yp = (name) => YP + name;

/** A number as readers write it. */
export const count = (n) => Number(n).toLocaleString('en');

/** All triples of the ontology whose subjects are IRIs, as [subject, predicate, object, language]. */
export const ontology = [];

const LINE = /^<([^>]*)> <([^>]*)> (?:<([^>]*)>|"((?:[^"\\]|\\.)*)"(?:@([a-z-]+)|\^\^<[^>]*>)?) \.$/;

/** Loads the ontology; the pages work without it, with local names. */
export async function load() {
  const text = await (await get('/ontology', 'application/n-triples')).text();
  for (const written of text.split('\n')) {
    const match = LINE.exec(written);
    if (!match) continue;
    const [, s, p, iri, string, tongue] = match;
    const value = iri ?? JSON.parse(`"${string}"`);
    ontology.push([s, p, value, tongue]);
    const into = p === LABEL ? labels : p === DEFINITION ? definitions : null;
    if (p === NOTATION && s.startsWith(YP)) notations.set(value, [...(notations.get(value) ?? []), s]);
    if (into && tongue) into.set(s, { ...into.get(s), [tongue]: value });
  }
}
