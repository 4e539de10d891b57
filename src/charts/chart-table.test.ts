import { expect, test } from 'vitest';
import type { Observation } from '../domain/series.ts';
import { chartTable } from './chart-table.ts';
import { chartOf, line, walk } from './fixture.ts';

/** Two months of it; the table’s last row is the second. */
const ending = (value: number): Observation[] => [
  [Date.UTC(2026, 6, 1), value],
  [Date.UTC(2026, 7, 1), value],
];

test('counts keep the thousands they were published to, in either language’s unit', () => {
  const starts = chartOf([line('starts', ending(1_275_000))], { unit: 'count' });
  const [en, zh] = [chartTable(starts, 'en', 10), chartTable(starts, 'zh-hant', 10)];
  expect(en.unit.text).toBe('million');
  expect(en.rows.at(-1)).toEqual({ day: '2026-08-01', cells: [{ text: '1.275' }] });
  expect(zh.unit.text).toBe('萬');
  expect(zh.rows.at(-1)?.cells).toEqual([{ text: '127.5' }]);
});

test('dollars are written in the language’s scale, with the other beside it where it differs', () => {
  const rowOf = (value: number) => chartTable(chartOf([line('assets', ending(value))]), 'zh-hant', 10).rows.at(-1);
  expect(rowOf(6.536e12)?.cells).toEqual([{ text: '6.536' }]);
  expect(rowOf(74.6e9)?.cells).toEqual([{ text: '746.0', other: '74.6' }]);
});

test('more days than a table may have leave the last of each month, quarter or year', () => {
  const { rows, thinned } = chartTable(chartOf([line('assets', walk(520))]), 'en', 12);
  expect(thinned).toBe(true);
  expect(rows.map(({ day }) => Number(day.slice(0, 4)))).toEqual([
    2005, 2006, 2007, 2008, 2009, 2010, 2011, 2012, 2013, 2014,
  ]);
});
