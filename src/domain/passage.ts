import { z } from 'astro/zod';
import type { Fields } from './schema.ts';

/** A paragraph or table of the article, retold. */
export const passageSchema = ({ words }: Fields) =>
  z.strictObject({
    order: z.int().positive().describe('Place in the article.'),
    title: words().describe('What it argues, in a few words.'),
    mark: words().describe('第1段 / Paragraph 1.'),
    retold: words().describe('Its argument in our words, fairly, two to four sentences.'),
    columns: z
      .strictObject({ before: words(), after: words() })
      .optional()
      .describe('For a table: what the article calls its two columns.'),
  });

export type Passage = z.infer<ReturnType<typeof passageSchema>>;
