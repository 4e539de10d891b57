import { describe, expect, test } from 'vitest';
import { between, type FedSeries, valueAt, wednesdays, weekAt } from './fed-weeks.ts';
import type { Observation } from './series.ts';

const on = (day: string, value: number | null): Observation => [Date.parse(day), value];
const weekly = (value: number) => [on('2024-12-18', value), on('2024-12-25', value + 1)];
const SERIES: FedSeries = {
  assets: weekly(100),
  treasuryAccount: weekly(10),
  currency: weekly(30),
  reserves: weekly(50),
  onRrp: [on('2024-12-23', 5), on('2024-12-24', 6), on('2024-12-26', 7)],
  gdp: [on('2024-10-01', 400)],
};

describe('weeks of the Fed', () => {
  test('a holiday takes the last day before it, and a hole is passed over', () => {
    expect(weekAt(SERIES, Date.parse('2024-12-25'))).toEqual({
      assets: 101,
      treasuryAccount: 11,
      currency: 31,
      reserves: 51,
      onRrp: 6,
      gdp: 400,
    });
    expect(valueAt([on('2024-12-18', 1), on('2024-12-25', null)], Date.parse('2024-12-25'))).toBe(1);
  });

  test('before ON RRP existed it is nought, and before the series there is no week', () => {
    expect(weekAt({ ...SERIES, onRrp: [] }, Date.parse('2024-12-18'))?.onRrp).toBe(0);
    expect(weekAt(SERIES, Date.parse('2024-12-11'))).toBeUndefined();
  });

  test('Wednesdays run from the first to the last', () => {
    expect(wednesdays('2002-12-18', '2003-01-08')).toEqual(['2002-12-18', '2002-12-25', '2003-01-01', '2003-01-08']);
  });

  test('between dated points lies a straight line; after them the last value stands', () => {
    const points = [on('2026-01-01', 10), on('2026-01-11', 20)];
    expect(between(points, Date.parse('2026-01-06'))).toBe(15);
    expect(between(points, Date.parse('2027-01-01'))).toBe(20);
    expect(between(points, Date.parse('2025-12-31'))).toBeUndefined();
  });
});
