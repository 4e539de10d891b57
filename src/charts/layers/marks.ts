import type { Plugin } from 'chart.js';
import type { LineStyle } from '../../domain/chart.ts';
import { valueLabel } from '../amounts.ts';
import type { ChartData, ChartMark } from '../chart-data.ts';
import type { Frame } from '../frame.ts';
import { textWidth } from '../text-width.ts';
import { layer } from './layer.ts';
import { write } from './words.ts';

const LEADING = 17;

/** Named values: a ring, the day and the value beside it. */
export function marks(data: ChartData, frame: Frame): Plugin {
  return layer('marks', 'over', (ctx, { scales }) => {
    const all: (ChartMark & { name: string; ring: boolean; style?: LineStyle })[] = [
      ...data.marks.map((mark) => ({ ...mark, name: mark.on.slice(0, 7), ring: true })),
      ...(data.kind === 'points' || data.kind === 'bar'
        ? data.points.map((point) => ({ ...point, name: point.label[frame.lang], ring: data.kind === 'points' }))
        : []),
    ];
    for (const { name, ring, ...mark } of all) {
      const time = Date.parse(mark.on);
      if (time < frame.from || time > frame.to) continue;
      const x = scales['x']?.getPixelForValue(time) ?? 0;
      const y = scales['y']?.getPixelForValue(mark.value) ?? 0;
      if (ring) dot(ctx, frame, x, y, mark.style ?? 'solid');
      const value = valueLabel(mark.value, { ...frame, unit: data.unit }, mark.digits);
      beside(frame, mark, x, y, [name, value], (line, align, lx, ly) =>
        write(ctx, frame, line === 0 ? name : value, lx, ly, {
          size: line === 0 ? frame.sizes.tick : frame.sizes.value,
          bold: line === 1,
          ink: line === 0 ? 'ink-2' : 'ink',
          align,
        }),
      );
    }
  });
}

/** The article’s figure where it would have stood: a triangle, the figure struck through. Vermilion, as all corrections. */
export function wrongFigure({ wrong, unit }: ChartData, frame: Frame): Plugin[] {
  if (!wrong) return [];
  return [
    layer('wrong-figure', 'over', (ctx, { scales }) => {
      const time = Date.parse(wrong.on);
      if (time < frame.from || time > frame.to) return;
      const x = scales['x']?.getPixelForValue(time) ?? 0;
      const y = scales['y']?.getPixelForValue(wrong.value) ?? 0;
      ctx.fillStyle = frame.paint('zhu-mark');
      ctx.beginPath();
      ctx.moveTo(x, y - 7);
      ctx.lineTo(x + 7, y + 6);
      ctx.lineTo(x - 7, y + 6);
      ctx.fill();
      const { tick, value: size } = frame.sizes;
      const figure = valueLabel(wrong.value, { ...frame, unit }, wrong.digits);
      const whose = wrong.label[frame.lang];
      beside(frame, wrong, x, y, [figure, whose], (line, align, lx, ly) => {
        if (line === 1) return write(ctx, frame, whose, lx, ly, { size: tick, ink: 'zhu', align });
        write(ctx, frame, figure, lx, ly, { size, ink: 'zhu', bold: true, align });
        const width = textWidth(figure, size) * 1.05;
        const start = lx - width * { left: 0, center: 0.5, right: 1, start: 0, end: 1 }[align];
        ctx.strokeStyle = frame.paint('zhu-mark');
        ctx.lineWidth = 2;
        ctx.beginPath();
        ctx.moveTo(start - 3, ly - size * 0.34);
        ctx.lineTo(start + width + 3, ly - size * 0.34);
        ctx.stroke();
      });
    }),
  ];
}

function dot(ctx: CanvasRenderingContext2D, frame: Frame, x: number, y: number, style: LineStyle = 'solid'): void {
  ctx.fillStyle = frame.paint('paper');
  ctx.strokeStyle = frame.paint('ink');
  ctx.lineWidth = 2;
  ctx.setLineDash(style === 'solid' ? [] : [3, 2.5]);
  ctx.beginPath();
  ctx.arc(x, y, 4.5, 0, 2 * Math.PI);
  ctx.fill();
  ctx.stroke();
}

/** Places two lines of words beside a point, kept within the drawing. */
function beside(
  frame: Frame,
  { side }: Pick<ChartMark, 'side'>,
  x: number,
  y: number,
  lines: readonly [string, string],
  draw: (line: 0 | 1, align: CanvasTextAlign, x: number, y: number) => void,
) {
  const width = Math.max(textWidth(lines[0], frame.sizes.tick), textWidth(lines[1], frame.sizes.value));
  const above = { above: -14 - LEADING, below: 24, left: -27, right: -10 }[side];
  let align: CanvasTextAlign = side === 'left' ? 'right' : side === 'right' ? 'left' : 'center';
  let at = x + { above: 0, below: 0, left: -10, right: 10 }[side];
  if (align === 'center' && at + width / 2 > frame.width) [align, at] = ['right', frame.width];
  if (align === 'center' && at - width / 2 < 0) [align, at] = ['left', 0];
  if (align === 'right' && at - width < 0) [align, at] = ['left', 0];
  draw(0, align, at, y + above);
  draw(1, align, at, y + above + LEADING);
}
