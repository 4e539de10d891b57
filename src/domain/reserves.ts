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

/** Edges of the zones in percent; each edge is a band, because nobody observes the kink. */
export const ZONE_EDGES = {
  gdp: { scarce: 7, ample: 9, abundant: 11 },
  banks: { ample: 12, abundant: 13 },
} as const;
export type Zone = 'abundant' | 'ample' | 'tight' | 'scarce' | 'below';

export function zoneByGdp(percent: number): Zone {
  const { scarce, ample, abundant } = ZONE_EDGES.gdp;
  return percent >= abundant ? 'abundant' : percent >= ample ? 'ample' : percent >= scarce ? 'tight' : 'scarce';
}

/** By bank assets there is no agreed floor: under the band all that can be said is “below”. */
export function zoneByBankAssets(percent: number): Zone {
  const { ample, abundant } = ZONE_EDGES.banks;
  return percent >= abundant ? 'abundant' : percent >= ample ? 'ample' : 'below';
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
