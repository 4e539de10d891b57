import type { Lang, Text } from '../domain/locale.ts';
import type { Unit } from '../domain/number.ts';
import { DAY_MS, isoDay } from '../domain/observations.ts';
import type { NumberForm } from '../domain/rich-text.ts';

/** A value ready to be written: in whole units, with the digits its record allows. */
export interface Amount {
  value: number;
  unit: Unit;
  /** Significant digits for usd and count, decimals for the rest; a date, in days since 1970-01-01, has none. */
  digits: number;
  noun?: Text | undefined;
}

const MINUS = '\u2212';
const JOINER = '\u2060';

/** `lang` names the language of the words; money of the other scale is written with `otherScale`. */
export function formatNumber({ value, unit, digits, noun }: Amount, lang: Lang, form: NumberForm = 'prose'): string {
  if (unit === 'date') return formatDate(isoDay(value * DAY_MS), lang, form === 'prose' ? 'prose' : 'table');
  const size = Math.abs(value);
  const sign = form === 'abs' ? '' : value < 0 ? MINUS : form === 'signed' || form === 'change' ? '+' : '';
  const short = form === 'short' || form === 'change';
  if (form === 'bare')
    return (
      sign +
      (unit === 'count' ? whole(size, digits) : decimals(size, unit === 'usd' ? digitsAfter(size, digits) : digits))
    );
  return UNITS[unit](size, { sign, digits, lang, short, noun: noun?.[lang] });
}

/** The same sum in the other language’s scale: 兆／億 for English, trillion / billion for Chinese; undefined where there is none. */
export function otherScale(
  { value, unit, digits }: Amount,
  lang: Lang,
  form: NumberForm = 'prose',
): string | undefined {
  const size = Math.abs(value);
  if (unit !== 'usd' || form === 'bare' || size < 1e8) return undefined;
  const sign = form === 'abs' ? '' : value < 0 ? MINUS : form === 'signed' || form === 'change' ? '+' : '';
  return lang === 'en'
    ? hanMoney(size, sign, digits).replaceAll(JOINER, '')
    : `${sign}US${latinMoney(size, digits, form === 'short' || form === 'change')}`;
}

/** The two scales money is written in. */
export type Scale = 'han' | 'latin';
export const scaleOf = (lang: Lang): Scale => (lang === 'en' ? 'latin' : 'han');
export const otherThan = (scale: Scale): Scale => (scale === 'han' ? 'latin' : 'han');

/** Millions of dollars in a column whose head names the unit, 億 or billions: both to the nearest hundred million. */
export function columnMoney(millions: number, scale: Scale, form?: 'signed'): string {
  const hundreds = Math.round(Math.abs(millions) / 100);
  if (form && hundreds === 0) return '0';
  const sign = hundreds === 0 ? '' : millions < 0 ? MINUS : form ? '+' : '';
  return sign + (scale === 'han' ? decimals(hundreds, 0) : decimals(hundreds / 10, 1));
}

/** A round sum with just the digits it has, in either scale: 74,600 million is $74.6 billion or 746億美元. */
export function exactMoney(millions: number, lang: Lang, scale: Scale = scaleOf(lang)): string {
  const digits = String(Math.abs(millions)).replace(/0+$/, '').length;
  const amount: Amount = { value: millions * 1e6, unit: 'usd', digits };
  return (scale === scaleOf(lang) ? undefined : otherScale(amount, lang)) ?? formatNumber(amount, lang);
}

interface Style {
  sign: string;
  digits: number;
  lang: Lang;
  short: boolean;
  noun: string | undefined;
}

