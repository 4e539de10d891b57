import type { Amount } from '../../i18n/format.ts';

/** Months that the table shows. */
export const ROWS = [0, 6, 12, 18, 24] as const;

/** Billions as a sum of money; three digits are what a path of assumptions deserves. */
export const billions = (value: number, digits = 3): Amount => ({ value: value * 1e9, unit: 'usd', digits });
