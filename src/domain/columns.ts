import { DAY_MS } from './observations.ts';
import type { Observation } from './series.ts';

/** Observations by column: where days are evenly spaced, a first day and a step; else each day. */
export interface Columns {
  /** First day, in days since 1970-01-01. */
  x0: number;
  /** Days between observations, if always the same. */
  step?: number;
  /** Days after the one before, from the second observation on, if not. */
  gaps?: number[];
  /** Values in the series’ unit; null is a hole. */
  y: (number | null)[];
}

export function toColumns(observations: readonly Observation[]): Columns {
  const days = observations.map(([time]) => Math.round(time / DAY_MS));
  const gaps = days.slice(1).map((day, index) => day - (days[index] ?? day));
  const even = gaps.every((gap) => gap === gaps[0]);
  return {
    x0: days[0] ?? 0,
    ...(even ? { step: gaps[0] ?? 1 } : { gaps }),
    y: observations.map(([, value]) => value),
  };
}

export function fromColumns({ x0, step = 1, gaps, y }: Columns): Observation[] {
  let day = x0;
  return y.map((value, index): Observation => {
    if (index > 0) day += gaps ? (gaps[index - 1] ?? 0) : step;
    return [day * DAY_MS, value];
  });
}
