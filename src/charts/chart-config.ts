import type { ChartConfiguration, ChartDataset } from 'chart.js';
import { fromColumns } from '../domain/columns.ts';
import { DAY_MS } from '../domain/observations.ts';
import type { ChartData, ChartLine } from './chart-data.ts';
import { type Frame, isNarrow, type Surface, xOf } from './frame.ts';
import { type PlacedHeading, placeHeadings } from './headings.ts';
import { areas } from './layers/areas.ts';
import { bars, isBars } from './layers/bars.ts';
import { labels } from './layers/labels.ts';
import { type DrawnLine, gutterFor, lineNames } from './layers/line-names.ts';
import { marks } from './layers/marks.ts';
import { HEADING_ROW, regions } from './layers/regions.ts';
import { valueBand } from './layers/value-band.ts';
import { textWidth } from './text-width.ts';
import { changes, thin, type XY } from './thin.ts';
import { timeLabel, timeTicks } from './time-axis.ts';
import { labelRoom, type ValueAxis, valueAxis } from './value-axis.ts';

type Config = ChartConfiguration<'line', XY[]>;

const WEEK = 7 * DAY_MS;
const DASHES = { solid: [], dashed: [6, 4], dotted: [2, 4] };

/** The chart.js configuration of a chart on a surface. The same data and surface give the same drawing. */
export function chartConfig(data: ChartData, surface: Surface): Config {
  const span = spanOf(data, surface);
  const drawn = drawnLines(data, { ...surface, ...span });
  const axis = valueAxis(data, drawn, surface);
  const frame = frameOf(data, drawn, axis, { ...surface, ...span });
  const headings = placeHeadings(headingsOf(data, frame), frame);
  return {
    type: 'line',
    data: { datasets: datasets(data, drawn, frame) },
    options: {
      animation: false,
      responsive: false,
      maintainAspectRatio: false,
      parsing: false,
      normalized: true,
      events: [],
      clip: false,
      layout: { padding: { top: topRoom(headings), right: frame.gutter } },
      scales: { x: timeScale(frame), y: valueScale(data, axis, frame) },
    },
    plugins: [
      regions(data, frame, headings),
      ...valueBand(data, frame),
      areas(data, drawn, frame),
      bars(data, drawn, frame),
      lineNames(data, drawn, frame),
      marks(data, frame),
      labels(data, drawn, frame, axis),
    ],
  } as Config;
}

/** First and last moment drawn. */
function spanOf(data: ChartData, surface: Surface): { first: number; to: number } {
  const start = surface.view?.from ?? (isNarrow(surface) ? data.narrowFrom : undefined) ?? data.from;
  return { first: Date.parse(start), to: Date.parse(surface.view?.to ?? data.to) };
}

/** The time axis begins where the value axis’ labels end; single values need air at both ends for their names. */
function frameOf(
  data: ChartData,
  drawn: readonly DrawnLine[],
  axis: ValueAxis,
  { first, to, ...surface }: Surface & { first: number; to: number },
): Frame {
  const narrow = isNarrow(surface);
  const sizes = narrow ? { tick: 12.5, name: 12.5, value: 14 } : { tick: 13, name: 13.5, value: 15 };
  const gutter = gutterFor(data, drawn, surface);
  const air = data.points.length > 0 ? surface.width * 0.05 : 0;
  const left = labelRoom(axis, { sizes }) + air;
  const perPixel = (to - first) / (surface.width - gutter - left - air);
  return { ...surface, narrow, first, from: first - left * perPixel, to: to + air * perPixel, gutter, sizes };
}

/** Lines the reader wants, cut to the span, as an index if so specified, and thinned to what the surface can show. */
export function drawnLines(data: ChartData, frame: Pick<Frame, 'first' | 'to' | 'most' | 'view'>): DrawnLine[] {
  return data.lines
    .filter(({ id }) => !frame.view?.hidden?.includes(id))
    .map((line) => {
      const points = valuesOf(data, line, frame);
      const stepped = line.held || data.kind === 'step';
      // Layers of a stack must share their days, and bars are few.
      if (data.kind === 'stacked') return { line, points: everyNth(points, frame.most / 2) };
      if (isBars(data, { line, points })) return { line, points };
      return { line, points: stepped ? changes(points) : thin(points, frame.most) };
    });
}