const UNITS: Record<Exclude<Unit, 'date'>, (size: number, style: Style) => string> = {
  usd: (size, { sign, digits, lang, short }) =>
    lang === 'en' ? `${sign}${latinMoney(size, digits, short)}` : hanMoney(size, sign, digits),
  percent: (size, { sign, digits }) => `${sign}${decimals(size, digits)}%`,
  'percentage-points': named('個百分點', ' percentage points', 'pp'),
  'basis-points': named('個基點', ' basis points', 'bp'),
  months: named('個月', ' months'),
  days: named('天', ' days'),
  years: named('年', ' years'),
  index: (size, { sign, digits }) => `${sign}${decimals(size, digits)}`,
  times: named('倍', ' times', '×'),
  count: (size, { sign, digits, lang, noun }) => {
    if (lang === 'en') return `${sign}${latinCount(size, digits)}${noun ? ` ${noun}` : ''}`;
    return `${sign}${hanCount(size, digits)}${noun ?? ''}`;
  },
};

function named(han: string, latin: string, latinShort = latin) {
  return (size: number, { sign, digits, lang, short }: Style) => {
    if (lang === 'zh-hant') return `${sign}${decimals(size, digits)}${JOINER}${han}`;
    const unit = short ? latinShort : latin;
    return `${sign}${decimals(size, digits)}${size === 1 && unit.endsWith('s') ? unit.slice(0, -1) : unit}`;
  };
}

function latinMoney(size: number, digits: number, short: boolean): string {
  for (const [unit, word, letters] of [
    [1e12, ' trillion', 'tn'],
    [1e9, ' billion', 'bn'],
    [1e6, ' million', 'm'],
  ] as const) {
    if (size >= unit) return `$${significant(size / unit, digits)}${short ? letters : word}`;
  }
  return `$${significant(size, digits)}`;
}

function hanMoney(size: number, sign: string, digits: number): string {
  for (const [least, unit, word] of [
    [1e12, 1e12, '兆'],
    [1e8, 1e8, '億'],
    [1e6, 1e4, '萬'],
  ] as const) {
    if (size >= least) return `${sign}${significant(size / unit, digits)}${JOINER}${word}美元`;
  }
  return `${sign}${significant(size, digits)}美元`;
}

const latinCount = (size: number, digits: number) =>
  size >= 1e6 ? `${significant(size / 1e6, digits)} million` : whole(size, digits);
const hanCount = (size: number, digits: number) =>
  size >= 1e4 ? `${significant(size / 1e4, digits)}${JOINER}萬` : whole(size, digits);

/** Things counted one by one have no decimals, whatever digits a record allows. */
const whole = (size: number, digits: number) => decimals(rounded(size, digits), 0);

/** Rounded to so many digits that count, with thousands parted. */
const significant = (size: number, digits: number) => decimals(rounded(size, digits), digitsAfter(size, digits));

const digitsAfter = (size: number, digits: number) =>
  size === 0 ? 0 : Math.max(0, digits - 1 - Math.floor(Math.log10(rounded(size, digits))));

/** To so many digits that count, halves away from zero as they are written: 1.275 is 1.28, which toPrecision makes 1.27. */
function rounded(size: number, digits: number): number {
  const figures = Math.max(digits, 1);
  const format = made(`figures ${figures}`, { maximumSignificantDigits: figures, useGrouping: false });
  return Number(format.format(size));
}

/** With so many decimals, thousands parted; halves away from zero. */
export const decimals = (value: number, digits: number): string =>
  made(`decimals ${digits}`, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value);

const FORMATS = new Map<string, Intl.NumberFormat>();

/** Making a format costs far more than using it. */
function made(key: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const format = FORMATS.get(key) ?? new Intl.NumberFormat('en', options);
  FORMATS.set(key, format);
  return format;
}

/** `prose` 2025年12月1日 / 1 December 2025; `table` 2025-12-01. */
export function formatDate(day: string, lang: Lang, form: 'prose' | 'table' = 'prose'): string {
  if (form === 'table' || !/^\d{4}-\d\d-\d\d$/.test(day)) return day;
  const [year, month, date] = day.split('-').map(Number);
  if (lang === 'zh-hant') return `${year}${JOINER}年${month}${JOINER}月${date}${JOINER}日`;
  const name = new Date(`${day}T00:00:00Z`).toLocaleDateString('en', { month: 'long', timeZone: 'UTC' });
  return `${date} ${name} ${year}`;
}
