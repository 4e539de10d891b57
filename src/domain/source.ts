import { z } from 'astro/zod';
import { type Fields, looseDate } from './schema.ts';

/** How close we stood to the document. */
export const TIERS = ['primary-read', 'official-via-mirror', 'secondary', 'not-opened'] as const;
export const SOURCE_KINDS = ['regulator', 'statistics', 'research', 'press', 'analyst', 'seller'] as const;

/** One document or data page that the site rests on. */
export const sourceSchema = ({ words }: Fields) =>
  z.strictObject({
    title: z
      .string()
      .min(1)
      .describe('The document’s own title, in its own language; [ours, in square brackets] where it is not known.'),
    publisher: z.string().min(1).describe('Who published it first, not who copied it.'),
    date: looseDate().describe('Day of publication, as exact as known: "2025-12-10", "2025-12", "2025" or "n.d.".'),
    url: z.url().describe('The publisher’s address; where several, the most lasting one.'),
    language: z.enum(['en', 'zh', 'de', 'es', 'fr', 'ja', 'other']).describe('Language of the document.'),
    tier: z
      .enum(TIERS)
      .describe(
        'primary-read: the text itself was read; official-via-mirror: an official figure read in a copy; secondary: someone’s report of it; not-opened: known by title only.',
      ),
    kind: z.enum(SOURCE_KINDS).describe('Who speaks.'),
    interest: words()
      .optional()
      .describe('What the speaker gains from being believed; leave out for public bodies and research.'),
    locator: words().optional().describe('Page, table, paragraph or row, and the figures that stand there.'),
    quote: z.string().optional().describe('The words that carry the claim, in the original, at most two sentences.'),
    seenAt: words().optional().describe('Where the copy was read, if not at the publisher’s.'),
    note: words().optional().describe('A limit the reader must know, e.g. "superseded by …".'),
  });

export type Source = z.infer<ReturnType<typeof sourceSchema>>;
