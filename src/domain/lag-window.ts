import { DAY_MS } from './observations.ts';

export type WindowState = 'closed' | 'open' | 'not-yet';

/** Months from one day to another, part months as fractions of 30.44 days. */
export function monthsBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / (DAY_MS * 30.4375);
}

/** Where a promised window stands on a day: its months are counted from `from`. */
export function windowState(from: string, [first, last]: readonly [number, number], on: string): WindowState {
  const elapsed = monthsBetween(from, on);
  if (elapsed >= last) return 'closed';
  return elapsed >= first ? 'open' : 'not-yet';
}
