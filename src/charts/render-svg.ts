import { BasicPlatform } from 'chart.js';
import type { Lang } from '../domain/locale.ts';
import { scaleOf } from '../i18n/format.ts';
import { Chart } from './chart.ts';
import { chartConfig } from './chart-config.ts';
import type { ChartData } from './chart-data.ts';
import { cssColour, type Ink } from './ink.ts';
import { svgContext } from './svg-context.ts';

/** A size a chart is drawn at, in logical pixels, and the most points of a line that size can show. */
export interface Drawing {
  name: 'wid' | 'nar';
  width: number;
  height: number;
  most: number;
}

/** A chart is drawn wide (or for a column) and narrow; CSS shows the one that fits. */
export const DRAWINGS = {
  wide: { name: 'wid', width: 976, height: 420, most: 190 },
  /** Beside another column. */
  column: { name: 'wid', width: 560, height: 360, most: 160 },
  narrow: { name: 'nar', width: 350, height: 390, most: 100 },
} as const satisfies Record<string, Drawing>;

interface Labels {
  /** Id of the element that names the drawing. */
  labelledBy: string;
  /** Id of the `<defs>` with the patterns, see ChartFigure. */
  patterns: string;
}

/** Draws a chart at build: colours stay CSS variables, text stays text. */
export function renderSvg(data: ChartData, lang: Lang, drawing: Drawing, { labelledBy, patterns }: Labels): string {
  const { name, width, height, most } = drawing;
  const canvas = { width, height, style: {}, getContext: () => context };
  const context = svgContext(canvas);
  const paint = (ink: Ink) => (ink === 'hatch' || ink === 'dots' ? `url(#${patterns}-${ink})` : cssColour(ink));
  const config = chartConfig(data, { lang, money: scaleOf(lang), width, height, font: 'inherit', paint, most });
  new Chart(canvas as unknown as HTMLCanvasElement, { ...config, platform: BasicPlatform }).destroy();
  return `<svg class="${name}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${labelledBy}">${context.markup()}</svg>`;
}
