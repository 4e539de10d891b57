import { expect, test } from 'vitest';
import type { Verdict } from './claim.ts';
import { type Forecast, isPastDue, type Outcome, outcomeOf, readGuesses, scoreOf, windowOf } from './forecast.ts';

const text = { 'zh-hant': '', en: '' };
const forecast = (verdict: Verdict, judgedOn: string, due = '2026-12-01'): Forecast => ({
  verdict,
  history: [{ on: judgedOn, to: verdict, basis: text, why: text }],
  forecast: { promised: text, from: '2025-12-01', due, dueRule: text, settledBy: text, outcome: text },
});

test('a verdict reached before the day it falls due says only how it stands so far', () => {
  expect(windowOf(forecast('outcome-did-not', '2026-11-22'))).toBe('open');
  expect(windowOf(forecast('outcome-did-not', '2026-12-01'))).toBe('closed');
});

test('a pending forecast stays open whenever it was last looked at', () => {
  expect(windowOf(forecast('outcome-pending', '2027-01-05'))).toBe('open');
});

test('past due is the day after, and only until it is judged again', () => {
  expect(isPastDue(forecast('outcome-did-not', '2026-11-22'), '2026-12-01')).toBe(false);
  expect(isPastDue(forecast('outcome-did-not', '2026-11-22'), '2026-12-02')).toBe(true);
  expect(isPastDue(forecast('outcome-did-not', '2026-12-15'), '2026-12-16')).toBe(false);
});

test('a verdict that settles nothing counts as not settled', () => {
  expect(outcomeOf('outcome-came-true')).toBe('came-true');
  expect(outcomeOf('corrected')).toBe('did-not');
  expect(outcomeOf('contested')).toBe('not-settled');
  expect(outcomeOf('unsupported')).toBe('not-settled');
});

test('the score counts guesses at forecasts that are there', () => {
  const outcomes = new Map<string, Outcome>([
    ['a', 'came-true'],
    ['b', 'did-not'],
  ]);
  const guesses = new Map<string, Outcome>([
    ['a', 'came-true'],
    ['b', 'came-true'],
    ['gone', 'did-not'],
  ]);
  expect(scoreOf(guesses, outcomes)).toEqual({ locked: 2, right: 1 });
});

test('guesses are read from storage that holds anything at all', () => {
  expect(readGuesses(null).size).toBe(0);
  expect(readGuesses('not json').size).toBe(0);
  expect(readGuesses('null').size).toBe(0);
  expect([...readGuesses('{"a":"did-not","b":"perhaps"}')]).toEqual([['a', 'did-not']]);
});
