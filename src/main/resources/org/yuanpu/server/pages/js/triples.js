// Graphs that the server answers, as N-Triples.

import { isThing } from './things.js';
import { label } from './words.js';

const TRIPLE = /^<([^>]*)> <([^>]*)> (?:<([^>]*)>|"((?:[^"\\]|\\.)*)".*) \.$/;

/** N-Triples as nodes and edges; labels that come with them name the nodes. */
export function asGraph(text) {
  const triples = text.split('\n').map((l) => TRIPLE.exec(l)).filter(Boolean);
  const names = new Map();
  triples.filter(([, , p, o]) => !o && /[Ll]abel$/.test(p)).forEach(([, s, , , name]) => names.set(s, JSON.parse(`"${name}"`)));
  const edges = triples.filter(([, s, p, o]) => o && isThing(s) && !p.endsWith('#type')).map(([, s, p, o]) => ({ from: s, to: o, property: p }));
  const nodes = [...new Set(edges.flatMap((e) => [e.from, e.to]))].map((iri) => ({ iri, name: names.get(iri) ?? readable(iri), statuses: [] }));
  return { nodes, edges };
}

/** The last part of an IRI as people read it. */
export function readable(iri) {
  const name = label(iri);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
