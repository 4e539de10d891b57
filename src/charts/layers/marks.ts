import type { Chart, Plugin } from 'chart.js';
import type { LineStyle } from '../../domain/chart.ts';
import { valueLabel } from '../amounts.ts';
import type { ChartData, ChartMark } from '../chart-data.ts';
import type { Frame } from '../frame.ts';
import type { Box } from '../places.ts';
import { type Label, type Line, placesBeside } from './label.ts';
import { layer } from './layer.ts';

/** Named values: a ring each. The article’s figure, where it would have stood: a triangle, vermilion as all corrections. */
export function marks(data: ChartData, frame: Frame): Plugin {
  return layer('marks', 'over', (ctx, chart) => {
    for (const { mark, look, style } of markedIn(data, frame)) {
      const [x, y] = placeOf(chart, mark);
      if (look === 'ring') ring(ctx, frame, x, y, style);
      if (look === 'triangle') triangle(ctx, frame, x, y);
    }
  });
}

/** The day and the value of each mark; the article’s figure is struck through. */
export const markLabels = (data: ChartData, frame: Frame, chart: Chart): Label[] =>
  markedIn(data, frame).map(({ mark, lines }) => ({
    lines,
    places: placesBeside(frame, lines, ...placeOf(chart, mark), mark.side),
  }));

/** What the rings and the triangle cover. */
export const marksTaken = (data: ChartData, frame: Frame, chart: Chart): Box[] =>
  markedIn(data, frame).map(({ mark }) => {
    const [x, y] = placeOf(chart, mark);
    return { left: x - 5, right: x + 5, top: y - 5, bottom: y + 5 };
  });

interface Marked {
  mark: ChartMark;
  look: 'ring' | 'triangle' | 'none';
  style: LineStyle;
  lines: Line[];
}

/** Marks, points and the article’s figure within the span, with their words. */
function markedIn(data: ChartData, frame: Frame): Marked[] {
  const { tick, value: size } = frame.sizes;
  const written = ({ value, digits }: ChartMark) => valueLabel(value, { ...frame, unit: data.unit }, digits);
  const named = (mark: ChartMark, name: string, look: Marked['look'], style: LineStyle): Marked => ({
    mark,
    look,
    style,
    lines: [
      { text: name, size: tick, ink: 'ink-2' },
      { text: written(mark), size, ink: 'ink', bold: true },
    ],
  });
  const { points, wrong, kind } = data;
  const all = [
    ...data.marks.map((mark) => named(mark, mark.on.slice(0, 7), 'ring', 'solid')),
    ...points.map((point) => named(point, point.label[frame.lang], kind === 'bar' ? 'none' : 'ring', point.style)),
  ];
  if (wrong)
    all.push({
      mark: wrong,
      look: 'triangle',
      style: 'solid',
      lines: [
        { text: written(wrong), size, ink: 'zhu', bold: true, struck: true },
        { text: wrong.label[frame.lang], size: tick, ink: 'zhu' },
      ],
    });
  return all.filter(({ mark }) => Date.parse(mark.on) >= frame.first && Date.parse(mark.on) <= frame.to);
}

const placeOf = ({ scales }: Chart, { on, value }: ChartMark): [x: number, y: number] => [
  scales['x']?.getPixelForValue(Date.parse(on)) ?? 0,
  scales['y']?.getPixelForValue(value) ?? 0,
];

function ring(ctx: CanvasRenderingContext2D, frame: Frame, x: number, y: number, style: LineStyle): void {
  ctx.fillStyle = frame.paint('paper');
  ctx.strokeStyle = frame.paint('ink');
  ctx.lineWidth = 2;
  ctx.setLineDash(style === 'solid' ? [] : [3, 2.5]);
  ctx.beginPath();
  ctx.arc(x, y, 4.5, 0, 2 * Math.PI);
  ctx.fill();
  ctx.stroke();
}

function triangle(ctx: CanvasRenderingContext2D, frame: Frame, x: number, y: number): void {
  ctx.fillStyle = frame.paint('zhu-mark');
  ctx.beginPath();
  ctx.moveTo(x, y - 7);
  ctx.lineTo(x + 7, y + 6);
  ctx.lineTo(x - 7, y + 6);
  ctx.fill();
}
