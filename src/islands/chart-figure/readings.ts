import { valueInFull, type Writing } from '../../charts/amounts.ts';
import { valuesOf } from '../../charts/chart-config.ts';
import type { ChartData } from '../../charts/chart-data.ts';
import type { XY } from '../../charts/thin.ts';
import type { Lang } from '../../domain/locale.ts';
import { isoDay } from '../../domain/observations.ts';
import { formatDate, type Scale } from '../../i18n/format.ts';

/** What a chart shows on one day. */
export interface Reading {
  time: number;
  values: Value[];
}
interface Value {
  name: string;
  value: number;
  /** As in its number record, if it has one. */
  digits?: number;
}

/** An observation speaks for so many of its line’s usual steps. */
const FRESH = 1.5;

/**
 * Every day with an observation of the lines shown, in order. A line that had none that day is told with its last one
 * and its date, so long as that is fresh; after that, and in a hole, it is left out.
 */
export function readings(data: ChartData, lang: Lang, hidden: readonly string[], from: string): Reading[] {
  const span = { first: Date.parse(from), to: Date.parse(data.to) };
  const lines = data.lines
    .filter(({ id }) => !hidden.includes(id))
    .map((line) => ({ name: line.label[lang], points: valuesOf(data, line, span) }));
  const days = new Set(lines.flatMap(({ points }) => points.flatMap(({ x, y }) => (y === null ? [] : x))));
  const tellers = lines.map(({ name, points }) => teller(name, points, lang));
  const told = [...days].sort((a, b) => a - b).map((time) => ({ time, values: tellers.flatMap((tell) => tell(time)) }));
  const single = data.points.map(({ on, label, value, digits }) => ({
    time: Date.parse(on),
    values: [{ name: label[lang], value, digits }],
  }));
  return [...told, ...single].sort((a, b) => a.time - b.time);
}

/** Tells a line’s value on any day. Days must be asked for in order. */
function teller(name: string, points: readonly XY[], lang: Lang): (time: number) => Value[] {
  const step = ((points.at(-1)?.x ?? 0) - (points[0]?.x ?? 0)) / Math.max(1, points.length - 1);
  let index = -1;
  return (time) => {
    while ((points[index + 1]?.x ?? Number.POSITIVE_INFINITY) <= time) index++;
    const last = points[index];
    if (!last || last.y === null || time - last.x > step * FRESH) return [];
    const day = isoDay(last.x);
    const dated = lang === 'en' ? `${name} (${day})` : `${name}（${day}）`;
    return [{ name: last.x === time ? name : dated, value: last.y }];
  };
}

/** The last reading that tells of more than half of what any tells: lines seldom end on one day. */
export function latest(readings: readonly Reading[]): number {
  const most = readings.reduce((length, { values }) => Math.max(length, values.length), 0);
  return readings.findLastIndex(({ values }) => values.length > most / 2);
}

/** A reading in words: its day, then a row for each value. */
export function written({ time, values }: Reading, data: ChartData, lang: Lang, money: Scale) {
  const index = data.scale === 'index';
  const writing: Writing = { unit: index ? 'index' : data.unit, lang, money };
  return {
    day: formatDate(isoDay(time), lang).replaceAll('\u2060', ''),
    rows: values.map(({ name, value, digits }): [string, string] => [
      name,
      valueInFull(value, writing, index ? 1 : digits),
    ]),
  };
}
