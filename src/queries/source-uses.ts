import type { Text } from '../domain/locale.ts';
import { namedIds } from '../domain/named-ids.ts';
import { articlePlaces, chartPlaces } from './article-places.ts';
import { allEntries } from './entries.ts';
import { type EntryPlace, entryPlace, PLACED } from './entry-places.ts';
import { once } from './once.ts';
import { richToPlain } from './plain.ts';

/** Source id → every place that rests on it, claims first, each once. */
export const sourceUses = once(async (): Promise<Map<string, EntryPlace[]>> => {
  const uses = new Map<string, EntryPlace[]>();
  const add = (sources: Iterable<string>, place: EntryPlace) => {
    for (const id of sources) {
      const list = uses.get(id) ?? [];
      if (!list.some(({ path }) => path === place.path)) uses.set(id, [...list, place]);
    }
  };
  for (const name of PLACED) {
    for (const entry of await allEntries(name)) {
      const place = await entryPlace(name, entry);
      add(namedIds(entry, 'source'), name === 'numbers' ? { ...place, title: await writtenOut(entry.id) } : place);
    }
  }
  for (const { chart, place } of await chartPlaces()) add(namedIds(chart, 'source'), place);
  for (const { bodies, place } of await articlePlaces()) add(namedIds(bodies, 'source'), place);
  return uses;
});

/** A number goes by its value here: its name repeats what the source is about. */
const writtenOut = async (id: string): Promise<Text> => ({
  'zh-hant': await richToPlain(`{${id}}`, 'zh-hant'),
  en: await richToPlain(`{${id}|short}`, 'en'),
});
