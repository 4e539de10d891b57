import { expect, test } from 'vitest';
import { numberSchema } from './number.ts';
import { fields } from './schema.ts';

const schema = numberSchema(fields(() => true));
const day = { label: { 'zh-hant': '日', en: 'Day' }, unit: 'date', digits: 0 };
const faults = (record: object) =>
  schema.safeParse({ ...day, ...record }).error?.issues.map(({ path }) => path.join('.'));

test('a date is found by a rule that finds one, and no other way', () => {
  const span = { series: 'total-assets', from: '2025-12-03', to: '2026-10-07' };
  expect(faults({ rule: { op: 'day-of-max', ...span } })).toBeUndefined();
  expect(faults({ rule: { op: 'max', ...span } })).toEqual(['rule']);
  expect(faults({ rule: { op: 'sum', numbers: ['a', 'b'] } })).toEqual(['rule']);
  expect(faults({ value: 19_844, asOf: '2024-05-01', source: 'h41' })).toEqual(['value']);
});
