// A document: its text with everything marked that was read from it, and what was refused.

import { h } from './dom.js';
import { select, term } from './sparql.js';
import { label, language, local, w, yp } from './words.js';
import { address, figure, isThing } from './things.js';

const FIGURE = 'Observation';

/** The page of a document. */
export async function documentPage(iri) {
  const me = term(iri);
  const [about, things, figures, refused] = await Promise.all([
    select(`SELECT ?p ?o ?name WHERE { ${me} ?p ?o OPTIONAL { ?o skos:prefLabel ?name } }`),
    select(`SELECT ?thing ?name ?type ?start ?end WHERE { ?a yp:document ${me} ; rdf:subject ?thing ; rdf:predicate rdf:type ; rdf:object ?type ;
      yp:evidence/oa:hasSelector ?t . ?t a oa:TextPositionSelector ; oa:start ?start ; oa:end ?end . ?thing skos:prefLabel ?name }`),
    select(`PREFIX qb: <http://purl.org/linked-data/cube#> SELECT ?indicator ?name ?about ?period ?value ?unit ?kind ?start ?end WHERE {
      ?o qb:dataSet ${me} ; yp:indicator ?indicator ; yp:about/skos:prefLabel ?about ; yp:figureKind ?kind ;
      yp:evidence/oa:hasSelector ?t . ?indicator skos:prefLabel ?name . ?t a oa:TextPositionSelector ; oa:start ?start ; oa:end ?end .
      OPTIONAL { ?o sdmx-dimension:refPeriod/skos:prefLabel ?period } OPTIONAL { ?o yp:value ?value } OPTIONAL { ?o yp:unitText ?unit } }`),
    select(`SELECT DISTINCT ?message ?focus ?value WHERE { GRAPH ?g { ?r a sh:ValidationResult ; sh:resultMessage ?message ; sh:focusNode ?focus OPTIONAL { ?r sh:value ?value } }
      FILTER (STRSTARTS(STR(?g), ${JSON.stringify(`${iri}#`)}) && LANG(?message) IN ("", "${language}")) } LIMIT 200`, '/review/sparql'),
  ]);
  const value = (name) => about.find((t) => local(t.p) === name);
  if (!value('text')) return [h('h1', {}, local(iri)), h('p', {}, w('empty'))];
  const marks = [
    ...things.map((t) => mark(t, local(t.type), `${label(t.type)}：${t.name}`, t.thing)),
    ...figures.map((f) => mark(f, FIGURE, `${f.about} · ${f.name} · ${f.period ?? ''} ${label(f.kind)} ${figure(f.value)}${f.unit ?? ''}`, f.indicator))];
  const article = h('article', { class: 'document', lang: 'zh' }, paragraphs(value('text').o, marks));
  document.getElementById('page').addEventListener('shown', () => goTo(article), { once: true });
  window.addEventListener('hashchange', () => goTo(article));
  return [
    h('header', { class: 'head' }, h('p', { class: 'kicker' }, label(yp('Document'))), h('h1', {}, value('title')?.o ?? value('identifier').o),
      h('dl', { class: 'facts' }, [['region', value('region')], ['year', value('year')], ['documentKind', value('documentKind')], ['issuer', value('issuer')], ['identifier', value('identifier')]]
        .filter(([, t]) => t).map(([n, t]) => [h('dt', {}, n === 'identifier' ? w('document') : label(yp(n))),
          h('dd', {}, isThing(t.o) ? h('a', { href: address(t.o) }, t.name ?? t.o) : t.o.startsWith('http') ? label(t.o) : t.o)]))),
    filters(marks, article),
    article,
    h('section', {}, h('h2', {}, `${w('refused')} `, h('small', {}, String(refused.length))),
      refused.length ? h('ul', {}, refused.map((r) => h('li', {}, r.message, h('small', {}, ` ${r.value ?? ''}`)))) : h('p', { class: 'quiet' }, w('refusedNone')))];
}

const mark = (row, type, words, iri) => ({ start: Number(row.start), end: Number(row.end), type, words, iri });

function filters(marks, article) {
  const types = [...new Set(marks.map((m) => m.type))].sort();
  return h('fieldset', { class: 'filters' }, h('legend', {}, w('mentions')), types.map((type) => h('label', {},
    h('input', { type: 'checkbox', checked: true, onchange: (e) => article.classList.toggle(`no-${type}`, !e.target.checked) }),
    h('span', { class: `dot ${type}` }), `${label(yp(type))} `, h('small', {}, String(marks.filter((m) => m.type === type).length)))));
}

/** The text cut where marks begin and end; each piece bears the marks above it. */
function paragraphs(text, marks) {
  const points = Array.from(text);
  const cuts = new Set([0, points.length]);
  marks.forEach((m) => cuts.add(m.start).add(m.end));
  points.forEach((c, i) => { if (c === '\n') cuts.add(i).add(i + 1); });
  const places = [...cuts].sort((a, b) => a - b);
  const starting = [...marks].sort((a, b) => a.start - b.start);
  const result = [];
  let paragraph = [];
  let open = [];
  let next = 0;
  places.slice(0, -1).forEach((from, i) => {
    const to = places[i + 1];
    open = open.filter((m) => m.end > from);
    while (next < starting.length && starting[next].start <= from) {
      open.push(starting[next]);
      next += 1;
    }
    const piece = points.slice(from, to).join('');
    if (piece === '\n') {
      if (paragraph.length) result.push(h('p', {}, paragraph));
      paragraph = [];
    } else {
      paragraph.push(shown(piece, from, open));
    }
  });
  return [...result, h('p', {}, paragraph)];
}

function shown(piece, from, open) {
  if (!open.length) return h('span', { 'data-from': from }, piece);
  const named = open.filter((m) => m.type !== FIGURE).sort((a, b) => a.end - a.start - (b.end - b.start))[0] ?? open[0];
  const types = [...new Set(open.map((m) => m.type))];
  const words = [...new Set(open.map((m) => m.words))].slice(0, 6).join('\n');
  return h('a', { class: `m ${types.map((t) => `m-${t}`).join(' ')}`, 'data-from': from, href: address(named.iri), title: words }, piece);
}

/** Scrolls to the place that the address names and shows it. */
function goTo(article) {
  const match = /^#at=(\d+)-(\d+)$/.exec(location.hash);
  if (!match) return;
  const [from, to] = [Number(match[1]), Number(match[2])];
  article.querySelectorAll('.here').forEach((e) => e.classList.remove('here'));
  const pieces = [...article.querySelectorAll('[data-from]')].filter((e) => {
    const start = Number(e.dataset.from);
    return start < to && start + Array.from(e.textContent).length > from;
  });
  pieces.forEach((e) => e.classList.add('here'));
  pieces[0]?.scrollIntoView({ block: 'center' });
}
