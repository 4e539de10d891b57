import type { Chart, ChartColour, LabelSide, LineStyle } from '../domain/chart.ts';
import type { Columns } from '../domain/columns.ts';
import type { Text } from '../domain/locale.ts';
import type { Series } from '../domain/series.ts';

/** A chart with its data put in: what both drawings are made from, and what `/data/charts/{id}.json` holds. */
export interface ChartData extends Pick<Chart, 'kind' | 'unit' | 'scale' | 'zero'> {
  id: string;
  finding: Text;
  caption: Text;
  /** First and last day drawn, `YYYY-MM-DD`; the narrow drawing may start later. */
  from: string;
  to: string;
  narrowFrom?: string;
  lines: ChartLine[];
  points: ChartPoint[];
  marks: ChartMark[];
  regions: Region[];
  events: { on: string; label: Text }[];
  band?: { low: number; high: number; label: Text };
  /** The article’s figure; `label` says whose it is. */
  wrong?: ChartMark & { label: Text };
  sources: ChartSource[];
  /** Where single values come from. */
  cites: Cite[];
}

/** Values in the chart’s unit, by column. */
export interface ChartLine extends Columns {
  id: string;
  label: Text;
  colour: ChartColour;
  style: LineStyle;
  held: boolean;
  bars: boolean;
  shaded: boolean;
}

/** A single dated value with its label’s place; `digits` as in its number record. */
export interface ChartMark {
  on: string;
  value: number;
  digits: number;
  side: LabelSide;
}
export interface ChartPoint extends ChartMark {
  label: Text;
  style: LineStyle;
}

export const REGION_KINDS = ['qe', 'qt', 'rmp', 'window'] as const;
/** A span of days with a name: a policy regime, or a window that was promised. */
export interface Region {
  kind: (typeof REGION_KINDS)[number];
  label: Text;
  from: string;
  to: string;
}

/** Where a line comes from. */
export interface ChartSource {
  /** Id of the series. */
  series: string;
  publisher: string;
  code: string;
  frequency: Series['frequency'];
  /** Last observation drawn. */
  to: string;
  licence: Text;
}

export interface Cite {
  /** Id of the source. */
  source: string;
  publisher: string;
  date: string;
}
