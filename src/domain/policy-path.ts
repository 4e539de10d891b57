/** Reserves month by month under assumed flows, in billions of dollars. */
export interface Flows {
  purchases: number;
  currency: number;
  treasuryAccount: number;
  onRrp: number;
  other: number;
}
export interface Start {
  reserves: number;
  assets: number;
  bankAssets: number;
  gdp: number;
}
/** Yearly growth, as fractions. */
export interface Growth {
  bankAssets: number;
  gdp: number;
}
export interface PathMonth {
  month: number;
  reserves: number;
  assets: number;
  percentOfBankAssets: number;
  percentOfGdp: number;
}

/** MBS principal is reinvested one for one, so it drops out of assets. */
export function policyPath(start: Start, flows: readonly Flows[], growth: Growth): PathMonth[] {
  let { reserves, assets } = start;
  const at = (month: number): PathMonth => ({
    month,
    reserves,
    assets,
    percentOfBankAssets: (100 * reserves) / (start.bankAssets * (1 + growth.bankAssets) ** (month / 12)),
    percentOfGdp: (100 * reserves) / (start.gdp * (1 + growth.gdp) ** (month / 12)),
  });
  return [
    at(0),
    ...flows.map((flow, index) => {
      reserves += flow.purchases - flow.currency - flow.treasuryAccount - flow.onRrp - flow.other;
      assets += flow.purchases;
      return at(index + 1);
    }),
  ];
}

/** The monthly purchases that hold reserves over bank assets where they are. */
export const holdingPace = (reserves: number, bankAssetGrowth: number, currency: number, other = 0): number =>
  reserves * ((1 + bankAssetGrowth) ** (1 / 12) - 1) + currency + other;

export const PATH_MONTHS = 24;

/** Paces announced from December 2025, April and June 2026, and none from 14 August to at least 14 October. */
export const ANNOUNCED_PERIODS = [4, 2, 2, 2] as const;

/**
 * Purchases by period, each from mid-month, the first from 12 December 2025: what was announced, then `after`.
 * `paces` has one pace for each run of ANNOUNCED_PERIODS.
 */
export function announcedPurchases(paces: readonly number[], after: number, months = PATH_MONTHS): number[] {
  const announced = ANNOUNCED_PERIODS.flatMap((periods, run) => Array<number>(periods).fill(paces[run] ?? 0));
  return Array.from({ length: months }, (_, month) => announced[month] ?? after);
}

/** Taxes lift the Treasury account in the period from mid-April and leave it in the one from mid-June. */
export const taxFlows = (size: number, months = PATH_MONTHS): number[] =>
  Array.from({ length: months }, (_, month) => (month % 12 === 4 ? size : month % 12 === 6 ? -size : 0));
