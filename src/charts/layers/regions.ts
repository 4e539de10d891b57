import type { Plugin } from 'chart.js';
import type { ChartData, Region } from '../chart-data.ts';
import { type Frame, xOf } from '../frame.ts';
import type { PlacedHeading } from '../headings.ts';
import type { Ink } from '../ink.ts';
import { layer } from './layer.ts';
import { write } from './words.ts';

/** Fill, and dashes of the cap and edge, so that kinds are told apart without colour. */
const LOOK: Record<Region['kind'], { fill?: Ink; cap: number; dash: number[] }> = {
  qe: { fill: 'band', cap: 3, dash: [] },
  qt: { fill: 'hatch', cap: 1.5, dash: [5, 3] },
  rmp: { fill: 'dots', cap: 1.5, dash: [2, 3] },
  window: { cap: 2, dash: [2, 4] },
};

/** Height of one row of names above the plot, in logical pixels. */
export const HEADING_ROW = 17;

/** Spans shaded from the cap down, each named above it; single days as a dashed line. */
export function regions(data: ChartData, frame: Frame, headings: readonly PlacedHeading[]): Plugin {
  return layer('regions', 'under', (ctx, { chartArea: { top, bottom } }) => {
    for (const region of data.regions) {
      const [left, right] = [region.from, region.to].map((day) =>
        xOf(frame, Math.min(Math.max(Date.parse(day), frame.first), frame.to)),
      ) as [number, number];
      if (right <= left) continue;
      const { fill, cap, dash } = LOOK[region.kind];
      if (fill) {
        ctx.fillStyle = frame.paint(fill);
        ctx.fillRect(left, top, right - left, bottom - top);
      }
      ctx.strokeStyle = frame.paint('ink');
      ctx.lineWidth = cap;
      ctx.setLineDash(dash);
      line(ctx, left, top, right, top);
      if (region.kind === 'window') for (const x of [left, right]) line(ctx, x, top, x, bottom);
    }
    ctx.lineWidth = 1;
    ctx.setLineDash([]);
    ctx.strokeStyle = frame.paint('edge');
    for (const { x, row, from, to } of headings) {
      const foot = from === to ? xOf(frame, from) : x;
      if (from === to) line(ctx, foot, top - 4, foot, bottom);
      else if (row > 0) line(ctx, foot, top - 5 - row * HEADING_ROW, foot, top - 2);
    }
    for (const { text, x, row, from, to } of headings) {
      const bold = from !== to;
      write(ctx, frame, text, x, top - 9 - row * HEADING_ROW, { size: frame.sizes.tick, bold, align: 'center' });
    }
  });
}

function line(ctx: CanvasRenderingContext2D, x0: number, y0: number, x1: number, y1: number) {
  ctx.beginPath();
  ctx.moveTo(x0, y0);
  ctx.lineTo(x1, y1);
  ctx.stroke();
}
