import { z } from 'astro/zod';
import { day, type Fields } from './schema.ts';

export const UNITS = [
  'usd',
  'percent',
  'percentage-points',
  'basis-points',
  'months',
  'days',
  'years',
  'index',
  'count',
  'times',
  'date',
] as const;
export type Unit = (typeof UNITS)[number];
/** Units observations come in. */
export const SERIES_UNITS = UNITS.filter((unit): unit is Exclude<Unit, 'date'> => unit !== 'date');
/** Rules whose result is a day, as days since 1970-01-01. */
export const DAY_RULES = ['day-of-max', 'day-of-min', 'first-below'] as const;

const span = { from: day(), to: day() };
const moment = z.union([day(), z.literal('latest')]).describe('An observation date of the series, or "latest".');

/** How a number is reckoned at build from series or entries; dates must be observation dates. */
const rule = ({ ref }: Fields) => {
  const series = ref('series');
  return z.discriminatedUnion('op', [
    z.strictObject({ op: z.literal('value'), series, on: moment }).describe('The observation of that day.'),
    z.strictObject({ op: z.literal('max'), series, ...span }).describe('The highest observation in the span.'),
    z.strictObject({ op: z.literal('min'), series, ...span }).describe('The lowest observation in the span.'),
    z.strictObject({ op: z.literal('day-of-max'), series, ...span }).describe('The day of the highest observation.'),
    z.strictObject({ op: z.literal('day-of-min'), series, ...span }).describe('The day of the lowest observation.'),
    z
      .strictObject({ op: z.literal('first-below'), series, below: ref('numbers'), ...span })
      .describe('The first day in the span that an observation is below a number.'),
    z.strictObject({ op: z.literal('average'), series, ...span }).describe('The mean of the observations in the span.'),
    z.strictObject({ op: z.literal('change'), series, from: day(), to: moment }).describe('Last less first.'),
    z
      .strictObject({ op: z.literal('percent-change'), series, from: day(), to: moment })
      .describe('Last over first, less one, in percent.'),
    z
      .strictObject({ op: z.literal('year-over-year'), series, on: moment })
      .describe('Against the observation twelve months before, in percent.'),
    z
      .strictObject({ op: z.literal('spread'), series, less: series, on: moment })
      .describe('One rate less another on a day, in basis points.'),
    z
      .strictObject({ op: z.literal('ratio'), series, to: series, on: moment, toOn: moment })
      .describe('One series in percent of another.'),
    z
      .strictObject({ op: z.literal('share-of-change'), series, of: series, ...span })
      .describe('The change of one series in percent of the change of another.'),
    z.strictObject({ op: z.literal('months'), ...span }).describe('Whole months between two days.'),
    z.strictObject({ op: z.literal('days'), ...span }).describe('Days between two days.'),
    z
      .strictObject({ op: z.literal('difference'), number: ref('numbers'), less: ref('numbers') })
      .describe('One number less another.'),
    z
      .strictObject({ op: z.literal('quotient'), number: ref('numbers'), by: ref('numbers') })
      .describe('One number over another: in percent for unit percent, else times.'),
    z
      .strictObject({ op: z.literal('sum'), numbers: z.array(ref('numbers')).min(2).describe('What is added.') })
      .describe('Numbers added up.'),
    z
      .strictObject({
        op: z.literal('tally'),
        collection: z
          .enum(['claims', 'sources', 'timeline', 'glossary', 'series', 'numbers', 'mechanisms'])
          .describe('What is counted.'),
        where: z
          .record(z.string(), z.union([z.string(), z.array(z.string()), z.boolean()]))
          .optional()
          .describe('Field → value, or list of values, that an entry must have.'),
      })
      .describe('How many entries of this site have those field values.'),
  ]);
};

/** One figure: every page, table, chart and language reads the same record. */
export const numberSchema = (f: Fields) =>
  z
    .strictObject({
      label: f.words().describe('What is measured, in a few words, without the figure.'),
      unit: z
        .enum(UNITS)
        .describe('usd: dollars; percent: 3.75 means 3.75%; times: multiples; date: a day, by a rule.'),
      noun: f.words().optional().describe('What is counted, put after a count: 戶 / homes.'),
      digits: z.int().min(0).max(7).describe('For usd and count: significant digits; for all else: decimals.'),
      value: z
        .number()
        .optional()
        .describe('A stated value, in whole units: dollars, not billions. Either this or rule.'),
      rule: rule(f).optional().describe('How the value is reckoned at build. Either this or value.'),
      asOf: day().optional().describe('The day or period end the value speaks of; required with value.'),
      source: f
        .ref('sources')
        .optional()
        .describe(
          'Where a value, or the days of a rule for months or days, come from; required with these, unless illustrative.',
        ),
      vintage: day().optional().describe('For data that are revised: the day this value was published.'),
      check: z
        .strictObject({ series: f.ref('series'), on: day() })
        .optional()
        .describe('A series this stated value must agree with, to its rounding.'),
      evidence: z
        .enum(['official', 'secondary', 'inferred', 'illustrative'])
        .default('official')
        .describe('secondary: someone’s report; inferred: our reasoning; illustrative: made up for teaching.'),
      note: f.words().optional().describe('A limit the reader must know.'),
    })
    .superRefine((record, ctx) => {
      const stated = record.value !== undefined;
      if (stated === (record.rule !== undefined))
        ctx.addIssue({ code: 'custom', message: 'give either value or rule, not both and not neither' });
      if (stated && !record.asOf)
        ctx.addIssue({
          code: 'custom',
          path: ['asOf'],
          message: 'is missing: a stated value needs the day it speaks of',
        });
      if (record.unit === 'date' && !DAY_RULES.some((op) => op === record.rule?.op))
        ctx.addIssue({
          code: 'custom',
          path: [stated ? 'value' : 'rule'],
          message: `gives no date: find the day by one of the rules ${DAY_RULES.join(', ')}`,
        });
      const dated = record.rule?.op === 'months' || record.rule?.op === 'days';
      if ((stated || dated) && !record.source && record.evidence !== 'illustrative')
        ctx.addIssue({
          code: 'custom',
          path: ['source'],
          message: `is missing: ${stated ? 'a stated value needs its' : 'two days need their'} source`,
        });
    });

export type NumberRecord = z.infer<ReturnType<typeof numberSchema>>;
export type Rule = NonNullable<NumberRecord['rule']>;
