// The links between things, as nodes and edges: where a picture's data come from.

import { group } from './dom.js';
import { select, term } from './sparql.js';
import { local } from './words.js';

/** Links that a picture shows. */
export const LINKS = ['locatedIn', 'partOf', 'undertakenBy', 'inIndustry', 'recognizedAs', 'listedOn', 'cooperatesWith'];

/** How many neighbours come at once. */
export const AT_ONCE = 40;

/** How many links of one step of a search for paths are looked at. */
const FRONTIER = 3000;
export const STEPS = 6;

const VALUES = `VALUES ?p { ${LINKS.map((n) => `yp:${n}`).join(' ')} }`;
const TOLD = `?s skos:prefLabel ?sName . ?o skos:prefLabel ?oName .
  OPTIONAL { ?s yp:hasStatus ?sStatus } OPTIONAL { ?o yp:hasStatus ?oStatus }
  OPTIONAL { ?a rdf:subject ?s ; rdf:predicate ?p ; rdf:object ?o ; yp:document/yp:year ?year . OPTIONAL { ?a yp:confidence ?confidence } }`;
const VARIABLES = '?s ?p ?o ?sName ?oName ?sStatus ?oStatus ?year ?confidence';

/** The neighbours of a thing, some at a time; `more` tells whether there are others. */
export async function around(iri, offset = 0, limit = AT_ONCE) {
  const found = await graph(`SELECT ${VARIABLES} WHERE {
    { SELECT DISTINCT ?s ?p ?o WHERE { ${VALUES} { BIND (${term(iri)} AS ?s) ?s ?p ?o } UNION { BIND (${term(iri)} AS ?o) ?s ?p ?o } } ORDER BY ?p ?s ?o LIMIT ${limit + 1} OFFSET ${offset} } ${TOLD} } ORDER BY ?p ?s ?o ?year`);
  const edges = found.edges.slice(0, limit);
  const ends = new Set(edges.flatMap((e) => [e.from, e.to]));
  return { nodes: found.nodes.filter((n) => ends.has(n.iri)), edges, more: found.edges.length > limit };
}

/** The parks with most projects, with these and who undertakes them. */
export const beginning = () => graph(`SELECT ${VARIABLES} WHERE {
  { SELECT ?park (COUNT(?x) AS ?n) WHERE { ?x yp:locatedIn ?park ; a yp:Project . ?park a yp:Park } GROUP BY ?park ORDER BY DESC(?n) ?park LIMIT 3 }
  VALUES ?p { yp:locatedIn yp:undertakenBy yp:partOf yp:inIndustry }
  { ?s ?p ?park . BIND (?park AS ?o) } UNION { ?s yp:locatedIn ?park ; ?p ?o } ${TOLD} } LIMIT 600`);

/** The links among some things. */
export const among = (iris) => graph(`SELECT ${VARIABLES} WHERE {
  { SELECT DISTINCT ?s ?p ?o WHERE { ${VALUES} VALUES ?s { ${iris.map(term).join(' ')} } ?s ?p ?o } LIMIT ${FRONTIER} } ${TOLD} }`);

/** The links of a region: projects, parks and enterprises that stand in it or in its parks. */
export const everything = (limit) => graph(`SELECT ${VARIABLES} WHERE {
  { SELECT DISTINCT ?s ?p ?o WHERE { ${VALUES} ?s ?p ?o } ORDER BY ?s ?p ?o LIMIT ${limit} } ${TOLD} }`);

/** A shortest way between two things, as nodes and edges; null when there is none of a few steps. */
export async function path(from, to) {
  if (from === to) return null;
  const sides = [side(from), side(to)];
  for (let step = 0; step < STEPS; step += 1) {
    const [mine, other] = sides[0].edge.length <= sides[1].edge.length || !sides[1].edge.length ? sides : [...sides].reverse();
    if (!mine.edge.length) return null;
    const met = await further(mine, other);
    if (met) return told([...trail(sides[0], met), ...trail(sides[1], met)]);
  }
  return null;
}

const side = (iri) => ({ edge: [iri], came: new Map([[iri, null]]) });

async function further(mine, other) {
  const rows = await select(`SELECT DISTINCT ?n ?s ?p ?o WHERE { ${VALUES} VALUES ?n { ${mine.edge.map(term).join(' ')} }
    { BIND (?n AS ?s) ?n ?p ?o } UNION { BIND (?n AS ?o) ?s ?p ?n } } ORDER BY ?s ?p ?o LIMIT ${FRONTIER}`);
  mine.edge = [];
  for (const row of rows) {
    const next = row.n === row.s ? row.o : row.s;
    if (mine.came.has(next)) continue;
    mine.came.set(next, row);
    mine.edge.push(next);
    if (other.came.has(next)) return next;
  }
  return null;
}

function trail(one, met) {
  const rows = [];
  for (let at = met; one.came.get(at); at = one.came.get(at).n) rows.push(one.came.get(at));
  return rows;
}

const told = (rows) => graph(`SELECT ${VARIABLES} WHERE {
  VALUES (?s ?p ?o) { ${rows.map((r) => `(${term(r.s)} ${term(r.p)} ${term(r.o)})`).join(' ')} } ${TOLD} }`);

async function graph(query) {
  return asGraph(await select(query));
}

/** Rows of the variables of a link as nodes {iri, name, status} and edges {from, to, property, years, confidence}. */
export function asGraph(rows) {
  const nodes = new Map();
  const node = (iri, name, status) => {
    const known = nodes.get(iri) ?? { iri, name, statuses: [] };
    if (status && !known.statuses.includes(local(status))) known.statuses.push(local(status));
    nodes.set(iri, known);
  };
  rows.forEach((r) => {
    node(r.s, r.sName, r.sStatus);
    node(r.o, r.oName, r.oStatus);
  });
  const edges = [...group(rows, (r) => `${r.s} ${r.p} ${r.o}`).values()].map((same) => {
    const sure = same.map((r) => Number(r.confidence ?? NaN)).filter((c) => !Number.isNaN(c));
    return {
      from: same[0].s, to: same[0].o, property: same[0].p, years: [...new Set(same.map((r) => r.year).filter(Boolean))].sort(),
      confidence: sure.length ? Math.max(...sure) : null,
    };
  });
  return { nodes: [...nodes.values()], edges };
}
