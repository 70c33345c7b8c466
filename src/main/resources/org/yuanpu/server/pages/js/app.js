// Which address shows which page.

import { h, put } from './dom.js';
import { failure } from './failure.js';
import { frame, remember } from './frame.js';
import { load, w } from './words.js';

/** Every page is a module of its own, which is fetched when it is shown. */
const VIEWS = [
  [/^\/$/, async () => (await import('./overview.js')).overview],
  [/^\/search$/, async () => (await import('./search.js')).search],
  [/^\/queries$/, async () => (await import('./queries.js')).queries],
  [/^\/queries\/(.+)$/, async () => (await import('./queries.js')).query],
  [/^\/lives$/, async () => (await import('./lives.js')).lives],
  [/^\/identities$/, async () => (await import('./identities.js')).identities],
  [/^\/diff$/, async () => (await import('./diffpage.js')).diffPage],
  [/^\/problems\/?(Y\d{3})?$/, async () => (await import('./problems.js')).problems],
  [/^\/findings$/, async () => (await import('./findingspage.js')).findingsPage],
  [/^\/editor$/, async () => (await import('./editor.js')).editor],
  [/^\/ontology$/, async () => (await import('./vocabulary.js')).vocabulary],
  [/^\/explore$/, async () => (await import('./explorer.js')).explorer],
  [/^\/id\/(.+)$/, async () => (await import('./thing.js')).thing],
];

async function show() {
  frame(show);
  const main = document.getElementById('page');
  delete main.dataset.ready;
  put(main, h('p', { class: 'quiet' }, w('loading')));
  try {
    const path = decodeURIComponent(location.pathname);
    const [pattern, view] = VIEWS.find(([p]) => p.test(path)) ?? VIEWS[0];
    put(main, await (await view())(...pattern.exec(path)?.slice(1) ?? []));
    const heading = main.querySelector('h1')?.textContent;
    document.title = heading ? `${heading} · 园谱` : '园谱';
    main.dispatchEvent(new CustomEvent('shown'));
  } catch (error) {
    put(main, failure(error));
  }
  main.dataset.ready = 'true';
}

remember();
await load().catch(() => undefined);
await show();
