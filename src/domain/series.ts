import { z } from 'astro/zod';
import { SERIES_UNITS } from './number.ts';
import { day, type Fields } from './schema.ts';

export const FREQUENCIES = ['daily', 'weekly', 'monthly', 'quarterly'] as const;

/** A published time series; its observations stand beside it in `{id}.csv` as `date,value`. */
export const seriesSchema = ({ ref, words }: Fields) =>
  z.strictObject({
    title: words().describe('What it measures.'),
    label: words().describe('At most a dozen characters, for the end of a line in a chart.'),
    code: z.string().describe('The publisher’s or FRED’s code, e.g. WALCL.'),
    unit: z.enum(SERIES_UNITS).describe('The unit after scaling.'),
    scale: z
      .number()
      .positive()
      .default(1)
      .describe('Published figure × scale = value in unit: 1000000 for millions of dollars.'),
    publishedIn: words().describe('The unit as published: "Millions of US dollars".'),
    frequency: z.enum(FREQUENCIES).describe('How often it is observed.'),
    seasonallyAdjusted: z.boolean().describe('Whether the publisher has taken out the seasons.'),
    basis: words().optional().describe('Wednesday level, week average …'),
    publisher: z.string().describe('Who publishes it first.'),
    source: ref('sources'),
    licence: words().describe('Why it may be carried here.'),
    from: day().describe('First observation carried over; earlier ones are not shown on any page.'),
    checkedOn: day().describe('When the figures were last compared with the publisher’s.'),
    release: z
      .strictObject({
        day: words().describe('When it comes out, in words: "Thursdays, about 16:30 New York time".'),
        next: day().describe('The first release after the last observation carried.'),
        grace: z.int().positive().describe('Days after next before a page says the figures are overdue.'),
      })
      .describe('When new figures come, for the notice of overdue data.'),
    jump: z
      .number()
      .positive()
      .describe(
        'A change between two observations, in percent of the level or in points for rates, over which the importer asks.',
      ),
    colour: z
      .enum(['ink', 'ust', 'mbs', 'reserves', 'tga', 'onrrp', 'currency', 'other'])
      .default('ink')
      .describe('Its fixed colour in charts.'),
    charts: z.array(ref('charts')).default([]).describe('Charts shown on its page after its own, with other series.'),
    note: words().optional().describe('What a reader must not read into it.'),
  });

export type Series = z.infer<ReturnType<typeof seriesSchema>>;
/** Milliseconds since 1970 UTC, and the value in the series’ unit; null is a hole. */
export type Observation = readonly [time: number, value: number | null];
