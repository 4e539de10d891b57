import { z } from 'astro/zod';
import { LABS } from './lab.ts';
import { type Fields, order } from './schema.ts';

/** identity: true by arithmetic; empirical: usually holds, measured; asserted: said, not shown. */
export const LINK_KINDS = ['identity', 'empirical', 'asserted'] as const;

/** One way in which the end of QT was said to work. */
export const mechanismSchema = ({ ref, words, rich }: Fields) =>
  z.strictObject({
    order: order(),
    title: words().describe('A few words, as a heading.'),
    question: words().describe('The reader’s question this page answers.'),
    summary: rich().describe('The answer in two or three sentences.'),
    claims: z.array(ref('claims')).min(1).describe('The article’s claims that rest on it.'),
    articleSays: rich().describe('The article’s argument, in our words.'),
    right: rich().describe('What is right in it.'),
    missing: z.array(rich()).min(1).describe('What is missing or overstated, one point an item.'),
    chain: z
      .array(
        z.strictObject({
          step: words().describe('What happens, at most a dozen words.'),
          gauge: z
            .strictObject({
              name: words().describe('What to look at to see it happen.'),
              codes: z.array(z.string()).default([]).describe('FRED or publisher codes.'),
              series: ref('series').optional().describe('If the site carries it.'),
            })
            .describe('Where the step can be seen.'),
          next: z
            .strictObject({
              kind: z.enum(LINK_KINDS).describe('identity: by arithmetic; empirical: measured; asserted: only said.'),
              lag: words().describe('At once, days, 1–4 quarters …'),
              claim: ref('claims').optional().describe('The claim that asserts this link.'),
            })
            .optional()
            .describe('The link to the next step; the last step has none.'),
        }),
      )
      .min(2)
      .describe('What follows from what, from first step to last.'),
    lagClaimed: rich().describe('How long the article says it takes; "none given" if none.'),
    lagFound: rich().describe('How long the evidence says.'),
    gains: rich().describe('Who gains.'),
    loses: rich().describe('Who loses.'),
    falsifier: rich().describe('What would prove this account wrong.'),
    charts: z.array(ref('charts')).default([]).describe('Charts shown with it.'),
    lab: z.enum(LABS).optional().describe('The instrument that plays it.'),
    alsoLab: z.enum(LABS).optional().describe('A second instrument that plays it.'),
    preset: ref('presets').optional().describe('For the accounts: the case that shows it.'),
    entry: ref('operations').optional().describe('For the accounts, where no case shows it: the entry that does.'),
    terms: z.array(ref('glossary')).default([]).describe('Terms a reader may want beside it.'),
    sources: z.array(ref('sources')).min(1).describe('What it rests on, the strongest first.'),
  });

export type Mechanism = z.infer<ReturnType<typeof mechanismSchema>>;
