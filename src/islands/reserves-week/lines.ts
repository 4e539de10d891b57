import { type FedWeek, identityOf, percentOf, type Zone, type ZoneEdges, zoneOf } from '../../domain/reserves.ts';
import type { Amount } from '../../i18n/format.ts';

/** The lines of the sum, from assets down to reserves. */
export const LINES = ['assets', 'treasuryAccount', 'onRrp', 'netLiquidity', 'currency', 'other', 'reserves'] as const;
export type Line = (typeof LINES)[number];

/** Lines that are taken off; the others are what is left. */
export const TAKEN: readonly Line[] = ['treasuryAccount', 'onRrp', 'currency', 'other'];

export interface Ratio {
  percent: number;
  zone: Zone;
}
export interface WeekSum {
  lines: Record<Line, Amount>;
  gdp: Ratio | undefined;
  banks: Ratio | undefined;
}

/** The sum of a week in dollars, with what it is measured against where that is known. */
export function weekSum(
  week: FedWeek,
  whole: { gdp: number | undefined; banks: number | undefined },
  edges: { gdp: ZoneEdges; banks: ZoneEdges },
): WeekSum {
  const identity = identityOf(week);
  const ratio = (of: 'gdp' | 'banks'): Ratio | undefined => {
    const total = whole[of];
    if (total === undefined) return undefined;
    const percent = percentOf(week.reserves, total);
    return { percent, zone: zoneOf(percent, edges[of]) };
  };
  return {
    lines: Object.fromEntries(
      LINES.map((line): [Line, Amount] => [line, { value: identity[line], unit: 'usd', digits: 4 }]),
    ) as Record<Line, Amount>,
    gdp: ratio('gdp'),
    banks: ratio('banks'),
  };
}
