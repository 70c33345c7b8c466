// Lists of documents.

import { h } from './dom.js';
import { select } from './sparql.js';
import { table } from './table.js';
import { address } from './things.js';
import { column, label, w } from './words.js';

/** The title {title, regionName, year, kind, key}; where none was read, what else tells the document from others. */
export const named = (d) => d.title ?? ([d.regionName, d.year, d.kind ? label(d.kind) : null].filter(Boolean).join(' ') || d.key);

/** The newest documents as a table, from a place on. */
export async function documentTable(limit, offset = 0) {
  const rows = await select(`SELECT ?d ?key ?title ?year ?region ?regionName ?kind WHERE {
    { SELECT ?d ?key ?year WHERE { ?d a yp:Document ; dct:identifier ?key OPTIONAL { ?d yp:year ?year } } ORDER BY DESC(?year) ?key LIMIT ${limit} OFFSET ${offset} }
    OPTIONAL { ?d dct:title ?title } OPTIONAL { ?d yp:documentKind ?kind } OPTIONAL { ?d yp:region ?region . ?region skos:prefLabel ?regionName } } ORDER BY DESC(?year) ?key`);
  return table([w('title'), w('region'), w('year'), w('type'), column('key')], rows.map((d) => [
    { node: h('a', { href: address(d.d), lang: 'zh' }, named(d)), sort: named(d) },
    d.region ? { node: h('a', { href: address(d.region), lang: 'zh' }, d.regionName), sort: d.regionName } : '',
    { node: d.year ?? '', sort: d.year ?? '' }, d.kind ? label(d.kind) : '', d.key]), { caption: w('documents') });
}
