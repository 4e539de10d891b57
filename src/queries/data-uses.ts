import { type Mentions, mentionsIn, mentionsInProse } from '../domain/mentions.ts';
import { articlePlaces, chartPlaces } from './article-places.ts';
import { allEntries } from './entries.ts';
import { type EntryPlace, entryPlace, PLACED } from './entry-places.ts';
import { once } from './once.ts';

interface Uses {
  numbers: Map<string, EntryPlace[]>;
  series: Map<string, EntryPlace[]>;
}

/** Number id and series id → every place that names it, articles first. */
export const dataUses = once(async (): Promise<Uses> => {
  const uses: Uses = { numbers: new Map(), series: new Map() };
  const known: Mentions = {
    numbers: new Set((await allEntries('numbers')).map(({ id }) => id)),
    series: new Set((await allEntries('series')).map(({ id }) => id)),
  };
  const add = (mentions: Mentions, place: EntryPlace) => {
    for (const kind of ['numbers', 'series'] as const) {
      for (const id of mentions[kind]) {
        const list = uses[kind].get(id) ?? [];
        if (!list.some(({ path }) => path === place.path)) uses[kind].set(id, [...list, place]);
      }
    }
  };
  for (const { bodies, place } of await articlePlaces())
    for (const body of bodies) add(mentionsInProse(body, known), place);
  for (const { chart, place } of await chartPlaces()) add(mentionsIn(chart, known), place);
  for (const name of PLACED)
    for (const entry of await allEntries(name)) add(mentionsIn(entry, known), await entryPlace(name, entry));
  return uses;
});
