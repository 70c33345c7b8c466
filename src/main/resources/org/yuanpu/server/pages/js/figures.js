// The figures of a thing or an indicator: charts over the years, and a table with target and actual side by side.

import { group, h, put } from './dom.js';
import { hasCourse, isTarget, legend, lineChart, lines } from './figurelines.js';
import { revealing, revealingTable } from './revealing.js';
import { scrolling } from './table.js';
import { select, term } from './sparql.js';
import { address, measured, typeOf } from './things.js';
import { count, label, w } from './words.js';

const MOST = 3000;
const CHARTS = 6;
const ROWS = 40;

/** The section of a thing's figures; null when there are none. */
export async function figures(iri) {
  const ofIndicator = typeOf(iri) === 'Indicator';
  const [here, there] = ofIndicator ? ['yp:indicator', 'yp:about'] : ['yp:about', 'yp:indicator'];
  const rows = await select(`SELECT ?node ?other ?name ?measure ?kind ?period ?value ?unit ?bound ?stated WHERE {
    ?node ${here} ${term(iri)} ; ${there} ?other ; yp:measure ?measure ; yp:figureKind ?kind . ?other skos:prefLabel ?name .
    OPTIONAL { ?node yp:value ?value } OPTIONAL { ?node yp:unitText ?unit } OPTIONAL { ?node yp:bound/skos:notation ?bound }
    OPTIONAL { ?node yp:statedAs ?stated } OPTIONAL { ?node sdmx-dimension:refPeriod/skos:prefLabel ?period }
  } ORDER BY ?name ?other ?measure ?unit ?period ?node LIMIT ${MOST}`);
  if (!rows.length) return null;
  const all = lines(rows, (r) => r.other).sort((a, b) => worth(b) - worth(a));
  const courses = all.filter(hasCourse);
  return h('section', { id: 'figures' },
    h('div', { class: 'heading' }, h('h2', {}, w('figures'), ' ', h('small', {}, count(rows.length))), courses.length ? legend() : null),
    courses.length ? charts(courses) : null,
    figureTable(all, ofIndicator ? w('object') : w('indicator')));
}

/** Lines that tell target and actual come first, then the longer ones. */
const worth = (line) => (new Set(line.map((r) => r.kind)).size > 1 ? 1000 : 0) + line.length;

function charts(courses) {
  const draw = (list) => list.map((line) => lineChart(line, line[0].name, address(line[0].other)));
  const box = h('div', { class: 'charts' }, draw(courses.slice(0, CHARTS)));
  const rest = courses.length - CHARTS;
  const more = rest > 0 ? h('button', { type: 'button', onclick: () => {
    put(box, draw(courses));
    more.remove();
  } }, w('moreCount', rest)) : null;
  return [box, more];
}

/** One row for each indicator, measure, unit and period; its sentences come below it when they are asked for. */
function figureTable(all, head) {
  const rows = all.flatMap((line) => [...group(line, (r) => r.period ?? '').values()]);
  const body = h('tbody', {}, rows.slice(0, ROWS).flatMap(pair));
  const filter = h('input', { type: 'search', 'aria-label': `${w('filter')}：${head}`, placeholder: `${w('filter')}：${head}` });
  const more = h('button', { type: 'button', onclick: () => { limit = rows.length; draw(); } }, w('moreCount', rows.length - ROWS));
  let limit = ROWS;
  const draw = () => {
    const wanted = rows.filter(([r]) => r.name.includes(filter.value.trim()));
    put(body, wanted.slice(0, limit).flatMap(pair));
    more.hidden = wanted.length <= limit;
    more.textContent = w('moreCount', wanted.length - limit);
  };
  filter.addEventListener('input', draw);
  more.hidden = rows.length <= ROWS;
  const heads = [head, w('measure'), w('period'), { number: w('target') }, { number: w('actual') }];
  return [
    rows.length > 12 ? h('p', { class: 'form' }, filter) : null,
    scrolling(w('figures'), revealingTable(heads, body)),
    more];
}

function pair(rows) {
  const [first] = rows;
  const side = (target) => [...new Set(rows.filter((r) => isTarget(r) === target).map(measured))].join(' / ');
  const cells = [h('th', { scope: 'row' }, h('a', { href: address(first.other), lang: 'zh' }, first.name)), h('td', {}, label(first.measure)), h('td', {}, first.period ?? ''),
    h('td', { class: 'number' }, side(true)), h('td', { class: 'number' }, side(false))];
  return revealing(cells, rows.map((r) => ({ node: r.node, words: `${label(r.kind)} ${measured(r)}`, planned: isTarget(r) })), `${first.name} ${first.period ?? ''}`);
}
