import { describe, expect, test } from 'vitest';
import { type Amount, columnMoney, exactMoney, formatDate, formatNumber, otherScale } from './format.ts';

const plain = (text: string) => text.replaceAll('\u2060', '');
const zh = (amount: Amount, form?: Parameters<typeof formatNumber>[2]) => plain(formatNumber(amount, 'zh-hant', form));
const en = (amount: Amount, form?: Parameters<typeof formatNumber>[2]) => formatNumber(amount, 'en', form);

describe('money', () => {
  const assets: Amount = { value: 6_535_781_000_000, unit: 'usd', digits: 3 };
  test('takes the scale of its language', () => {
    expect(zh(assets)).toBe('6.54兆美元');
    expect(en(assets)).toBe('$6.54 trillion');
    expect(en(assets, 'short')).toBe('$6.54tn');
  });
  test('keeps the same significant digits when the scale changes', () => {
    const repo: Amount = { value: 13_500_000_000, unit: 'usd', digits: 3 };
    expect(zh(repo)).toBe('135億美元');
    expect(en(repo)).toBe('$13.5 billion');
    expect(zh({ value: 40_000_000_000, unit: 'usd', digits: 2 })).toBe('400億美元');
  });
  test('has a sign where asked, and a true minus', () => {
    expect(en({ value: -2_379_000_000_000, unit: 'usd', digits: 3 })).toBe('\u2212$2.38 trillion');
    expect(zh({ value: 105_000_000_000, unit: 'usd', digits: 3 }, 'signed')).toBe('+1,050億美元');
    expect(formatNumber({ value: 1.19, unit: 'percentage-points', digits: 2 }, 'en', 'change')).toBe('+1.19pp');
  });
  test('a few millions are 萬 in Chinese', () => {
    expect(zh({ value: 1_000_000, unit: 'usd', digits: 1 })).toBe('100萬美元');
    expect(en({ value: 1_000_000, unit: 'usd', digits: 1 })).toBe('$1 million');
  });
  test('small sums stay plain', () => {
    expect(en({ value: 91_285, unit: 'usd', digits: 5 })).toBe('$91,285');
    expect(zh({ value: 91_285, unit: 'usd', digits: 5 })).toBe('91,285美元');
  });
  test('can be written in the other scale', () => {
    expect(otherScale(assets, 'zh-hant')).toBe('US$6.54 trillion');
    expect(otherScale(assets, 'en')).toBe('6.54兆美元');
    expect(otherScale({ ...assets, value: -assets.value }, 'zh-hant', 'abs')).toBe('US$6.54 trillion');
    expect(otherScale({ value: 91_285, unit: 'usd', digits: 5 }, 'en')).toBeUndefined();
    expect(otherScale({ value: 3.75, unit: 'percent', digits: 2 }, 'en')).toBeUndefined();
  });
});

test('rates, spreads, months and counts', () => {
  expect(zh({ value: 3.75, unit: 'percent', digits: 2 })).toBe('3.75%');
  expect(zh({ value: 25, unit: 'basis-points', digits: 0 })).toBe('25個基點');
  expect(en({ value: 25, unit: 'basis-points', digits: 0 }, 'short')).toBe('25bp');
  expect(en({ value: 1, unit: 'months', digits: 0 })).toBe('1 month');
  expect(zh({ value: 42, unit: 'months', digits: 0 })).toBe('42個月');
  const starts: Amount = { value: 1_275_000, unit: 'count', digits: 4, noun: { 'zh-hant': '戶', en: 'homes' } };
  expect(zh(starts)).toBe('127.5萬戶');
  expect(en(starts)).toBe('1.275 million homes');
  const jobs: Amount = { value: 29_000, unit: 'count', digits: 2, noun: { 'zh-hant': '人', en: 'jobs' } };
  expect(zh(jobs)).toBe('2.9萬人');
  expect(en(jobs)).toBe('29,000 jobs');
  const day: Amount = { value: 19_844, unit: 'date', digits: 0 };
  expect([zh(day), en(day), en(day, 'short')]).toEqual(['2024年5月1日', '1 May 2024', '2024-05-01']);
  expect(en({ value: -0.4, unit: 'percent', digits: 1 }, 'abs')).toBe('0.4%');
});

test.each([
  [1_275_000, 3, '1.28 million', '128萬'],
  [1_274_900, 3, '1.27 million', '127萬'],
  [1_005_000, 3, '1.01 million', '101萬'],
  [8_345_000, 3, '8.35 million', '835萬'],
  [999_950, 4, '1,000,000', '100.0萬'],
  [-1_275_000, 3, '\u22121.28 million', '\u2212128萬'],
])('halves are rounded away from zero as they are written: %d to %d digits', (value, digits, latin, han) => {
  expect(en({ value, unit: 'count', digits })).toBe(latin);
  expect(zh({ value, unit: 'count', digits })).toBe(han);
});

test('halves of money and of rates too', () => {
  expect(en({ value: 1_115_000_000_000, unit: 'usd', digits: 3 })).toBe('$1.12 trillion');
  expect(zh({ value: 1_115_000_000_000, unit: 'usd', digits: 3 })).toBe('1.12兆美元');
  expect(en({ value: 1.005, unit: 'percent', digits: 2 })).toBe('1.01%');
  expect(columnMoney(-150, 'han')).toBe('\u22122');
  expect(columnMoney(150, 'han')).toBe('2');
});

test('dates in prose and in tables', () => {
  expect(plain(formatDate('2025-12-01', 'zh-hant'))).toBe('2025年12月1日');
  expect(formatDate('2025-12-01', 'en')).toBe('1 December 2025');
  expect(formatDate('2025-12-01', 'en', 'table')).toBe('2025-12-01');
});

describe('money in a column', () => {
  test('has the same precision in both scales', () => {
    expect(columnMoney(2_896_586, 'han')).toBe('28,966');
    expect(columnMoney(2_896_586, 'latin')).toBe('2,896.6');
  });
  test('has a sign where asked, but nothing is neither gain nor loss', () => {
    expect(columnMoney(-100_000, 'latin', 'signed')).toBe('\u2212100.0');
    expect(columnMoney(74_600, 'han', 'signed')).toBe('+746');
    expect(columnMoney(-40, 'han', 'signed')).toBe('0');
  });
});

test('a round sum has just the digits it has', () => {
  expect(exactMoney(74_600, 'en')).toBe('$74.6 billion');
  expect(plain(exactMoney(74_600, 'zh-hant'))).toBe('746億美元');
  expect(exactMoney(1_000_000, 'en')).toBe('$1 trillion');
  expect(exactMoney(2_217, 'en')).toBe('$2.217 billion');
  expect(plain(exactMoney(190_000, 'en', 'han'))).toBe('1,900億美元');
  expect(exactMoney(190_000, 'zh-hant', 'latin')).toBe('US$190 billion');
});

test('a count under ten has no decimals', () => {
  const few: Amount = { value: 9, unit: 'count', digits: 3, noun: { 'zh-hant': '條', en: 'forecasts' } };
  expect(formatNumber(few, 'zh-hant')).toBe('9條');
  expect(formatNumber(few, 'en')).toBe('9 forecasts');
  expect(formatNumber(few, 'en', 'bare')).toBe('9');
});
