import { describe, expect, test } from 'vitest';
import type { NumberRecord, Rule } from './number.ts';
import { DAY_MS, parseCsv } from './observations.ts';
import { type Ledger, reckon } from './reckon.ts';

const series = (source: string, csv: string) => ({
  source,
  unit: 'percent' as const,
  observations: parseCsv(`date,value\n${csv}`).observations,
});
const record = (rule: Rule, unit: NumberRecord['unit'] = 'percent') =>
  ({ label: { 'zh-hant': '', en: '' }, unit, digits: 2, evidence: 'official', rule }) as NumberRecord;
const stated = (value: number, asOf = '2025-12-01') =>
  ({ ...record({} as Rule), rule: undefined, value, asOf, source: 'fed' }) as NumberRecord;

const LEDGER: Ledger = {
  series: new Map([
    ['assets', series('h41', '2024-12-01,80\n2025-12-01,100\n2025-12-03,.\n2025-12-08,110\n2025-12-15,90\n')],
    ['reserves', series('h41', '2025-12-01,40\n2025-12-08,45\n2025-12-15,30\n')],
    ['sofr', series('nyfed', '2025-12-01,4.12\n')],
    ['iorb', series('board', '2025-12-01,3.9\n')],
  ]),
  numbers: new Map([
    ['a', stated(6)],
    ['b', stated(4, '2026-01-01')],
    ['loop', record({ op: 'sum', numbers: ['a', 'loop'] })],
  ]),
  tally: (collection, where) => (collection === 'claims' && where['verdict'] === 'corrected' ? 24 : 0),
  today: '2026-11-22',
};
const dayNumber = (day: string) => Date.parse(day) / DAY_MS;
const value = (rule: Rule, unit?: NumberRecord['unit']) => reckon(record(rule, unit), LEDGER).value;

describe('a rule', () => {
  test.each<[string, Rule, number]>([
    ['value', { op: 'value', series: 'assets', on: '2025-12-01' }, 100],
    ['value of the latest day', { op: 'value', series: 'assets', on: 'latest' }, 90],
    ['max', { op: 'max', series: 'assets', from: '2025-01-01', to: '2026-01-01' }, 110],
    ['min', { op: 'min', series: 'assets', from: '2025-01-01', to: '2026-01-01' }, 90],
    [
      'day-of-max',
      { op: 'day-of-max', series: 'assets', from: '2025-12-01', to: '2025-12-15' },
      dayNumber('2025-12-08'),
    ],
    [
      'day-of-min',
      { op: 'day-of-min', series: 'assets', from: '2025-12-01', to: '2025-12-15' },
      dayNumber('2025-12-15'),
    ],
    ['average, holes left out', { op: 'average', series: 'assets', from: '2025-12-01', to: '2025-12-15' }, 100],
    ['change', { op: 'change', series: 'assets', from: '2025-12-01', to: '2025-12-15' }, -10],
    ['percent-change', { op: 'percent-change', series: 'assets', from: '2025-12-01', to: 'latest' }, -10],
    ['year-over-year', { op: 'year-over-year', series: 'assets', on: '2025-12-01' }, 25],
    ['spread, in basis points', { op: 'spread', series: 'sofr', less: 'iorb', on: '2025-12-01' }, 22],
    ['ratio', { op: 'ratio', series: 'reserves', to: 'assets', on: '2025-12-01', toOn: '2025-12-01' }, 40],
    [
      'share-of-change',
      { op: 'share-of-change', series: 'reserves', of: 'assets', from: '2025-12-01', to: '2025-12-15' },
      100,
    ],
    ['months', { op: 'months', from: '2022-06-01', to: '2025-12-01' }, 42],
    ['months, the last not full', { op: 'months', from: '2022-06-15', to: '2025-12-01' }, 41],
    ['days', { op: 'days', from: '2025-12-01', to: '2025-12-12' }, 11],
    ['difference', { op: 'difference', number: 'a', less: 'b' }, 2],
    ['sum', { op: 'sum', numbers: ['a', 'b'] }, 10],
    ['tally', { op: 'tally', collection: 'claims', where: { verdict: 'corrected' } }, 24],
  ])('%s', (_, rule, expected) => expect(value(rule)).toBeCloseTo(expected, 9));

  test('a quotient is in percent only where its unit is', () => {
    expect(value({ op: 'quotient', number: 'a', by: 'b' }, 'percent')).toBeCloseTo(150);
    expect(value({ op: 'quotient', number: 'a', by: 'b' }, 'times')).toBeCloseTo(1.5);
  });

  test('keeps its inputs, its sources once, and the later day', () => {
    const change = reckon(record({ op: 'change', series: 'assets', from: '2025-12-01', to: '2025-12-15' }), LEDGER);
    expect(change).toMatchObject({ asOf: '2025-12-15', sources: ['h41'] });
    expect(change.inputs.map(({ name, day, value: input }) => [name, day, input])).toEqual([
      ['assets', '2025-12-15', 90],
      ['assets', '2025-12-01', 100],
    ]);
    expect(reckon(record({ op: 'sum', numbers: ['a', 'b'] }), LEDGER).asOf).toBe('2026-01-01');
  });

  test('the first day below a number keeps what was below what', () => {
    const below = {
      op: 'first-below',
      series: 'assets',
      below: 'limit',
      from: '2025-12-01',
      to: '2025-12-15',
    } as const;
    const limit = { ...stated(95, '2025-12-03'), source: 'article' };
    const ledger = { ...LEDGER, numbers: new Map([['limit', limit]]) };
    expect(reckon(record(below, 'date'), ledger)).toMatchObject({
      value: dayNumber('2025-12-15'),
      asOf: '2025-12-15',
      sources: ['h41', 'article'],
      inputs: [
        { name: 'assets', value: 90 },
        { name: 'limit', value: 95 },
      ],
    });
    expect(() => reckon(record({ ...below, to: '2025-12-08' }, 'date'), ledger)).toThrow('never below limit');
  });

  test('says which input is missing', () => {
    expect(() => value({ op: 'value', series: 'assets', on: '2025-12-02' })).toThrow(
      'assets has no observation on 2025-12-02; the one before is 2025-12-01',
    );
    expect(() => value({ op: 'value', series: 'assets', on: '2025-12-03' })).toThrow('no observation on 2025-12-03');
    expect(() => value({ op: 'max', series: 'assets', from: '1999-01-01', to: '1999-12-31' })).toThrow(
      'no observation from 1999-01-01',
    );
    expect(() => value({ op: 'value', series: 'gold', on: 'latest' })).toThrow('there is no series gold');
    expect(() => value({ op: 'sum', numbers: ['a', 'loop'] })).toThrow('loop → loop rests on itself');
  });
});
