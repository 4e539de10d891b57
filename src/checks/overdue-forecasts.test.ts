import { expect, test } from 'vitest';
import type { Claim } from '../domain/claim.ts';
import { overdueWarning } from './overdue-forecasts.ts';

const entry = { id: 'long-bonds', at: () => 'content/claims/long-bonds.yaml:9:3' };
const claim = {
  verdict: 'outcome-did-not',
  history: [{ on: '2026-11-22' }],
  forecast: { due: '2026-12-01' },
} as unknown as Claim;

test('a forecast past due is named with its place, the day after its window has closed', () => {
  expect(overdueWarning(entry, claim, '2026-12-01')).toEqual([]);
  expect(overdueWarning(entry, claim, '2026-12-02')).toEqual([
    'content/claims/long-bonds.yaml:9:3 forecast.due: the window of long-bonds closed on 2026-12-01 and it has not been judged since; judge it again and add the verdict to history',
  ]);
});

test('a claim that forecasts nothing is never past due', () => {
  const { forecast: _, ...fact } = claim;
  expect(overdueWarning(entry, fact as Claim, '2030-01-01')).toEqual([]);
});
