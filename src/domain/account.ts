import { z } from 'astro/zod';
import { day, type Fields } from './schema.ts';

/** Amounts are in billions of dollars; operations are written for one dollar of size. */
const amounts = z.record(z.string(), z.record(z.string(), z.number())).describe('sector id → instrument id → amount.');

export const sectorSchema = ({ words }: Fields) =>
  z.strictObject({ order: z.int().positive(), name: words(), description: words() });

export const instrumentSchema = ({ words }: Fields) =>
  z.strictObject({ order: z.int().positive(), name: words(), note: words().optional() });

export const openingSchema = ({ ref, words }: Fields) =>
  z.strictObject({
    asOf: day(),
    label: words(),
    exact: z.array(ref('sectors')).describe('Sectors whose column is published data; the others are stylised.'),
    basis: words().describe('Where the figures come from and what is rounded.'),
    assets: amounts,
    liabilities: amounts,
    netWorth: z.record(z.string(), z.number()),
    sources: z.array(ref('sources')).min(1),
  });

/** What sets an operation off, in the order they are listed. */
export const OPERATION_KINDS = ['qt', 'stop', 'rmp', 'qe', 'fiscal', 'repo', 'structural'] as const;

export const operationSchema = ({ ref, words, rich }: Fields) =>
  z.strictObject({
    order: z.int().positive(),
    category: z.enum(OPERATION_KINDS),
    name: words(),
    explanation: rich().describe('What happened, entry by entry, in words.'),
    misunderstood: rich().describe('What is commonly misunderstood.'),
    postings: z
      .array(
        z.strictObject({
          sector: ref('sectors'),
          instrument: ref('instruments'),
          side: z.enum(['asset', 'liability']),
          delta: z.number(),
        }),
      )
      .min(2),
    netWorth: z.record(z.string(), z.number()).default({}).describe('sector id → change of net worth for one dollar.'),
    inverse: ref('operations').optional(),
    sources: z.array(ref('sources')).default([]),
  });

export const presetSchema = ({ ref, words, rich }: Fields) =>
  z.strictObject({
    order: z.int().positive(),
    name: words(),
    opening: ref('openings'),
    steps: z.array(z.strictObject({ operation: ref('operations'), size: z.number().positive() })).min(1),
    lesson: rich(),
  });

export type Sector = z.infer<ReturnType<typeof sectorSchema>>;
export type Instrument = z.infer<ReturnType<typeof instrumentSchema>>;
export type Opening = z.infer<ReturnType<typeof openingSchema>>;
export type Operation = z.infer<ReturnType<typeof operationSchema>>;
export type Preset = z.infer<ReturnType<typeof presetSchema>>;
