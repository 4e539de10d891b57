import { namedIds } from '../domain/named-ids.ts';
import { articlePlaces, chartPlaces } from './article-places.ts';
import { allEntries } from './entries.ts';
import { type EntryPlace, entryPlace, PLACED } from './entry-places.ts';
import { once } from './once.ts';

/** Source id → every place that rests on it, claims first, each once. */
export const sourceUses = once(async (): Promise<Map<string, EntryPlace[]>> => {
  const uses = new Map<string, EntryPlace[]>();
  const add = (sources: Iterable<string>, place: EntryPlace) => {
    for (const id of sources) {
      const list = uses.get(id) ?? [];
      if (!list.some(({ path }) => path === place.path)) uses.set(id, [...list, place]);
    }
  };
  for (const name of PLACED)
    for (const entry of await allEntries(name)) add(namedIds(entry, 'source'), await entryPlace(name, entry));
  for (const { chart, place } of await chartPlaces()) add(namedIds(chart, 'source'), place);
  for (const { bodies, place } of await articlePlaces()) add(namedIds(bodies, 'source'), place);
  return uses;
});
