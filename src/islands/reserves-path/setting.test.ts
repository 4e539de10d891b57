import { describe, expect, test } from 'vitest';
import { type PathSetting, paceToHold, pathOf, percentIn } from './setting.ts';

const START = { reserves: 2932, assets: 6539, bankAssets: 24950, gdp: 31463 };
const PACES = [40, 25, 10, 0];
const QUIET: PathSetting = { plan: 'announced', pace: 0, currency: 0, taxes: 0, bankGrowth: 0, gdpGrowth: 0 };

describe('a setting of the policy path', () => {
  test('as announced, purchases add up and then stop', () => {
    const path = pathOf(QUIET, START, PACES);
    expect(path.at(8)?.reserves).toBe(2932 + 4 * 40 + 2 * 25 + 2 * 10);
    expect(path.at(-1)?.reserves).toBe(path.at(8)?.reserves);
  });

  test('the pace that holds a ratio holds it for the first month, by either measure', () => {
    for (const of of ['gdp', 'banks'] as const) {
      const growing: PathSetting = { ...QUIET, plan: 'steady', currency: 6, bankGrowth: 4, gdpGrowth: 5 };
      const [before, after] = pathOf({ ...growing, pace: paceToHold(of, growing, START) }, START, PACES);
      expect(after && percentIn(of, after)).toBeCloseTo(before ? percentIn(of, before) : Number.NaN, 10);
    }
  });

  test('taxes come in at April and leave again', () => {
    const path = pathOf({ ...QUIET, plan: 'steady', taxes: 135 }, START, PACES);
    expect([4, 5, 6, 7].map((month) => path[month]?.reserves)).toEqual([2932, 2797, 2797, 2932]);
  });
});
