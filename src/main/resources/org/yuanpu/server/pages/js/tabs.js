// Views of one thing, of which one is shown: the tab pattern of the ARIA practices.

import { h, put } from './dom.js';

let made = 0;

/** Tabs from [key, name, maker of content]; a view is made when it is first shown. */
export function tabs(views, chosen) {
  made += 1;
  const id = `tabs-${made}`;
  const panel = h('div', { role: 'tabpanel', id: `${id}-panel`, tabindex: '0' });
  const show = (key) => {
    buttons.forEach((b) => {
      const mine = b.dataset.view === key;
      b.setAttribute('aria-selected', String(mine));
      b.tabIndex = mine ? 0 : -1;
      if (mine) panel.setAttribute('aria-labelledby', b.id);
    });
    put(panel, views.find(([k]) => k === key)[2]());
  };
  const buttons = views.map(([key, name]) => h('button', { type: 'button', role: 'tab', id: `${id}-${key}`, 'data-view': key, 'aria-controls': panel.id, onclick: () => show(key) }, name));
  const list = h('div', { role: 'tablist', class: 'tabs', onkeydown: (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    const next = buttons[(buttons.indexOf(document.activeElement) + step + buttons.length) % buttons.length];
    next.focus();
    show(next.dataset.view);
  } }, buttons);
  show(chosen);
  return h('div', {}, list, panel);
}
