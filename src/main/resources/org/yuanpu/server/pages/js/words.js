// Words of the pages in both languages, and labels of the ontology's terms.

import { get } from './sparql.js';

const YP = 'https://w3id.org/yuanpu/ontology#';

const WORDS = {
  about: ['关于园谱的接口', 'About the interface'],
  actual: ['实际', 'actual'],
  all: ['全部', 'all'],
  also: ['又名', 'also'],
  answers: ['条结果', 'results'],
  asks: ['查询', 'Queries'],
  base: ['类与属性', 'Classes and properties'],
  chart: ['图表', 'Chart'],
  classes: ['类', 'Classes'],
  confidenceHint: ['点击节点展开；双击打开', 'Click a node to expand it; double-click opens it'],
  coverage: ['报告', 'reports'],
  dark: ['深色', 'Dark'],
  definition: ['定义', 'Definition'],
  document: ['文件', 'Document'],
  documents: ['文件', 'Documents'],
  download: ['下载', 'Download'],
  editor: ['SPARQL', 'SPARQL'],
  empty: ['没有结果', 'Nothing found'],
  english: ['英文', 'English'],
  chinese: ['中文', 'Chinese'],
  example: ['示例', 'Examples'],
  expand: ['展开', 'Expand'],
  explore: ['关系图', 'Explorer'],
  explored: ['在关系图中查看', 'Show in the explorer'],
  export: ['导出', 'Export'],
  figures: ['数据', 'Figures'],
  filter: ['筛选', 'Filter'],
  found: ['找到', 'Found'],
  graphLarge: ['超过 2000 个节点，请缩小范围', 'More than 2,000 nodes: please narrow the question'],
  growth: ['增长', 'growth'],
  indicator: ['指标', 'Indicator'],
  indicators: ['地区主要指标：实际与目标', 'Key indicators of the regions: actual and target'],
  kind: ['性质', 'Kind'],
  level: ['水平', 'level'],
  light: ['浅色', 'Light'],
  line: ['行', 'line'],
  links: ['条', 'edges'],
  loading: ['正在载入 …', 'Loading …'],
  mentions: ['文中提及', 'Mentions in the text'],
  more: ['更多', 'More'],
  name: ['名称', 'Name'],
  nodes: ['个节点', 'nodes'],
  nothing: ['图谱中没有数据。用 yuanpu build 导入文件。', 'The graph is empty. Bring documents in with yuanpu build.'],
  object: ['所指', 'Of it'],
  of: ['共', 'of'],
  ontology: ['本体', 'Ontology'],
  open: ['打开', 'Open'],
  origin: ['出处', 'Where it is said'],
  overview: ['总览', 'Overview'],
  parameters: ['参数', 'Parameters'],
  parks: ['园区的项目数', 'Parks by number of projects'],
  path: ['两点之间的路径', 'Path between two'],
  period: ['时期', 'Period'],
  planned: ['计划', 'planned'],
  png: ['PNG 图片', 'PNG picture'],
  properties: ['属性', 'Properties'],
  refused: ['未采纳的陈述', 'Refused statements'],
  refusedNone: ['没有', 'none'],
  region: ['地区', 'Region'],
  result: ['结果', 'Result'],
  rows: ['行', 'rows'],
  rule: ['规则', 'rule'],
  run: ['运行', 'Run'],
  schemes: ['取值列表', 'Value schemes'],
  search: ['搜索', 'Search'],
  searchHint: ['名称的任何部分，或拼音首字母', 'Any part of a name, or initials of its pinyin'],
  section: ['小节', 'section'],
  sentence: ['原文', 'Sentence'],
  skip: ['跳到正文', 'Skip to the content'],
  source: ['查询文本', 'Text of the query'],
  statements: ['陈述', 'Statements'],
  status: ['项目状态', 'Projects by status'],
  table: ['表格', 'Table'],
  tag: ['标签', 'Tags'],
  target: ['目标', 'target'],
  theme: ['明暗', 'Light or dark'],
  title: ['标题', 'Title'],
  type: ['类型', 'Type'],
  unit: ['单位', 'Unit'],
  value: ['数值', 'Value'],
  year: ['年份', 'Year'],
};

/** What links that lead to a thing are called, seen from it. */
const INVERSE = {
  locatedIn: ['位于此地', 'Located here'],
  partOf: ['所属部分', 'Its parts'],
  undertakenBy: ['承担的项目', 'Undertakes'],
  inIndustry: ['属于此产业', 'In this industry'],
  recognizedAs: ['获此荣誉', 'Recognized so'],
  hasStatus: ['处于此状态', 'In this status'],
  listedOn: ['在此上市', 'Listed here'],
  cooperatesWith: ['合作方', 'Cooperates with'],
};

const labels = new Map();
const definitions = new Map();

/** The language that is shown: zh or en. */
export let language = localStorage.getItem('language') ?? (navigator.language.startsWith('zh') ? 'zh' : 'en');

/** Changes the language for this and later visits. */
export function speak(next) {
  language = next;
  localStorage.setItem('language', next);
}

const pick = (pair) => pair?.[language === 'zh' ? 0 : 1];

/** A word of the pages. */
export const w = (name) => pick(WORDS[name]) ?? name;

/** What a term of the ontology is called; its local name where it has no label. */
export const label = (iri, other) => labels.get(iri)?.[other ?? language] ?? local(iri);

/** What a term of the ontology means. */
export const definition = (iri, other) => definitions.get(iri)?.[other ?? language] ?? '';

/** What a property is called when seen from its object. */
export const inverse = (iri) => pick(INVERSE[local(iri)]) ?? `← ${label(iri)}`;

/** The last part of an IRI. */
export const local = (iri) => iri.slice(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);

/** Full IRI of a term of the ontology. */
export const yp = (name) => YP + name;

/** All triples of the ontology whose subjects are IRIs, as [subject, predicate, object, language]. */
export const ontology = [];

const LINE = /^<([^>]*)> <([^>]*)> (?:<([^>]*)>|"((?:[^"\\]|\\.)*)"(?:@([a-z-]+)|\^\^<[^>]*>)?) \.$/;

/** Loads the ontology; the pages work without it, with local names. */
export async function load() {
  const text = await (await get('/ontology', 'application/n-triples')).text();
  for (const line of text.split('\n')) {
    const match = LINE.exec(line);
    if (!match) continue;
    const [, s, p, iri, string, tongue] = match;
    const value = iri ?? JSON.parse(`"${string}"`);
    ontology.push([s, p, value, tongue]);
    const into = p.endsWith('#label') ? labels : p.endsWith('#definition') ? definitions : null;
    if (into && tongue) {
      into.set(s, { ...into.get(s), [tongue]: value });
    }
  }
}
