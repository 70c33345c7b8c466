// The years whose documents count: /page?asOf=2024 shows what was said up to 2024, /page?said=2022..2024 what was said
// in these years. The choice goes along with every link of the pages, and with what they ask.

const NAMES = ['asOf', 'said'];

/** What the server answers for some years alone. */
const DATED = /^\/(sparql|review\/sparql|api\/stats|api\/queries\/[^?]+)(\?|$)/;

/** Pages and answers that take the years along. */
const TAKEN_ALONG = /^\/($|[?#]|(search|findings|lives|identities|queries|editor|explore|id|ontology|problems)([/?#]|$)|api\/queries\/)/;

/** A document is of one year, whatever else was said when. */
const TIMELESS = /^\/id\/Document\//;

const search = (address) => new URLSearchParams(/\?([^#]*)/.exec(address)?.[1] ?? '');

/** The years that this page's address names: {asOf} or {said}; null where all count. */
export function years() {
  const given = search(location.search);
  const name = NAMES.find((n) => given.get(n));
  return name ? { [name]: given.get(name) } : null;
}

/** The years as two numbers in texts, of which either may be missing. */
export function bounds() {
  const chosen = years();
  if (!chosen) return { from: '', to: '' };
  const [from, to] = chosen.asOf ? ['', chosen.asOf] : chosen.said.split('..');
  return { from: from ?? '', to: to ?? '' };
}

/** The address of this page for other years. */
export function pageOf({ from, to }) {
  const given = search(location.search);
  NAMES.forEach((n) => given.delete(n));
  if (from) given.set('said', `${from}..${to}`);
  else if (to) given.set('asOf', to);
  // A part of a list is counted from its beginning: the list of other years is another.
  given.delete('from');
  const query = given.toString().replace(/%2E/gi, '.');
  return `${location.pathname}${query ? `?${query}` : ''}`;
}

function dated(address) {
  const chosen = years();
  if (!chosen || NAMES.some((n) => search(address).has(n))) return address;
  const [path, place] = address.split(/(?=#)/);
  const [[name, value]] = Object.entries(chosen);
  return `${path}${path.includes('?') ? '&' : '?'}${name}=${encodeURIComponent(value)}${place ?? ''}`;
}

/** A link of the pages with the years of this one. */
export const carried = (href) => (TAKEN_ALONG.test(href) ? dated(href) : href);

/** An address that is asked, with the years of this page. */
export const asked = (address) => (DATED.test(address) && !TIMELESS.test(location.pathname) ? dated(address) : address);

/** Whether what this page shows depends on the years. */
export const depends = () => !TIMELESS.test(location.pathname) && !/^\/(ontology|problems|diff)/.test(location.pathname);

/** Goes to another page, with the years of this one. */
export const go = (address) => { location.href = carried(address); };
