import { namedIds } from '../domain/named-ids.ts';
import { articlePlaces, chartPlaces } from './article-places.ts';
import { allEntries, inOrder } from './entries.ts';
import { type EntryPlace, entryPlace, inBoth, PLACED } from './entry-places.ts';
import { once } from './once.ts';

/** What rests on a source. */
export interface SourceUses {
  /** Each once, claims first; an event goes by its date, for its name says again what the source is about. */
  places: EntryPlace[];
  /** How many number records; each names its source in its own row. */
  numbers: number;
}

/** Source id → everything that rests on it; a source that nothing rests on is not there. */
export const sourceUses = once(async (): Promise<Map<string, SourceUses>> => {
  const uses = new Map<string, SourceUses>();
  const usesOf = (id: string) => {
    const found = uses.get(id) ?? { places: [], numbers: 0 };
    uses.set(id, found);
    return found;
  };
  const add = (sources: Iterable<string>, place: EntryPlace) => {
    for (const id of sources) {
      const { places } = usesOf(id);
      if (!places.some(({ path }) => path === place.path)) places.push(place);
    }
  };
  for (const claim of await inOrder('claims')) add(namedIds(claim, 'source'), await entryPlace('claims', claim));
  for (const name of PLACED.filter((one) => !['claims', 'numbers', 'timeline'].includes(one)))
    for (const entry of await allEntries(name)) add(namedIds(entry, 'source'), await entryPlace(name, entry));
  for (const { chart, place } of await chartPlaces()) add(namedIds(chart, 'source'), place);
  for (const { bodies, place } of await articlePlaces()) add(namedIds(bodies, 'source'), place);
  for (const event of await allEntries('timeline'))
    add(event.sources, { ...(await entryPlace('timeline', event)), title: inBoth(() => event.date) });
  for (const { source } of await allEntries('numbers')) if (source) usesOf(source).numbers += 1;
  return uses;
});
