import { z } from 'astro/zod';
import { UNITS } from './number.ts';
import { day, type Fields } from './schema.ts';

const COLOURS = ['ink', 'ust', 'mbs', 'reserves', 'tga', 'onrrp', 'currency', 'other'] as const;

/** A chart of series or of number records. */
export const chartSchema = ({ ref, words, rich }: Fields) =>
  z.strictObject({
    finding: rich().describe(
      'What the chart shows, as a full sentence with its numbers: the title and the text alternative.',
    ),
    caption: words().describe('What is drawn, and the unit.'),
    kind: z.enum(['line', 'step', 'area', 'stacked', 'bar', 'points']),
    unit: z.enum(UNITS),
    scale: z
      .enum(['linear', 'log', 'index'])
      .default('linear')
      .describe('index: every line is 100 at the first day shown.'),
    from: day(),
    to: day().optional().describe('Leave out to draw to the last observation.'),
    narrowFrom: day().optional().describe('The narrow drawing may start later.'),
    zero: z.boolean().default(true).describe('Whether the value axis starts at zero.'),
    lines: z
      .array(
        z.strictObject({
          series: ref('series'),
          less: ref('series').optional().describe('Draw the first less this one.'),
          label: words().optional().describe('Instead of the series’ own label.'),
          colour: z.enum(COLOURS).optional().describe('Instead of the series’ own colour.'),
          style: z
            .enum(['solid', 'dashed', 'dotted'])
            .default('solid')
            .describe('solid: observed; dashed: estimated; dotted: claimed.'),
        }),
      )
      .default([]),
    points: z
      .array(z.strictObject({ number: ref('numbers'), label: words() }))
      .default([])
      .describe('Single dated values, for kinds bar and points.'),
    regimes: z.boolean().default(false).describe('Shade QE, QT and reserve management purchases.'),
    band: z
      .strictObject({ from: z.number(), to: z.number(), label: words() })
      .optional()
      .describe('A range on the value axis, in unit.'),
    events: z.array(ref('timeline')).default([]),
    wrong: z
      .strictObject({ on: day(), value: z.number(), label: words() })
      .optional()
      .describe('The article’s figure, struck on the chart, in unit.'),
    note: rich().optional(),
    claims: z.array(ref('claims')).default([]),
    sources: z.array(ref('sources')).default([]).describe('Besides those of the series.'),
  });

export type Chart = z.infer<ReturnType<typeof chartSchema>>;
