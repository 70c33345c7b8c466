// Asking the server. Every failure arrives as an Error with the problem of RFC 9457.

export const PREFIXES = `PREFIX yp: <https://w3id.org/yuanpu/ontology#>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX dct: <http://purl.org/dc/terms/>
PREFIX oa: <http://www.w3.org/ns/oa#>
PREFIX sh: <http://www.w3.org/ns/shacl#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
PREFIX sdmx-dimension: <http://purl.org/linked-data/sdmx/2009/dimension#>
`;

/** A problem that the server reported. */
export class Problem extends Error {
  constructor(json) {
    super(json.detail ?? json.title ?? 'error');
    this.json = json;
  }
}

/** The response, or a Problem. */
export async function get(address, accept, language) {
  const headers = { Accept: accept };
  if (language) headers['Accept-Language'] = language;
  const response = await fetch(address, { headers });
  if (response.ok) return response;
  const isProblem = (response.headers.get('Content-Type') ?? '').includes('problem+json');
  throw new Problem(isProblem ? await response.json() : { title: `${response.status} ${response.statusText}` });
}

/** JSON from an address. */
export const json = async (address) => (await get(address, 'application/json')).json();

/** The rows of a SELECT as plain objects of {variable: text}. */
export async function select(query, endpoint = '/sparql') {
  const address = `${endpoint}?query=${encodeURIComponent(PREFIXES + query)}`;
  const result = await (await get(address, 'application/sparql-results+json')).json();
  return result.results.bindings.map((row) => Object.fromEntries(Object.entries(row).map(([k, v]) => [k, v.value])));
}

/** An IRI as a SPARQL term; whatever could end it is escaped. */
export const term = (iri) =>
  `<${iri.replace(/[\x00-\x20<>"{}|\\^`]/g, (c) => '%' + c.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0'))}>`;

/** A string as a SPARQL literal. */
export const literal = (text) => JSON.stringify(text);
