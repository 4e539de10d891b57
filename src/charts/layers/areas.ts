import type { Plugin } from 'chart.js';
import type { ChartData } from '../chart-data.ts';
import type { Frame } from '../frame.ts';
import type { XY } from '../thin.ts';
import { layer } from './layer.ts';
import type { DrawnLine } from './line-names.ts';

/** Fills under a line, between the layers of a stack, or between two bounds. Drawn here: chart.js’ filler weighs more. */
export function areas(data: ChartData, drawn: readonly DrawnLine[], frame: Frame): Plugin {
  return layer('areas', 'under', (ctx, { scales }) => {
    const { x, y } = scales;
    if (!x || !y) return;
    drawn.forEach(({ line, points }, index) => {
      const below = drawn[index - 1];
      const filled = data.kind === 'area' || data.kind === 'stacked';
      if (!filled && !(line.shaded && below)) return;
      const top = data.kind === 'stacked' ? summed(drawn, index) : outline(points, line.held);
      const foot = line.shaded && below ? outline(below.points, below.line.held) : baseOf(data, drawn, index, top);
      ctx.fillStyle = frame.paint(line.shaded ? 'band' : `tint-${line.colour}`);
      ctx.beginPath();
      for (const point of [...top, ...foot.toReversed()])
        ctx.lineTo(x.getPixelForValue(point.x), y.getPixelForValue(point.y ?? 0));
      ctx.fill();
    });
  });
}

const baseOf = (data: ChartData, drawn: readonly DrawnLine[], index: number, top: readonly XY[]): XY[] =>
  data.kind === 'stacked' && index > 0
    ? summed(drawn, index - 1)
    : [top[0], top.at(-1)].flatMap((end) => (end ? [{ x: end.x, y: 0 }] : []));

/** The upper edge of a layer of a stack. */
export const summed = (drawn: readonly DrawnLine[], index: number): XY[] =>
  (drawn[index]?.points ?? []).map(({ x }, at) => ({
    x,
    y: drawn.slice(0, index + 1).reduce((sum, { points }) => sum + (points[at]?.y ?? 0), 0),
  }));

/** The known points of a line, with its steps if it holds between them. */
export function outline(points: readonly XY[], held: boolean): XY[] {
  const known = points.filter(({ y }) => y !== null);
  if (!held) return known;
  return known.flatMap((point, index) => {
    const before = known[index - 1];
    return before ? [{ x: point.x, y: before.y }, point] : [point];
  });
}
