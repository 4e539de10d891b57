import type { ChartColour } from '../domain/chart.ts';

/** What a stroke or fill is made with, by meaning; `tint` is the area under a line, `hatch` and `dots` fill bands. */
export type Ink =
  | ChartColour
  | `tint-${ChartColour}`
  | 'ink-2'
  | 'ink-3'
  | 'paper'
  | 'rule'
  | 'band'
  | 'zhu'
  | 'zhu-mark'
  | 'hatch'
  | 'dots';

const SERIES: ReadonlySet<string> = new Set<ChartColour>([
  'ust',
  'mbs',
  'reserves',
  'tga',
  'onrrp',
  'currency',
  'other',
]);

/** The colour as CSS; it follows the page’s theme. Patterns have none. */
export function cssColour(ink: Exclude<Ink, 'hatch' | 'dots'>): string {
  if (ink.startsWith('tint-'))
    return `color-mix(in oklab,${cssColour(ink.slice(5) as ChartColour)} 22%,var(--color-paper))`;
  return SERIES.has(ink) ? `var(--color-s-${ink})` : `var(--color-${ink})`;
}
