import { describe, expect, test } from 'vitest';
import { looseNumerals, numeralFaults } from './numeral-faults.ts';
import { proseStrings } from './site-strings.ts';

describe('numerals that need no record', () => {
  test.each([
    ['dates', '2025年12月1日到12日，2022年6月、4月15日，2014–17年，2020年代，2003–2026'],
    [
      'dates in English',
      'On 1 December 2025, 27–28 October, in 2014-17 and the 2020s, Q2 2026, 2026-10-07, in 2026, too',
    ],
    ['ordinals', '第3次、表1、圖2; the 4th, Table 1'],
    ['names', 'H.4.1、標普500、那斯達克100、S&P 500, Nasdaq-100, COVID-19, DGS10, T1'],
    ['tenors', '10年期、3個月期; the 10-year, a 3-month bill'],
    ['hours and bases', '08:30，1982–84＝100'],
  ])('%s', (_, text) => expect(looseNumerals(text)).toEqual([]));
});

describe('figures', () => {
  test.each([
    ['縮到6.54兆美元', 1],
    ['降25個基點至3.50–3.75%', 3],
    ['fell to $6.54 trillion, or 12%', 2],
    ['about 40 and 2,000', 2],
    ['資產突破七兆美元', 1],
    ['passed seven trillion dollars', 1],
  ])('%s', (text, count) => expect(looseNumerals(text)).toHaveLength(count));
});

test('a numeral in prose is reported with its line and column; marks, code and struck words are not', () => {
  const source =
    '---\ntitle: 縮表\nupdated: "2025-12-01"\n---\n\n總資產<N id="total-assets-2025-12-03" />。\n\n~~7.4兆~~ 降到6.5兆 `15` [3%](term:x-1) {#a1}\n';
  expect(numeralFaults(proseStrings(source, 'a.mdx', 'zh-hant'))).toEqual([
    expect.stringMatching(/^a\.mdx:8:\d+ body: ".*6\.5兆.*" is bound to no record/),
    expect.stringMatching(/^a\.mdx:8:\d+ body: ".*3%.*" is bound to no record/),
  ]);
});
