import { expect, test } from 'vitest';
import { chartOf, line } from '../../charts/fixture.ts';
import type { Observation } from '../../domain/series.ts';
import { latest, readings, written } from './readings.ts';

const on = (day: string, value: number | null): Observation => [Date.parse(day), value];
const weekly = line('a', [
  on('2026-01-07', 1e12),
  on('2026-01-14', null),
  on('2026-01-21', 3e12),
  on('2026-01-28', 4e12),
]);
const monthly = {
  ...line('b', [on('2026-01-01', 5e12), on('2026-02-01', 6e12)]),
  label: { 'zh-hant': '放款', en: 'Loans' },
};
const data = chartOf([weekly, monthly], { from: '2026-01-01', to: '2026-02-01' });
const told = (of = data) =>
  readings(of, 'en', [], of.from).map((reading) => {
    const { day, rows } = written(reading, of, 'en', 'latin');
    return `${day}: ${rows.map((row) => row.join(' ')).join(', ')}`;
  });

test('a line without an observation that day tells its last one, with its date; a hole tells nothing', () => {
  expect(told()).toEqual([
    '1 January 2026: Loans $5.000 trillion',
    '7 January 2026: Treasuries $1.000 trillion, Loans (2026-01-01) $5.000 trillion',
    '21 January 2026: Treasuries $3.000 trillion, Loans (2026-01-01) $5.000 trillion',
    '28 January 2026: Treasuries $4.000 trillion, Loans (2026-01-01) $5.000 trillion',
    '1 February 2026: Treasuries (2026-01-28) $4.000 trillion, Loans $6.000 trillion',
  ]);
});

test('what is no longer fresh is left out', () => {
  const late = line('b', [on('2026-01-01', 5e12), on('2026-01-02', 5e12)]);
  expect(told({ ...data, lines: [weekly, { ...late, label: monthly.label }] }).at(-1)).toBe(
    '28 January 2026: Treasuries $4.000 trillion',
  );
});

test('the reading told first is the last that tells of most lines', () => {
  const values = [4, 2, 3, 1].map((count, time) => ({ time, values: Array(count).fill({ name: 'x', value: 1 }) }));
  expect(latest(values)).toBe(2);
});

test('an index counts from the chart’s first day, whatever span is shown', () => {
  const index = chartOf([monthly], { from: '2026-01-01', to: '2026-02-01', scale: 'index' });
  const [reading] = readings(index, 'zh-hant', [], '2026-01-15');
  expect(reading && written(reading, index, 'zh-hant', 'han').rows).toEqual([['放款', '120.0']]);
});

test('a single value is told with the digits of its record', () => {
  const point = {
    on: '2025-12-31',
    value: 94.2,
    digits: 1,
    side: 'above',
    style: 'solid',
    label: monthly.label,
  } as const;
  expect(
    told(chartOf([], { kind: 'points', unit: 'index', points: [point], from: '2025-12-01', to: '2026-01-01' })),
  ).toEqual(['31 December 2025: Loans 94.2']);
});

test('a gap between two rates is told in whole basis points', () => {
  const gap = line('gap', [on('2025-12-01', 22), on('2025-12-02', -1)]);
  expect(told(chartOf([gap], { unit: 'basis-points', from: '2025-12-01', to: '2025-12-02' })).at(-1)).toBe(
    '2 December 2025: Treasuries \u22121 basis point',
  );
});
