// What stands around every page: names of the pages, search, language, light and dark.

import { combobox } from './combobox.js';
import { h, put } from './dom.js';
import { FINDINGS } from './findingsnav.js';
import { address } from './things.js';
import { language, speak, w } from './words.js';
import { yearChoice } from './yearchoice.js';
import { go, years } from './years.js';

const NAVIGATION = [['/', 'overview'], ['/findings', 'finds'], ['/queries', 'asks'], ['/explore', 'explore'], ['/editor', 'editor'], ['/ontology', 'ontology']];

/** Pages that belong to one of these. */
const ALSO = { '/findings': FINDINGS.map(([href]) => href) };

/** Draws header and footer; `changed` is called when the reader has chosen another language. */
export function frame(changed) {
  document.documentElement.lang = language;
  document.getElementById('skip').textContent = w('skip');
  const here = (href) => (href === '/' ? location.pathname === href
    : [href, ...(ALSO[href] ?? [])].some((at) => location.pathname === at || location.pathname.startsWith(`${at}/`)));
  const links = NAVIGATION.map(([href, name]) => h('a', { href, 'aria-current': here(href) ? 'page' : null }, w(name)));
  const other = language === 'zh' ? 'en' : 'zh';
  const speakOther = () => {
    speak(other);
    changed();
  };
  put(document.getElementById('header'),
    h('a', { class: 'brand', href: '/' }, h('img', { src: '/icon.svg', alt: '', width: 26, height: 26 }), language === 'zh' ? '园谱' : 'Yuanpu'),
    h('nav', { 'aria-label': w('pages') }, links),
    searchForm(),
    h('div', { class: 'switches' },
      h('button', { type: 'button', class: 'switch', lang: other, onclick: speakOther }, language === 'zh' ? 'English' : '中文'),
      h('button', { type: 'button', class: 'theme', onclick: () => switchTheme(changed) }, isDark() ? w('light') : w('dark'))));
  yearChoice(document.getElementById('years'));
  put(document.getElementById('footer'),
    h('a', { href: '/openapi.json' }, 'OpenAPI'), h('a', { href: '/sparql' }, 'SPARQL'), h('a', { href: '/problems' }, w('problems')));
}

/** Whether the pages are dark now. */
export const isDark = () =>
  (document.documentElement.dataset.theme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')) === 'dark';

/** Takes up what the reader chose at an earlier visit. */
export function remember() {
  const theme = localStorage.getItem('theme');
  if (theme) document.documentElement.dataset.theme = theme;
}

function switchTheme(changed) {
  const next = isDark() ? 'light' : 'dark';
  document.documentElement.dataset.theme = next;
  localStorage.setItem('theme', next);
  document.dispatchEvent(new CustomEvent('theme'));
  frame(changed);
  document.querySelector('.theme').focus();
}

function searchForm() {
  const asked = location.pathname === '/search' ? new URLSearchParams(location.search).get('q') ?? '' : '';
  const { box } = combobox({ id: 'q', name: w('search'), value: asked, choose: (thing) => go(address(thing.iri)) });
  return h('form', { role: 'search', action: '/search', class: 'search' }, box,
    Object.entries(years() ?? {}).map(([name, value]) => h('input', { type: 'hidden', name, value })));
}
