// The key indicators of a region: those whose targets and actuals the reports tell, as small charts.

import { group, h } from './dom.js';
import { legend, lineChart, lines } from './figurelines.js';
import { select, term } from './sparql.js';
import { address } from './things.js';
import { w } from './words.js';

const MOST = 12;

const REGIONS = `SELECT ?region ?name (COUNT(DISTINCT ?d) AS ?n) WHERE {
  ?d a yp:Document ; yp:region ?region . ?region skos:prefLabel ?name } GROUP BY ?region ?name ORDER BY DESC(?n) ?region LIMIT 60`;

const figuresOf = (region) => `SELECT ?indicator ?name ?measure ?unit ?kind ?period ?value ?bound ?said WHERE {
  { SELECT ?indicator ?measure ?unit (COUNT(DISTINCT ?p) AS ?said) WHERE {
      ?o yp:about ${region} ; yp:indicator ?indicator ; yp:measure ?measure ; yp:figureKind ?k ; yp:unitText ?unit ; yp:value ?v ; sdmx-dimension:refPeriod ?p }
    GROUP BY ?indicator ?measure ?unit HAVING (COUNT(DISTINCT ?k) > 1 && COUNT(DISTINCT ?o) <= 3 * COUNT(DISTINCT ?p)) ORDER BY DESC(?said) DESC(COUNT(?o)) ?indicator ?measure LIMIT ${MOST} }
  ?o yp:about ${region} ; yp:indicator ?indicator ; yp:measure ?measure ; yp:unitText ?unit ; yp:figureKind ?kind ; yp:value ?value ;
    sdmx-dimension:refPeriod/skos:prefLabel ?period . ?indicator skos:prefLabel ?name .
  OPTIONAL { ?o yp:bound/skos:notation ?bound }
} ORDER BY DESC(?said) ?name ?measure ?period`;

/** The section of the start page; the address names the region: /?region=IRI. */
export async function indicators() {
  const regions = await select(REGIONS);
  if (!regions.length) return null;
  const wanted = new URLSearchParams(location.search).get('region');
  const region = regions.find((r) => r.region === wanted) ?? regions[0];
  const rows = await select(figuresOf(term(region.region)));
  return h('section', { id: 'indicators' },
    h('div', { class: 'heading' }, h('h2', {}, w('indicators')), legend()),
    regions.length > 1 ? choice(regions, region) : null,
    rows.length ? h('div', { class: 'charts' }, charts(rows)) : h('p', { class: 'quiet' }, w('empty')),
    h('p', {}, h('a', { href: address(region.region) }, w('allIndicators', region.name))));
}

const charts = (rows) => lines(rows, (r) => r.indicator).map((line) => lineChart(line, line[0].name, address(line[0].indicator)));

function choice(regions, chosen) {
  const links = [...group(regions, (r) => r.region).values()].map(([r]) => h('a', {
    class: 'tag', lang: 'zh', href: `/?region=${encodeURIComponent(r.region)}#indicators`, 'aria-current': r === chosen ? 'true' : null }, r.name));
  return h('p', { class: 'tags' }, links);
}
