import { describe, expect, test } from 'vitest';
import vectors from './fixtures/calculator-vectors.json';
import { expectClose } from './fixtures/close-to.ts';
import { announcedPurchases, holdingPace, PATH_MONTHS, policyPath, taxFlows } from './policy-path.ts';

const base = vectors.path_base;
const start = { reserves: base.R0, assets: 6552, bankAssets: base.ba0, gdp: base.gdp0 };
const growth = { bankAssets: base.ba_g, gdp: base.gdp_g };
const constant = (pace: number) => Array.from({ length: PATH_MONTHS }, () => pace);
const PACES: Record<string, number[]> = {
  stop_only_0: constant(0),
  steady_10: constant(10),
  steady_15: constant(15),
  steady_20: constant(20),
  steady_40: constant(40),
  announced_then_10: vectors.announced_path,
  announced_with_tax_season: vectors.announced_path,
};
const flowsOf = (name: string, pace: number[]) =>
  pace.map((purchases, month) => ({
    purchases,
    currency: base.dcur,
    treasuryAccount: name.endsWith('tax_season') ? (vectors.tax_tga[month] ?? 0) : 0,
    onRrp: 0,
    other: 0,
  }));

describe('policy path', () => {
  test.each(Object.entries(vectors.table_c))('%s', (name, rows) => {
    const path = policyPath(start, flowsOf(name, PACES[name] ?? []), growth);
    for (const row of rows) {
      const at = path[row.month];
      expectClose(at?.reserves ?? NaN, row.reserves);
      expectClose(at?.assets ?? NaN, row.fed_assets);
      expectClose(at?.percentOfBankAssets ?? NaN, row.pct_bank_assets);
      expectClose(at?.percentOfGdp ?? NaN, row.pct_gdp);
    }
  });

  test.each(vectors.rmp_star)('the pace that holds the ratio at growth $growth and currency $dcur', (row) => {
    expectClose(holdingPace(row.R, row.growth, row.dcur), row.rmp_star);
  });

  test('the holding pace holds the ratio for a month', () => {
    const purchases = holdingPace(start.reserves, growth.bankAssets, 5);
    const [before, after] = policyPath(
      start,
      [{ purchases, currency: 5, treasuryAccount: 0, onRrp: 0, other: 0 }],
      growth,
    );
    expectClose(after?.percentOfBankAssets ?? NaN, before?.percentOfBankAssets ?? NaN);
  });

  test('announced purchases end, and taxes that come in go out again', () => {
    expect(announcedPurchases([40, 25, 10, 0], 15).slice(0, 12)).toEqual([
      40, 40, 40, 40, 25, 25, 10, 10, 0, 0, 15, 15,
    ]);
    expect(announcedPurchases([40, 25, 10, 0], 0)).toHaveLength(PATH_MONTHS);
    expect(taxFlows(135)).toEqual(vectors.tax_tga);
    expect(taxFlows(135).reduce((sum, flow) => sum + flow)).toBe(0);
  });
});
