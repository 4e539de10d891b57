import { z } from 'astro/zod';
import { day, type Fields, order } from './schema.ts';

/** A delay the article promised, against the delay that evidence supports. */
export const windowSchema = ({ ref, words, rich }: Fields) =>
  z.strictObject({
    order: order(),
    title: words(),
    claim: ref('claims'),
    from: day().describe('Where the promised window starts to count.'),
    fromRule: words().describe('Why there.'),
    promised: z.tuple([z.number(), z.number()]).describe('Months from start: first and last.'),
    evidence: z
      .tuple([z.number(), z.number()])
      .optional()
      .describe('Months that evidence supports; leave out if none does.'),
    evidenceText: rich().describe('What the evidence says, in a sentence.'),
    found: rich().describe('What had happened by the last date of evidence.'),
    sources: z.array(ref('sources')).default([]).describe('What it rests on, the strongest first.'),
  });

export type LagWindow = z.infer<ReturnType<typeof windowSchema>>;
