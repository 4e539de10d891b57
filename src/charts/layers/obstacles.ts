import type { Chart } from 'chart.js';
import type { ChartData } from '../chart-data.ts';
import type { Frame } from '../frame.ts';
import type { Box, Point } from '../places.ts';
import { textWidth } from '../text-width.ts';
import type { ValueAxis } from '../value-axis.ts';
import { outline, summed } from './areas.ts';
import { isBars } from './bars.ts';
import { type DrawnLine, endsOf, GUTTER_MARGIN, namePlaces } from './line-names.ts';

/** Points along all lines are so far apart, in logical pixels. */
const STEP = 4;
/** A hairline across the words costs so much less than a line of data. */
const HAIR_STEP = 24;

/** Points along everything drawn that words had better not cover: lines, bars, and the rules of days and windows. */
export function inkOf(data: ChartData, drawn: readonly DrawnLine[], frame: Frame, chart: Chart): Point[] {
  const { x, y } = chart.scales;
  if (!x || !y) return [];
  const { top, bottom } = chart.chartArea;
  const lines = drawn.flatMap((one, index) => {
    const { points, line } = one;
    if (isBars(data, one))
      return points.flatMap((point) =>
        upright(x.getPixelForValue(point.x), y.getPixelForValue(point.y ?? 0), y.getPixelForValue(0), STEP),
      );
    const path = data.kind === 'stacked' ? summed(drawn, index) : outline(points, line.held || data.kind === 'step');
    return along(path.map((point) => ({ x: x.getPixelForValue(point.x), y: y.getPixelForValue(point.y ?? 0) })));
  });
  const days = [
    ...data.events.map(({ on }) => on),
    ...data.regions.flatMap(({ kind, from, to }) => (kind === 'window' ? [from, to] : [])),
  ].map(Date.parse);
  const rules = days
    .filter((day) => day >= frame.first && day <= frame.to)
    .flatMap((day) => upright(x.getPixelForValue(day), top, bottom, HAIR_STEP));
  return [...lines, ...rules];
}

function along(path: readonly Point[]): Point[] {
  return path.flatMap((end, index) => {
    const start = path[index - 1] ?? end;
    const count = Math.max(1, Math.round(Math.hypot(end.x - start.x, end.y - start.y) / STEP));
    return Array.from({ length: count }, (_, at) => ({
      x: start.x + ((end.x - start.x) * (at + 1)) / count,
      y: start.y + ((end.y - start.y) * (at + 1)) / count,
    }));
  });
}

const upright = (x: number, top: number, bottom: number, step: number): Point[] =>
  Array.from({ length: Math.ceil((bottom - top) / step) }, (_, index) => ({ x, y: top + index * step }));

/** What other words cover: the headings’ rows, the labels of both axes, and the names at the lines’ ends. */
export function wordsTaken(
  data: ChartData,
  drawn: readonly DrawnLine[],
  frame: Frame,
  axis: ValueAxis,
  chart: Chart,
): Box[] {
  const { top, right, bottom } = chart.chartArea;
  const below = { left: 0, right: frame.width, top: bottom - 3, bottom: frame.height };
  const y = chart.scales['y'];
  const headings =
    data.regions.length + data.events.length > 0 ? [{ left: 0, right: frame.width, top: 0, bottom: top + 3 }] : [];
  const ticks = axis.ticks.map((tick, index) => {
    const foot = y?.getPixelForValue(tick) ?? 0;
    return { left: 0, right: textWidth(axis.labels[index] ?? '', frame.sizes.tick), top: foot - 15, bottom: foot };
  });
  const names = namePlaces(endsOf(data, drawn, chart), chart).map((end) => ({
    left: right + GUTTER_MARGIN,
    right: frame.width,
    top: end.y - 12,
    bottom: end.y + 21,
  }));
  return [...headings, below, ...ticks, ...names];
}
