// Addresses of things, and figures as people write them.

const BASE = 'https://w3id.org/yuanpu/id/';

/** The base that the server shows under /id/. */
export const base = document.querySelector('meta[name=base]')?.content ?? BASE;

/** The address of a thing's page, percent-encoded as the server expects it. */
export const address = (iri) => `/id/${encodeURI(iri.slice(base.length)).replace(/#/g, '%23').replace(/\?/g, '%3F')}`;

/** Whether an IRI is that of a thing with a page. */
export const isThing = (iri) => iri.startsWith(base) && !iri.includes('#');

/** The local name of a thing's class, as its IRI tells it. */
export const typeOf = (iri) => iri.slice(base.length).split('/')[0];

/** A figure as people write it: the store keeps whole decimals as 5.0. */
export const figure = (value) => (value ?? '').replace(/^(-?\d+)\.0$/, '$1');

const BOUNDS = { '>=': '≥', '<=': '≤', '>': '>', '<': '<', '~': '≈' };

/** A number with its unit, which stands in front in ratios that are told from one: 1:2.29. */
const united = (number, unit) => (unit.endsWith(':') ? unit + number : number + unit);

/** A figure with its bound and unit. */
export const measured = (row) => `${BOUNDS[row.bound] ?? ''}${united(figure(row.value) || row.stated || '', row.unit ?? '')}`;

/** The place of a status in the life of a project. */
export const STATUSES = ['planned', 'signed', 'started', 'building', 'completed', 'operational'];
