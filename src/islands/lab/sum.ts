import type { Lang } from '../../domain/locale.ts';
import { type Amount, formatNumber, otherScale } from '../../i18n/format.ts';
import { write } from './write.ts';

/** Writes a sum of money in the scale the reader chose; the unit switch finds the other one beside it. */
export function writeSum(cell: HTMLElement, amount: Amount, lang: Lang, form: 'prose' | 'short' = 'prose') {
  const own = formatNumber(amount, lang, form);
  const other = otherScale(amount, lang, form);
  const chosen = document.documentElement.dataset['units'];
  const swapped =
    other !== undefined && (chosen === 'han' || chosen === 'latin') && (chosen === 'han') === (lang === 'en');
  write(cell, swapped ? other : own);
  cell.toggleAttribute('data-own', swapped);
  if (other === undefined) delete cell.dataset['other'];
  else cell.dataset['other'] = swapped ? own : other;
}
