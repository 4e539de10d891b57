import { z } from 'astro/zod';
import { richTextFaults } from './rich-text.ts';

/** Tells whether an entry exists; the schemas refuse an id that does not. */
export type Known = (collection: string, id: string) => boolean;

/** What every schema file is given: a way to name entries, and text that may name them. */
export interface Fields {
  /** The file name, without `.yaml`, of an entry of that collection. */
  ref: (collection: string) => z.ZodString;
  /** Both languages, as plain words. */
  words: () => ReturnType<typeof both>;
  /** Both languages; may hold `{number-id}`, `[words](term:id)`, `~~wrong~~` and `*stress*`. */
  rich: () => ReturnType<typeof both>;
}

const both = (line: z.ZodString) => z.strictObject({ 'zh-hant': line, en: line });
const line = z.string().trim().min(1, 'is empty: write the sentence, in this language');

export const fields = (known: Known): Fields => ({
  ref: (collection) =>
    z
      .string()
      .refine((id) => known(collection, id), {
        error: ({ input }) => `no such entry: ${collection}/${String(input)}; correct the id, or add that entry`,
      })
      .describe(`The id of an entry of ${collection}: its file name without the ending.`) as z.ZodString,
  words: () => both(line).describe('In both languages, plain words.'),
  rich: () =>
    both(
      line.superRefine((value, ctx) => {
        for (const message of richTextFaults(value, known)) ctx.addIssue({ code: 'custom', message });
      }) as z.ZodString,
    ).describe('In both languages; may hold {number-id}, [words](term:id), ~~wrong~~ and *stress*.'),
});

/** A place in an order; 1 is the first. */
export const order = () => z.int().positive().describe('Its place among its like; 1 is the first.');

/** A day that exists in the calendar, as `YYYY-MM-DD`. */
export const day = () =>
  z
    .string()
    .refine((value) => isDay(value), {
      error: ({ input }) => `"${input}" is no date: write a day that exists, quoted, as "2025-12-01"`,
    })
    .describe('A day, quoted: "2025-12-01".');

/** A day, a month or a year: documents are often dated no better. */
export const looseDate = () =>
  z.string().refine((value) => isDay(value) || /^\d{4}(-(0[1-9]|1[0-2]|Q[1-4]))?$/.test(value) || value === 'n.d.', {
    error: ({ input }) => `"${input}" is no date: write "2025-12-01", "2025-12", "2025-Q4", "2025" or "n.d."`,
  });

function isDay(value: string): boolean {
  const time = Date.parse(`${value}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}
