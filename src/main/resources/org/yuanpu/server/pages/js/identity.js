// Links between things that may be one: with score and reasons, both sides, and how to decide.

import { group, h, put } from './dom.js';
import { EVIDENCE, EVIDENCE_VARIABLES, sentences } from './evidence.js';
import { failure } from './failure.js';
import { select, term } from './sparql.js';
import { address, base, typeOf } from './things.js';
import { label, local, w, yp } from './words.js';

/** Sentences of each side. */
const SENTENCES = 3;

/** What of the links is asked: those of a verdict, or those of a thing. */
const LINKS = (which, limit, offset) => `SELECT ?l ?score ?verdict ?one ?other ?oneName ?otherName ?reason WHERE {
  { SELECT ?l ?score ?verdict ?one ?other WHERE { ${which} ?l a yp:IdentityLink ; yp:verdictOnIdentity ?verdict ; yp:score ?score ; yp:oneThing ?one ; yp:otherThing ?other }
    ORDER BY DESC(?score) ?one ?other LIMIT ${limit} OFFSET ${offset} }
  ?l yp:identityReason ?reason . ?one skos:prefLabel ?oneName . ?other skos:prefLabel ?otherName } ORDER BY DESC(?score) ?one ?other ?reason`;

/** The links of a verdict, the surest first. */
export const ofVerdict = async (verdict, limit, offset) => merged(await select(LINKS(`VALUES ?verdict { yp:identity-${verdict} }`, limit, offset)));

/** The links of a thing. */
export const ofThing = async (iri) => merged(await select(LINKS(`{ ?l yp:oneThing ${term(iri)} } UNION { ?l yp:otherThing ${term(iri)} }`, 30, 0)));

/** How many links have which verdict: {verdict, n}. */
export const counted = () => select('SELECT ?verdict (COUNT(?l) AS ?n) WHERE { ?l a yp:IdentityLink ; yp:verdictOnIdentity ?verdict } GROUP BY ?verdict');

const merged = (rows) => [...group(rows, (r) => r.l).values()].map((same) => ({ ...same[0], reasons: [...new Set(same.map((r) => r.reason))] }));

/** Links as a list, with their verdicts or without; what each side is and says comes when it is asked for. */
export const pairs = (links, { verdicts = true } = {}) => h('ul', { class: 'pairs' }, links.map((link) => pair(link, verdicts)));

const side = (iri, name) => h('span', {}, h('span', { class: `dot ${typeOf(iri)}` }), h('a', { href: address(iri), lang: 'zh' }, name));

function pair(link, verdicts) {
  const box = h('div', { class: 'both', hidden: true });
  const button = h('button', { type: 'button', class: 'reveal', 'aria-expanded': 'false', 'aria-label': `${w('bothSides')}：${link.oneName} · ${link.otherName}`, onclick: async () => {
    box.hidden = !box.hidden;
    button.setAttribute('aria-expanded', String(!box.hidden));
    if (!box.childElementCount && !box.hidden) put(box, await both(link).catch(failure));
  } }, w('bothSides'));
  return h('li', {},
    h('p', { class: 'fact' }, h('span', { class: 'score', title: label(yp('score')) }, Number(link.score).toFixed(2)),
      side(link.one, link.oneName), h('span', { class: 'quiet' }, '≟'), side(link.other, link.otherName),
      link.reasons.map((r) => h('span', { class: 'tag' }, label(r))), verdicts ? h('span', { class: `tag ${local(link.verdict)}` }, label(link.verdict)) : null, button),
    box);
}

async function both(link) {
  const sides = await Promise.all([[link.one, link.oneName], [link.other, link.otherName]].map(([iri, name]) => told(iri, name)));
  return [h('div', { class: 'two' }, sides), decisions(link)];
}

/** A side: class, region, documents, and the first sentences that name it. */
async function told(iri, name) {
  const [own, said] = await Promise.all([
    select(`SELECT ?p ?o ?name WHERE { VALUES ?p { yp:mentionedIn yp:locatedIn yp:partOf yp:undertakenBy yp:hasStatus skos:altLabel } ${term(iri)} ?p ?o OPTIONAL { ?o skos:prefLabel ?label } OPTIONAL { ?o dct:title ?title } OPTIONAL { ?o dct:identifier ?key } BIND (COALESCE(?label, ?title, ?key) AS ?name) } ORDER BY ?p ?name`),
    select(`SELECT ${EVIDENCE_VARIABLES} WHERE { { SELECT ?node WHERE { ?node rdf:subject ${term(iri)} ; rdf:predicate rdf:type } ORDER BY ?node LIMIT ${SENTENCES} } ${EVIDENCE} } ORDER BY ?document ?from ?start`)]);
  const facts = [...group(own.filter((t) => !t.p.endsWith('mentionedIn')), (t) => t.p)];
  return h('section', {},
    h('h3', { lang: 'zh' }, name), h('p', {}, h('code', {}, decodeURI(iri.slice(base.length)))),
    facts.length ? h('dl', { class: 'facts' }, facts.map(([p, list]) => [h('dt', {}, p.endsWith('altLabel') ? w('also') : label(p)), h('dd', {}, [...new Set(list.map((t) => t.name ?? (t.o.startsWith('http') ? label(t.o) : t.o)))].join('、'))])) : null,
    sentences(said).slice(0, SENTENCES));
}

/** What the reader would write into a file of decisions. */
function decisions(link) {
  const short = (iri) => decodeURI(iri.slice(base.length));
  const text = (word) => `- ${word}: [${[link.one, link.other].map(short).map(quoted).join(', ')}]\n  reason: …\n  date: ${new Date().toISOString().slice(0, 10)}`;
  return h('details', {}, h('summary', {}, w('decide')), h('p', { class: 'quiet' }, w('decideHow')), h('div', { class: 'two' }, ['same', 'different'].map((word) => h('pre', { tabindex: '0', 'aria-label': word }, text(word)))));
}

/** A text that YAML would read as something else stands in quotes. */
const quoted = (text) => (/^[\p{L}\p{N}][\p{L}\p{N}/·（）()“”.-]*$/u.test(text) ? text : JSON.stringify(text));
