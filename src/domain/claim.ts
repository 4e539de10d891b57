import { z } from 'astro/zod';
import { day, type Fields } from './schema.ts';

export const CLAIM_KINDS = ['fact', 'forecast', 'interpretation', 'advice'] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

/** Statements are judged with the first five; forecasts that have a window also with the last three. */
export const VERDICTS = [
  'confirmed',
  'confirmed-with-nuance',
  'corrected',
  'contested',
  'unsupported',
  'outcome-came-true',
  'outcome-did-not',
  'outcome-pending',
] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Verdicts that amend the article: drawn in vermilion. */
export const AMENDING: ReadonlySet<Verdict> = new Set(['corrected', 'contested', 'unsupported', 'outcome-did-not']);

export const TOPICS = [
  'balance-sheet',
  'rates',
  'money-markets',
  'shares',
  'bonds',
  'digital-assets',
  'banks-credit',
  'housing',
  'jobs',
  'consumers',
  'inflation',
  'distribution',
  'investing',
] as const;
export const CONFIDENCE = ['high', 'medium', 'low'] as const;

/** One checkable statement of the article. */
export const claimSchema = ({ ref, words, rich }: Fields) =>
  z.strictObject({
    order: z.int().positive().describe('Place in the article’s reading order; 1 is the first.'),
    passage: ref('passages').describe('The paragraph or table it stands in.'),
    cell: z
      .strictObject({
        table: ref('regimes'),
        row: z.string().describe('Id of the row.'),
        column: z.enum(['before', 'after']).describe('Which of the article’s two columns.'),
      })
      .optional()
      .describe('For a table cell: the regime table, its row id, and which of the article’s two columns.'),
    quote: z.string().min(1).max(120).describe('The article’s own words, in Chinese, short.'),
    translation: z.string().min(1).describe('A faithful English rendering of the quote.'),
    kind: z
      .enum(CLAIM_KINDS)
      .describe('fact: what is or was; forecast: what will be; interpretation: why; advice: what to do.'),
    verdict: z.enum(VERDICTS).describe('See content/pages method, "verdicts", for the rule between neighbours.'),
    topics: z.array(z.enum(TOPICS)).min(1).describe('What it is about, for the filters.'),
    headline: z.boolean().default(false).describe('One of the claims most worth showing first.'),
    strongest: words().optional().describe('The strongest fair reading of the claim, one sentence.'),
    reason: rich().describe('Why this verdict, two to four short sentences; every figure a {number}.'),
    amend: z
      .strictObject({ wrong: words(), right: rich() })
      .optional()
      .describe('For a wrong figure or date: the words struck and the words put in their place.'),
    wouldChange: words().optional().describe('What evidence would change the verdict, one sentence.'),
    numbers: z
      .array(ref('numbers'))
      .default([])
      .describe('Number records that carry the verdict, the most telling first.'),
    sources: z
      .array(ref('sources'))
      .default([])
      .describe('What the verdict rests on, the strongest first; may be empty only if unsupported.'),
    disagreement: z
      .array(z.strictObject({ source: ref('sources'), says: rich() }))
      .default([])
      .describe('Where respectable sources differ: who says what.'),
    evidenceThrough: day().describe('Date of the newest evidence used.'),
    confidence: z.enum(CONFIDENCE).describe('How sure we are of the verdict, not of the claim.'),
    history: z
      .array(
        z.strictObject({
          on: day().describe('Day of the verdict or change.'),
          from: z.enum(VERDICTS).optional().describe('The verdict before; leave out for the first.'),
          to: z.enum(VERDICTS).describe('The verdict from that day.'),
          basis: rich().describe('The vintage or evidence it was reached on.'),
          why: words(),
        }),
      )
      .min(1)
      .describe('Every verdict this claim has had, oldest first; the last equals verdict.'),
    forecast: z
      .strictObject({
        promised: words().describe('What was promised, in one sentence.'),
        from: day().describe('Where the window starts.'),
        due: day().describe('The day by which it must have happened.'),
        dueRule: words().describe('How the article’s words were turned into that day.'),
        settledBy: rich().describe('The measure and threshold that settle it.'),
        outcome: rich().describe('What happened, with numbers; for a pending one, how it stands.'),
        chart: ref('charts').optional(),
      })
      .optional()
      .describe('Required for kind "forecast".'),
  });

export type Claim = z.infer<ReturnType<typeof claimSchema>>;
