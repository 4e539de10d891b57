import type { Lang } from '../../domain/locale.ts';
import { formatNumber } from '../../i18n/format.ts';

/** A change in percent with its sign; what rounds to nothing has none. */
export function signedPercent(value: number, digits: number, lang: Lang): string {
  const rounded = Number(value.toFixed(digits)) + 0;
  return formatNumber({ value: rounded, unit: 'percent', digits }, lang, rounded === 0 ? 'abs' : 'signed');
}

export const plainPercent = (value: number, digits: number, lang: Lang): string =>
  formatNumber({ value, unit: 'percent', digits }, lang);
