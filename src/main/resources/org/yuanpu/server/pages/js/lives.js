// The page of life-cycles: what is odd in the lives of projects, seen from several reports, and what became of parks.

import { h } from './dom.js';
import { findingsNav } from './findingsnav.js';
import { pager } from './pager.js';
import { revealing, revealingTable } from './revealing.js';
import { scrolling } from './table.js';
import { select } from './sparql.js';
import { address, isThing, typeOf } from './things.js';
import { count, definition, label, local, w, yp } from './words.js';

const PAGE = 100;

/** The kinds of findings in the order in which a reader wants them. */
const KINDS = ['delayed', 'stalled', 'vanished', 'backwards', 'skipped'];

const COUNTED = 'SELECT ?kind (COUNT(?f) AS ?n) WHERE { ?f a yp:CycleFinding ; yp:cycleKind ?kind } GROUP BY ?kind';

const OF = (kind, from) => `SELECT ?f ?year ?thing ?name ?region ?regionName ?status ?period ?earlier ?later ?silent ?silentTitle WHERE {
  { SELECT ?f ?year ?thing WHERE { ?f yp:cycleKind yp:cycle-${kind} ; a yp:CycleFinding ; yp:inYear ?year ; yp:oneThing ?thing } ORDER BY DESC(?year) ?thing ?f LIMIT ${PAGE} OFFSET ${from} }
  ?thing skos:prefLabel ?name . ?f yp:earlier ?earlier . ?earlier rdf:object ?status ; yp:document ?d .
  OPTIONAL { ?d yp:region ?region . ?region skos:prefLabel ?regionName } OPTIONAL { ?earlier yp:period/skos:prefLabel ?period }
  OPTIONAL { ?f yp:later ?later } OPTIONAL { ?f yp:silentDocument ?silent . ?silent dct:identifier ?key OPTIONAL { ?silent dct:title ?title } BIND (COALESCE(?title, ?key) AS ?silentTitle) }
} ORDER BY DESC(?year) ?regionName ?name ?f`;

const CHANGES = `SELECT ?f ?kind ?year ?one ?oneName ?other ?otherName ?said WHERE {
  ?f a yp:ParkChange ; yp:cycleKind ?kind ; yp:inYear ?year ; yp:oneThing ?one ; yp:otherThing ?other ; yp:saidBy ?said .
  ?one skos:prefLabel ?oneName . ?other skos:prefLabel ?otherName } ORDER BY DESC(?year) ?oneName ?otherName ?said LIMIT 300`;

/** The page /lives, /lives?kind=…&from=…. */
export async function lives() {
  const given = new URLSearchParams(location.search);
  const from = Math.max(0, Number.parseInt(given.get('from') ?? '0', 10) || 0);
  const [counted, changed] = await Promise.all([select(COUNTED), select(CHANGES)]);
  const numbers = new Map(counted.map((c) => [local(c.kind).replace(/^cycle-/, ''), Number(c.n)]));
  const present = KINDS.filter((k) => numbers.has(k));
  const kind = present.includes(given.get('kind')) ? given.get('kind') : present[0];
  const rows = kind ? once(await select(OF(kind, from)), (r) => r.f) : [];
  const link = (k, start) => `/lives?kind=${k}${start ? `&from=${start}` : ''}`;
  return [
    h('h1', {}, w('lives')), findingsNav(),
    h('section', { id: 'cycles' }, h('h2', {}, w('livesOdd')),
      h('nav', { class: 'tags', 'aria-label': label(yp('cycleKind')) }, present.map((k) => h('a', { class: 'tag', href: link(k), 'aria-current': k === kind ? 'page' : null }, `${label(yp(`cycle-${k}`))} ${count(numbers.get(k))}`))),
      kind ? [h('p', { class: 'quiet' }, definition(yp(`cycle-${kind}`))), findings(rows), pager(numbers.get(kind), from, PAGE, (start) => link(kind, start))] : h('p', { class: 'quiet' }, w('livesNone'))),
    h('section', { id: 'changes' }, h('h2', {}, w('parkChanges')), changed.length ? changes(once(changed, (r) => r.f)) : h('p', { class: 'quiet' }, w('none')))];
}

/** The first row of each; a thing may have several names. */
const once = (rows, key) => [...new Map([...rows].reverse().map((r) => [key(r), r])).values()].reverse();

const thing = (iri, name) => (iri && isThing(iri) ? h('a', { href: address(iri), lang: 'zh' }, name ?? local(iri)) : name ?? '');

function findings(rows) {
  const silent = rows.some((r) => r.silent);
  const body = h('tbody', {}, rows.flatMap((r) => revealing([
    h('td', { class: 'brief' }, r.year), h('td', { class: 'brief' }, thing(r.region, r.regionName)),
    h('th', { scope: 'row' }, h('span', { class: `dot ${typeOf(r.thing)}` }), thing(r.thing, r.name)), h('td', {}, `${label(r.status)}${r.period ? ` ${r.period}` : ''}`),
    ...(silent ? [h('td', {}, thing(r.silent, r.silentTitle))] : [])],
  [{ node: r.earlier, words: w('saidBefore') }, ...(r.later ? [{ node: r.later, words: w('saidAfter') }] : [])], r.name)));
  return scrolling(w('livesOdd'), revealingTable([w('year'), w('region'), label(yp('Project')), w('promisedStep'), ...(silent ? [label(yp('silentDocument'))] : [])], body));
}

/** What parks became, as a table. */
function changes(rows) {
  const body = h('tbody', {}, rows.flatMap((r) => revealing([
    h('td', { class: 'brief' }, r.year), h('td', { class: 'brief' }, h('span', { class: 'tag' }, label(r.kind))), h('th', { scope: 'row' }, thing(r.one, r.oneName)), h('td', {}, thing(r.other, r.otherName))],
  [{ node: r.said, words: label(r.kind) }], `${r.oneName} ${r.otherName}`)));
  return scrolling(w('parkChanges'), revealingTable([w('year'), label(yp('cycleKind')), label(yp('Park')), w('became')], body));
}
