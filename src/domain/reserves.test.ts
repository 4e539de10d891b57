import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import vectors from './fixtures/calculator-vectors.json';
import { expectClose } from './fixtures/close-to.ts';
import { identityOf, percentOf, reservesFrom, slopeAt, spreadAt, zoneOf } from './reserves.ts';

describe('reserves', () => {
  test.each(vectors.table_b)('$case', (row) => {
    const lines = { assets: row.fed_assets, treasuryAccount: row.tga, onRrp: row.on_rrp, currency: row.currency };
    const reserves = reservesFrom({ ...lines, other: row.other });
    expectClose(reserves, row.reserves);
    expectClose(identityOf({ ...lines, reserves }).netLiquidity, row.net_liquidity);
    expectClose(percentOf(reserves, row.gdp), row.reserves_pct_gdp);
    expectClose(percentOf(reserves, row.bank_assets), row.reserves_pct_bank_assets);
    expectClose(spreadAt(percentOf(reserves, row.bank_assets)), row.illustrative_spread_bp);
  });

  test.each(vectors.demand_curve)('the teaching curve at $x%', (row) => {
    expectClose(spreadAt(row.x), row.spread_bp);
    expectClose(slopeAt(row.x), row.slope_bp_per_pp);
    expectClose(spreadAt(row.x, 3), row.spread_with_plus3_shift);
  });

  test('the identity solved for other and back gives the reserves again', () => {
    const amount = fc.integer({ min: 0, max: 1e7 });
    fc.assert(
      fc.property(
        fc.record({ assets: amount, treasuryAccount: amount, onRrp: amount, currency: amount, reserves: amount }),
        (week) => {
          const identity = identityOf(week);
          expect(reservesFrom(identity)).toBe(week.reserves);
          expect(identity.gap).toBe(identity.currency + identity.other);
        },
      ),
    );
  });

  test('zones by GDP and by bank assets', () => {
    const gdp = { scarce: 7, ample: 9, abundant: 11 };
    expect([12, 10, 8, 6].map((percent) => zoneOf(percent, gdp))).toEqual(['abundant', 'ample', 'tight', 'scarce']);
    const banks = { ample: 12, abundant: 13 };
    expect([14, 12.5, 11].map((percent) => zoneOf(percent, banks))).toEqual(['abundant', 'ample', 'below']);
  });
});
