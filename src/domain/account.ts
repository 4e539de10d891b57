import { z } from 'astro/zod';
import { day, type Fields, order } from './schema.ts';

/** Amounts are in billions of dollars; operations are written for one dollar of size. */
const amounts = z.record(z.string(), z.record(z.string(), z.number())).describe('sector id → instrument id → amount.');

export const sectorSchema = ({ words }: Fields) =>
  z.strictObject({ order: order(), name: words(), description: words() });

export const instrumentSchema = ({ words }: Fields) =>
  z.strictObject({ order: order(), name: words(), note: words().optional() });

export const openingSchema = ({ ref, words }: Fields) =>
  z.strictObject({
    asOf: day(),
    label: words(),
    exact: z.array(ref('sectors')).describe('Sectors whose column is published data; the others are stylised.'),
    basis: words().describe('Where the figures come from and what is rounded.'),
    assets: amounts,
    liabilities: amounts,
    netWorth: z.record(z.string(), z.number()).describe('sector id → net worth, billions of dollars.'),
    sources: z.array(ref('sources')).min(1).describe('What it rests on, the strongest first.'),
  });

/** What sets an operation off, in the order they are listed. */
export const OPERATION_KINDS = ['qt', 'stop', 'rmp', 'qe', 'fiscal', 'repo', 'structural'] as const;

export const operationSchema = ({ ref, words, rich }: Fields) =>
  z.strictObject({
    order: order(),
    category: z.enum(OPERATION_KINDS).describe('What sets it off.'),
    name: words(),
    explanation: rich().describe('What happened, entry by entry, in words.'),
    misunderstood: rich().describe('What is commonly misunderstood.'),
    postings: z
      .array(
        z.strictObject({
          sector: ref('sectors'),
          instrument: ref('instruments'),
          side: z.enum(['asset', 'liability']).describe('On which side of that sector.'),
          delta: z.number().describe('Change for one dollar of size; negative takes away.'),
        }),
      )
      .min(2)
      .describe('Every entry it makes, in the order they are booked.'),
    netWorth: z.record(z.string(), z.number()).default({}).describe('sector id → change of net worth for one dollar.'),
    inverse: ref('operations').optional(),
    sources: z.array(ref('sources')).default([]).describe('What it rests on, the strongest first.'),
  });

export const presetSchema = ({ ref, words, rich }: Fields) =>
  z.strictObject({
    order: order(),
    name: words(),
    opening: ref('openings'),
    steps: z
      .array(
        z.strictObject({
          operation: ref('operations'),
          size: z.number().positive().describe('Billions of dollars.'),
        }),
      )
      .min(1)
      .describe('Operations in order.'),
    lesson: rich(),
  });

export type Sector = z.infer<ReturnType<typeof sectorSchema>>;
export type Instrument = z.infer<ReturnType<typeof instrumentSchema>>;
export type Opening = z.infer<ReturnType<typeof openingSchema>>;
export type Operation = z.infer<ReturnType<typeof operationSchema>>;
export type Preset = z.infer<ReturnType<typeof presetSchema>>;
