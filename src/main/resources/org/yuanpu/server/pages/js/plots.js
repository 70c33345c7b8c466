// Charts of what queries give, drawn by ECharts, which is fetched with the first of them.

import { h } from './dom.js';
import { saveBlob, saver } from './saving.js';
import { sized } from './sized.js';
import { w } from './words.js';

/** Points that a reader who does not see the chart is told; all of them stand in the table below. */
const TOLD = 40;

/** Bars and places that stand beside each other; of more, a part is shown at a time. */
const BARS = 30;
const PLACES = 60;

/** Lines beyond which numbers on them would hide each other. */
const NUMBERED = 12;

const ROW = 22;
const COLOURS = ['--actual', '--Project', '--Enterprise', '--Organization', '--Honor', '--Industry', '--Park', '--Market', '--Indicator', '--Region'];

const variable = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
const short = (n) => n.toLocaleString('en', { maximumFractionDigits: Math.abs(n) < 100 ? 2 : 0 });
const inOrder = (a, b) => a.localeCompare(b, 'zh');
const named = (p) => [p.of, p.at].filter(Boolean).join(' · ');

/**
 * A chart with the way to take it away.
 *
 * @param points {at, of, value, planned}: the place on the axis, the course it belongs to, the number or null for a gap,
 *     and whether it is of a plan
 * @param timed whether the places are times
 * @param kind bar or line
 */
export function plot({ points: all, timed }, kind, name) {
  const known = all.filter((p) => p.value !== null);
  const points = kind === 'line' ? all : known;
  const told = known.slice(0, TOLD).map((p) => `${named(p)} ${p.value}`).join('; ');
  const box = h('div', { class: 'plot', role: 'img', 'aria-label': `${name}: ${told}`, 'aria-busy': 'true', 'data-kind': kind });
  const lying = kind === 'bar' && !timed;
  // Rows of the same name keep bars of their own.
  const places = lying ? points.map((p) => p.at) : [...new Set(points.map((p) => p.at))].sort(inOrder);
  if (lying) box.style.height = `${Math.min(points.length, BARS) * ROW + 60}px`;
  const ready = drawn(box, () => options(points, places, kind, lying, box.clientWidth));
  const save = async () => {
    const canvas = (await ready).renderToCanvas({ pixelRatio: 2, backgroundColor: variable('--sheet') });
    canvas.toBlob((blob) => saveBlob(blob, `${name}.png`), 'image/png');
  };
  return [h('div', { class: 'chart-box' }, box), h('p', { class: 'actions' }, saver('PNG', save))];
}

async function drawn(box, make) {
  const [echarts] = await Promise.all([import('/lib/echarts/echarts.esm.min.mjs'), sized(box)]);
  const chart = echarts.init(box);
  const draw = () => chart.setOption(make(), true);
  draw();
  box.setAttribute('aria-busy', 'false');
  document.addEventListener('theme', draw);
  new ResizeObserver(() => { if (box.clientWidth) { chart.resize(); draw(); } }).observe(box);
  return chart;
}

function options(points, places, kind, lying, width) {
  const courses = [...new Set(points.map((p) => p.of))];
  const [ink, quiet, rule] = ['--ink', '--quiet', '--rule'].map(variable);
  const letters = { fontFamily: getComputedStyle(document.body).fontFamily, fontSize: 12 };
  const much = places.length > (lying ? BARS : PLACES);
  const names = { type: 'category', data: places, axisTick: { show: false }, axisLine: { lineStyle: { color: rule } }, inverse: lying,
    axisLabel: { ...letters, color: lying ? ink : quiet, ...(lying ? { interval: 0, width: Math.min(240, width * 0.38), overflow: 'truncate' } : { hideOverlap: true }) } };
  const numbers = { type: 'value', splitLine: { lineStyle: { color: rule } }, splitNumber: width < 500 ? 3 : 5, axisLabel: { ...letters, color: quiet, formatter: short, hideOverlap: true } };
  return {
    animation: false, textStyle: letters,
    grid: { left: 12, right: 56, top: courses.length > 1 ? 44 : 20, bottom: much && !lying ? 44 : 12, containLabel: true },
    legend: courses.length > 1 ? { type: 'scroll', top: 0, left: 0, textStyle: { ...letters, color: ink }, pageTextStyle: { color: quiet }, pageIconColor: ink, pageIconInactiveColor: rule } : undefined,
    // Other ways to show it would write styles into the page, which the server forbids.
    tooltip: { renderMode: 'richText', trigger: 'item', confine: true, backgroundColor: variable('--sheet'), borderColor: rule, textStyle: { ...letters, color: ink },
      formatter: ({ data, seriesName }) => `${named({ of: courses.length > 1 ? seriesName : '', at: lying ? places[data[1]] : data[0] })}\n${data[lying ? 0 : 1].toLocaleString('en')}` },
    dataZoom: much ? shownPart(lying, lying ? BARS : PLACES, rule, quiet) : undefined,
    xAxis: lying ? { ...numbers, position: 'top' } : names,
    yAxis: lying ? names : numbers,
    series: courses.map((of, i) => course(points.filter((p) => p.of === of), { of, kind, lying, colour: COLOURS[i % COLOURS.length], ink, letters, few: points.length <= NUMBERED })),
  };
}

const shownPart = (lying, most, rule, quiet) => [{ type: 'slider', [lying ? 'yAxisIndex' : 'xAxisIndex']: 0, startValue: 0, endValue: most - 1, showDetail: false, showDataShadow: false, brushSelect: false, borderColor: rule, handleStyle: { color: quiet },
  ...(lying ? { width: 14, right: 8, zoomLock: true } : { height: 14, bottom: 8 }) }];

/** One course of points, in the order of the axis. */
function course(points, { of, kind, lying, colour, ink, letters, few }) {
  const planned = points.every((p) => p.planned);
  const main = variable(planned ? '--target' : colour);
  const ordered = kind === 'line' ? [...points].sort((a, b) => inOrder(a.at, b.at)) : points;
  return {
    type: kind, name: of || w('value'), data: ordered.map((p, i) => (lying ? [p.value, i] : [p.at, p.value])),
    color: main, barMaxWidth: lying ? 16 : 44, symbol: 'circle', symbolSize: 7, connectNulls: false,
    lineStyle: { width: 2, type: planned ? 'dashed' : 'solid', color: main },
    itemStyle: kind === 'bar' && planned ? { color: main, opacity: 0.55 } : { color: main },
    label: { ...letters, show: lying || few, color: ink, position: lying ? 'right' : 'top', formatter: ({ data }) => short(data[lying ? 0 : 1]) }, labelLayout: { hideOverlap: true },
  };
}
