// The life of a project or park as a section of its page: what each report says, report by report, in the order of the
// steps; what is odd in it; and what the park became.

import { group, h } from './dom.js';
import { revealing, revealingTable } from './revealing.js';
import { scrolling } from './table.js';
import { select, term } from './sparql.js';
import { address, isThing, STATUSES, typeOf } from './things.js';
import { label, local, w, yp } from './words.js';

const LIVING = new Set(['Project', 'Park']);

const STEPS = (iri) => `SELECT ?thing ?name ?node ?p ?o ?objectName ?modality ?period ?d ?title ?key ?said ?odd WHERE {
  { SELECT DISTINCT ?thing WHERE { { BIND (${term(iri)} AS ?thing) } UNION { ?identity yp:member ${term(iri)}, ?thing ; a yp:Identity } } }
  VALUES ?p { yp:hasStatus yp:recognizedAs yp:renamedTo }
  ?node rdf:subject ?thing ; rdf:predicate ?p ; rdf:object ?o ; yp:modality ?modality ; yp:document ?d . ?thing skos:prefLabel ?name .
  ?d dct:identifier ?key OPTIONAL { ?d dct:title ?title } OPTIONAL { ?d yp:year ?said } OPTIONAL { ?o skos:prefLabel ?objectName }
  OPTIONAL { ?node yp:period/skos:prefLabel ?period } OPTIONAL { ?f yp:later ?node ; yp:cycleKind ?odd }
} ORDER BY ?said ?key ?period ?node`;

const ODD = (iri) => `SELECT DISTINCT ?f ?kind ?year ?earlier ?silent ?silentTitle WHERE {
  { BIND (${term(iri)} AS ?thing) } UNION { ?identity yp:member ${term(iri)}, ?thing ; a yp:Identity }
  ?f yp:oneThing ?thing ; a yp:CycleFinding ; yp:cycleKind ?kind ; yp:inYear ?year ; yp:earlier ?earlier .
  OPTIONAL { ?f yp:silentDocument ?silent . ?silent dct:identifier ?key OPTIONAL { ?silent dct:title ?title } BIND (COALESCE(?title, ?key) AS ?silentTitle) } } ORDER BY ?year ?kind`;

const CHANGES = (iri) => `SELECT DISTINCT ?f ?kind ?year ?one ?oneName ?other ?otherName ?said WHERE {
  { BIND (${term(iri)} AS ?one) ?f yp:oneThing ?one } UNION { BIND (${term(iri)} AS ?other) ?f yp:otherThing ?other }
  ?f a yp:ParkChange ; yp:cycleKind ?kind ; yp:inYear ?year ; yp:saidBy ?said ; yp:oneThing ?one ; yp:otherThing ?other . ?one skos:prefLabel ?oneName . ?other skos:prefLabel ?otherName } ORDER BY ?year`;

/** The section; null where one report alone speaks of the thing's steps and nothing is odd. */
export async function life(iri) {
  if (!LIVING.has(typeOf(iri))) return null;
  const [steps, odd, changes] = await Promise.all([select(STEPS(iri)), select(ODD(iri)), select(CHANGES(iri))]);
  const silent = odd.filter((f) => f.silent);
  const reports = [...group(steps, (s) => s.d).values()];
  if (reports.length < 2 && !odd.length && !changes.length) return null;
  return h('section', { id: 'life' },
    h('h2', {}, w('lives'), ' ', h('small', {}, w('reports', reports.length))),
    names(iri, steps),
    reports.length ? course(reports) : null,
    silent.length ? h('ul', { class: 'plain odd' }, silent.map(oddity)) : null,
    changes.length ? became(iri, changes) : null);
}

/** Other things that are taken for this one, and whose steps are among those shown. */
function names(iri, steps) {
  const others = [...new Map(steps.filter((s) => s.thing !== iri).map((s) => [s.thing, s.name]))];
  return others.length ? h('p', { class: 'quiet' }, w('takenForOne'), ' ', others.flatMap(([other, name], i) => [i ? '、' : '', h('a', { href: address(other), lang: 'zh' }, name)])) : null;
}

const status = (s) => (local(s.p) === 'hasStatus' ? local(s.o).replace(/^status-/, '') : null);

/** Reports below each other, steps beside each other: how far a thing has come is seen at one look. */
function course(reports) {
  const shown = STATUSES.filter((name) => reports.some((r) => r.some((s) => status(s) === name)));
  const others = reports.some((r) => r.some((s) => status(s) === null));
  const body = h('tbody', {}, reports.flatMap((steps) => {
    const [{ d, title, key, said }] = steps;
    const cells = [h('td', { class: 'number' }, said ?? ''), h('th', { scope: 'row' }, isThing(d) ? h('a', { href: address(d), lang: 'zh' }, title ?? key) : key),
      ...shown.map((name) => h('td', {}, marks(steps.filter((s) => status(s) === name)))),
      ...(others ? [h('td', {}, steps.filter((s) => status(s) === null).map((s) => mark(s, s.objectName ?? (s.o.startsWith('http') ? label(s.o) : s.o))))] : [])];
    return revealing(cells, [...group(steps, (s) => s.node).values()].map(([s]) => ({ node: s.node, words: words(s), planned: isPlanned(s) })), title ?? key);
  }));
  return scrolling(w('lives'), revealingTable([{ number: w('year') }, w('document'), ...shown.map((name) => label(yp(`status-${name}`))), ...(others ? [w('honoursAndNames')] : [])], body));
}

const isPlanned = (s) => local(s.modality).endsWith('planned');
const words = (s) => [isPlanned(s) ? w('planned') : '', s.objectName ?? (s.o.startsWith('http') ? label(s.o) : s.o), s.period ?? ''].filter(Boolean).join(' ');
const marks = (steps) => [...group(steps, (s) => `${s.modality} ${s.period ?? ''} ${s.odd ?? ''}`).values()].map(([s]) => mark(s, s.period ?? (isPlanned(s) ? w('planned') : w('reached'))));

const mark = (s, text) => [h('span', { class: isPlanned(s) ? 'tag planned' : 'tag reached', title: words(s) }, isPlanned(s) && s.period ? `${w('planned')} ${text}` : text), s.odd ? h('span', { class: 'tag warned' }, label(s.odd)) : null, ' '];

/** What no report says stands in none of the rows. */
const oddity = (f) => h('li', {}, h('span', { class: 'tag warned' }, label(f.kind)), ` ${f.year} `, h('a', { href: address(f.silent), lang: 'zh' }, f.silentTitle), ` ${w('isSilent')}`);

function became(iri, changes) {
  const body = h('tbody', {}, [...group(changes, (c) => c.f).values()].flatMap(([c]) => revealing([
    h('td', {}, c.year), h('td', {}, h('span', { class: 'tag' }, label(c.kind))),
    ...[[c.one, c.oneName], [c.other, c.otherName]].map(([other, name]) => h('td', {}, other === iri ? h('b', { lang: 'zh' }, name) : h('a', { href: address(other), lang: 'zh' }, name)))],
  [{ node: c.said, words: label(c.kind) }], `${c.oneName} ${c.otherName}`)));
  return [h('h3', {}, w('parkChanges')), scrolling(w('parkChanges'), revealingTable([w('year'), label(yp('cycleKind')), label(yp('Park')), w('became')], body))];
}
