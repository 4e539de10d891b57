import { z } from 'astro/zod';
import { CONFIDENCE } from './claim.ts';
import { day, type Fields } from './schema.ts';

export const EVENT_CATEGORIES = ['policy', 'facility', 'market', 'data', 'personnel'] as const;

/** Something that happened, on a day. */
export const eventSchema = ({ ref, words, rich }: Fields) =>
  z.strictObject({
    date: day().describe('The day; for a month or quarter, its first day.'),
    precision: z.enum(['day', 'month', 'quarter']).default('day').describe('How exactly the day is known.'),
    category: z.enum(EVENT_CATEGORIES).describe('For the filter.'),
    title: rich(),
    mark: words().optional().describe('A few words for its mark in a chart, if the title is too long.'),
    description: rich().describe('One or two sentences; every figure a {number}.'),
    sources: z.array(ref('sources')).min(1).describe('What it rests on, the strongest first.'),
    confidence: z.enum(CONFIDENCE).describe('How sure we are of the event and its day.'),
  });

export type TimelineEvent = z.infer<ReturnType<typeof eventSchema>>;
