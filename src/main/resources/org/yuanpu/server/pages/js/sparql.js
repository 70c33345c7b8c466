// Asking the server. Every failure arrives as an Error with the problem of RFC 9457.

import { asked } from './years.js';

export const PREFIXES = `PREFIX yp: <https://w3id.org/yuanpu/ontology#>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX dct: <http://purl.org/dc/terms/>
PREFIX oa: <http://www.w3.org/ns/oa#>
PREFIX qb: <http://purl.org/linked-data/cube#>
PREFIX sh: <http://www.w3.org/ns/shacl#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
PREFIX sdmx-dimension: <http://purl.org/linked-data/sdmx/2009/dimension#>
`;

/** Questions that are under way at once: a page shall not crowd out other readers. */
const AT_ONCE = 4;

/** Characters of an address beyond which servers balk. */
const LONG = 6000;

const BUSY = new Set([429, 503]);
const TRIES = 4;

let running = 0;
const waiting = [];

/** A problem that the server reported. */
export class Problem extends Error {
  constructor(json) {
    super(json.detail ?? json.title ?? 'error');
    this.json = json;
  }
}

/** The response, or a Problem. What is sent goes as a form in the body; `ever` asks for all years. */
export async function get(address, accept, { language, sent, ever } = {}) {
  const headers = { Accept: accept };
  if (language) headers['Accept-Language'] = language;
  const request = sent ? { method: 'POST', headers, body: new URLSearchParams(sent) } : { headers };
  const response = await inTurn(() => patiently(ever ? address : asked(address), request));
  if (response.ok) return response;
  const isProblem = (response.headers.get('Content-Type') ?? '').includes('problem+json');
  throw new Problem(isProblem ? await response.json() : { title: `${response.status} ${response.statusText}` });
}

/** Asks again when the server asks for patience and says how much. */
async function patiently(address, request) {
  for (let tries = 1; ; tries += 1) {
    const response = await fetch(address, request);
    const seconds = Number(response.headers.get('Retry-After'));
    if (!BUSY.has(response.status) || !(seconds > 0 && seconds <= 5) || tries === TRIES) return response;
    await new Promise((go) => { setTimeout(go, seconds * 1000); });
  }
}

async function inTurn(ask) {
  if (running >= AT_ONCE) await new Promise((go) => { waiting.push(go); });
  running += 1;
  try {
    return await ask();
  } finally {
    running -= 1;
    waiting.shift()?.();
  }
}

/** JSON from an address. */
export const json = async (address) => (await get(address, 'application/json')).json();

/** What the endpoint answers to a query; one too long for an address goes in the body. */
export function ask(query, accept, { endpoint = '/sparql', ...more } = {}) {
  const address = `${endpoint}?query=${encodeURIComponent(query)}`;
  return address.length < LONG ? get(address, accept, more) : get(endpoint, accept, { ...more, sent: { query } });
}

/** The rows of a SELECT as plain objects of {variable: text}; `ever` asks for all years. */
export async function select(query, endpoint, ever) {
  const result = await (await ask(PREFIXES + query, 'application/sparql-results+json', { endpoint, ever })).json();
  return result.results.bindings.map((row) => Object.fromEntries(Object.entries(row).map(([k, v]) => [k, v.value])));
}

/** An IRI as a SPARQL term; whatever could end it is escaped. */
export const term = (iri) =>
  `<${iri.replace(/[\x00-\x20<>"{}|\\^`]/g, (c) => '%' + c.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0'))}>`;

/** A string as a SPARQL literal. */
export const literal = (text) => JSON.stringify(text);
