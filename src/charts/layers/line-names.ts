import type { Chart, Plugin } from 'chart.js';
import { DAY_MS } from '../../domain/observations.ts';
import { valueLabel } from '../amounts.ts';
import type { ChartData, ChartLine } from '../chart-data.ts';
import { type Frame, isNarrow, type Surface } from '../frame.ts';
import { textWidth } from '../text-width.ts';
import type { XY } from '../thin.ts';
import { layer } from './layer.ts';
import { write } from './words.ts';

/** A line with what is drawn of it. */
export interface DrawnLine {
  line: ChartLine;
  points: XY[];
}

/** Two lines of words stand this far from the next name, in logical pixels. */
const APART = 37;
/** Names stand this far right of the plot. */
export const GUTTER_MARGIN = 12;
const STALE_MS = 45 * DAY_MS;

/** Room at the right that the names and last values of these lines need. */
export function gutterFor(data: ChartData, drawn: readonly DrawnLine[], surface: Surface): number {
  if (drawn.length === 0) return 0;
  const [name, value] = isNarrow(surface) ? [12.5, 14] : [13.5, 15];
  const widths = drawn.flatMap(({ line, points }) => [
    textWidth(nameOf(drawn, { line, points }, surface), name),
    textWidth(label(data, points, surface), value) * 1.05,
  ]);
  return Math.ceil(Math.max(...widths)) + 16;
}

/** Each line’s name and last value at its end; names that would touch are pushed apart. */
export function lineNames(data: ChartData, drawn: readonly DrawnLine[], frame: Frame): Plugin {
  return layer('line-names', 'over', (ctx, chart) => {
    const { right } = chart.chartArea;
    const ends = endsOf(data, drawn, chart);
    for (const { one, y } of namePlaces(ends, chart)) {
      const { line, points } = one;
      const x = right + GUTTER_MARGIN;
      if (drawn.length > 1) {
        ctx.fillStyle = frame.paint(line.colour);
        ctx.fillRect(right + 5, y - 11, 3, 30);
      }
      write(ctx, frame, nameOf(drawn, { line, points }, frame), x, y, { size: frame.sizes.name, ink: 'ink-2' });
      write(ctx, frame, label(data, points, frame), x, y + 17, { size: frame.sizes.value, bold: true });
    }
    for (const { one, x, y } of ends) {
      if (data.kind === 'stacked' || one.line.bars) continue;
      ctx.fillStyle = frame.paint(one.line.colour);
      ctx.beginPath();
      ctx.arc(x, y, 3.5, 0, 2 * Math.PI);
      ctx.fill();
    }
  });
}

/** Where a line ends, in logical pixels; of a layer of a stack, the middle of its end. */
interface End {
  one: DrawnLine;
  x: number;
  y: number;
}

export function endsOf(data: ChartData, drawn: readonly DrawnLine[], { scales, chartArea }: Chart): End[] {
  return drawn.flatMap((one, index) => {
    const last = one.points.findLastIndex(({ y }) => y !== null);
    const end = one.points[last];
    if (!end) return [];
    const under = data.kind === 'stacked' ? base(drawn, index, last) : 0;
    const middle = data.kind === 'stacked' ? under + (end.y ?? 0) / 2 : (end.y ?? 0);
    const x = scales['x']?.getPixelForValue(end.x) ?? chartArea.right;
    return [{ one, x, y: scales['y']?.getPixelForValue(middle) ?? chartArea.top }];
  });
}

/** Where the names of lines with these ends stand. */
export const namePlaces = (ends: readonly End[], { chartArea: { top, bottom } }: Chart): End[] =>
  spread(ends, top + 14, bottom - 20);

/** Of several lines, each one’s name; of one, the month of its last observation. */
function nameOf(drawn: readonly DrawnLine[], { line, points }: DrawnLine, { lang }: Surface): string {
  return drawn.length > 1 ? line.label[lang] : new Date(lastTime(points)).toISOString().slice(0, 7);
}

const lastTime = (points: readonly XY[]) => points.findLast(({ y }) => y !== null)?.x ?? 0;

/** What stands under a layer of a stack. */
const base = (drawn: readonly DrawnLine[], index: number, at: number) =>
  drawn.slice(0, index).reduce((sum, { points }) => sum + (points[at]?.y ?? 0), 0);

function label(data: ChartData, points: readonly XY[], surface: Surface): string {
  const value = points.findLast(({ y }) => y !== null)?.y ?? 0;
  const written = valueLabel(value, { ...surface, unit: data.scale === 'index' ? 'index' : data.unit });
  const last = lastTime(points);
  // A line that ends long before the others says when.
  if (Date.parse(data.to) - last < STALE_MS) return written;
  const month = new Date(last).toISOString().slice(0, 7);
  return surface.lang === 'en' ? `${written} (${month})` : `${written}（${month}）`;
}

/** Pushes names apart until none touch, in the order of their lines, within the plot. */
function spread(ends: readonly End[], top: number, bottom: number): End[] {
  const placed = ends.map((end) => ({ ...end })).sort((a, b) => a.y - b.y);
  placed.forEach((end, index) => {
    end.y = Math.max(end.y, index === 0 ? top : (placed[index - 1]?.y ?? 0) + APART);
  });
  for (let index = placed.length - 1; index >= 0; index--) {
    const end = placed[index];
    const next = placed[index + 1];
    if (end) end.y = Math.min(end.y, next ? next.y - APART : bottom);
  }
  return placed;
}
