// Asks a SPARQL endpoint with Comunica: node ask.mjs http://127.0.0.1:3030/sparql
// Prints one line for each of SELECT, CONSTRUCT, ASK, and a query that the server refuses.

import { QueryEngine } from '@comunica/query-sparql';

const PREFIXES = `PREFIX yp: <https://w3id.org/yuanpu/ontology#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
`;

const engine = new QueryEngine();
const context = { sources: [{ type: 'sparql', value: process.argv[2] }] };

const rows = await engine.queryBindings(`${PREFIXES} SELECT ?name WHERE { ?park a yp:Park ; skos:prefLabel ?name } ORDER BY ?name`, context);
console.log('SELECT', (await rows.toArray()).map((row) => row.get('name').value).join(' '));

const triples = await engine.queryQuads(`${PREFIXES} CONSTRUCT { ?project yp:locatedIn ?park } WHERE { ?project yp:locatedIn ?park }`, context);
console.log('CONSTRUCT', (await triples.toArray()).length);

console.log('ASK', await engine.queryBoolean(`${PREFIXES} ASK { ?park a yp:Park }`, context));

try {
  const refused = await engine.queryBindings('SELECT * WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }', context);
  console.log('ERROR none', (await refused.toArray()).length);
} catch (error) {
  console.log('ERROR', String(error.message).replace(/\s+/g, ' '));
}
