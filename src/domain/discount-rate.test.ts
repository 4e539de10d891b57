import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ASSETS, type Assumptions, BASE, CALM, priceAt, ratesAfter, reprice } from './discount-rate.ts';
import vectors from './fixtures/calculator-vectors.json';
import { expectClose } from './fixtures/close-to.ts';

const MODEL: Assumptions = { ...BASE, billYield: vectors.parameters.ybill };
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
      const rate = ratesAfter(CALM)[asset];
      const slope = (priceAt(asset, rate + shift).price - priceAt(asset, rate - shift).price) / (2 * shift);
      expect(-slope / priceAt(asset, rate).price / priceAt(asset, rate).duration).toBeCloseTo(1, 6);
    }
  });

  test('a curve lies above its straight-line guess, and a higher rate never raises a price', () => {
    fc.assert(
      fc.property(fc.integer({ min: -150, max: 150 }), (points) => {
        const moves = reprice({ ...CALM, policy: points, surprise: 1, passThrough: 1 });
        for (const asset of ASSETS) {
          expect(moves[asset].change).toBeGreaterThanOrEqual(moves[asset].guess - 1e-9);
          expect(moves[asset].change * points).toBeLessThanOrEqual(0);
        }
      }),
    );
  });

  test('a rate within half a point of growth gives no price', () => {
    const moves = reprice({
      ...CALM,
      policy: -100,
      surprise: 1,
      passThrough: 1,
      termPremium: -100,
      equityPremium: -100,
      growth: 100,
    });
    expect(moves.growth.change).toBeNaN();
    expect(moves.note.change).toBeGreaterThan(0);
  });
});
