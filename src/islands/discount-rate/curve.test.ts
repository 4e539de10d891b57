import { describe, expect, test } from 'vitest';
import { type Assumptions, CALM, reprice } from '../../domain/discount-rate.ts';
import vectors from '../../domain/fixtures/calculator-vectors.json';
import { curveAfter, curveOf, markOf } from './curve.ts';

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

describe('the drawing of price against rate', () => {
  const curve = curveOf('growth', MODEL);

  test('with growth unmoved, the curve after is the curve before', () => {
    expect(curveAfter(curve, 'growth', 0, MODEL)).toBe(curve.before);
    expect(curveAfter(curve, 'growth', -50, MODEL)).not.toBe(curve.before);
  });

  test('the mark stands where the asset comes to rest, and nowhere when there is no price', () => {
    const moves = reprice({ ...CALM, policy: -25, surprise: 1, passThrough: 1 }, MODEL);
    const [rate, price] = markOf(curve, moves.growth) ?? [];
    expect(rate).toBeCloseTo(0.0825, 10);
    expect(price).toBeCloseTo(107.28, 2);
    expect(markOf(curve, { ...moves.growth, change: Number.NaN })).toBeUndefined();
  });
});
