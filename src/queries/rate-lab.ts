import type { Assumptions, Shock } from '../domain/discount-rate.ts';
import type { Entry } from './entries.ts';
import { inOrder } from './entries.ts';
import { getNumber } from './numbers.ts';
import { once } from './once.ts';

/** A case as the instrument is set to it: moves in basis points, shares in percent. */
export type RateSetting = Record<keyof Shock, number>;
export interface RateCase {
  entry: Entry<'rateScenarios'>;
  setting: RateSetting;
}

const percent = async (id: string) => (await getNumber(id)).value / 100;
const whole = async (id: string) => (await getNumber(id)).value;

/** What the sums rest on, from the site’s records. */
export const rateAssumptions = once(async (): Promise<Assumptions> => {
  const noteYield = await percent('treasury-10y-2025-11-26');
  const bondYield = await percent('lab-bond-yield');
  return {
    noteYield,
    noteCoupon: noteYield,
    bondYield,
    bondCoupon: bondYield,
    billYield: await percent('bill-3m-2025-11-26'),
    billDays: await whole('lab-bill-days'),
    equityPremium: await percent('lab-equity-premium'),
    growthBeta: 1,
    valueBeta: 1,
    growthDividend: 1,
    highGrowth: await percent('lab-first-growth'),
    highYears: await whole('lab-first-years'),
    fadeYears: await whole('lab-fade-years'),
    lastGrowth: await percent('lab-last-growth'),
    valueDividend: 1,
    valueGrowth: await percent('lab-value-growth'),
  };
});

/** The cases in their order; the first is how the instrument opens. */
export const rateCases = once(
  async (): Promise<RateCase[]> =>
    Promise.all(
      (await inOrder('rateScenarios')).map(async (entry) => ({
        entry,
        setting: {
          policy: entry.policy,
          surprise: entry.surprise,
          passThrough: entry.passThrough,
          termPremium: entry.observed ? Math.round((await getNumber(entry.observed)).value * 100) : entry.termPremium,
          equityPremium: entry.equityPremium,
          growth: entry.growth,
        },
      })),
    ),
);
