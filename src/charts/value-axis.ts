import { decimals } from '../i18n/format.ts';
import { axisUnit } from './amounts.ts';
import type { ChartData } from './chart-data.ts';
import { type Frame, isNarrow, type Surface } from './frame.ts';
import type { DrawnLine } from './layers/line-names.ts';
import { textWidth } from './text-width.ts';

/** What the value axis spans, its ticks from the bottom up, and their labels. */
export interface ValueAxis {
  min: number;
  max: number;
  ticks: readonly number[];
  labels: readonly string[];
}

/** Of a drawing’s height, what is not plot: a row or two of headings and the time axis, in logical pixels. */
const AROUND = 78;
/** Room that two lines of words above or below a value need. */
const WORDS = 48;

/** Spans every value drawn, with air for the words at them; only the top label names the unit. */
export function valueAxis(data: ChartData, drawn: readonly DrawnLine[], surface: Surface): ValueAxis {
  const { min, max } = data.scale === 'log' ? logExtent(data, drawn) : extent(data, drawn, surface);
  const ticks = data.scale === 'log' ? logTicks(min, max) : evenTicks(min, max, isNarrow(surface) ? 6 : 7);
  const unit = data.scale === 'index' ? ('index' as const) : data.unit;
  const { divide, top } = axisUnit(Math.max(...ticks.map(Math.abs)), { ...surface, unit }, isNarrow(surface));
  const places = Math.max(...ticks.map((tick) => placesOf(tick / divide)));
  const labels = ticks.map((tick, index) => {
    const digits = (tick < 0 ? '−' : '') + decimals(Math.abs(tick / divide), places);
    return index === ticks.length - 1 ? top(digits) : digits;
  });
  return { min, max, ticks, labels };
}

/** Width of the labels, which stand left of all that is drawn. */
export const labelRoom = ({ labels }: ValueAxis, { sizes }: Pick<Frame, 'sizes'>): number =>
  Math.ceil(Math.max(0, ...labels.map((label) => textWidth(label, sizes.tick)))) + 8;

/** Multiples of 1, 2 or 5 times a power of ten, with at most so many spaces between them. */
export function evenTicks(min: number, max: number, spaces: number): number[] {
  const size = 10 ** Math.floor(Math.log10((max - min) / spaces));
  const step = [1, 2, 5, 10].map((times) => times * size).find((one) => (max - min) / one <= spaces) ?? 10 * size;
  const [first, last] = [Math.ceil(min / step - 1e-9), Math.floor(max / step + 1e-9)];
  return Array.from({ length: last - first + 1 }, (_, index) => tidy((first + index) * step) + 0);
}

function logTicks(min: number, max: number): number[] {
  const decades = Array.from({ length: 40 }, (_, index) => 10 ** (index - 20));
  return decades.flatMap((ten) => [ten, 2 * ten, 5 * ten].map(tidy)).filter((tick) => tick >= min && tick <= max);
}

const tidy = (value: number) => Number(value.toPrecision(10));
const placesOf = (value: number) => String(tidy(value)).split('.')[1]?.length ?? 0;

function extent(data: ChartData, drawn: readonly DrawnLine[], { height }: Surface): { min: number; max: number } {
  const values = valuesDrawn(data, drawn);
  const high = Math.max(...values);
  const low = Math.min(...values, data.zero ? 0 : Number.POSITIVE_INFINITY);
  const plot = height - AROUND;
  const labelled = [...data.marks, ...data.points, ...(data.wrong ? [data.wrong] : [])];
  const above = labelled.length > 0 ? WORDS : plot * 0.08;
  const below = low === 0 ? 0 : data.points.length > 0 ? WORDS : plot * 0.08;
  const perPixel = (high - low || 1) / (plot - above - below);
  return { min: low - below * perPixel, max: high + above * perPixel };
}

function logExtent(data: ChartData, drawn: readonly DrawnLine[]): { min: number; max: number } {
  const values = valuesDrawn(data, drawn);
  return { min: Math.min(...values) / 1.3, max: Math.max(...values) * 1.6 };
}

const valuesDrawn = (data: ChartData, drawn: readonly DrawnLine[]): number[] => [
  ...(data.kind === 'stacked' ? sums(drawn) : drawn.flatMap(({ points }) => points.flatMap(({ y }) => y ?? []))),
  ...data.points.map(({ value }) => value),
  ...(data.band ? [data.band.low, data.band.high] : []),
  ...(data.wrong ? [data.wrong.value] : []),
];

const sums = (drawn: readonly DrawnLine[]): number[] =>
  (drawn[0]?.points ?? []).map((_, at) => drawn.reduce((sum, { points }) => sum + (points[at]?.y ?? 0), 0));
