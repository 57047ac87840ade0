import type { ChartOf } from '../book/charts';
import type { Rect } from '../book/rect';

const [WIDTH, HEIGHT, LEFT, TOP, BOTTOM] = [900, 260, 44, 40, 44] as const;
const GREY = '#5c5c5c';

/** A chart as a plain drawing of columns, from what the cells hold now. Not Excel's: it shows which series was asked for, over which cells. */
export function drawChart({ sheet, type, title, series, legend, labels }: ChartOf): SVGSVGElement {
  const read = (rect: Rect | undefined): readonly (string | number | boolean)[] => (rect === undefined ? [] : sheet.read(rect).flat().map(({ value }) => value));
  const stacked = type === 'ColumnStacked';
  const rows = series.map(({ name, values, color }) => ({ name, color: color ?? GREY, values: read(values).map((value) => (typeof value === 'number' ? value : 0)) }));
  const words = read(series[0]?.categories).map(String);
  const tallest = Math.max(1, ...words.map((_, at) => (stacked ? rows.reduce((sum, { values }) => sum + Math.max(0, values[at] ?? 0), 0) : Math.max(...rows.map(({ values }) => values[at] ?? 0)))));
  const [step, room] = [(WIDTH - LEFT) / Math.max(1, words.length), HEIGHT - TOP - BOTTOM];
  const svg = element('svg', { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: 'img', 'aria-label': title });
  svg.append(text(title, WIDTH / 2, 20, 16), element('line', { x1: LEFT, x2: WIDTH, y1: HEIGHT - BOTTOM, y2: HEIGHT - BOTTOM, stroke: GREY }), text(String(tallest), LEFT - 22, TOP + 4, 11), text('0', LEFT - 12, HEIGHT - BOTTOM + 4, 11));
  words.forEach((word, at) => {
    let base = HEIGHT - BOTTOM;
    rows.forEach(({ values, color }, index) => {
      const value = values[at] ?? 0;
      const height = (Math.max(0, value) / tallest) * room;
      const wide = (step * 0.5) / (stacked ? 1 : rows.length);
      const x = LEFT + step * (at + 0.25) + (stacked ? 0 : wide * index);
      const foot = stacked ? base : HEIGHT - BOTTOM;
      svg.append(element('rect', { x, y: foot - height, width: wide, height, fill: color }));
      if (labels) svg.append(text(String(value), x + wide / 2, foot - height - 4, 11));
      base -= height;
    });
    svg.append(text(word, LEFT + step * (at + 0.5), HEIGHT - BOTTOM + 16, 11));
  });
  if (legend.visible) svg.append(text(rows.map(({ name }) => name).join('　'), WIDTH / 2, HEIGHT - 8, 11));
  return svg;
}

function element<K extends keyof SVGElementTagNameMap>(name: K, attributes: Readonly<Record<string, string | number>>): SVGElementTagNameMap[K] {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}

function text(words: string, x: number, y: number, size: number): SVGTextElement {
  const made = element('text', { x, y, 'font-size': size, 'text-anchor': 'middle', fill: '#242424' });
  made.textContent = words;
  return made;
}
