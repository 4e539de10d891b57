import type { CollectionName } from '../domain/collections.ts';
import type { Unit } from '../domain/number.ts';
import { type Ledger, type Reckoned, reckon } from '../domain/reckon.ts';
import { SITE } from '../domain/site.ts';
import { tallyOf } from '../domain/tally.ts';
import { allEntries, type Entry } from './entries.ts';
import { once } from './once.ts';
import { allSeries } from './series.ts';

/** A number record with its value worked out, ready for formatNumber. */
export interface Figure extends Reckoned {
  id: string;
  record: Entry<'numbers'>;
  unit: Unit;
  digits: number;
  noun: Entry<'numbers'>['noun'];
}

const TALLIED = [
  'claims',
  'sources',
  'timeline',
  'glossary',
  'series',
  'numbers',
  'mechanisms',
] as const satisfies CollectionName[];

/** Every number, by id. */
export const allNumbers = once(async (): Promise<Map<string, Figure>> => {
  const records = await allEntries('numbers');
  const series = new Map((await allSeries()).map((entry) => [entry.id, entry]));
  const tallied = new Map(
    await Promise.all(TALLIED.map(async (name) => [name as string, await allEntries(name)] as const)),
  );
  const ledger: Ledger = {
    series,
    numbers: new Map(records.map((record) => [record.id, record])),
    tally: (collection, where) => tallyOf(tallied.get(collection) ?? [], where),
    today: SITE.checkedOn,
  };
  return new Map(
    records.map((record) => {
      try {
        return [
          record.id,
          {
            id: record.id,
            record,
            unit: record.unit,
            digits: record.digits,
            noun: record.noun,
            ...reckon(record, ledger),
          },
        ];
      } catch (error) {
        throw new Error(`content/numbers/${record.id}.yaml rule: ${(error as Error).message}`);
      }
    }),
  );
});

/** One number; throws if there is none, naming it. */
export async function getNumber(id: string): Promise<Figure> {
  const figure = (await allNumbers()).get(id);
  if (!figure) throw new Error(`no such entry: numbers/${id}`);
  return figure;
}
