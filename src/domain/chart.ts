import { z } from 'astro/zod';
import { SERIES_UNITS } from './number.ts';
import { day, type Fields } from './schema.ts';

export const CHART_COLOURS = ['ink', 'ust', 'mbs', 'reserves', 'tga', 'onrrp', 'currency', 'other', 'edge'] as const;
export const CHART_KINDS = ['line', 'step', 'area', 'stacked', 'bar', 'points'] as const;
/** solid: observed or an identity; dashed: estimated; dotted: claimed. */
export const LINE_STYLES = ['solid', 'dashed', 'dotted'] as const;
export const LABEL_SIDES = ['above', 'below', 'left', 'right'] as const;

const side = () => z.enum(LABEL_SIDES).default('above').describe('Where its label stands.');

/** A chart of series or of number records. */
export const chartSchema = ({ ref, words, rich }: Fields) =>
  z.strictObject({
    finding: rich().describe(
      'What the chart shows, as a full sentence with its numbers: the title and the text alternative.',
    ),
    caption: words().describe('What is drawn, and the unit.'),
    kind: z.enum(CHART_KINDS).describe('How it is drawn.'),
    unit: z.enum(SERIES_UNITS).describe('The unit of the value axis.'),
    scale: z
      .enum(['linear', 'log', 'index'])
      .default('linear')
      .describe('index: every line is 100 at the chart’s first day, whatever span is shown.'),
    from: day(),
    to: day().optional().describe('Leave out to draw to the last observation.'),
    narrowFrom: day().optional().describe('The narrow drawing may start later.'),
    zero: z.boolean().default(true).describe('Whether the value axis starts at zero.'),
    lines: z
      .array(
        z.strictObject({
          series: ref('series'),
          less: z
            .array(ref('series'))
            .default([])
            .describe('Draw the first less these; in basis points if that is the unit.'),
          over: ref('series').optional().describe('Draw the first in percent of this one.'),
          label: words().optional().describe('Instead of the series’ own label.'),
          colour: z.enum(CHART_COLOURS).optional().describe('Instead of the series’ own colour.'),
          style: z.enum(LINE_STYLES).default('solid').describe('solid: observed; dashed: estimated; dotted: claimed.'),
          bars: z.boolean().default(false).describe('Draw it as bars.'),
          shaded: z.boolean().default(false).describe('Shade from the line before to this one.'),
          held: z.boolean().default(false).describe('A rate that is set: it holds until the next one.'),
        }),
      )
      .default([])
      .describe('Series drawn, in order; for a stack from the bottom up.'),
    points: z
      .array(
        z.strictObject({
          number: ref('numbers'),
          label: words(),
          side: side(),
          style: z.enum(LINE_STYLES).default('solid').describe('solid: observed; dashed: estimated; dotted: claimed.'),
        }),
      )
      .default([])
      .describe('Single dated values, for kinds bar and points.'),
    marks: z
      .array(z.strictObject({ number: ref('numbers'), side: side() }))
      .default([])
      .describe('Values of the first line to be named on it, with their dates.'),
    regimes: z.boolean().default(false).describe('Shade QE, QT and reserve management purchases.'),
    windows: z.array(ref('windows')).default([]).describe('Promised windows to be outlined, dotted: they are claims.'),
    band: z
      .strictObject({ low: ref('numbers'), high: ref('numbers'), label: words() })
      .optional()
      .describe('A range on the value axis, in the chart’s unit; its edges are dashed: it is an estimate.'),
    events: z.array(ref('timeline')).default([]).describe('Events marked on the time axis.'),
    wrong: z
      .strictObject({ number: ref('numbers'), on: day().describe('The day the figure was said of.'), side: side() })
      .optional()
      .describe('The article’s figure, struck on the chart.'),
    note: rich().optional(),
    claims: z.array(ref('claims')).default([]).describe('The article’s claims it speaks to.'),
    sources: z.array(ref('sources')).default([]).describe('Besides those of the series.'),
  });

export type Chart = z.infer<ReturnType<typeof chartSchema>>;
export type ChartColour = (typeof CHART_COLOURS)[number];
export type LineStyle = (typeof LINE_STYLES)[number];
export type LabelSide = (typeof LABEL_SIDES)[number];
