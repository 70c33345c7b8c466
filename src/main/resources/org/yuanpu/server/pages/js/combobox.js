// A field that suggests things by any part of their names: the combobox pattern of the ARIA practices.

import { group, h, put } from './dom.js';
import { json } from './sparql.js';
import { label, w, yp } from './words.js';

const MOST = 14;

/**
 * A field with suggestions, grouped by type.
 *
 * @param id id of the input; the list is named after it
 * @param name what the field is called
 * @param choose is given the thing {iri, type, name} that was chosen
 * @param wanted which of the things found may be suggested
 * @return the input and the box around it
 */
export function combobox({ id, name, value = '', choose, wanted = () => true }) {
  const list = h('div', { id: `${id}-list`, class: 'suggestions', role: 'listbox', hidden: true, 'aria-label': name });
  const told = h('span', { class: 'unseen', role: 'status' });
  const input = h('input', {
    type: 'search', name: 'q', id, value, autocomplete: 'off', role: 'combobox', 'aria-expanded': 'false', 'aria-controls': `${id}-list`,
    'aria-autocomplete': 'list', 'aria-label': name, placeholder: w('searchHint'),
  });
  const state = { found: [], at: -1, asked: '' };
  const close = () => {
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
    state.at = -1;
  };
  const mark = (to) => {
    const options = [...list.querySelectorAll('[role=option]')];
    if (!options.length) return;
    state.at = (to + options.length) % options.length;
    options.forEach((option, i) => option.setAttribute('aria-selected', String(i === state.at)));
    input.setAttribute('aria-activedescendant', options[state.at].id);
    options[state.at].scrollIntoView({ block: 'nearest' });
  };
  const take = (i) => {
    const thing = state.found[i];
    close();
    choose(thing, input);
  };
  const suggest = async () => {
    state.asked = input.value.trim();
    if (!state.asked) return close();
    const asked = state.asked;
    const { results } = await json(`/api/search?limit=40&q=${encodeURIComponent(asked)}`);
    if (asked !== state.asked || document.activeElement !== input) return;
    const byType = group(results.filter(wanted).slice(0, MOST), (r) => r.type);
    state.found = [...byType.values()].flat();
    put(list, groups(id, byType, take));
    put(told, state.found.length ? w('suggestionCount', state.found.length) : w('empty'));
    list.hidden = !state.found.length;
    input.setAttribute('aria-expanded', String(!list.hidden));
    state.at = -1;
  };
  input.addEventListener('input', suggest);
  input.addEventListener('blur', close);
  input.addEventListener('keydown', (event) => {
    const moves = { ArrowDown: state.at + 1, ArrowUp: state.at - 1, Home: 0, End: state.found.length - 1 };
    if (event.key in moves && !list.hidden && (event.key.startsWith('Arrow') || state.at >= 0)) {
      event.preventDefault();
      mark(event.key === 'ArrowUp' && state.at < 0 ? state.found.length - 1 : moves[event.key]);
    } else if (event.key === 'Escape') {
      close();
    } else if (event.key === 'Enter' && state.at >= 0) {
      event.preventDefault();
      take(state.at);
    }
  });
  return { input, box: h('div', { class: 'combobox' }, input, list, told) };
}

function groups(id, byType, take) {
  let i = -1;
  return [...byType].map(([type, things]) => h('div', { role: 'group', 'aria-label': label(yp(type)) },
    h('div', { class: 'kind', 'aria-hidden': 'true' }, h('span', { class: `dot ${type}` }), label(yp(type))),
    things.map((thing) => {
      i += 1;
      const mine = i;
      return h('div', { role: 'option', id: `${id}-${mine}`, 'aria-selected': 'false', onmousedown: (event) => { event.preventDefault(); take(mine); } },
        h('span', { lang: 'zh' }, thing.name), thing.matched === thing.name ? null : h('small', {}, thing.matched));
    })));
}
