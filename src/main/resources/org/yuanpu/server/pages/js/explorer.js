// Following links: from a thing to its neighbours, and between two things.

import { h } from './dom.js';
import { json, select, term } from './sparql.js';
import { label, w, yp } from './words.js';
import { address, isThing, typeOf } from './things.js';
import { add, colour, draw } from './network.js';

const AT_ONCE = 40;
const LINKS = ['locatedIn', 'partOf', 'undertakenBy', 'inIndustry', 'recognizedAs', 'listedOn', 'cooperatesWith'].map((n) => `yp:${n}`).join(' ');

const START = `SELECT ?s ?p ?o ?sName ?oName WHERE { VALUES ?p { yp:locatedIn yp:undertakenBy yp:partOf }
  { SELECT ?park (COUNT(?x) AS ?n) WHERE { ?x yp:locatedIn ?park . ?park a yp:Park } GROUP BY ?park ORDER BY DESC(?n) ?park LIMIT 3 }
  { ?s ?p ?park . BIND(?park AS ?o) } UNION { ?s yp:locatedIn ?park ; ?p ?o } ?s skos:prefLabel ?sName . ?o skos:prefLabel ?oName } LIMIT 150`;

const around = (iri, offset) => `SELECT DISTINCT ?s ?p ?o ?sName ?oName WHERE { VALUES ?p { ${LINKS} }
  { BIND(${term(iri)} AS ?s) ?s ?p ?o } UNION { BIND(${term(iri)} AS ?o) ?s ?p ?o }
  ?s skos:prefLabel ?sName . ?o skos:prefLabel ?oName } ORDER BY ?s ?p ?o LIMIT ${AT_ONCE} OFFSET ${offset}`;

/** The page /explore?thing=…. */
export async function explorer() {
  const iri = new URLSearchParams(location.search).get('thing');
  const rows = await select(iri ? around(iri, 0) : START);
  const offsets = new Map(iri ? [[iri, AT_ONCE]] : []);
  const side = h('div', { class: 'side' });
  const count = h('p', { class: 'quiet' });
  let picture;
  const box = draw(nodes(rows), edges(rows), (made) => {
    picture = made;
    refresh();
    picture.on('tap', 'node', (e) => chosen(e.target.id()));
    window.explored = picture;
  });
  const refresh = () => {
    count.textContent = `${picture.nodes().length} ${w('nodes')}, ${picture.edges().length} ${w('links')}`;
    types.replaceChildren(...filters(picture));
  };
  const expand = async (id) => {
    const offset = offsets.get(id) ?? 0;
    const more = await select(around(id, offset));
    offsets.set(id, offset + AT_ONCE);
    if (!add(picture, nodes(more), edges(more))) side.prepend(h('p', { class: 'failure' }, w('graphLarge')));
    refresh();
    return more.length === AT_ONCE;
  };
  const chosen = async (id) => {
    if (!isThing(id)) return;
    const more = await expand(id);
    side.replaceChildren(h('h2', {}, h('a', { href: address(id) }, picture.getElementById(id).data('name'))), h('p', {}, label(yp(typeOf(id)))),
      more ? h('button', { type: 'button', onclick: () => chosen(id) }, w('more')) : '');
  };
  const types = h('fieldset', { class: 'filters' });
  return [h('h1', {}, w('explore')), h('p', { class: 'quiet' }, w('confidenceHint')), finder((id, name) => { add(picture, [{ iri: id, name }], []); chosen(id); }),
    types, count, box, side,
    h('p', { class: 'actions' }, h('button', { type: 'button', onclick: () => way(picture) }, w('path')), ' ',
      h('button', { type: 'button', onclick: () => save(picture.png({ full: true, scale: 2, bg: '#ffffff', output: 'blob' }), 'png') }, 'PNG'), ' ',
      h('button', { type: 'button', onclick: () => save(new Blob([csv(picture)], { type: 'text/csv' }), 'csv') }, 'CSV'), ' ',
      h('button', { type: 'button', onclick: () => save(new Blob([graphml(picture)], { type: 'application/xml' }), 'graphml') }, 'GraphML'))];
}

const nodes = (rows) => [...new Map(rows.flatMap((r) => [[r.s, { iri: r.s, name: r.sName }], [r.o, { iri: r.o, name: r.oName }]])).values()];
const edges = (rows) => rows.map((r) => ({ from: r.s, to: r.o, property: r.p }));

function finder(found) {
  const list = h('ul', { class: 'terms' });
  const input = h('input', { type: 'search', id: 'start', placeholder: w('searchHint'), 'aria-label': w('name') });
  input.addEventListener('input', async () => {
    const answer = input.value.trim() ? await json(`/api/search?limit=8&q=${encodeURIComponent(input.value)}`) : { results: [] };
    list.replaceChildren(...answer.results.filter((r) => r.type !== 'Document').map((r) => h('li', {},
      h('button', { type: 'button', onclick: () => { list.replaceChildren(); input.value = ''; found(r.iri, r.name); } }, r.name))));
  });
  return h('div', { class: 'form' }, input, list);
}

function filters(picture) {
  const types = [...new Set(picture.nodes().map((n) => n.data('type')))].sort();
  return [h('legend', {}, w('filter')), ...types.map((type) => h('label', {},
    h('input', { type: 'checkbox', checked: !picture.nodes(`[type = "${type}"]`).hasClass('out'), onchange: (e) => picture.nodes(`[type = "${type}"]`).toggleClass('out', !e.target.checked) }),
    h('span', { class: `dot ${type}`, 'data-colour': colour(type) }), label(yp(type))))];
}

/** The shortest way between the two nodes that are selected (with Shift). */
function way(picture) {
  picture.elements().removeClass('way');
  const [from, to] = picture.nodes(':selected').toArray();
  if (!from || !to) return;
  picture.elements().aStar({ root: from, goal: to, directed: false }).path?.addClass('way');
}

const quoted = (text) => `"${String(text).replace(/"/g, '""')}"`;

const csv = (picture) => ['subject,property,object', ...picture.edges().map((e) =>
  [e.source().data('name'), e.data('name'), e.target().data('name')].map(quoted).join(','))].join('\r\n');

function graphml(picture) {
  const root = document.implementation.createDocument('http://graphml.graphdrawing.org/xmlns', 'graphml');
  const make = (parent, name, attributes, text) => {
    const element = root.createElementNS('http://graphml.graphdrawing.org/xmlns', name);
    Object.entries(attributes).forEach(([k, v]) => element.setAttribute(k, v));
    if (text) element.textContent = text;
    return parent.appendChild(element);
  };
  const top = root.documentElement;
  [['name', 'all'], ['type', 'node']].forEach(([id, to]) => make(top, 'key', { id, for: to, 'attr.name': id, 'attr.type': 'string' }));
  const graph = make(top, 'graph', { edgedefault: 'directed' });
  picture.nodes().forEach((n) => {
    const node = make(graph, 'node', { id: n.id() });
    make(node, 'data', { key: 'name' }, n.data('name'));
    make(node, 'data', { key: 'type' }, n.data('type'));
  });
  picture.edges().forEach((e) => make(make(graph, 'edge', { source: e.source().id(), target: e.target().id() }), 'data', { key: 'name' }, e.data('name')));
  return new XMLSerializer().serializeToString(root);
}

function save(blob, suffix) {
  const link = h('a', { href: URL.createObjectURL(blob), download: `yuanpu.${suffix}` });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
