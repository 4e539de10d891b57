import {
  type Opening,
  type Operation,
  openingSchema,
  operationSchema,
  type Preset,
  presetSchema,
} from '../domain/account.ts';
import { fields } from '../domain/schema.ts';
import {
  type Books,
  book,
  EMPTY_BOOKS,
  type Imbalance,
  imbalances,
  limitOf,
  openBooks,
  toMillions,
} from '../domain/t-account.ts';
import { type Sound, soundEntries } from './ledger.ts';
import type { Entries, Entry } from './read-content.ts';

/** Openings and operations that do not balance, and presets the balance sheets cannot bear. */
export function accountFaults(entries: Entries): string[] {
  const openings = soundEntries(entries.openings, openingSchema(ANY_ID));
  const operations = soundEntries(entries.operations, operationSchema(ANY_ID));
  const presets = soundEntries(entries.presets, presetSchema(ANY_ID));
  const known = { sectors: idsOf(entries.sectors), instruments: idsOf(entries.instruments) };
  const byId = new Map(operations.map(({ entry, data }) => [entry.id, data]));
  const books = new Map(openings.map(({ entry, data }) => [entry.id, openBooks(data)]));
  return [
    ...openings.flatMap((opening) => [...strangers(opening, known), ...openingFaults(opening)]),
    ...operations.flatMap((operation) => [...operationFaults(operation), ...inverseFaults(operation, byId)]),
    ...presets.flatMap((preset) => presetFaults(preset, books, byId)),
  ];
}

const ANY_ID = fields(() => true);
const idsOf = (entries: Entry[]) => new Set(entries.map(({ id }) => id));

function openingFaults({ entry, data }: Sound<Opening>): string[] {
  const negative = (['assets', 'liabilities'] as const).flatMap((side) =>
    linesOf(data[side])
      .filter(({ amount }) => amount < 0)
      .map(
        ({ sector, id }) =>
          `${entry.at([side, sector, id])} ${side}.${sector}.${id}: is below zero; a holding cannot be`,
      ),
  );
  const gaps = imbalances(openBooks(data)).map((gap) => {
    const place = gap.kind === 'sector' ? ['assets', gap.id] : gap.kind === 'instrument' ? ['assets'] : ['netWorth'];
    return `${entry.at(place)} ${place.join('.')}: ${sayGap(gap, `${Math.abs(gap.amount) / 1000} billion`)}`;
  });
  return [...negative, ...gaps];
}

function operationFaults({ entry, data }: Sound<Operation>): string[] {
  return imbalances(book(EMPTY_BOOKS, data, 1)).map(
    (gap) => `${entry.at(['postings'])} postings: ${sayGap(gap, `${Math.abs(gap.amount)} for each dollar`)}`,
  );
}

function inverseFaults({ entry, data: { inverse } }: Sound<Operation>, byId: Map<string, Operation>): string[] {
  if (!inverse || byId.get(inverse)?.inverse === entry.id) return [];
  return [
    `${entry.at(['inverse'])} inverse: ${inverse} does not name ${entry.id} as its inverse; make them name each other`,
  ];
}

function presetFaults(
  { entry, data }: Sound<Preset>,
  books: Map<string, Books>,
  byId: Map<string, Operation>,
): string[] {
  let state = books.get(data.opening);
  for (const [index, { operation: id, size }] of data.steps.entries()) {
    const operation = byId.get(id);
    if (!state || !operation) return [];
    const limit = limitOf(state, operation);
    if (limit && toMillions(size) > limit.size) {
      return [
        `${entry.at(['steps', index, 'size'])} steps.${index}.size: ${limit.sector} holds ${limit.size / 1000} billion of ${limit.instrument}, less than ${size}; make it smaller`,
      ];
    }
    state = book(state, operation, toMillions(size));
  }
  return [];
}

/** Keys of the amount tables that name no entry. */
function strangers({ entry, data }: Sound<Opening>, known: Record<'sectors' | 'instruments', Set<string>>): string[] {
  return (['assets', 'liabilities'] as const).flatMap((side) =>
    linesOf(data[side]).flatMap(({ sector, id }) => {
      if (!known.sectors.has(sector))
        return [
          `${entry.at([side, sector])} ${side}.${sector}: no such entry: sectors/${sector}; correct the id, or add that entry`,
        ];
      return known.instruments.has(id)
        ? []
        : [
            `${entry.at([side, sector, id])} ${side}.${sector}.${id}: no such entry: instruments/${id}; correct the id, or add that entry`,
          ];
    }),
  );
}

const linesOf = (columns: Opening['assets']) =>
  Object.entries(columns).flatMap(([sector, lines]) =>
    Object.entries(lines).map(([id, amount]) => ({ sector, id, amount })),
  );

function sayGap({ kind, id, amount }: Imbalance, size: string): string {
  if (kind === 'net-worth')
    return `net worth adds up to ${amount < 0 ? 'minus ' : ''}${size} over all sectors; it must be zero`;
  if (kind === 'instrument')
    return `${id}: what is held ${amount > 0 ? 'exceeds' : 'falls short of'} what is owed by ${size}; correct a holder or the issuer`;
  return `${id}: assets ${amount > 0 ? 'exceed' : 'fall short of'} liabilities and net worth by ${size}; correct a line`;
}
