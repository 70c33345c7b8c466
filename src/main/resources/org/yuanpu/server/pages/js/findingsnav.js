// The ways from one page of findings to the others.

import { h } from './dom.js';
import { w } from './words.js';

/** The pages of findings. */
export const FINDINGS = [['/findings', 'promisesAndDisputes'], ['/lives', 'lives'], ['/identities', 'identities'], ['/diff', 'differences']];

/** The links between them, the present one marked. */
export const findingsNav = () => h('nav', { class: 'tabs', 'aria-label': w('finds') }, FINDINGS.map(([href, name]) =>
  h('a', { href, 'aria-current': location.pathname === href ? 'page' : null }, w(name))));
