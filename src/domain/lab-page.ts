import { z } from 'astro/zod';
import { day, type Fields, order } from './schema.ts';

/** The words around an instrument of the lab; the instrument itself is an island. */
export const labPageSchema = ({ ref, words, rich }: Fields) =>
  z.strictObject({
    title: words().describe('A | marks where a line may break.'),
    description: words().describe('One sentence for search engines.'),
    lead: rich().describe('What the reader can move, and why it is kept apart.'),
    reading: z.array(rich()).min(1).describe('How to read the result, a paragraph an item.'),
    assumed: z.array(ref('numbers')).min(1).describe('Figures the sums start from, in the order shown.'),
    weeks: z
      .array(z.strictObject({ on: day(), label: words() }))
      .default([])
      .describe('Wednesdays worth comparing, and why.'),
    cannot: z.array(rich()).min(1).describe('What this cannot tell you, one point an item.'),
    sources: z.array(ref('sources')).min(1).describe('What the sums and the words rest on.'),
  });

const basisPoints = z.int().min(-150).max(150);
const share = z.int().min(0).max(100);

/** A setting of the discount-rate instrument worth looking at. */
export const rateScenarioSchema = ({ ref, words, rich }: Fields) =>
  z.strictObject({
    order: order(),
    name: words(),
    lesson: rich().describe('What it shows, in a sentence or two.'),
    policy: basisPoints.default(0).describe('Change of the policy rate, in basis points.'),
    surprise: share.default(100).describe('Percent of the policy change not yet in prices.'),
    passThrough: share.default(0).describe('Percent of the surprise that reaches long yields.'),
    termPremium: basisPoints
      .default(0)
      .describe('Any other change of long yields, premium and expected path together.'),
    observed: ref('numbers').optional().describe('A change in percentage points to take instead of termPremium.'),
    equityPremium: basisPoints.default(0).describe('Change of the equity risk premium, in basis points.'),
    growth: basisPoints.default(0).describe('Change of expected growth, in basis points.'),
  });

/** A setting of the policy path worth looking at; amounts in billions of dollars. */
export const pathScenarioSchema = ({ words, rich }: Fields) =>
  z.strictObject({
    order: order(),
    name: words(),
    lesson: rich().describe('What it shows, in a sentence or two.'),
    plan: z
      .enum(['announced', 'steady'])
      .describe('announced: the paces made public, then `pace`; steady: `pace` throughout.'),
    pace: z.int().min(0).max(60).describe('Purchases a month, in billions of dollars.'),
    taxes: z
      .enum(['none', 'season'])
      .default('none')
      .describe('season: the record lab-tax-date comes in and goes out.'),
  });
