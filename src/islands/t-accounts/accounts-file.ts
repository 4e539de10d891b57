import type { Cases } from '../../domain/account-state.ts';
import type { Books, Operation, Step } from '../../domain/t-account.ts';

/** A run of words: plain, or linked to a path after the language; a sum of money has its other scale as well. */
export type Run = string | [words: string, path: string, otherScale?: string];

/** `/data/accounts.{lang}.json`: the whole model, amounts in millions of dollars, in one language. */
export interface AccountsFile {
  sectors: string[];
  instruments: string[];
  /** Id → name, of sectors, instruments and the parts of a table. */
  names: Record<string, string>;
  openings: Record<string, { label: string; exact: string[]; basis: string; books: Books }>;
  operations: Record<string, Operation & { name: string; explanation: Run[]; misunderstood: Run[] }>;
  presets: Record<string, { name: string; opening: string; steps: Step[]; lesson: Run[] }>;
  initial: string;
}

/** What an address may name, of a file. */
export const casesOf = ({ openings, operations, presets, initial }: AccountsFile): Cases => ({
  openings: new Map(Object.entries(openings).map(([id, { books }]) => [id, books])),
  operations: new Map(Object.entries(operations)),
  presets: new Map(Object.entries(presets)),
  initial,
});
