import type { Lang } from '../domain/locale.ts';
import type { Rule } from '../domain/number.ts';
import { words } from './words.ts';
import { type WordKey, zhHant } from './zh-hant.ts';

/** Names of the series and numbers a rule reads, in the language wanted. */
export interface Names {
  series: (id: string) => string;
  number: (id: string) => string;
}

type Writers = { [Op in Rule['op']]: (rule: Extract<Rule, { op: Op }>, names: Names) => string };

const ZH: Writers = {
  value: ({ series, on }, name) => `${name.series(series)}，${day(on, '最新')}的觀測值`,
  max: ({ series, from, to }, name) => `${name.series(series)}，${from}至${to}的最高值`,
  min: ({ series, from, to }, name) => `${name.series(series)}，${from}至${to}的最低值`,
  'day-of-max': ({ series, from, to }, name) => `${name.series(series)}，${from}至${to}最高的一天`,
  'day-of-min': ({ series, from, to }, name) => `${name.series(series)}，${from}至${to}最低的一天`,
  'first-below': ({ series, below, from, to }, name) =>
    `${name.series(series)}，${from}至${to}首次低於「${name.number(below)}」的一天`,
  average: ({ series, from, to }, name) => `${name.series(series)}，${from}至${to}的平均`,
  change: ({ series, from, to }, name) => `${name.series(series)}，${day(to, '最新')}的值減${from}的值`,
  'percent-change': ({ series, from, to }, name) => `${name.series(series)}，由${from}到${day(to, '最新')}的變動百分比`,
  'year-over-year': ({ series, on }, name) => `${name.series(series)}，${day(on, '最新')}與前一年同期相比`,
  spread: ({ series, less, on }, name) => `${name.series(series)}減${name.series(less)}，${day(on, '最新')}`,
  ratio: ({ series, on, to, toOn }, name) =>
    `${name.series(series)}（${day(on, '最新')}）占${name.series(to)}（${day(toOn, '最新')}）的百分比`,
  'share-of-change': ({ series, of, from, to }, name) =>
    `${name.series(series)}的變動占${name.series(of)}變動的百分比，${from}至${to}`,
  months: ({ from, to }) => `${from}至${to}，足月數`,
  days: ({ from, to }) => `${from}至${to}，日數`,
  difference: ({ number, less }, name) => `${name.number(number)}，減${name.number(less)}`,
  quotient: ({ number, by }, name) => `${name.number(number)}，除以${name.number(by)}`,
  sum: ({ numbers }, name) => `${numbers.map(name.number).join('、')}，相加`,
  tally: ({ collection, where }) =>
    `本站${words('zh-hant')(TALLIED[collection])}的筆數${conditions(where, 'zh-hant', '，限', '或')}`,
};

const EN: Writers = {
  value: ({ series, on }, name) => `${name.series(series)}, ${day(on, 'latest observation')}`,
  max: ({ series, from, to }, name) => `Highest of ${name.series(series)}, ${from} to ${to}`,
  min: ({ series, from, to }, name) => `Lowest of ${name.series(series)}, ${from} to ${to}`,
  'day-of-max': ({ series, from, to }, name) => `Day on which ${name.series(series)} was highest, ${from} to ${to}`,
  'day-of-min': ({ series, from, to }, name) => `Day on which ${name.series(series)} was lowest, ${from} to ${to}`,
  'first-below': ({ series, below, from, to }, name) =>
    `First day on which ${name.series(series)} was below “${name.number(below)}”, ${from} to ${to}`,
  average: ({ series, from, to }, name) => `Mean of ${name.series(series)}, ${from} to ${to}`,
  change: ({ series, from, to }, name) => `${name.series(series)}: ${day(to, 'latest')} less ${from}`,
  'percent-change': ({ series, from, to }, name) =>
    `${name.series(series)}: change from ${from} to ${day(to, 'the latest')}, in percent`,
  'year-over-year': ({ series, on }, name) =>
    `${name.series(series)}: ${day(on, 'latest')} against twelve months before`,
  spread: ({ series, less, on }, name) => `${name.series(series)} less ${name.series(less)}, ${day(on, 'latest')}`,
  ratio: ({ series, on, to, toOn }, name) =>
    `${name.series(series)} (${day(on, 'latest')}) in percent of ${name.series(to)} (${day(toOn, 'latest')})`,
  'share-of-change': ({ series, of, from, to }, name) =>
    `Change of ${name.series(series)} in percent of the change of ${name.series(of)}, ${from} to ${to}`,
  months: ({ from, to }) => `Whole months from ${from} to ${to}`,
  days: ({ from, to }) => `Days from ${from} to ${to}`,
  difference: ({ number, less }, name) => `${name.number(number)}, less ${name.number(less)}`,
  quotient: ({ number, by }, name) => `${name.number(number)}, over ${name.number(by)}`,
  sum: ({ numbers }, name) => `${numbers.map(name.number).join(' + ')}`,
  tally: ({ collection, where }) =>
    `Entries of this site under ${words('en')(TALLIED[collection])}${conditions(where, 'en', ', only ', ' or ')}`,
};

const day = (on: string, latest: string) => (on === 'latest' ? latest : on);

const TALLIED: Record<Extract<Rule, { op: 'tally' }>['collection'], WordKey> = {
  claims: 'nav.claims',
  sources: 'foot.sources',
  timeline: 'foot.timeline',
  glossary: 'foot.glossary',
  series: 'data.series',
  numbers: 'data.numbers',
  mechanisms: 'nav.mechanisms',
};

/** The values asked for, by their names on the site where they have one: 更正, Corrected. */
function conditions(where: Record<string, unknown> | undefined, lang: Lang, lead: string, or: string): string {
  const named = (field: string, value: unknown) => {
    const key = `${field}.${String(value)}`;
    return key in zhHant ? words(lang)(key as WordKey) : `${field} ${String(value)}`;
  };
  return where
    ? lead +
        Object.entries(where)
          .map(([field, value]) =>
            [value]
              .flat()
              .map((one) => named(field, one))
              .join(or),
          )
          .join(lang === 'en' ? ', ' : '、')
    : '';
}

/** In a phrase, how a number is worked out; a stated one comes as its source has it. */
export function formulaWords(rule: Rule | undefined, lang: Lang, names: Names): string {
  if (!rule) return lang === 'en' ? 'As its source states it' : '照來源所載';
  return (lang === 'en' ? EN : ZH)[rule.op](rule as never, names);
}