/** Every observation of a line within the span, in the unit drawn; an index counts from the chart’s first day. */
export function valuesOf({ scale }: ChartData, line: ChartLine, { first, to }: { first: number; to: number }): XY[] {
  const all = fromColumns(line).map(([x, y]) => ({ x, y }));
  const points = all.filter(({ x }) => x >= first && x <= to);
  const base = all.find(({ y }) => y !== null)?.y;
  if (scale !== 'index' || !base) return points;
  return points.map(({ x, y }) => ({ x, y: y === null ? null : (y / base) * 100 }));
}

const everyNth = (points: readonly XY[], most: number): XY[] => {
  const step = Math.max(1, Math.ceil(points.length / most));
  return points.filter((_, index) => index % step === 0 || index === points.length - 1);
};

const datasets = (data: ChartData, drawn: readonly DrawnLine[], frame: Frame): ChartDataset<'line', XY[]>[] =>
  drawn.map((one) => ({
    // Bars are a layer of their own.
    data: isBars(data, one) ? [] : one.points,
    label: one.line.label[frame.lang],
    borderColor: frame.paint(one.line.colour) as string,
    borderWidth: data.kind === 'stacked' || one.line.colour === 'edge' ? 1.5 : 2.5,
    borderDash: DASHES[one.line.style],
    borderJoinStyle: 'round',
    pointRadius: 0,
    stepped: one.line.held || data.kind === 'step' ? 'before' : false,
    spanGaps: false,
  }));

function headingsOf(data: ChartData, frame: Frame) {
  const spans = data.regions.map(({ label, from, to }) => ({
    text: label[frame.lang],
    from: Date.parse(from),
    to: Date.parse(to),
  }));
  const days = data.events.map(({ on, label }) => ({
    text: label[frame.lang],
    from: Date.parse(on),
    to: Date.parse(on),
  }));
  return [...spans, ...days].filter(({ from, to }) => to > frame.first && from < frame.to);
}

const topRoom = (headings: readonly PlacedHeading[]) =>
  headings.length === 0 ? 22 : 12 + HEADING_ROW * (1 + Math.max(...headings.map(({ row }) => row)));

function timeScale(frame: Frame): unknown {
  return {
    type: 'linear',
    min: frame.from,
    max: frame.to,
    offset: false,
    border: { color: frame.paint('ink') },
    grid: { drawOnChartArea: false, tickLength: 5, tickColor: frame.paint('ink') },
    afterBuildTicks: (axis: { ticks: { value: number }[] }) => {
      const room = (frame.width - frame.gutter) / (frame.narrow ? 62 : 90);
      // Data of a month or year may begin some days after its first.
      axis.ticks = timeTicks(frame.first - WEEK, frame.to, room).map((value) => ({ value }));
    },
    ticks: {
      color: frame.paint('ink-3'),
      font: { family: frame.font, size: frame.sizes.tick },
      maxRotation: 0,
      autoSkip: false,
      padding: 4,
      // A name that would stick out of the plot is left off, so that the plot keeps its width.
      callback: (value: number) => (isNearEdge(frame, value) ? '' : timeLabel(value, frame.lang)),
    },
  };
}

function isNearEdge(frame: Frame, time: number): boolean {
  const half = textWidth(timeLabel(time, frame.lang), frame.sizes.tick) / 2;
  const x = xOf(frame, time);
  return x < half || x > frame.width - frame.gutter - half;
}

function valueScale(data: ChartData, { min, max, ticks, labels }: ValueAxis, frame: Frame): unknown {
  return {
    type: data.scale === 'log' ? 'logarithmic' : 'linear',
    stacked: data.kind === 'stacked',
    min,
    max,
    border: { display: false },
    grid: {
      drawTicks: false,
      color: ({ tick }: { tick?: { value: number } }) => frame.paint(tick?.value === 0 ? 'ink' : 'rule'),
    },
    afterBuildTicks: (axis: { ticks: { value: number }[] }) => {
      axis.ticks = ticks.map((value) => ({ value }));
    },
    ticks: {
      mirror: true,
      z: 1,
      padding: 0,
      labelOffset: -9,
      autoSkip: false,
      color: frame.paint('ink-3'),
      font: { family: frame.font, size: frame.sizes.tick },
      textStrokeColor: frame.paint('paper'),
      textStrokeWidth: 3,
      callback: (_: number, index: number) => labels[index],
    },
  };
}
