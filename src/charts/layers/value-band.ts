import type { Chart, Plugin } from 'chart.js';
import type { ChartData } from '../chart-data.ts';
import type { Frame } from '../frame.ts';
import { type Label, type Line, placesAlong } from './label.ts';
import { layer } from './layer.ts';

/** A range on the value axis; its edges are dashed, for it is an estimate. */
export function valueBand({ band }: ChartData, frame: Frame): Plugin[] {
  if (!band) return [];
  return [
    layer('value-band', 'under', (ctx, chart) => {
      const { left, right } = chart.chartArea;
      const [low, high] = edges(band, chart);
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
  ];
}

/** The band’s name. */
export function bandLabel({ band }: ChartData, frame: Frame, chart: Chart): Label[] {
  if (!band) return [];
  const lines: Line[] = [{ text: band.label[frame.lang], size: frame.sizes.tick, ink: 'ink-2' }];
  const left = chart.scales['x']?.getPixelForValue(frame.first) ?? 0;
  return [{ lines, places: placesAlong(frame, lines, left, chart.chartArea.right, ...edges(band, chart)) }];
}

const edges = ({ low, high }: NonNullable<ChartData['band']>, { scales }: Chart): [low: number, high: number] => [
  scales['y']?.getPixelForValue(low) ?? 0,
  scales['y']?.getPixelForValue(high) ?? 0,
];
