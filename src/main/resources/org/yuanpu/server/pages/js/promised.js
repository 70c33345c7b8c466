// What became of the promises about a thing, and where documents disagree about it, as a section of its page.

import { h } from './dom.js';
import { disputes, promises, verdicts } from './ledger.js';
import { count, label, w } from './words.js';

const DECIDED = ['missed', 'kept', 'undecided', 'never-reported'];
const MOST = 30;

/** The section; null when nothing was found. */
export async function promised(iri) {
  const counted = await verdicts(iri);
  const [decided, argued] = await Promise.all([counted.length ? promises({ about: iri, wanted: DECIDED, limit: MOST }) : null, disputes({ about: iri, limit: MOST })]);
  if (!counted.length && !argued) return null;
  return h('section', { id: 'promises' },
    h('h2', {}, w('promisesAndDisputes')),
    counted.length ? h('p', { class: 'tags' }, counted.map((c) => h('a', { class: 'tag', href: `/findings?verdict=${c.verdict.split('#verdict-')[1]}&about=${encodeURIComponent(iri)}` }, `${label(c.verdict)} ${count(c.n)}`))) : null,
    decided, argued ? [h('h3', {}, w('disputes')), argued] : null);
}
