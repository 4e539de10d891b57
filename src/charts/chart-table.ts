import { fromColumns } from '../domain/columns.ts';
import type { Lang } from '../domain/locale.ts';
import { isoDay } from '../domain/observations.ts';
import type { Observation } from '../domain/series.ts';
import { otherThan, type Scale, scaleOf } from '../i18n/format.ts';
import { axisUnit } from './amounts.ts';
import type { ChartData } from './chart-data.ts';

/** A value as the page writes it, and in the other scale of money where that differs. */
export interface Cell {
  text: string;
  other?: string;
}
export interface ChartTable {
  /** What the values are in: `兆美元`; empty where each value says it. */
  unit: Cell;
  head: string[];
  rows: { day: string; label?: string; cells: (Cell | undefined)[] }[];
  /** Some observations were left out. */
  thinned: boolean;
}

/** Longer and longer beginnings of an ISO day: all days, months, quarters, years. */
const PERIODS: ((day: string) => string)[] = [
  (day) => day,
  (day) => day.slice(0, 7),
  (day) => `${day.slice(0, 4)}Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`,
  (day) => day.slice(0, 4),
];

/** The data as a table: for more than `most` days, the last observation of each month, quarter or year. */
export function chartTable(data: ChartData, lang: Lang, most: number): ChartTable {
  const write = writer(data, lang);
  if (data.lines.length === 0) {
    const rows = data.points.map(({ on, label, value }) => ({
      day: on,
      label: label[lang],
      cells: [write.cell(value)],
    }));
    return { unit: write.unit, head: [], rows, thinned: false };
  }
  const lines = data.lines.map(fromColumns);
  const all = [...new Set(lines.flat().map(([time]) => isoDay(time)))].sort();
  const days = PERIODS.map((period) => lastOfEach(all, period)).find(({ length }) => length <= most) ?? [];
  return {
    unit: write.unit,
    head: data.lines.map(({ label }) => label[lang]),
    rows: days.map((day) => ({ day, cells: lines.map((line) => write.cell(valueOn(line, day))) })),
    thinned: days.length < all.length,
  };
}

const lastOfEach = (days: readonly string[], period: (day: string) => string): string[] =>
  days.filter((day, index) => period(day) !== period(days[index + 1] ?? ''));

/** The observation of a day, or the last before it; undefined before the first, at a hole, and long after the last. */
function valueOn(line: readonly Observation[], day: string): number | undefined {
  const at = line.findLastIndex(([time]) => isoDay(time) <= day);
  const found = line[at];
  const spacing = (line[1]?.[0] ?? 0) - (line[0]?.[0] ?? 0);
  if (!found || (at === line.length - 1 && Date.parse(day) - found[0] > spacing * 2)) return undefined;
  return found[1] ?? undefined;
}

function writer(data: ChartData, lang: Lang) {
  const values = [...data.lines.flatMap(({ y }) => y), ...data.points.map(({ value }) => value)];
  const size = Math.max(...values.map((value) => Math.abs(value ?? 0)));
  const axisIn = (money: Scale) => axisUnit(size, { unit: data.unit, lang, money });
  const own = axisIn(scaleOf(lang));
  const other = axisIn(otherThan(scaleOf(lang)));
  const unit = own.top('').trim();
  const otherUnit = other.top('').trim();
  const written = (value: number, divide: number) => {
    const count = { 1: 0, 1e4: 1, 1e6: 3 }[divide];
    const digits = { percent: 2, index: 1, usd: divide >= 1e12 ? 3 : 1, count }[data.unit as string] ?? 0;
    return (value / divide)
      .toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })
      .replace('-', '−');
  };
  const cell = (value: number | undefined): Cell | undefined => {
    if (value === undefined) return undefined;
    const text = written(value, own.divide);
    return own.divide === other.divide ? { text } : { text, other: written(value, other.divide) };
  };
  return { unit: unit === otherUnit ? { text: unit } : { text: unit, other: otherUnit }, cell };
}
