import { valueInFull, type Writing } from '../../charts/amounts.ts';
import { valuesOf } from '../../charts/chart-config.ts';
import type { ChartData, MoneyScale } from '../../charts/chart-data.ts';
import type { Lang } from '../../domain/locale.ts';
import { isoDay } from '../../domain/observations.ts';
import { formatDate } from '../../i18n/format.ts';

/** What a chart shows on one day. */
export interface Reading {
  time: number;
  /** Name and value of each line or point on that day. */
  values: [name: string, value: number][];
}

/** Every day with an observation of the lines shown, in order; a line without one that day is left out. */
export function readings(data: ChartData, lang: Lang, hidden: readonly string[], from: string): Reading[] {
  const days = new Map<number, Reading>();
  const add = (time: number, name: string, value: number) => {
    const reading = days.get(time) ?? { time, values: [] };
    reading.values.push([name, value]);
    days.set(time, reading);
  };
  const span = { first: Date.parse(from), to: Date.parse(data.to) };
  for (const line of data.lines.filter(({ id }) => !hidden.includes(id)))
    for (const { x, y } of valuesOf(data, line, span)) if (y !== null) add(x, line.label[lang], y);
  for (const { on, label, value } of data.points) add(Date.parse(on), label[lang], value);
  return [...days.values()].sort((a, b) => a.time - b.time);
}

/** A reading in words: its day, then a row for each value. */
export function written({ time, values }: Reading, data: ChartData, lang: Lang, money: MoneyScale) {
  const writing: Writing = { unit: data.scale === 'index' ? 'index' : data.unit, lang, money };
  return {
    day: formatDate(isoDay(time), lang).replaceAll('\u2060', ''),
    rows: values.map(([name, value]): [string, string] => [name, valueInFull(value, writing)]),
  };
}
