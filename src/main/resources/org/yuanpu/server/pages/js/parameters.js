// The form of a saved query: one field for each parameter, with suggestions from the data.

import { h } from './dom.js';
import { select } from './sparql.js';
import { column, w } from './words.js';

const MOST = 500;

/** Classes whose names are suggested for a parameter of that name. */
const CLASSES = { park: 'Park', enterprise: 'Enterprise', region: 'Region', indicator: 'Indicator', industry: 'Industry', project: 'Project', honor: 'Honor', honour: 'Honor', organization: 'Organization', market: 'Market', name: 'Thing' };

/** Value schemes whose notations are suggested. */
const SCHEMES = { status: 'StatusScheme', measure: 'MeasureScheme', kind: 'FigureKindScheme', modality: 'ModalityScheme', verdict: 'VerdictScheme' };

const NAMES = (type) => `SELECT ?value WHERE { ?t a yp:${type} ; yp:mentionedIn ?d ; skos:prefLabel ?value } GROUP BY ?value ORDER BY DESC(COUNT(*)) ?value LIMIT ${MOST}`;
const ANY = `SELECT ?value WHERE { ?t yp:mentionedIn ?d ; skos:prefLabel ?value } GROUP BY ?value ORDER BY DESC(COUNT(*)) ?value LIMIT ${MOST}`;
const NOTATIONS = (scheme) => `SELECT ?value WHERE { ?c skos:inScheme yp:${scheme} ; skos:notation ?value OPTIONAL { ?c yp:rank ?rank } } ORDER BY ?rank ?value`;
const YEARS = 'SELECT DISTINCT ?value WHERE { ?d yp:year ?year BIND (STR(?year) AS ?value) } ORDER BY ?value';

/** The form; `run` is called when it is sent. */
export function form(saved, given, run) {
  return h('form', { class: 'form', onsubmit: (event) => { event.preventDefault(); run(); } },
    saved.parameters.map((p) => field(p, given.get(p.name))), saved.parameters.length ? h('button', { type: 'submit', class: 'primary' }, w('run')) : null);
}

/** What stands in the form, as the parameters of an address; an empty text is one too, an empty number is none. */
export const parameters = (saved, filled) => {
  const texts = new Set(saved.parameters.filter((p) => !p.type).map((p) => p.name));
  return new URLSearchParams([...new FormData(filled)].filter(([name, v]) => v !== '' || texts.has(name)));
};

function field(parameter, given) {
  const id = `p-${parameter.name}`;
  const list = h('datalist', { id: `${id}-list` });
  const question = asked(parameter);
  if (question) suggest(question, list);
  const isNumber = /integer|decimal|gYear$/.test(parameter.type ?? '');
  return h('p', {}, h('label', { for: id }, column(parameter.name)), list,
    h('input', { id, name: parameter.name, value: given ?? parameter.default ?? '', list: `${id}-list`, inputmode: isNumber ? 'numeric' : 'text', autocomplete: 'off' }));
}

function asked({ name, type }) {
  if (name === 'year' || /gYear$/.test(type ?? '')) return YEARS;
  if (SCHEMES[name]) return NOTATIONS(SCHEMES[name]);
  if (CLASSES[name]) return CLASSES[name] === 'Thing' ? ANY : NAMES(CLASSES[name]);
  return null;
}

/** A form is of use without suggestions, so that their failure is none of the page. */
const suggest = (question, list) => select(question).then((found) => list.append(...found.map((r) => h('option', { value: r.value }))), () => undefined);
