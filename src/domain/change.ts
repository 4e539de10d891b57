import { z } from 'astro/zod';
import { day, type Fields } from './schema.ts';

/** An entry of the public log of corrections. */
export const changeSchema = ({ ref, words, rich }: Fields) =>
  z.strictObject({
    date: day(),
    kind: z.enum(['correction', 'verdict', 'data', 'addition']).describe('What sort of change it is.'),
    title: words(),
    what: rich().describe('What was there, what is there now, and why.'),
    claims: z.array(ref('claims')).default([]).describe('The article’s claims it speaks to.'),
    sources: z.array(ref('sources')).default([]).describe('What it rests on, the strongest first.'),
  });

export type Change = z.infer<ReturnType<typeof changeSchema>>;
