import { z } from 'astro/zod';
import { day } from './schema.ts';

/** Front matter of a page of prose, one file a language. */
export const articleSchema = () =>
  z.strictObject({
    title: z.string().min(1).describe('The page’s one heading. A | marks where a line may break.'),
    description: z.string().min(20).max(170).describe('For search results: the answer in a sentence.'),
    lead: z.string().min(1).describe('The first paragraph under the title.'),
    updated: day().describe('Day of the last change of substance.'),
  });

export type Article = z.infer<ReturnType<typeof articleSchema>>;
