// The page of identity: names that may be of one thing, those that are taken for one, and those that are not.

import { h } from './dom.js';
import { findingsNav } from './findingsnav.js';
import { counted, ofVerdict, pairs } from './identity.js';
import { pager } from './pager.js';
import { count, definition, label, local, w, yp } from './words.js';

const PAGE = 50;

/** The verdicts, the one that wants a reader's decision first. */
const VERDICTS = ['doubtful', 'same', 'different'];

/** The page /identities, /identities?verdict=…&from=…. */
export async function identities() {
  const given = new URLSearchParams(location.search);
  const from = Math.max(0, Number.parseInt(given.get('from') ?? '0', 10) || 0);
  const numbers = new Map((await counted()).map((c) => [local(c.verdict).replace(/^identity-/, ''), Number(c.n)]));
  const present = VERDICTS.filter((v) => numbers.has(v));
  const verdict = present.includes(given.get('verdict')) ? given.get('verdict') : present[0];
  const link = (v, start) => `/identities?verdict=${v}${start ? `&from=${start}` : ''}`;
  return [
    h('h1', {}, w('identities')), findingsNav(),
    h('nav', { class: 'tags', 'aria-label': label(yp('verdictOnIdentity')) }, present.map((v) => h('a', { class: 'tag', href: link(v), 'aria-current': v === verdict ? 'page' : null }, `${label(yp(`identity-${v}`))} ${count(numbers.get(v))}`))),
    verdict ? [h('p', { class: 'quiet' }, definition(yp(`identity-${verdict}`))), pairs(await ofVerdict(verdict, PAGE, from), { verdicts: false }), pager(numbers.get(verdict), from, PAGE, (start) => link(verdict, start))]
      : h('p', { class: 'quiet' }, w('identitiesNone'))];
}
