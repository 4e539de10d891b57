import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import {
  type Books,
  book,
  effectsOf,
  imbalances,
  limitOf,
  type Operation,
  openBooks,
  replay,
  tallyOf,
  toMillions,
} from './t-account.ts';

const entries = <T>(folder: string) =>
  new Map(
    globSync(`content/accounts/${folder}/*.yaml`)
      .sort()
      .map((file) => [basename(file, '.yaml'), parse(readFileSync(file, 'utf8')) as T]),
  );
const openings = [...entries<Parameters<typeof openBooks>[0]>('openings').values()].map(openBooks);
const operations = new Map(
  [...entries<Operation & { inverse?: string }>('operations')].map(([id, entry]) => [
    id,
    { ...entry, netWorth: entry.netWorth ?? {} },
  ]),
);
const presets = entries<{ opening: string; steps: { operation: string; size: number }[] }>('presets');
const named = (id: string) => operations.get(id) as Operation & { inverse?: string };

/** Reserves, deposits and Fed assets for one dollar, written down by hand. */
const EXPECTED: Record<string, [number, number, number]> = {
  'qt-mmf-onrrp': [0, 0, -1],
  'qt-mmf-deposits': [-1, -1, -1],
  'qt-mmf-repo': [-1, 0, -1],
  'qt-nonbank-deposits': [-1, -1, -1],
  'qt-bank': [-1, 0, -1],
  'rollover-auction': [0, 0, 0],
  'mbs-to-bills': [0, 0, 0],
  'mbs-to-bills-refi': [0, 0, 0],
  'rmp-bank': [1, 0, 1],
  'rmp-nonbank': [1, 1, 1],
  'rmp-mmf-onrrp': [0, 0, 1],
  'qe-bonds-nonbank': [1, 1, 1],
  'tax-payment': [-1, -1, 0],
  'treasury-spending': [1, 1, 0],
  'tga-rebuild-bills': [-1, -1, 0],
  'srf-draw-bank': [1, 0, 1],
  'srf-repay-bank': [-1, 0, -1],
  'srf-draw-dealer': [1, 1, 1],
  'srf-repay-dealer': [-1, -1, -1],
  'onrrp-increase': [-1, -1, 0],
  'onrrp-decrease': [1, 1, 0],
  'currency-withdrawal': [-1, -1, 0],
  'bank-loan': [0, 1, 0],
  'deposit-to-mmf': [0, 0, 0],
  'mmf-redemption-buys-stock': [0, 0, 0],
};

describe('T-accounts', () => {
  test('every operation moves reserves, deposits and Fed assets as expected', () => {
    const found = Object.fromEntries(
      [...operations].map(([id, operation]) => {
        const effect = effectsOf(operation);
        return [id, [effect.reserves, effect.deposits, effect['fed-assets']]];
      }),
    );
    expect(found).toEqual(EXPECTED);
  });

  test('the openings close to the last million', () => {
    for (const opening of openings) expect(imbalances(opening)).toEqual([]);
  });

  test('every preset can be booked to its end', () => {
    for (const [id, preset] of presets) {
      const opening = openBooks(parse(readFileSync(`content/accounts/openings/${preset.opening}.yaml`, 'utf8')));
      const steps = preset.steps.map(({ operation, size }) => ({ operation, size: toMillions(size) }));
      expect(replay(opening, steps, operations), id).toHaveLength(steps.length + 1);
    }
  });

  test('a size beyond what a sector holds is refused, naming the line', () => {
    const [, eve] = openings as [Books, Books];
    expect(limitOf(eve, named('qt-mmf-onrrp'))).toEqual({
      sector: 'mmf',
      instrument: 'on-rrp',
      side: 'asset',
      size: 2217,
    });
    expect(limitOf(eve, named('srf-repay-dealer'))).toMatchObject({ size: 0 });
    expect(limitOf(eve, named('bank-loan'))).toBeUndefined();
    expect(replay(eve, [{ operation: 'qt-mmf-onrrp', size: 2218 }], operations)).toHaveLength(1);
  });

  test('any legal sequence keeps every book closed, and undo returns exactly the start', () => {
    const step = fc.record({
      id: fc.constantFrom(...operations.keys()),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
      free: fc.integer({ min: 1, max: 2e6 }),
    });
    let booked = 0;
    fc.assert(
      fc.property(fc.constantFrom(...openings), fc.array(step, { minLength: 20, maxLength: 60 }), (opening, steps) => {
        let books = opening;
        const done: [string, number][] = [];
        for (const { id, share, free } of steps) {
          const size = Math.floor((limitOf(books, named(id))?.size ?? free) * share);
          const before = tallyOf(books);
          books = book(books, named(id), size);
          expect(imbalances(books)).toEqual([]);
          expect(lowest(books)).toBeGreaterThanOrEqual(0);
          expect(tallyOf(books).reserves - before.reserves).toBe(effectsOf(named(id)).reserves * size + 0);
          done.push([id, size]);
          booked += 1;
        }
        for (const [id, size] of done.reverse()) books = book(books, named(id), -size);
        expect(books).toEqual(withZeros(opening, books));
      }),
      { numRuns: 400 },
    );
    expect(booked).toBeGreaterThanOrEqual(10_000);
  }, 60_000);

  test('an operation and its inverse leave no trace', () => {
    for (const [id, { inverse }] of operations) {
      for (const opening of openings) {
        const limit = limitOf(opening, named(id))?.size ?? 50_000;
        const there = book(opening, named(id), limit);
        if (inverse) expect(tallyOf(book(there, named(inverse), limit)), id).toEqual(tallyOf(opening));
      }
    }
  });
});

const lowest = (books: Books) =>
  Math.min(
    ...[books.asset, books.liability].flatMap((side) => Object.values(side).flatMap((lines) => Object.values(lines))),
  );

/** The opening with the lines that later entries brought in, at zero. */
function withZeros(opening: Books, after: Books): Books {
  const full = structuredClone(opening);
  for (const side of ['asset', 'liability'] as const) {
    for (const [sector, lines] of Object.entries(after[side])) {
      full[side][sector] = { ...Object.fromEntries(Object.keys(lines).map((id) => [id, 0])), ...full[side][sector] };
    }
  }
  return full;
}
