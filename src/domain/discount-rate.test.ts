import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ASSETS, type Assumptions, CALM, priceAt, priceCurve, ratesAfter, reprice } from './discount-rate.ts';
import vectors from './fixtures/calculator-vectors.json';
import { expectClose } from './fixtures/close-to.ts';

const model = vectors.parameters;
const MODEL: Assumptions = {
  noteYield: model.y10,
  noteCoupon: model.c10,
  bondYield: model.y30,
  bondCoupon: model.c30,
  billYield: model.ybill,
  billDays: model.days,
  equityPremium: model.erp,
  growthBeta: model.beta_growth,
  valueBeta: model.beta_value,
  growthDividend: model.D0,
  highGrowth: model.g1,
  highYears: model.n1,
  fadeYears: model.n2,
  lastGrowth: model.gT,
  valueDividend: model.DV0,
  valueGrowth: model.gV,
};
const COLUMN = { growth: 'growth', value: 'value', note: 'ust10', bond: 'ust30', bill: 'bill' } as const;

describe('discount rate', () => {
  test.each(vectors.table_a)('prices, durations and changes at $shock_bp bp', (row) => {
    const shock = { ...CALM, policy: row.shock_bp, surprise: 1, passThrough: 1 };
    const moves = reprice(shock, MODEL);
    for (const asset of ASSETS) {
      const { price, duration } = priceAt(asset, ratesAfter(shock, MODEL)[asset], MODEL);
      expectClose(price, row[`${COLUMN[asset]}_pv`]);
      expectClose(duration, row[`${COLUMN[asset]}_md`]);
      expectClose(moves[asset].change, row[`${COLUMN[asset]}_chg_pct`]);
    }
  });

  test.each(vectors.scenarios)('scenario: $name', (row) => {
    const moves = reprice(
      {
        policy: row.dpolicy_bp,
        surprise: row.surprise,
        passThrough: row.passthrough,
        termPremium: row.dterm_premium_bp,
        equityPremium: row.derp_bp,
        growth: row.dgrowth_bp,
      },
      MODEL,
    );
    expectClose(100 * moves.note.rate, row.y10_pct);
    for (const asset of ASSETS) expectClose(moves[asset].change, row[`${COLUMN[asset]}_chg_pct`]);
  });

  test('the duration is the slope of the price', () => {
    const shift = 1e-6;
    for (const asset of ASSETS) {
      const rate = ratesAfter(CALM, MODEL)[asset];
      const slope =
        (priceAt(asset, rate + shift, MODEL).price - priceAt(asset, rate - shift, MODEL).price) / (2 * shift);
      expect(-slope / priceAt(asset, rate, MODEL).price / priceAt(asset, rate, MODEL).duration).toBeCloseTo(1, 6);
    }
  });

  test('a curve lies above its straight-line guess, and a higher rate never raises a price', () => {
    fc.assert(
      fc.property(fc.integer({ min: -150, max: 150 }), (points) => {
        const moves = reprice({ ...CALM, policy: points, surprise: 1, passThrough: 1 }, MODEL);
        for (const asset of ASSETS) {
          expect(moves[asset].change).toBeGreaterThanOrEqual(moves[asset].guess - 1e-9);
          expect(moves[asset].change * points).toBeLessThanOrEqual(0);
        }
      }),
    );
  });

  test('a rate within half a point of growth gives no price', () => {
    const squeeze = { policy: -100, surprise: 1, passThrough: 1, termPremium: -100, equityPremium: -100, growth: 100 };
    const moves = reprice(squeeze, MODEL);
    expect(moves.growth.change).toBeNaN();
    expect(moves.note.change).toBeGreaterThan(0);
  });

  test('the curve of an asset passes through every repricing of it', () => {
    for (const growth of [0, -50]) {
      const moves = reprice({ ...CALM, policy: -75, surprise: 1, passThrough: 1, growth }, MODEL);
      for (const asset of ASSETS) {
        const [at] = priceCurve(asset, [moves[asset].rate], growth, MODEL);
        expectClose((at ?? Number.NaN) - 100, moves[asset].change);
      }
    }
    expect(priceCurve('growth', [0.042], 0, MODEL)).toEqual([Number.NaN]);
  });
});
