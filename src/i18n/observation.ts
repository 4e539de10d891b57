import type { Unit } from '../domain/number.ts';
import type { Amount } from './format.ts';

/** Digits an observation is shown with: significant ones for money and counts, decimals for the rest. */
const DIGITS: Partial<Record<Unit, number>> = { usd: 4, count: 5, index: 3 };

/** A value of a series, ready for formatNumber; `more` digits where the exact figure is wanted. */
export const amountOf = ({ unit }: { unit: Unit }, value: number, more = 0): Amount => ({
  value,
  unit,
  digits: (DIGITS[unit] ?? 2) + (DIGITS[unit] ? more : 0),
});
