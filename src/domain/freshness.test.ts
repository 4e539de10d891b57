import { expect, test } from 'vitest';
import { overdueFrom } from './freshness.ts';

test('a release is overdue once its grace has passed', () => {
  expect(overdueFrom({ next: '2026-10-15', grace: 7 })).toBe('2026-10-22');
  expect(overdueFrom({ next: '2026-12-28', grace: 7 })).toBe('2027-01-04');
});
