/** How prices follow a discount rate with cash flows held fixed. Rates are fractions, moves are basis points. */
export const ASSETS = ['growth', 'value', 'note', 'bond', 'bill'] as const;
export type Asset = (typeof ASSETS)[number];

/** What the sums rest on besides the shock; the site’s own are records in content/numbers. */
export interface Assumptions {
  noteYield: number;
  noteCoupon: number;
  bondYield: number;
  bondCoupon: number;
  billYield: number;
  billDays: number;
  equityPremium: number;
  growthBeta: number;
  valueBeta: number;
  /** Growth share: last dividend, high growth for some years, a fade, then growth for ever. */
  growthDividend: number;
  highGrowth: number;
  highYears: number;
  fadeYears: number;
  lastGrowth: number;
  valueDividend: number;
  valueGrowth: number;
}

/** Moves in basis points; surprise and pass-through are shares from 0 to 1. */
export interface Shock {
  policy: number;
  surprise: number;
  passThrough: number;
  termPremium: number;
  equityPremium: number;
  growth: number;
}
export interface Price {
  price: number;
  /** Modified duration: minus the relative change of price for a change of one in the rate. */
  duration: number;
}

/** Closer than this, the sum of a growing perpetuity explodes and means nothing. */
export const CLOSEST_RATE_TO_GROWTH = 0.005;

export function growthStock(rate: number, a: Assumptions): Price {
  const years = a.highYears + a.fadeYears;
  let dividend = a.growthDividend;
  let price = 0;
  let slope = 0;
  for (let year = 1; year <= years; year += 1) {
    dividend *=
      1 +
      (year <= a.highYears
        ? a.highGrowth
        : a.highGrowth + ((a.lastGrowth - a.highGrowth) * (year - a.highYears)) / a.fadeYears);
    const value = dividend * (1 + rate) ** -year;
    price += value;
    slope -= (year * value) / (1 + rate);
  }
  const spread = rate - a.lastGrowth;
  const end = ((dividend * (1 + a.lastGrowth)) / spread) * (1 + rate) ** -years;
  price += end;
  slope -= (years * end) / (1 + rate) + end / spread;
  return { price, duration: -slope / price };
}

export function valueStock(rate: number, a: Assumptions): Price {
  const spread = rate - a.valueGrowth;
  return { price: (a.valueDividend * (1 + a.valueGrowth)) / spread, duration: 1 / spread };
}

/** A Treasury of face 100, paying twice a year. */
export function couponBond(coupon: number, rate: number, years: number): Price {
  let price = 0;
  let weighted = 0;
  for (let half = 1; half <= years * 2; half += 1) {
    const value = ((100 * coupon) / 2 + (half === years * 2 ? 100 : 0)) * (1 + rate / 2) ** -half;
    price += value;
    weighted += (half / 2) * value;
  }
  return { price, duration: weighted / price / (1 + rate / 2) };
}

/** A bill of face 100 at simple interest, actual days over 365. */
export function bill(rate: number, days: number): Price {
  const years = days / 365;
  return { price: 100 / (1 + rate * years), duration: years / (1 + rate * years) };
}

/** The all-in rate of each asset after a shock: the step commentary leaves out. */
export function ratesAfter(shock: Shock, a: Assumptions): Record<Asset, number> {
  const short = (shock.surprise * shock.policy) / 1e4;
  const long = shock.passThrough * short + shock.termPremium / 1e4;
  const premium = a.equityPremium + shock.equityPremium / 1e4;
  return {
    growth: a.noteYield + long + a.growthBeta * premium,
    value: a.noteYield + long + a.valueBeta * premium,
    note: a.noteYield + long,
    bond: a.bondYield + long,
    bill: a.billYield + short,
  };
}

export const CALM: Shock = { policy: 0, surprise: 0, passThrough: 0, termPremium: 0, equityPremium: 0, growth: 0 };

/** Growth rates moved by so many basis points. */
export const withGrowth = (a: Assumptions, points: number): Assumptions => ({
  ...a,
  highGrowth: a.highGrowth + points / 1e4,
  lastGrowth: a.lastGrowth + points / 1e4,
  valueGrowth: a.valueGrowth + points / 1e4,
});

export function priceAt(asset: Asset, rate: number, a: Assumptions): Price {
  if (asset === 'growth') return growthStock(rate, a);
  if (asset === 'value') return valueStock(rate, a);
  if (asset === 'note') return couponBond(a.noteCoupon, rate, 10);
  if (asset === 'bond') return couponBond(a.bondCoupon, rate, 30);
  return bill(rate, a.billDays);
}

export interface Move {
  /** The all-in rate after the shock, and how far it moved. */
  rate: number;
  shift: number;
  /** Change of price in percent; NaN where the rate comes too close to growth. */
  change: number;
  /** The straight-line guess from the duration before the shock; it knows nothing of growth. */
  guess: number;
}

export const tooClose = (asset: Asset, rate: number, a: Assumptions): boolean =>
  (asset === 'growth' && rate - a.lastGrowth < CLOSEST_RATE_TO_GROWTH) ||
  (asset === 'value' && rate - a.valueGrowth < CLOSEST_RATE_TO_GROWTH);

/** What a shock does to every asset. */
export function reprice(shock: Shock, a: Assumptions): Record<Asset, Move> {
  const before = ratesAfter(CALM, a);
  const after = ratesAfter(shock, a);
  const grown = withGrowth(a, shock.growth);
  const moves = ASSETS.map((asset): [Asset, Move] => {
    const base = priceAt(asset, before[asset], a);
    const shift = after[asset] - before[asset];
    const change = tooClose(asset, after[asset], grown)
      ? Number.NaN
      : 100 * (priceAt(asset, after[asset], grown).price / base.price - 1);
    return [asset, { rate: after[asset], shift, change, guess: -100 * base.duration * shift }];
  });
  return Object.fromEntries(moves) as Record<Asset, Move>;
}

/** Price in percent of the one before, at each all-in rate; NaN where the rate comes too close to growth. */
export function priceCurve(asset: Asset, rates: readonly number[], growth: number, a: Assumptions): number[] {
  const base = priceAt(asset, ratesAfter(CALM, a)[asset], a).price;
  const grown = withGrowth(a, growth);
  return rates.map((rate) =>
    tooClose(asset, rate, grown) ? Number.NaN : (100 * priceAt(asset, rate, grown).price) / base,
  );
}
