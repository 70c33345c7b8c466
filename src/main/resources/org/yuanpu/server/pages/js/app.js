// The frame of all pages: header with search, languages, light and dark; and which view shows what.

import { h } from './dom.js';
import { failure } from './failure.js';
import { json } from './sparql.js';
import { label, language, load, speak, w, yp } from './words.js';
import { overview } from './overview.js';
import { search } from './search.js';
import { thing } from './thing.js';
import { queries, query } from './queries.js';
import { editor } from './editor.js';
import { vocabulary } from './vocabulary.js';
import { explorer } from './explorer.js';

const VIEWS = [
  [/^\/$/, overview],
  [/^\/search$/, search],
  [/^\/queries$/, queries],
  [/^\/queries\/(.+)$/, query],
  [/^\/editor$/, editor],
  [/^\/ontology$/, vocabulary],
  [/^\/explore$/, explorer],
  [/^\/id\/(.+)$/, thing],
];

const NAVIGATION = [['/', 'overview'], ['/queries', 'asks'], ['/explore', 'explore'], ['/editor', 'editor'], ['/ontology', 'ontology']];


function header() {
  document.getElementById('skip').textContent = w('skip');
  const links = NAVIGATION.map(([href, name]) =>
    h('a', { href, 'aria-current': location.pathname === href ? 'page' : null }, w(name)));
  document.getElementById('header').replaceChildren(
    h('a', { class: 'brand', href: '/' }, h('img', { src: '/icon.svg', alt: '', width: 26, height: 26 }), language === 'zh' ? '园谱' : 'Yuanpu'),
    h('nav', { 'aria-label': w('overview') }, links),
    searchBox(),
    h('div', { class: 'switches' },
      h('button', { type: 'button', class: 'switch', lang: language === 'zh' ? 'en' : 'zh', onclick: switchLanguage }, language === 'zh' ? 'English' : '中文'),
      h('button', { type: 'button', class: 'theme', onclick: switchTheme }, isDark() ? w('light') : w('dark'))));
  document.getElementById('footer').replaceChildren(
    h('a', { href: '/openapi.json' }, 'OpenAPI'), h('a', { href: '/ontology' }, w('ontology')), h('a', { href: '/sparql' }, 'SPARQL'));
}

const isDark = () =>
  (document.documentElement.dataset.theme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')) === 'dark';

function switchTheme() {
  const next = isDark() ? 'light' : 'dark';
  document.documentElement.dataset.theme = next;
  localStorage.setItem('theme', next);
  header();
}

function switchLanguage() {
  speak(language === 'zh' ? 'en' : 'zh');
  show();
}

function searchBox() {
  const list = h('ul', { id: 'suggestions', role: 'listbox', hidden: true, 'aria-label': w('search') });
  const input = h('input', {
    type: 'search', name: 'q', id: 'q', autocomplete: 'off', role: 'combobox', 'aria-expanded': 'false', 'aria-controls': 'suggestions',
    'aria-label': w('search'), placeholder: w('searchHint'), value: location.pathname === '/search' ? new URLSearchParams(location.search).get('q') ?? '' : '',
  });
  let at = -1;
  const close = () => {
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
    at = -1;
  };
  const mark = (to) => {
    const items = [...list.children];
    at = items.length ? (to + items.length) % items.length : -1;
    items.forEach((item, i) => item.setAttribute('aria-selected', String(i === at)));
    if (at >= 0) input.setAttribute('aria-activedescendant', items[at].id);
  };
  let asked = '';
  input.addEventListener('input', async () => {
    asked = input.value.trim();
    if (!asked) return close();
    const wanted = asked;
    const found = await json(`/api/search?limit=12&q=${encodeURIComponent(wanted)}`);
    if (wanted !== asked) return;
    list.replaceChildren(...found.results.map((r, i) =>
      h('li', { role: 'option', id: `s${i}`, 'aria-selected': 'false', onmousedown: () => { location.href = r.path; } },
        h('span', { class: `dot ${r.type}` }), r.name, h('small', {}, r.matched === r.name ? '' : r.matched, ' ', label(yp(r.type))))));
    list.hidden = found.results.length === 0;
    input.setAttribute('aria-expanded', String(!list.hidden));
    at = -1;
    list.paths = found.results.map((r) => r.path);
  });
  input.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      mark(at + (event.key === 'ArrowDown' ? 1 : -1));
    } else if (event.key === 'Escape') {
      close();
    } else if (event.key === 'Enter' && at >= 0) {
      event.preventDefault();
      location.href = list.paths[at];
    }
  });
  input.addEventListener('blur', close);
  return h('form', { role: 'search', action: '/search', class: 'search' }, input, list);
}

async function show() {
  document.documentElement.lang = language;
  header();
  const main = document.getElementById('page');
  main.replaceChildren(h('p', { class: 'quiet' }, w('loading')));
  const path = decodeURIComponent(location.pathname);
  const [pattern, view] = VIEWS.find(([p]) => p.test(path)) ?? [/^/, overview];
  try {
    const content = await view(...pattern.exec(path).slice(1));
    main.replaceChildren(...[content].flat(Infinity).filter(Boolean));
    const heading = main.querySelector('h1')?.textContent;
    document.title = heading ? `${heading} · 园谱` : '园谱';
    main.dispatchEvent(new CustomEvent('shown'));
  } catch (error) {
    main.replaceChildren(failure(error));
  }
  main.dataset.ready = 'true';
}

const theme = localStorage.getItem('theme');
if (theme) document.documentElement.dataset.theme = theme;
await load().catch(() => undefined);
await show();
