import { parseCsv } from '../domain/observations.ts';
import type { Observation } from '../domain/series.ts';
import { parseVintages, type Revision } from '../domain/vintages.ts';
import { allEntries, type Entry } from './entries.ts';
import { once } from './once.ts';

export type SeriesWithData = Entry<'series'> & { observations: Observation[]; revisions: Revision[] };

const FILES = import.meta.glob<string>('/content/series/*.csv', { query: '?raw', import: 'default', eager: true });

/** Every series with its observations in its unit, in the order of their ids. */
export const allSeries = once(async (): Promise<SeriesWithData[]> => {
  const list = await allEntries('series');
  return list.map((series) => ({ ...series, observations: observationsOf(series), revisions: revisionsOf(series.id) }));
});

/** One series; throws if there is none, naming it. */
export async function getSeries(id: string): Promise<SeriesWithData> {
  const found = (await allSeries()).find((series) => series.id === id);
  if (!found) throw new Error(`no such entry: series/${id}`);
  return found;
}

function observationsOf({ id, scale }: Entry<'series'>): Observation[] {
  const text = FILES[`/content/series/${id}.csv`];
  if (text === undefined) throw new Error(`content/series/${id}.csv is missing: run npm run data:import`);
  return parseCsv(text, scale).observations;
}

/** Revisions found so far, the latest first. */
function revisionsOf(id: string): Revision[] {
  const text = FILES[`/content/series/${id}.vintages.csv`];
  return text === undefined ? [] : parseVintages(text).revisions.toReversed();
}
