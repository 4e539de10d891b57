import type { Plugin } from 'chart.js';
import type { ChartData } from '../chart-data.ts';
import type { Frame } from '../frame.ts';
import { layer } from './layer.ts';
import type { DrawnLine } from './line-names.ts';

/** Bars from zero, for lines drawn so and for the points of a bar chart. Drawn here: chart.js’ bars weigh more. */
export function bars(data: ChartData, drawn: readonly DrawnLine[], frame: Frame): Plugin {
  return layer('bars', 'under', (ctx, { scales }) => {
    const { x, y } = scales;
    if (!x || !y) return;
    const room = (frame.width - frame.gutter) * 0.7;
    const bar = (time: number, value: number, count: number) => {
      const width = Math.max(1, Math.min(28, room / count));
      const top = y.getPixelForValue(value);
      ctx.fillRect(x.getPixelForValue(time) - width / 2, top, width, y.getPixelForValue(0) - top);
    };
    for (const { line, points } of drawn.filter((one) => isBars(data, one))) {
      ctx.fillStyle = frame.paint(line.colour);
      for (const point of points) if (point.y) bar(point.x, point.y, points.length);
    }
    if (data.kind !== 'bar') return;
    ctx.fillStyle = frame.paint('ink');
    for (const { on, value } of data.points) bar(Date.parse(on), value, data.points.length * 3);
  });
}

export const isBars = ({ kind }: ChartData, { line }: DrawnLine): boolean => kind === 'bar' || line.bars;
