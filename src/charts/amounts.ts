import type { Lang } from '../domain/locale.ts';
import type { Unit } from '../domain/number.ts';
import { formatNumber, otherScale, type Scale, scaleOf } from '../i18n/format.ts';
import { amountOf } from '../i18n/observation.ts';

/** Digits of a value at a mark or a line’s end: significant for money and counts, decimals for the rest. */
const DIGITS: Partial<Record<Unit, number>> = { usd: 3, count: 3, index: 1, 'basis-points': 0, percent: 2 };

export interface Writing {
  unit: Unit;
  lang: Lang;
  money: Scale;
}

/** A value as it stands on a chart, whose axis names the currency: `6.54兆`, `$6.54tn`. */
export function valueLabel(value: number, { unit, lang, money }: Writing, digits = DIGITS[unit] ?? 2): string {
  const amount = { value, unit, digits };
  const other = money === scaleOf(lang) ? undefined : otherScale(amount, lang, 'short');
  const written = other ?? formatNumber(amount, lang, 'short');
  return written.replaceAll('\u2060', '').replace('兆美元', '兆').replace('億美元', '億');
}

/** A value as it is read out or told in full: `6.536兆美元`, `$6.536 trillion`; with `digits` of its own if it has a record. */
export function valueInFull(value: number, { unit, lang, money }: Writing, digits?: number): string {
  const amount = digits === undefined ? amountOf({ unit }, value) : { value, unit, digits };
  const other = money === scaleOf(lang) ? undefined : otherScale(amount, lang);
  return (other ?? formatNumber(amount, lang)).replaceAll('\u2060', '');
}

/** What axis values are divided by, and how the top one is written. */
export interface AxisUnit {
  divide: number;
  top: (digits: string) => string;
}

/** The unit of a value axis that reaches `size`; `short` where there is little room. */
export function axisUnit(size: number, { unit, lang, money }: Writing, short = false): AxisUnit {
  if (unit === 'usd') return money === 'han' ? hanMoney(size) : latinMoney(size, lang, short);
  if (unit === 'count') {
    if (lang === 'en')
      return size >= 1e6
        ? { divide: 1e6, top: (digits) => `${digits} million` }
        : { divide: 1, top: (digits) => digits };
    return size >= 1e5 ? { divide: 1e4, top: (digits) => `${digits}萬` } : { divide: 1, top: (digits) => digits };
  }
  const suffix = (lang === 'en' ? LATIN : HAN)[unit] ?? '';
  return { divide: 1, top: (digits) => digits + suffix };
}

const HAN: Partial<Record<Unit, string>> = {
  percent: '%',
  'percentage-points': '個百分點',
  'basis-points': '個基點',
  times: '倍',
};
const LATIN: Partial<Record<Unit, string>> = {
  percent: '%',
  'percentage-points': 'pp',
  'basis-points': 'bp',
  times: '×',
};

function hanMoney(size: number): AxisUnit {
  if (size >= 1e12) return { divide: 1e12, top: (digits) => `${digits}兆美元` };
  if (size >= 1e8) return { divide: 1e8, top: (digits) => `${digits}億美元` };
  return { divide: 1, top: (digits) => `${digits}美元` };
}

function latinMoney(size: number, lang: Lang, short: boolean): AxisUnit {
  const dollar = lang === 'en' ? '$' : 'US$';
  const [trillion, billion] = short ? ['tn', 'bn'] : [' trillion', ' billion'];
  if (size >= 1e12) return { divide: 1e12, top: (digits) => `${dollar}${digits}${trillion}` };
  if (size >= 1e9) return { divide: 1e9, top: (digits) => `${dollar}${digits}${billion}` };
  return { divide: 1, top: (digits) => `${dollar}${digits}` };
}
