import { z } from 'astro/zod';
import type { Fields } from './schema.ts';

/** A word of the trade, explained. */
export const termSchema = ({ ref, words, rich }: Fields) =>
  z.strictObject({
    name: words(),
    aliases: z.array(z.string()).default([]).describe('Other words readers search by, mainland usage included.'),
    definition: rich().describe('One or two sentences that a stranger understands.'),
    seeAlso: z.array(ref('glossary')).default([]).describe('Terms a reader may want beside it.'),
    sources: z.array(ref('sources')).min(1).describe('What it rests on, the strongest first.'),
  });

export type Term = z.infer<ReturnType<typeof termSchema>>;
