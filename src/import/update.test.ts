import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nextRelease } from './series-dates.ts';
import { nextPeriod, update } from './update.ts';

const RULES = { from: '2003-01-01', frequency: 'weekly', unit: 'usd', jump: 1e9 } as const;
const weeks = fc.array(fc.integer({ min: 1, max: 10 ** 7 }), { minLength: 2, maxLength: 60 }).map((values) => {
  let date = '2025-01-01';
  return values.map((value) => {
    const row = { date, value: String(value) };
    date = nextPeriod(date, 'weekly');
    return row;
  });
});

describe('an import', () => {
  test('of what is carried changes nothing', () => {
    fc.assert(
      fc.property(weeks, (rows) => {
        expect(update(rows, rows, RULES, '2026-11-24')).toEqual({
          rows,
          added: [],
          revisions: [],
          doubts: [],
          holes: [],
        });
      }),
    );
  });

  test('into nothing carries every row', () => {
    fc.assert(
      fc.property(weeks, (rows) => {
        expect(update([], rows, RULES, '2026-11-24')).toMatchObject({ rows, added: rows, revisions: [] });
      }),
    );
  });

  test('keeps the history it had when rows are added', () => {
    fc.assert(
      fc.property(weeks, fc.nat(), (rows, cut) => {
        const carried = rows.slice(0, 1 + (cut % rows.length));
        const { rows: now, added } = update(carried, rows, RULES, '2026-11-24');
        expect(now).toEqual(rows);
        expect(added).toEqual(rows.slice(carried.length));
      }),
    );
  });

  test('rates jump by points, levels by percent', () => {
    const rows = [
      { date: '2025-01-01', value: '4.00' },
      { date: '2025-01-02', value: '4.60' },
    ];
    const daily = { ...RULES, frequency: 'daily' } as const;
    expect(update([], rows, { ...daily, unit: 'percent', jump: 0.5 }, '').doubts).toHaveLength(1);
    expect(update([], rows, { ...daily, unit: 'percent', jump: 1 }, '').doubts).toEqual([]);
    expect(update([], rows, { ...daily, unit: 'usd', jump: 20 }, '').doubts).toEqual([]);
  });

  test('tells of a published observation that is gone', () => {
    const rows = ['2025-01-01', '2025-01-08', '2025-01-15'].map((date) => ({ date, value: '5' }));
    const many = Array.from({ length: 60 }, (_, index) => ({
      date: new Date(Date.parse('2023-01-04') + index * 7 * 86_400_000).toISOString().slice(0, 10),
      value: '5',
    }));
    const carried = [...many, ...rows];
    expect(
      update(
        carried,
        carried.filter(({ date }) => date !== '2025-01-08'),
        RULES,
        '',
      ).doubts,
    ).toEqual(['had 5 on 2025-01-08, and now has nothing there']);
  });
});

test('periods end where the calendar says', () => {
  expect(nextPeriod('2025-10-31', 'monthly')).toBe('2025-11-30');
  expect(nextPeriod('2025-12-01', 'monthly')).toBe('2026-01-01');
  expect(nextPeriod('2025-10-01', 'quarterly')).toBe('2026-01-01');
});

test('the next release moves with the data', () => {
  expect(nextRelease('2026-10-15', 2, '2026-10-21', 'weekly')).toBe('2026-10-29');
  expect(nextRelease('2026-10-09', 1, '2026-10-09', 'daily')).toBe('2026-10-12');
});
