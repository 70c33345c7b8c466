// Completes prefixes, terms of the ontology, variables and keywords in the SPARQL editor.

import { h, put } from './dom.js';
import { PREFIXES } from './sparql.js';
import { label, ontology, w, yp } from './words.js';

const MOST = 10;
const KEYWORDS = ['SELECT', 'DISTINCT', 'WHERE', 'OPTIONAL', 'FILTER', 'UNION', 'GRAPH', 'VALUES', 'BIND', 'GROUP BY', 'ORDER BY', 'HAVING', 'LIMIT', 'OFFSET', 'CONSTRUCT', 'DESCRIBE', 'ASK', 'PREFIX', 'EXISTS', 'NOT EXISTS', 'MINUS', 'COUNT', 'SAMPLE', 'GROUP_CONCAT'];

/** Terms of other vocabularies that the graph uses. */
const OTHERS = ['rdf:type', 'rdf:subject', 'rdf:predicate', 'rdf:object', 'rdfs:label', 'rdfs:subClassOf', 'skos:prefLabel', 'skos:altLabel', 'skos:notation', 'skos:definition', 'skos:inScheme', 'dct:title', 'dct:identifier', 'dct:source', 'oa:hasSelector', 'oa:hasSource', 'oa:TextPositionSelector', 'oa:TextQuoteSelector', 'oa:start', 'oa:end', 'oa:exact', 'oa:prefix', 'oa:suffix', 'qb:dataSet', 'qb:Observation', 'sdmx-dimension:refPeriod', 'sh:ValidationResult', 'sh:focusNode', 'sh:resultMessage', 'sh:resultPath', 'sh:value', 'xsd:gYear', 'xsd:decimal', 'xsd:integer', 'xsd:string'];

/** What is being written before the cursor. */
const WORD = /[?\w][\w-]*:?[\w-]*$/;

const LINES = PREFIXES.trim().split('\n');

/** Makes a code field complete what is typed. */
export function completion({ box, editor }) {
  const told = h('span', { class: 'unseen', role: 'status' });
  box.append(told);
  const suggest = (cm) => {
    const { line, ch } = cm.getCursor();
    const word = WORD.exec(cm.getLine(line).slice(0, ch))?.[0] ?? '';
    const list = word.length > 1 ? candidates(word, cm.getValue()).map(suggestion) : [];
    put(told, list.length ? w('suggestionCount', list.length) : '');
    return { list, from: { line, ch: ch - word.length }, to: { line, ch } };
  };
  const show = () => editor.showHint({ hint: suggest, container: box, completeSingle: false, closeCharacters: /[^\w?$:-]/ });
  editor.addKeyMap({ 'Ctrl-Space': show });
  editor.on('inputRead', () => { if (!editor.state.completionActive) show(); });
}

const suggestion = ({ text, about }) => ({
  text,
  hint: (cm, { from, to }) => {
    cm.replaceRange(text, from, to, 'complete');
    declare(cm, text);
  },
  render: (item) => {
    // The list has no other name, and an item in it is the first that one can name it by.
    item.parentElement.setAttribute('aria-label', w('editor'));
    put(item, h('code', {}, text), h('small', {}, about));
  },
});

function candidates(word, text) {
  const terms = [...new Set(ontology.map(([s]) => s).filter((s) => s.startsWith(yp(''))))].map((iri) => ({ text: `yp:${iri.slice(yp('').length)}`, about: label(iri) }));
  const variables = [...new Set(text.match(/\?\w+/g) ?? [])].map((v) => ({ text: v, about: '' }));
  const prefixes = LINES.map((l) => ({ text: l.split(' ')[1], about: w('prefixes') }));
  const keywords = KEYWORDS.map((k) => ({ text: k, about: '' }));
  const all = [...prefixes, ...terms, ...OTHERS.map((t) => ({ text: t, about: '' })), ...variables, ...keywords];
  const wanted = word.toLowerCase();
  return all.filter((c) => c.text.toLowerCase().startsWith(wanted) && c.text !== word || (wanted.startsWith('yp:') && wanted.length > 4 && c.text.toLowerCase().includes(wanted.slice(3)) && c.text !== word)).slice(0, MOST);
}

/** A term whose prefix the query does not declare brings its declaration. */
function declare(cm, text) {
  const prefix = /^([\w-]+:)/.exec(text)?.[1];
  const line = LINES.find((l) => l.startsWith(`PREFIX ${prefix} `));
  if (!line || new RegExp(`PREFIX\\s+${prefix}`, 'i').test(cm.getValue())) return;
  cm.replaceRange(`${line}\n`, { line: 0, ch: 0 }, null, 'complete');
}
