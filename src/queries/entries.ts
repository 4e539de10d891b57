import { getCollection } from 'astro:content';
import type { z } from 'astro/zod';
import type { COLLECTIONS, CollectionName } from '../domain/collections.ts';

type Fields = { [Name in CollectionName]: z.infer<ReturnType<(typeof COLLECTIONS)[Name]['schema']>> };

/** An entry’s fields with its id. */
export type Entry<Name extends CollectionName> = Fields[Name] & { id: string };

/** Every entry of a collection, in the order of their ids. */
export async function allEntries<Name extends CollectionName>(name: Name): Promise<Entry<Name>[]> {
  const entries = (await getCollection(name)) as { id: string; data: Fields[Name] }[];
  return entries.map((entry): Entry<Name> => ({ ...entry.data, id: entry.id })).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** One entry; throws if there is none, naming it. */
export async function oneEntry<Name extends CollectionName>(name: Name, id: string): Promise<Entry<Name>> {
  const found = (await allEntries(name)).find((entry) => entry.id === id);
  if (!found) throw new Error(`no such entry: ${name}/${id}`);
  return found;
}

/** Every entry of a collection that has a place, in that order. */
export async function inOrder<
  Name extends
    | 'claims'
    | 'passages'
    | 'mechanisms'
    | 'windows'
    | 'watchlist'
    | 'sectors'
    | 'instruments'
    | 'operations'
    | 'presets'
    | 'rateScenarios'
    | 'pathScenarios',
>(name: Name): Promise<Entry<Name>[]> {
  return (await allEntries(name)).sort((a, b) => a.order - b.order);
}

/** Events, earliest first. */
export async function timeline(): Promise<Entry<'timeline'>[]> {
  return (await allEntries('timeline')).sort((a, b) => (a.date < b.date ? -1 : 1));
}
