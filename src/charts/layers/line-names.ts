import type { Plugin } from 'chart.js';
import { valueLabel } from '../amounts.ts';
import type { ChartData, ChartLine } from '../chart-data.ts';
import { type Frame, isNarrow, type Surface } from '../frame.ts';
import { textWidth } from '../text-width.ts';
import type { XY } from '../thin.ts';
import { layer } from './layer.ts';
import { dot } from './marks.ts';
import { write } from './words.ts';

/** A line with what is drawn of it. */
export interface DrawnLine {
  line: ChartLine;
  points: XY[];
}

/** Two lines of words stand this far from the next name, in logical pixels. */
const APART = 37;

/** Room at the right that the names of these lines need; one line alone is named in the plot. */
export function gutterFor(data: ChartData, drawn: readonly DrawnLine[], surface: Surface): number {
  if (drawn.length < 2) return 0;
  const [name, value] = isNarrow(surface) ? [12.5, 14] : [13.5, 15];
  const widths = drawn.flatMap(({ line, points }) => [
    textWidth(line.label[surface.lang], name),
    textWidth(label(data, points, surface), value) * 1.05,
  ]);
  return Math.ceil(Math.max(...widths)) + 16;
}

/** Each line’s name and last value at its end; names that would touch are pushed apart. */
export function lineNames(data: ChartData, drawn: readonly DrawnLine[], frame: Frame): Plugin {
  return layer('line-names', 'over', (ctx, chart) => {
    const { right, top, bottom } = chart.chartArea;
    const ends = drawn.flatMap((one, index) => {
      const points = chart.getDatasetMeta(index).data;
      const last = one.points.findLastIndex(({ y }) => y !== null);
      const end = points[last];
      if (!end) return [];
      const below = data.kind === 'stacked' ? chart.scales['y']?.getPixelForValue(base(drawn, index, last)) : undefined;
      return [{ one, x: end.x, y: below === undefined ? end.y : (end.y + below) / 2 }];
    });
    const only = ends[0];
    if (drawn.length === 1 && only) return alone(ctx, data, frame, only);
    for (const { one, y } of spread(ends, top + 14, bottom - 20)) {
      const { line, points } = one;
      const x = right + 12;
      ctx.fillStyle = frame.paint(line.colour);
      ctx.fillRect(right + 5, y - 11, 3, 30);
      write(ctx, frame, line.label[frame.lang], x, y, { size: frame.sizes.name, ink: 'ink-2' });
      write(ctx, frame, label(data, points, frame), x, y + 17, { size: frame.sizes.value, bold: true });
    }
    for (const { one, x, y } of ends) {
      if (data.kind === 'stacked') continue;
      ctx.fillStyle = frame.paint(one.line.colour);
      ctx.beginPath();
      ctx.arc(x, y, 3.5, 0, 2 * Math.PI);
      ctx.fill();
    }
  });
}

interface End {
  one: DrawnLine;
  x: number;
  y: number;
}

/** One line: the day and value of its last observation, at its end. */
function alone(ctx: CanvasRenderingContext2D, data: ChartData, frame: Frame, { one, x, y }: End) {
  const last = one.points.findLast((point) => point.y !== null);
  if (!last || data.kind === 'bar') return;
  const day = new Date(last.x).toISOString().slice(0, 7);
  if (data.marks.some((mark) => mark.on.startsWith(day))) return;
  dot(ctx, frame, x, y);
  const up = y > 60 ? -32 : 24;
  write(ctx, frame, day, x, y + up, { size: frame.sizes.tick, ink: 'ink-2', align: 'right' });
  write(ctx, frame, label(data, one.points, frame), x, y + up + 17, {
    size: frame.sizes.value,
    bold: true,
    align: 'right',
  });
}

/** What stands under a layer of a stack. */
const base = (drawn: readonly DrawnLine[], index: number, at: number) =>
  drawn.slice(0, index).reduce((sum, { points }) => sum + (points[at]?.y ?? 0), 0);

function label(data: ChartData, points: readonly XY[], surface: Surface): string {
  const value = points.findLast(({ y }) => y !== null)?.y ?? 0;
  return valueLabel(value, { ...surface, unit: data.scale === 'index' ? 'index' : data.unit });
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
