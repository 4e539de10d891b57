import type { Plugin } from 'chart.js';
import type { ChartData } from '../chart-data.ts';
import type { Frame } from '../frame.ts';
import { layer } from './layer.ts';
import { write } from './words.ts';

/** A range on the value axis; its edges are dashed, for it is an estimate. */
export function valueBand({ band }: ChartData, frame: Frame): Plugin[] {
  if (!band) return [];
  return [
    layer('value-band', 'under', (ctx, { chartArea: { left, right }, scales }) => {
      const [low, high] = [band.low, band.high].map((value) => scales['y']?.getPixelForValue(value) ?? 0) as [
        number,
        number,
      ];
      ctx.fillStyle = frame.paint('band');
      ctx.fillRect(left, high, right - left, low - high);
      ctx.strokeStyle = frame.paint('edge');
      ctx.lineWidth = 1.5;
      ctx.setLineDash([6, 4]);
      for (const y of [low, high]) {
        ctx.beginPath();
        ctx.moveTo(left, y);
        ctx.lineTo(right, y);
        ctx.stroke();
      }
    }),
    layer('value-band-name', 'over', (ctx, { chartArea: { left }, scales }) => {
      const y = scales['y']?.getPixelForValue((band.low + band.high) / 2) ?? 0;
      const { sizes, lang } = frame;
      write(ctx, frame, band.label[lang], left + 30, y + 5, { size: sizes.tick, ink: 'ink-2' });
    }),
  ];
}
