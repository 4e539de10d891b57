import { z } from 'astro/zod';
import { type Fields, order } from './schema.ts';

/** Something worth watching, and how to read it. */
export const gaugeSchema = ({ ref, words, rich }: Fields) =>
  z.strictObject({
    order: order(),
    group: z.enum(['plumbing', 'prices', 'credit', 'economy', 'dates']).describe('Where in the list it stands.'),
    title: words(),
    codes: z.array(z.string()).default([]).describe('FRED or publisher codes.'),
    series: ref('series').optional().describe('If the site carries it.'),
    published: words().describe('Release day and hour.'),
    readAs: rich().describe('What a move means, with its threshold; a rule of ours is called so.'),
    notAs: rich().optional().describe('What it does not mean.'),
    sources: z.array(ref('sources')).default([]).describe('What it rests on, the strongest first.'),
  });

export type Gauge = z.infer<ReturnType<typeof gaugeSchema>>;
