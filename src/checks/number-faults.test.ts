import { expect, test } from 'vitest';
import type { NumberRecord } from '../domain/number.ts';
import { parseCsv } from '../domain/observations.ts';
import type { Ledger } from '../domain/reckon.ts';
import { evidenceFaults, recordFaults } from './number-faults.ts';

const observations = parseCsv('date,value\n2025-12-01,6535.781\n2025-12-08,6552.419\n', 1e9).observations;
const LEDGER: Ledger = {
  series: new Map([['total-assets', { source: 'h41', unit: 'usd', observations }]]),
  numbers: new Map(),
  tally: () => 0,
  today: '2026-11-22',
};
const number = (fields: Partial<NumberRecord>): NumberRecord => ({
  label: { 'zh-hant': '總資產', en: 'Assets' },
  unit: 'usd',
  digits: 3,
  evidence: 'official',
  ...fields,
});
const faults = (fields: Partial<NumberRecord>, id = 'a-number') =>
  recordFaults(number(fields), id, LEDGER).map(({ field, message }) => `${field}: ${message}`);

test('a rule over a day that was not observed', () => {
  expect(faults({ rule: { op: 'value', series: 'total-assets', on: '2025-12-02' } })).toEqual([
    'rule: total-assets has no observation on 2025-12-02; the one before is 2025-12-01; correct the rule',
  ]);
});

test('a rule whose result is in another unit', () => {
  expect(faults({ unit: 'percent', rule: { op: 'value', series: 'total-assets', on: '2025-12-01' } })[0]).toContain(
    'in usd, not percent',
  );
  expect(faults({ rule: { op: 'months', from: '2022-06-01', to: '2025-12-01' } })[0]).toContain('in months, not usd');
  expect(
    faults({ rule: { op: 'day-of-max', series: 'total-assets', from: '2025-12-01', to: '2025-12-31' } })[0],
  ).toContain('in date, not usd');
});

test('a stated value may differ from its series by its rounding, and no more', () => {
  const check = { series: 'total-assets', on: '2025-12-01' };
  expect(faults({ value: 6.54e12, check })).toEqual([]);
  expect(faults({ value: 6.55e12, check })[0]).toBe(
    'value: is 6550000000000, but total-assets on 2025-12-01 is 6535781000000; correct it, or give its vintage',
  );
});

test('a value named after a series and a day is held against it without being asked', () => {
  expect(faults({ value: 6.55e12 }, 'total-assets-2025-12-01')).toHaveLength(1);
  expect(faults({ value: 6.55e12, vintage: '2025-12-04' }, 'total-assets-2025-12-01')).toEqual([]);
});

test('a value from a report is not official', () => {
  expect(evidenceFaults(number({ value: 1 }), 'secondary')[0]?.message).toBe(
    'is secondary: add evidence: secondary, or cite a source that is official',
  );
  expect(evidenceFaults(number({ value: 1 }), 'official-via-mirror')).toEqual([]);
  expect(evidenceFaults(number({ value: 1, evidence: 'secondary' }), 'secondary')).toEqual([]);
});
