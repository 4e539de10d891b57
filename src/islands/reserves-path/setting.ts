import type { LabNumber } from '../../domain/lab-state.ts';
import { isoDay } from '../../domain/observations.ts';
import {
  announcedPurchases,
  type Flows,
  type Growth,
  holdingPace,
  PATH_MONTHS,
  type PathMonth,
  policyPath,
  type Start,
  taxFlows,
} from '../../domain/policy-path.ts';
import type { Of } from '../reserves-week/scales.ts';

/** announced: the paces made public, then `pace`; steady: `pace` throughout. */
export const PLANS = ['announced', 'steady'] as const;
export type Plan = (typeof PLANS)[number];

/** Controls that hold a number, in their order; money in billions of dollars, growth in percent a year. */
export const DIALS = ['pace', 'currency', 'taxes', 'bankGrowth', 'gdpGrowth'] as const;
export type DialName = (typeof DIALS)[number];

export const BOUNDS = {
  pace: { min: 0, max: 60, step: 1 },
  currency: { min: -5, max: 15, step: 1 },
  taxes: { min: 0, max: 400, step: 5 },
  bankGrowth: { min: -2, max: 10, step: 0.5 },
  gdpGrowth: { min: -2, max: 10, step: 0.5 },
} as const satisfies Record<DialName, { min: number; max: number; step: number }>;

/** No control here is known: each starts from an estimate or is there to be tried. */
export const NATURE = {
  pace: 'illustration',
  currency: 'estimate',
  taxes: 'illustration',
  bankGrowth: 'illustration',
  gdpGrowth: 'illustration',
} as const satisfies Record<DialName, string>;

export type PathSetting = Record<DialName, number> & { plan: Plan };

/** The months that a setting leads to. */
export function pathOf(setting: PathSetting, start: Start, paces: readonly number[]): PathMonth[] {
  const purchases =
    setting.plan === 'announced'
      ? announcedPurchases(paces, setting.pace)
      : Array<number>(PATH_MONTHS).fill(setting.pace);
  const taxes = taxFlows(setting.taxes);
  const flows = purchases.map(
    (amount, month): Flows => ({
      purchases: amount,
      currency: setting.currency,
      treasuryAccount: taxes[month] ?? 0,
      onRrp: 0,
      other: 0,
    }),
  );
  return policyPath(start, flows, growthOf(setting));
}

const growthOf = ({ bankGrowth, gdpGrowth }: PathSetting): Growth => ({
  bankAssets: bankGrowth / 100,
  gdp: gdpGrowth / 100,
});

/** Purchases a month, in billions, that just hold a ratio from where the path starts. */
export const paceToHold = (of: Of, setting: PathSetting, { reserves }: Start): number =>
  holdingPace(reserves, growthOf(setting)[of === 'gdp' ? 'gdp' : 'bankAssets'], setting.currency);

export const percentIn = (of: Of, month: PathMonth): number =>
  of === 'gdp' ? month.percentOfGdp : month.percentOfBankAssets;

/** The day a period begins: the first on 12 December 2025, the others a month apart. */
export const monthStart = (month: number): string => isoDay(Date.UTC(2025, 11 + month, 12));

/** The controls as the address knows them, each opening where the first case has it. */
export const inputsFrom = (opening: PathSetting) => ({
  plan: { initial: opening.plan, among: PLANS },
  ...(Object.fromEntries(DIALS.map((name) => [name, { ...BOUNDS[name], initial: opening[name] }])) as Record<
    DialName,
    LabNumber
  >),
});
