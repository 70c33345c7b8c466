// Findings on figures, over all documents: what became of promises, and where documents disagree.

import { h } from './dom.js';
import { revealing, revealingTable } from './revealing.js';
import { scrolling } from './table.js';
import { select, term } from './sparql.js';
import { address, isThing, measured } from './things.js';
import { label, language, local, w, yp } from './words.js';

/** The verdicts in the order in which a reader wants them. */
export const VERDICTS = ['missed', 'kept', 'undecided', 'never-reported', 'not-yet-due'];

const FIGURE = (name, optional) => {
  const its = `?p yp:${name} ?${name} . OPTIONAL { ?${name} yp:value ?${name}Value } OPTIONAL { ?${name} yp:unitText ?${name}Unit }
    OPTIONAL { ?${name} yp:bound/skos:notation ?${name}Bound } OPTIONAL { ?${name} yp:statedAs ?${name}Stated }`;
  return optional ? `OPTIONAL { ${its} }` : its;
};
const VARIABLES = (...names) => names.flatMap((n) => ['', 'Value', 'Unit', 'Bound', 'Stated'].map((part) => `?${n}${part}`)).join(' ');
/** What a finding is about; of names in several languages the one of the reader. */
const subject = () => `?p yp:about ?about ; yp:concept ?concept ; yp:measure ?measure . ?about skos:prefLabel ?aboutName .
    OPTIONAL { ?concept skos:prefLabel ?conceptName FILTER (LANG(?conceptName) IN ("", "${language}")) } OPTIONAL { ?p sdmx-dimension:refPeriod/skos:prefLabel ?period }`;

/** Promises with their verdict; asked as of a year, one whose outcome came later is open or was passed over then. */
const judged = (about) => `?p a yp:Promise ${about ? `; yp:about ${term(about)}` : ''} . OPTIONAL { ?p yp:verdict ?final } OPTIONAL { ?p yp:interimVerdict ?interim }
    BIND (COALESCE(?final, ?interim, yp:verdict-not-yet-due) AS ?verdict)`;

/** How many promises have come to which verdict: {verdict, n}; of one thing when it is given. */
export const verdicts = (about) => select(`SELECT ?verdict (COUNT(?p) AS ?n) WHERE { ${judged(about)} } GROUP BY ?verdict`);

/** Promises with these verdicts as a table; null when there are none. */
export async function promises({ about, wanted, limit, offset = 0 }) {
  const rows = await select(`SELECT ?p ?about ?aboutName ?concept ?conceptName ?measure ?period ?verdict ?attainment (GROUP_CONCAT(DISTINCT ?caveat; separator=" ") AS ?caveats) ${VARIABLES('target', 'actual')} WHERE {
    { SELECT ?p ?verdict WHERE { ${judged(about)} FILTER (?verdict IN (${wanted.map((v) => `yp:verdict-${v}`).join(', ')})) } ORDER BY ?verdict ?p LIMIT ${limit} OFFSET ${offset} }
    ${subject()} ${FIGURE('target')} ${FIGURE('actual', true)} OPTIONAL { ?p yp:attainment ?attainment } OPTIONAL { ?p yp:caveat ?caveat } }
    GROUP BY ?p ?about ?aboutName ?concept ?conceptName ?measure ?period ?verdict ?attainment ${VARIABLES('target', 'actual')} ORDER BY ?aboutName ?period ?conceptName ?p`);
  if (!rows.length) return null;
  const seen = new Set();
  const body = h('tbody', {}, rows.filter((r) => !seen.has(r.p) && seen.add(r.p)).flatMap((r) => promise(r, !about)));
  const heads = [...(about ? [] : [w('object')]), w('indicator'), w('measure'), w('period'), { number: w('target') }, { number: w('actual') }, { number: label(yp('attainment')) }, label(yp('verdict'))];
  return scrolling(w('promises'), revealingTable(heads, body));
}

const read = (row, name) => measured({ value: row[`${name}Value`], unit: row[`${name}Unit`], bound: row[`${name}Bound`], stated: row[`${name}Stated`] });
const conceptOf = (r) => r.conceptName ?? label(r.concept);
const thing = (iri, name) => (isThing(iri) ? h('a', { href: address(iri), lang: 'zh' }, name) : name);

function promise(r, named) {
  const caveats = r.caveats ? r.caveats.split(' ').map((c) => h('small', {}, label(c))) : [];
  const cells = [...(named ? [h('td', {}, thing(r.about, r.aboutName))] : []), h('th', { scope: 'row', lang: 'zh' }, conceptOf(r)), h('td', {}, label(r.measure)), h('td', {}, r.period ?? ''),
    h('td', { class: 'number' }, read(r, 'target')), h('td', { class: 'number' }, r.actual ? read(r, 'actual') : ''), h('td', { class: 'number' }, r.attainment ? `${Math.round(Number(r.attainment))}%` : ''),
    h('td', {}, h('span', { class: `tag ${local(r.verdict)}` }, label(r.verdict)), caveats)];
  const figures = [{ node: r.target, words: `${w('target')} ${read(r, 'target')}`, planned: true }, ...(r.actual ? [{ node: r.actual, words: `${w('actual')} ${read(r, 'actual')}` }] : [])];
  return revealing(cells, figures, `${conceptOf(r)} ${r.period ?? ''}`);
}

/** Figures that documents disagree on as a table; null when there are none. */
export async function disputes({ about, limit }) {
  const rows = await select(`SELECT ?p ?about ?aboutName ?concept ?conceptName ?measure ?period ?kind ?cause ?relative ${VARIABLES('lesser', 'greater')} WHERE {
    { SELECT ?p ?relative WHERE { ?p a yp:Dispute ${about ? `; yp:about ${term(about)}` : ''} OPTIONAL { ?p yp:relativeDifference ?relative } } ORDER BY DESC(?relative) ?p LIMIT ${limit} }
    ${subject()} ${FIGURE('lesser')} ${FIGURE('greater')} ?p yp:figureKind ?kind . OPTIONAL { ?p yp:likelyCause ?cause } } ORDER BY DESC(?relative) ?p`);
  if (!rows.length) return null;
  const seen = new Set();
  const body = h('tbody', {}, rows.filter((r) => !seen.has(r.p) && seen.add(r.p)).flatMap((r) => revealing([
    ...(about ? [] : [h('td', {}, thing(r.about, r.aboutName))]), h('th', { scope: 'row', lang: 'zh' }, conceptOf(r)), h('td', {}, `${r.period ?? ''} ${label(r.kind)}`),
    h('td', { class: 'number' }, read(r, 'lesser')), h('td', { class: 'number' }, read(r, 'greater')), h('td', {}, r.cause ? label(r.cause) : '')],
  [{ node: r.lesser, words: read(r, 'lesser') }, { node: r.greater, words: read(r, 'greater') }], `${conceptOf(r)} ${r.period ?? ''}`)));
  return scrolling(w('disputes'), revealingTable([...(about ? [] : [w('object')]), w('indicator'), w('period'), { number: label(yp('lesser')) }, { number: label(yp('greater')) }, label(yp('likelyCause'))], body));
}
