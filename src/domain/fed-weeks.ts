import { DAY_MS } from './observations.ts';
import type { FedWeek } from './reserves.ts';
import type { Observation } from './series.ts';

const WEEK = 7 * DAY_MS;

/** Series behind the identity, each in dollars; ON RRP by day, GDP by the first day of its quarter, the rest by Wednesday. */
export interface FedSeries extends Record<keyof FedWeek, readonly Observation[]> {
  gdp: readonly Observation[];
}
export const FED_SERIES: Record<keyof FedSeries, string> = {
  assets: 'total-assets',
  treasuryAccount: 'treasury-account',
  onRrp: 'on-rrp',
  currency: 'currency',
  reserves: 'reserves',
  gdp: 'gdp',
};

/** The last value at or before a time; undefined before the first. */
export function valueAt(observations: readonly Observation[], time: number): number | undefined {
  let [low, high] = [0, observations.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((observations[middle]?.[0] ?? 0) <= time) low = middle + 1;
    else high = middle;
  }
  for (let index = low - 1; index >= 0; index -= 1) {
    const value = observations[index]?.[1];
    if (value !== null && value !== undefined) return value;
  }
  return undefined;
}

/** The Fed’s lines in the week that ends on a Wednesday; before ON RRP existed it is nought. Undefined outside the series. */
export function weekAt(series: FedSeries, time: number): (FedWeek & { gdp: number | undefined }) | undefined {
  const [assets, treasuryAccount, currency, reserves] = [
    series.assets,
    series.treasuryAccount,
    series.currency,
    series.reserves,
  ].map((observations) => valueAt(observations, time));
  if (assets === undefined || treasuryAccount === undefined || currency === undefined || reserves === undefined)
    return undefined;
  return {
    assets,
    treasuryAccount,
    onRrp: valueAt(series.onRrp, time) ?? 0,
    currency,
    reserves,
    gdp: valueAt(series.gdp, time),
  };
}

/** Every Wednesday from the first to the last, as `YYYY-MM-DD`. */
export function wednesdays(first: string, last: string): string[] {
  const start = Date.parse(first);
  const count = Math.round((Date.parse(last) - start) / WEEK) + 1;
  return Array.from({ length: count }, (_, week) => new Date(start + week * WEEK).toISOString().slice(0, 10));
}

/** A value between dated points, on a straight line; the last one stands on, and before the first there is none. */
export function between(points: readonly Observation[], time: number): number | undefined {
  const next = points.findIndex(([at]) => at > time);
  const [from, to] = next === -1 ? [points.at(-1), undefined] : [points[next - 1], points[next]];
  if (!from || from[1] === null) return undefined;
  if (!to || to[1] === null) return from[1];
  return from[1] + ((to[1] - from[1]) * (time - from[0])) / (to[0] - from[0]);
}
