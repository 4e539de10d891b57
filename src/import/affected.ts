import type { CollectionName } from '../domain/collections.ts';
import { mentionsIn } from '../domain/mentions.ts';
import type { NumberRecord } from '../domain/number.ts';
import { type Ledger, reckon } from '../domain/reckon.ts';

/** Numbers whose value changed, and the claims and other entries that name them. */
export interface Affected {
  numbers: { id: string; was: number | undefined; now: number | undefined }[];
  entries: { collection: string; id: string; verdict: string | undefined }[];
}

interface EntryValue {
  collection: string;
  id: string;
  value: unknown;
}

const NAMING: ReadonlySet<string> = new Set<CollectionName>([
  'claims',
  'mechanisms',
  'timeline',
  'regimes',
  'windows',
  'watchlist',
  'charts',
  'glossary',
  'changes',
]);

/** What rests on series that changed: `before` and `after` differ in their observations only. */
export function affected(before: Ledger, after: Ledger, entries: readonly EntryValue[]): Affected {
  const numbers = [...after.numbers].flatMap(([id, record]) => {
    const [was, now] = [valueIn(record, before), valueIn(record, after)];
    return was === now ? [] : [{ id, was, now }];
  });
  const known = { numbers: new Set(numbers.map(({ id }) => id)), series: new Set<string>() };
  const naming = entries
    .filter(({ collection, value }) => NAMING.has(collection) && mentionsIn(value, known).numbers.size > 0)
    .map(({ collection, id, value }) => ({ collection, id, verdict: (value as { verdict?: string }).verdict }));
  return { numbers, entries: naming };
}

function valueIn(record: NumberRecord, ledger: Ledger): number | undefined {
  try {
    return reckon(record, ledger).value;
  } catch {
    return undefined;
  }
}
