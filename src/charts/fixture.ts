import { toColumns } from '../domain/columns.ts';
import type { Observation } from '../domain/series.ts';
import type { ChartData, ChartLine } from './chart-data.ts';

const WEEK = 7 * 86_400_000;

/** So many weekly values, alike each time: a walk without chance. */
export const walk = (count: number, phase = 0): Observation[] =>
  Array.from({ length: count }, (_, week) => {
    const wave = Math.sin(week / 40 + phase) + Math.sin(week / 7 + phase * 3) / 6 + Math.sin(week * 1.7) / 30;
    return [Date.UTC(2005, 0, 5) + week * WEEK, Math.round((5 + 2 * wave) * 1e9) * 1000];
  });

export const line = (id: string, observations: readonly Observation[]): ChartLine => ({
  id,
  label: { 'zh-hant': '公債', en: 'Treasuries' },
  colour: 'ust',
  style: 'solid',
  held: false,
  bars: false,
  shaded: false,
  ...toColumns(observations),
});

/** A chart of those lines, in dollars. */
export function chartOf(lines: ChartLine[], more: Partial<ChartData> = {}): ChartData {
  return {
    id: 'sample',
    finding: { 'zh-hant': '公債增加', en: 'Treasuries grew' },
    caption: { 'zh-hant': '公債，美元', en: 'Treasuries, dollars' },
    kind: 'line',
    unit: 'usd',
    scale: 'linear',
    zero: true,
    from: '2005-01-05',
    to: new Date(Date.UTC(2005, 0, 5) + ((lines[0]?.y.length ?? 1) - 1) * WEEK).toISOString().slice(0, 10),
    lines,
    points: [],
    marks: [],
    regions: [],
    events: [],
    sources: [],
    cites: [],
    ...more,
  };
}
