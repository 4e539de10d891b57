import { allEntries, type Entry } from './entries.ts';

const WEIGHT = ['verdict', 'correction', 'data', 'addition'];

/** The public log: newest first, and within a day what weighs most. */
export async function changes(): Promise<Entry<'changes'>[]> {
  return (await allEntries('changes')).sort(
    (a, b) => b.date.localeCompare(a.date) || WEIGHT.indexOf(a.kind) - WEIGHT.indexOf(b.kind),
  );
}
