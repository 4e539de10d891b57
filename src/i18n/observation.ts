import type { Unit } from '../domain/number.ts';
import type { Amount } from './format.ts';

/** Digits an observation is shown with: significant ones for money and counts, decimals for the rest. */
const DIGITS: Partial<Record<Unit, number>> = { usd: 4, count: 5, index: 3, 'basis-points': 0 };

/** A value of a series, ready for formatNumber; `more` digits where the exact figure is wanted. */
export function amountOf({ unit }: { unit: Unit }, value: number, more = 0): Amount {
  const digits = (DIGITS[unit] ?? 2) + (DIGITS[unit] ? more : 0);
  return { value, unit, digits: unit === 'count' ? Math.min(digits, digitsIn(value)) : digits };
}

/** A count is published in round thousands: its noughts at the end say nothing. */
const digitsIn = (count: number): number => String(Math.abs(count)).replace(/0+$/, '').length;
