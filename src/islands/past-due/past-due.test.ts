import { expect, test } from 'vitest';
import { pastDue } from './past-due.ts';

test('a window is past once its last day is over in the westernmost zone', () => {
  const days = ['2026-11-30', '2026-12-01', '2026-12-31'];
  expect(pastDue(days, new Date('2026-12-01T11:59:00Z'))).toEqual([false, false, false]);
  expect(pastDue(days, new Date('2026-12-01T12:00:00Z'))).toEqual([true, false, false]);
  expect(pastDue(days, new Date('2026-12-02T12:00:00Z'))).toEqual([true, true, false]);
});
