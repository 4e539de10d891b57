import type { Observation } from './series.ts';

/** What a series’ CSV holds, and what is wrong with it as `line:column message`. */
export interface ParsedCsv {
  observations: Observation[];
  faults: string[];
}

/**
 * Reads `date,value` rows in ascending order. An empty value or a lone `.` is a hole and stays one.
 * Values are left in the published unit; `scale` turns them into the series’ unit.
 */
export function parseCsv(text: string, scale = 1): ParsedCsv {
  const lines = text.replace(/\r\n/g, '\n').split('\n');
  const faults: string[] = [];
  const observations: Observation[] = [];
  if (lines[0]?.trim() !== 'date,value') faults.push('1:1 the first line must be "date,value"');
  lines.slice(1).forEach((line, index) => {
    if (line === '') return;
    const at = index + 2;
    const match = /^(\d{4}-\d\d-\d\d),(-?\d+(?:\.\d+)?(?:e[+-]?\d+)?|\.?)$/i.exec(line);
    const time = match ? Date.parse(`${match[1]}T00:00:00Z`) : Number.NaN;
    if (!match || Number.isNaN(time)) faults.push(`${at}:1 "${line.slice(0, 40)}" is no date,value row`);
    else if (time <= (observations.at(-1)?.[0] ?? Number.NEGATIVE_INFINITY))
      faults.push(`${at}:1 ${match[1]} does not come after the row before; sort the rows and keep each date once`);
    else observations.push([time, /\d/.test(match[2] ?? '') ? round(Number(match[2]) * scale) : null]);
  });
  return { observations, faults };
}

/** Scaling must not add digits that were not published. */
const round = (value: number) => Number(value.toPrecision(12));

/** Observations are dated in ms since 1970-01-01, UTC; every day is this long. */
export const DAY_MS = 86_400_000;

export const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** The observation of a day, or the last one for `latest`; undefined if there is none or it is a hole. */
export function observationOn(
  observations: readonly Observation[],
  on: string,
): { value: number; day: string } | undefined {
  const start = Date.parse(on);
  const [time, value] =
    (on === 'latest'
      ? observations.findLast((observation) => observation[1] !== null)
      : observations.find((observation) => observation[0] === start)) ?? [];
  if (time === undefined || value === undefined || value === null) return undefined;
  const day = isoDay(time);
  // A day such as 30 February parses as one in March.
  return on === 'latest' || day === on ? { value, day } : undefined;
}
