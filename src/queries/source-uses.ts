import type { CollectionName } from '../domain/collections.ts';
import { allEntries } from './entries.ts';

/** A place that rests on a source: its collection and id. */
export interface Use {
  collection: CollectionName;
  id: string;
}

const CITING = [
  'claims',
  'mechanisms',
  'timeline',
  'glossary',
  'regimes',
  'windows',
  'watchlist',
  'numbers',
  'series',
  'charts',
  'changes',
  'openings',
  'operations',
] as const;

/** Source id → every entry that names it, anywhere in its fields. */
export async function sourceUses(): Promise<Map<string, Use[]>> {
  const uses = new Map<string, Use[]>();
  for (const collection of CITING) {
    for (const entry of await allEntries(collection)) {
      for (const source of new Set(sourcesNamedIn(entry))) {
        uses.set(source, [...(uses.get(source) ?? []), { collection, id: entry.id }]);
      }
    }
  }
  return uses;
}

/** Ids in fields called `source` or `sources`, and `[words](source:id)` in any text. */
function sourcesNamedIn(value: unknown, key = ''): string[] {
  if (typeof value === 'string') {
    if (key === 'source' || key === 'sources') return [value];
    return [...value.matchAll(/\(source:([a-z0-9-]+)\)/g)].flatMap((match) => match[1] ?? []);
  }
  if (Array.isArray(value)) return value.flatMap((item) => sourcesNamedIn(item, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([field, item]) => sourcesNamedIn(item, field));
}
