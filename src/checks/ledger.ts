import { existsSync, readFileSync } from 'node:fs';
import type { z } from 'astro/zod';
import { COLLECTIONS, type CollectionName } from '../domain/collections.ts';
import { numberSchema } from '../domain/number.ts';
import { parseCsv } from '../domain/observations.ts';
import type { Ledger } from '../domain/reckon.ts';
import { fields } from '../domain/schema.ts';
import { seriesSchema } from '../domain/series.ts';
import { SITE } from '../domain/site.ts';
import { tallyOf } from '../domain/tally.ts';
import type { Entries, Entry } from './read-content.ts';

const ANY_ID = fields(() => true);

/** Everything rules read, from the entries and `series/*.csv`; `texts` stands in for files of those ids. */
export function ledgerOf(
  entries: Entries,
  root: string,
  texts: ReadonlyMap<string, string> = new Map(),
): { ledger: Ledger; faults: string[] } {
  const faults: string[] = [];
  const series = soundEntries(entries.series, seriesSchema(ANY_ID)).flatMap(({ entry, data }) => {
    const file = `${root}/series/${entry.id}.csv`;
    const text = texts.get(entry.id) ?? (existsSync(file) ? readFileSync(file, 'utf8') : undefined);
    if (text === undefined) {
      faults.push(`${entry.file}:1:1 entry: has no observations; run npm run data:import to write ${file}`);
      return [];
    }
    const csv = parseCsv(text, data.scale);
    faults.push(...csv.faults.map((fault) => `${file}:${fault}`));
    return [[entry.id, { source: data.source, unit: data.unit, observations: csv.observations }] as const];
  });
  const tallied = new Map<string, object[]>();
  const ledger: Ledger = {
    series: new Map(series),
    numbers: new Map(soundEntries(entries.numbers, numberSchema(ANY_ID)).map(({ entry, data }) => [entry.id, data])),
    tally: (collection, where) => {
      const name = collection as CollectionName;
      if (!tallied.has(name))
        tallied.set(
          name,
          soundEntries<object>(entries[name], COLLECTIONS[name].schema(ANY_ID)).map(({ data }) => data),
        );
      return tallyOf(tallied.get(name) ?? [], where);
    },
    today: SITE.checkedOn,
  };
  return { ledger, faults };
}

/** An entry that keeps its schema, with the values it gives, whatever ids they name. */
export interface Sound<Data> {
  entry: Entry;
  data: Data;
}

export function soundEntries<Data>(entries: readonly Entry[], schema: z.ZodType<Data>): Sound<Data>[] {
  return entries.flatMap((entry) => {
    const { data } = schema.safeParse(entry.value);
    return data === undefined ? [] : [{ entry, data }];
  });
}
