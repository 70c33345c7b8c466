// The page where people follow links: from a thing to its neighbours, and from one thing to another.

import { combobox } from './combobox.js';
import { h, put } from './dom.js';
import { board } from './board.js';
import { failure } from './failure.js';
import { among, around, beginning, everything } from './links.js';
import { narrow } from './narrow.js';
import { draw, MOST } from './network.js';
import { get } from './sparql.js';
import { asGraph } from './triples.js';
import { address, isThing } from './things.js';
import { w } from './words.js';
import { go } from './years.js';

const ALL = 20000;

/** The page /explore, /explore?thing=IRI, /explore?query=NAME&parameter=…, /explore?all. */
export async function explorer() {
  const given = new URLSearchParams(location.search);
  const thing = given.get('thing');
  const stage = h('div', { class: 'stage' });
  const start = async (graph, centre) => {
    if (!graph.nodes.length) return put(stage, h('p', { class: 'quiet' }, w('empty')));
    if (graph.nodes.length > MOST) return put(stage, narrow(graph, MOST, (part) => start(part, null)));
    const { box, ready } = draw(graph, { centre, open: (iri) => { if (isThing(iri)) go(address(iri)); } });
    const [above, beside, below] = [h('div', { class: 'toolbar' }), h('div', { class: 'side' }), h('div')];
    put(stage, above, h('div', { class: 'board' }, box, beside), below);
    const tools = board(await ready, centre, graph.more);
    put(above, tools.above);
    put(beside, tools.beside);
    return put(below, tools.below);
  };
  const failed = (error) => put(stage, failure(error));
  const { box } = combobox({ id: 'start', name: w('start'), wanted: (r) => r.type !== 'Document', choose: (r) => go(`/explore?thing=${encodeURIComponent(r.iri)}`) });
  // What is drawn needs the page around it, so the drawing begins when the page is there.
  document.getElementById('page').addEventListener('shown', async () => {
    try {
      await start(await first(given, thing), thing);
    } catch (error) {
      failed(error);
    }
  }, { once: true });
  return [h('h1', {}, w('explore')),
    h('div', { class: 'form explore-start' }, h('span', { class: 'quiet' }, w('start')), box, h('a', { class: 'tag', href: '/explore' }, w('mostProjects')), h('a', { class: 'tag', href: '/explore?all' }, w('allLinks'))),
    stage];
}

function first(given, thing) {
  if (thing) return around(thing);
  if (given.has('query')) return ofQuery(given);
  return given.has('all') ? everything(ALL) : beginning();
}

/** The graph that a saved query gives, or the links among the things of its rows. */
async function ofQuery(given) {
  const parameters = new URLSearchParams(given);
  parameters.delete('query');
  const path = `/api/queries/${encodeURIComponent(given.get('query'))}?${parameters}`;
  const answer = await get(path, 'application/n-triples, application/sparql-results+json;q=0.9');
  if (answer.headers.get('Content-Type').includes('n-triples')) return asGraph(await answer.text());
  const rows = (await answer.json()).results.bindings;
  return among([...new Set(rows.flatMap((r) => Object.values(r)).filter((v) => v.type === 'uri' && isThing(v.value)).map((v) => v.value))]);
}
