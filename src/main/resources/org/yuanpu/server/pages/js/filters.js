// What of a picture is shown: by type, link, status of projects, year and confidence.

import { h, put } from './dom.js';
import { STATUSES } from './things.js';
import { label, w, yp } from './words.js';

const NONE = 'none';

/**
 * The filters of a picture.
 *
 * @param changed is called after what is shown has changed
 * @return the box, and `refresh` for when the picture has other nodes
 */
export function filters(picture, changed) {
  const off = { type: new Set(), kind: new Set(), status: new Set() };
  const limits = { from: '', to: '', sure: 0 };
  const box = h('div', { class: 'picture-filters' });
  const apply = () => {
    picture.batch(() => hide(picture, off, limits));
    changed();
  };
  const boxes = (title, group, entries) => (entries.length > 1 || off[group].size ? h('fieldset', {}, h('legend', {}, title), entries.map(([key, name, dot]) => h('label', {},
    h('input', { type: 'checkbox', name: group, value: key, checked: !off[group].has(key), onchange: (e) => {
      off[group][e.target.checked ? 'delete' : 'add'](key);
      apply();
    } }), dot ? h('span', { class: `dot ${key}` }) : null, name))) : null);
  const refresh = () => {
    const years = [...new Set(picture.edges().toArray().flatMap((e) => e.data('years')))].sort();
    const sure = picture.edges().toArray().some((e) => e.data('confidence') !== null);
    put(box,
      boxes(w('filterType'), 'type', counted(picture.nodes(), (n) => [n.data('type')]).map(([t, n]) => [t, `${label(yp(t))} ${n}`, true])),
      boxes(w('property'), 'kind', counted(picture.edges(), (e) => [e.data('kind')]).map(([k, n]) => [k, `${label(yp(k))} ${n}`])),
      boxes(w('statusOf'), 'status', statuses(picture)),
      years.length > 1 ? h('fieldset', {}, h('legend', {}, w('year')), yearChoice('from', years, limits, apply), ' – ', yearChoice('to', years, limits, apply)) : null,
      sure ? h('fieldset', {}, h('legend', {}, w('confidenceFrom')), sureness(limits, apply)) : null);
  };
  refresh();
  return { box, refresh: () => { refresh(); apply(); } };
}

function counted(elements, keys) {
  const counts = new Map();
  elements.forEach((e) => keys(e).forEach((k) => counts.set(k, (counts.get(k) ?? 0) + 1)));
  return [...counts].filter(([k]) => k).sort(([a], [b]) => (a < b ? -1 : 1));
}

const statusesOf = (node) => (node.data('statuses').length ? node.data('statuses').map((s) => s.replace(/^status-/, '')) : [NONE]);

const statuses = (picture) => counted(picture.nodes('[type = "Project"]'), statusesOf)
  .sort(([a], [b]) => STATUSES.indexOf(a) - STATUSES.indexOf(b))
  .map(([s, n]) => [s, `${s === NONE ? w('none') : label(yp(`status-${s}`))} ${n}`]);

function yearChoice(end, years, limits, apply) {
  return h('select', { name: `year-${end}`, 'aria-label': `${w('year')} ${w(end)}`, onchange: (e) => {
    limits[end] = e.target.value;
    apply();
  } }, h('option', { value: '' }, w('any')), years.map((y) => h('option', { value: y, selected: limits[end] === y }, y)));
}

function sureness(limits, apply) {
  const told = h('output', {}, `${limits.sure}%`);
  return [h('input', { type: 'range', name: 'confidence', min: 0, max: 100, step: 5, value: limits.sure, 'aria-label': w('confidenceFrom'), oninput: (e) => {
    limits.sure = Number(e.target.value);
    told.textContent = `${limits.sure}%`;
    apply();
  } }), told];
}

/** Links go first; a thing that only hidden links led to goes with them. */
function hide(picture, off, { from, to, sure }) {
  picture.nodes().forEach((n) => {
    const status = n.data('type') === 'Project' && off.status.size && statusesOf(n).every((s) => off.status.has(s));
    n.toggleClass('out', off.type.has(n.data('type')) || Boolean(status));
  });
  picture.edges().forEach((e) => {
    const years = e.data('years');
    const dated = !years.length || years.some((y) => (!from || y >= from) && (!to || y <= to));
    const certain = e.data('confidence') === null || e.data('confidence') * 100 >= sure;
    e.toggleClass('out', off.kind.has(e.data('kind')) || !dated || !certain || e.connectedNodes('.out').nonempty());
  });
  picture.nodes().not('.out').forEach((n) => {
    const links = n.connectedEdges();
    if (links.nonempty() && links.not('.out').empty() && !n.hasClass('centre')) n.addClass('lone');
    else n.removeClass('lone');
  });
  picture.nodes('.lone').addClass('out').removeClass('lone');
}

