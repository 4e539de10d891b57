/** The balance-sheet identity behind bank reserves, in any one unit of money. */
export interface FedWeek {
  assets: number;
  treasuryAccount: number;
  onRrp: number;
  currency: number;
  reserves: number;
}
export interface Identity extends FedWeek {
  /** Foreign repo pool, other deposits, capital: what closes the sum. */
  other: number;
  /** The popular shorthand; not reserves. */
  netLiquidity: number;
  /** Net liquidity less reserves: currency and other, by construction. */
  gap: number;
}

/** reserves = assets − Treasury account − ON RRP − currency − other, solved for what is not published. */
export function identityOf(week: FedWeek): Identity {
  const netLiquidity = week.assets - week.treasuryAccount - week.onRrp;
  return {
    ...week,
    netLiquidity,
    gap: netLiquidity - week.reserves,
    other: netLiquidity - week.reserves - week.currency,
  };
}

/** Reserves that follow from the other lines. */
export const reservesFrom = (week: Omit<FedWeek, 'reserves'> & { other: number }): number =>
  week.assets - week.treasuryAccount - week.onRrp - week.currency - week.other;

export const percentOf = (part: number, whole: number) => (100 * part) / whole;

/** Where zones meet, in percent of GDP or of bank assets; each edge is blurred, because nobody observes the kink. */
export interface ZoneEdges {
  /** Below it funding markets have been seen to break; by bank assets none is agreed. */
  scarce?: number;
  ample: number;
  abundant: number;
}
export type Zone = 'abundant' | 'ample' | 'tight' | 'scarce' | 'below';

/** Without a lower edge all that can be said under the band is “below”. */
export function zoneOf(percent: number, { scarce, ample, abundant }: ZoneEdges): Zone {
  if (percent >= abundant) return 'abundant';
  if (percent >= ample) return 'ample';
  if (scarce === undefined) return 'below';
  return percent >= scarce ? 'tight' : 'scarce';
}

/** A teaching curve through two observed points, not an estimate. */
const CURVE = { floor: -7, kink: 12.5, width: 0.5, steepness: 5 / (0.5 * Math.log(1 + Math.exp(0.9 / 0.5))) };

/** EFFR less IORB in basis points, at reserves in percent of bank assets. */
export function spreadAt(percent: number, shift = 0): number {
  const z = (CURVE.kink - percent) / CURVE.width;
  return CURVE.floor + CURVE.steepness * CURVE.width * (z > 30 ? z : Math.log1p(Math.exp(z))) + shift;
}

/** Basis points for one more percentage point of reserves. */
export const slopeAt = (percent: number): number =>
  -CURVE.steepness / (1 + Math.exp(-(CURVE.kink - percent) / CURVE.width));
