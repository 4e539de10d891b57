import { DAY_MS, isoDay } from '../domain/observations.ts';
import type { FREQUENCIES } from '../domain/series.ts';
import type { Revision } from '../domain/vintages.ts';
import type { Row } from './published-csv.ts';

/** What the importer needs to know of a series. */
export interface SeriesRules {
  from: string;
  frequency: (typeof FREQUENCIES)[number];
  unit: string;
  /** In percent of the level; for rates in points. */
  jump: number;
}

/** A series after an import, and what changed. */
export interface Update {
  rows: Row[];
  added: Row[];
  revisions: Revision[];
  /** Worth a look; refused unless accepted. */
  doubts: string[];
  /** Missing periods, kept as holes. */
  holes: string[];
}

const LONGEST_DAILY_GAP = 6;

/** Sets published rows against those carried so far. Throws on what can only be a mistake. */
export function update(carried: readonly Row[], published: readonly Row[], rules: SeriesRules, found: string): Update {
  const rows = withHoles(
    published.filter(({ date }) => date >= rules.from),
    rules.frequency,
  );
  shortened(carried, rows);
  const before = new Map(carried.map(({ date, value }) => [date, value]));
  const shared = rows.filter(({ date, value }) => value !== null && numberOf(before.get(date) ?? null) !== null);
  otherUnit(shared, before);
  const last = carried.at(-1)?.date ?? '';
  const revisions = rows.flatMap(({ date, value }): Revision[] => {
    const was = numberOf(before.get(date) ?? null);
    const now = numberOf(value);
    return date <= last && was !== now ? [{ date, was, now, found }] : [];
  });
  const dates = new Set(rows.map(({ date }) => date));
  const lost = carried.flatMap(({ date, value }): Revision[] =>
    value === null || dates.has(date) ? [] : [{ date, was: Number(value), now: null, found }],
  );
  return {
    rows,
    added: rows.filter(({ date, value }) => date > last && value !== null),
    revisions: [...revisions, ...lost].sort((a, b) => (a.date < b.date ? -1 : 1)),
    doubts: [...jumps(rows, rules, carried.length > 0 ? last : ''), ...gone([...revisions, ...lost])],
    holes: rows.filter(({ value }) => value === null).map(({ date }) => date),
  };
}

/** A day without trading is no observation; a week, month or quarter without a value is a hole. */
function withHoles(rows: readonly Row[], frequency: SeriesRules['frequency']): Row[] {
  if (frequency === 'daily') return rows.filter(({ value }) => value !== null);
  return rows.flatMap((row, index) => {
    const before = rows[index - 1]?.date;
    return before ? [...between(before, row.date, frequency), row] : [row];
  });
}

function between(from: string, to: string, frequency: SeriesRules['frequency']): Row[] {
  const holes: Row[] = [];
  for (let date = nextPeriod(from, frequency); gapDays(date, to) > 3; date = nextPeriod(date, frequency))
    holes.push({ date, value: null });
  return holes;
}

/** The same weekday, day of month or month end, one period on. */
export function nextPeriod(date: string, frequency: SeriesRules['frequency']): string {
  const day = new Date(`${date}T00:00:00Z`);
  if (frequency === 'daily') return isoDay(+day + DAY_MS);
  if (frequency === 'weekly') return isoDay(+day + 7 * DAY_MS);
  const months = frequency === 'monthly' ? 1 : 3;
  const monthEnd = new Date(+day + DAY_MS).getUTCDate() === 1;
  return monthEnd
    ? isoDay(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + months + 1, 0))
    : isoDay(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + months, day.getUTCDate()));
}

function shortened(carried: readonly Row[], rows: readonly Row[]): void {
  const [had, has] = [carried, rows].map((list) => list.filter(({ value }) => value !== null));
  if (!had?.length) return;
  if (!has?.length) throw new Error('has no rows in the span carried');
  const [firstHad, firstHas, lastHad, lastHas] = [had[0], has[0], had.at(-1), has.at(-1)].map(
    (row) => row?.date ?? '',
  ) as [string, string, string, string];
  if (firstHas > firstHad) throw new Error(`starts on ${firstHas}; the carried history starts on ${firstHad}`);
  if (lastHas < lastHad) throw new Error(`ends on ${lastHas}; the carried history ends on ${lastHad}`);
  const inSpan = has.filter(({ date }) => date <= lastHad).length;
  if (inSpan < had.length * 0.98)
    throw new Error(`has ${inSpan} observations to ${lastHad}; ${had.length} are carried`);
}

/** Most values changed by one factor: another unit. Most changed without one: another series. */
function otherUnit(shared: readonly Row[], before: ReadonlyMap<string, string | null>): void {
  const ratios = shared
    .flatMap(({ date, value }) => {
      const was = numberOf(before.get(date) ?? null);
      return was ? [Number(value) / was] : [];
    })
    .sort((a, b) => a - b);
  const middle = ratios[Math.floor(ratios.length / 2)];
  if (middle === undefined || (middle > 0.7 && middle < 1.4)) return;
  const steady = ratios.filter((ratio) => Math.abs(ratio / middle - 1) < 0.01).length > ratios.length * 0.8;
  throw new Error(
    steady
      ? `is in another unit: values are ${Number(middle.toPrecision(3))} times those carried`
      : 'is another series: most values differ from those carried',
  );
}

/** Sudden changes after a day. */
function jumps(rows: readonly Row[], { unit, jump, frequency }: SeriesRules, after: string): string[] {
  const seen = rows.filter(({ value }) => value !== null);
  return seen.flatMap(({ date, value }, index) => {
    const previous = seen[index - 1];
    if (!previous || date <= after) return [];
    const [from, to] = [Number(previous.value), Number(value)];
    const size = unit === 'percent' ? Math.abs(to - from) : from === 0 ? 0 : Math.abs(to / from - 1) * 100;
    const gap = gapDays(previous.date, date);
    return [
      ...(size > jump ? [`jumps from ${previous.value} on ${previous.date} to ${value} on ${date}`] : []),
      ...(frequency === 'daily' && gap > LONGEST_DAILY_GAP
        ? [`has no observation for ${gap} days before ${date}`]
        : []),
    ];
  });
}

const gone = (revisions: readonly Revision[]) =>
  revisions
    .filter(({ was, now }) => was !== null && now === null)
    .map(({ date, was }) => `had ${was} on ${date}, and now has nothing there`);

const numberOf = (value: string | null) => (value === null ? null : Number(value));
const gapDays = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
