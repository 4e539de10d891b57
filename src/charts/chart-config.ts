import type { ChartConfiguration, ChartDataset } from 'chart.js';
import { fromColumns } from '../domain/columns.ts';
import { decimals } from '../i18n/format.ts';
import { axisUnit } from './amounts.ts';
import type { ChartData, ChartLine } from './chart-data.ts';
import { type Frame, isNarrow, type Surface, xOf } from './frame.ts';
import { type PlacedHeading, placeHeadings } from './headings.ts';
import { areas } from './layers/areas.ts';
import { bars, isBars } from './layers/bars.ts';
import { type DrawnLine, gutterFor, lineNames } from './layers/line-names.ts';
import { marks, wrongFigure } from './layers/marks.ts';
import { HEADING_ROW, regions } from './layers/regions.ts';
import { valueBand } from './layers/value-band.ts';
import { textWidth } from './text-width.ts';
import { changes, thin, type XY } from './thin.ts';
import { timeLabel, timeTicks } from './time-axis.ts';

type Config = ChartConfiguration<'line', XY[]>;

const DASHES = { solid: [], dashed: [6, 4], dotted: [2, 4] };

/** The chart.js configuration of a chart on a surface. The same data and surface give the same drawing. */
export function chartConfig(data: ChartData, surface: Surface): Config {
  const frame = frameOf(data, surface);
  const drawn = drawnLines(data, frame);
  frame.gutter = gutterFor(data, drawn, surface);
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
      scales: { x: timeScale(frame), y: valueScale(data, drawn, frame) },
    },
    plugins: [
      regions(data, frame, headings),
      ...valueBand(data, frame),
      areas(data, drawn, frame),
      bars(data, drawn, frame),
      lineNames(data, drawn, frame),
      marks(data, frame),
      ...wrongFigure(data, frame),
    ],
  } as Config;
}

function frameOf(data: ChartData, surface: Surface): Frame {
  const narrow = isNarrow(surface);
  const start = surface.view?.from ?? (narrow ? data.narrowFrom : undefined) ?? data.from;
  const [from, to] = [Date.parse(start), Date.parse(surface.view?.to ?? data.to)];
  // Single values need air at both ends for their names, lines at the left for those of the axis.
  const filled = data.kind === 'area' || data.kind === 'stacked';
  const right = data.points.length > 0 ? 0.05 : 0;
  const left = right || (filled ? 0 : narrow ? 0.07 : 0.035);
  return {
    ...surface,
    narrow,
    first: from,
    from: from - (to - from) * left,
    to: to + (to - from) * right,
    gutter: 0,
    sizes: narrow ? { tick: 12.5, name: 12.5, value: 14 } : { tick: 13, name: 13.5, value: 15 },
  };
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

/** Every observation of a line within the span, in the unit drawn. */
export function valuesOf({ scale }: ChartData, line: ChartLine, { first, to }: { first: number; to: number }): XY[] {
  const points = fromColumns(line)
    .filter(([time]) => time >= first && time <= to)
    .map(([x, y]) => ({ x, y }));
  const base = points.find(({ y }) => y !== null)?.y;
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
      axis.ticks = timeTicks(frame.from, frame.to, room).map((value) => ({ value }));
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

function valueScale(data: ChartData, drawn: readonly DrawnLine[], frame: Frame): unknown {
  const writing = { ...frame, unit: data.scale === 'index' ? ('index' as const) : data.unit };
  const log = data.scale === 'log';
  const bounds = extent(data, drawn);
  return {
    type: log ? 'logarithmic' : 'linear',
    beginAtZero: data.zero && !log,
    stacked: data.kind === 'stacked',
    min: bounds.min,
    max: bounds.max,
    border: { display: false },
    grid: {
      drawTicks: false,
      color: ({ tick }: { tick?: { value: number } }) => frame.paint(tick?.value === 0 ? 'ink' : 'rule'),
    },
    ticks: {
      mirror: true,
      includeBounds: false,
      z: 1,
      padding: 0,
      labelOffset: -9,
      maxTicksLimit: frame.narrow ? 6 : 7,
      color: frame.paint('ink-3'),
      font: { family: frame.font, size: frame.sizes.tick },
      textStrokeColor: frame.paint('paper'),
      textStrokeWidth: 3,
      callback: (value: number, index: number, ticks: { value: number }[]) => {
        const { divide, top } = axisUnit(Math.max(...ticks.map((tick) => Math.abs(tick.value))), writing);
        const step = Math.abs((ticks[1]?.value ?? 1) - (ticks[0]?.value ?? 0)) / divide;
        const places = Math.max(0, Math.ceil(-Math.log10(step) - 1e-9));
        const size = Math.abs(value) / divide;
        const digits = decimals(size, log ? (Number.isInteger(size) ? 0 : 2) : Math.min(places, 2));
        const signed = value < 0 ? `−${digits}` : digits;
        return index === ticks.length - 1 ? top(signed) : signed;
      },
    },
  };
}

/** What the value axis spans: every value drawn, with air above for names. Its bounds need not be on a tick. */
function extent(data: ChartData, drawn: readonly DrawnLine[]): { min: number; max: number } {
  const values = [
    ...(data.kind === 'stacked' ? sums(drawn) : drawn.flatMap(({ points }) => points.flatMap(({ y }) => y ?? []))),
    ...data.points.map(({ value }) => value),
    ...(data.band ? [data.band.low, data.band.high] : []),
    ...(data.wrong ? [data.wrong.value] : []),
  ];
  const high = Math.max(...values);
  const low = Math.min(...values, data.zero ? 0 : Number.POSITIVE_INFINITY);
  if (data.scale === 'log') return { min: low / 1.3, max: high * 1.6 };
  const air = (high - low) * (data.marks.length + data.points.length > 0 ? 0.16 : 0.08);
  return { min: low === 0 ? 0 : low - (data.points.length > 0 ? air : (high - low) * 0.08), max: high + air };
}

const sums = (drawn: readonly DrawnLine[]): number[] =>
  (drawn[0]?.points ?? []).map((_, at) => drawn.reduce((sum, { points }) => sum + (points[at]?.y ?? 0), 0));
