import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { Lang } from '../domain/locale.ts';
import type { ChartData } from './chart-data.ts';
import { chartOf, line, walk } from './fixture.ts';
import { DRAWINGS, renderSvg } from './render-svg.ts';
import { textWidth } from './text-width.ts';

const labels = { labelledBy: 'f-t', patterns: 'f' };
const draw = (data: ChartData, lang: Lang = 'en', drawing: keyof typeof DRAWINGS = 'wide') =>
  renderSvg(data, lang, DRAWINGS[drawing], labels);
const wordsOf = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)/g)].map(([, words]) => words);

test('the same data give the same drawing, whatever was drawn before', () => {
  const data = chartOf([line('a', walk(1000))]);
  const first = draw(data);
  draw(chartOf([line('b', walk(50))]), 'zh-hant', 'narrow');
  expect(draw(data)).toBe(first);
});

test('names its values in real text, in the language of the page and its scale of money', () => {
  const data = chartOf([line('a', walk(1000)), line('b', walk(1000, 1))]);
  expect(wordsOf(draw(data, 'en')).join(' ')).toMatch(/Treasuries \$\d\.\d\dtn .*\$\d trillion/);
  expect(wordsOf(draw(data, 'zh-hant')).join(' ')).toMatch(/公債 \d\.\d\d兆 .*\d兆美元/);
});

test('keeps colours as variables of the page, and is named by its finding', () => {
  const svg = draw(chartOf([line('a', walk(100))]));
  expect(svg).toContain('stroke="var(--color-s-ust)"');
  expect(svg).toMatch(/^<svg class="wid" viewBox="0 0 976 420" role="img" aria-labelledby="f-t">/);
  expect(svg).not.toMatch(/style=|#[0-9a-f]{6}|NaN|undefined/);
});

test('tells regimes apart by pattern and names them above the plot', () => {
  const regions = (['qe', 'qt', 'rmp'] as const).map((kind, index) => ({
    kind,
    label: { 'zh-hant': kind, en: kind },
    from: `${2006 + index * 2}-01-01`,
    to: `${2007 + index * 2}-01-01`,
  }));
  const svg = draw(chartOf([line('a', walk(400))], { regions }));
  expect(svg).toContain('url(#f-hatch)');
  expect(svg).toContain('url(#f-dots)');
  expect(svg).toContain('stroke-dasharray="5 3"');
  expect(wordsOf(svg)).toEqual(expect.arrayContaining(['qe', 'qt', 'rmp']));
});

test('strikes the article’s figure in vermilion', () => {
  const wrong = {
    on: '2008-01-02',
    value: 7.4e12,
    digits: 2,
    side: 'below',
    label: { 'zh-hant': '原文', en: 'the article' },
  } as const;
  const svg = draw(chartOf([line('a', walk(300))], { wrong }));
  expect(svg).toContain('stroke="var(--color-zhu-mark)"');
  expect(wordsOf(svg)).toContain('$7.4tn');
});

test('no line begins under the labels of the value axis', () => {
  for (const [lang, drawing] of [
    ['en', 'wide'],
    ['en', 'narrow'],
    ['zh-hant', 'narrow'],
  ] as const) {
    const svg = draw(chartOf([line('a', walk(300))]), lang, drawing);
    const start = Number(svg.match(/stroke="var\(--color-s-ust\)"[^>]* d="M([\d.]+)/)?.[1]);
    const widest = Math.max(
      ...wordsOf(svg)
        .filter((words) => /^\$?\d+(兆美元|tn| trillion)?$/.test(words ?? '') && Number.parseFloat(words ?? '') < 100)
        .map((words) => textWidth(words ?? '', drawing === 'wide' ? 13 : 12.5)),
    );
    expect(start).toBeGreaterThan(widest);
  }
});

test('names of neighbouring values do not touch, wherever they were wished', () => {
  const points = [0, 1, 2, 3].map((month) => ({
    on: `2008-0${month + 1}-01`,
    value: 90 + month / 10,
    digits: 1,
    side: 'above' as const,
    style: 'solid' as const,
    label: { 'zh-hant': `${month + 1}月`, en: `Month ${month + 1}` },
  }));
  const svg = draw(
    chartOf([], { kind: 'points', unit: 'index', zero: false, from: '2007-06-01', to: '2009-01-01', points }),
    'en',
    'narrow',
  );
  const places = [...svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)"[^>]*>Month \d/g)].map(([, x, y]) => [
    Number(x),
    Number(y),
  ]);
  expect(places.length).toBe(4);
  for (const [index, [x = 0, y = 0]] of places.entries())
    for (const [otherX = 0, otherY = 0] of places.slice(index + 1))
      expect(Math.abs(x - otherX) > 20 || Math.abs(y - otherY) > 12).toBe(true);
});

test('leaves a hole where there is no observation', () => {
  const holed = walk(40).map(([time, value], week) => [time, week === 20 ? null : value] as const);
  const path = (svg: string) => svg.match(/stroke="var\(--color-s-ust\)"[^>]* d="([^"]*)"/)?.[1] ?? '';
  expect(path(draw(chartOf([line('a', holed)]))).split('M').length).toBe(3);
  expect(path(draw(chartOf([line('a', walk(40))]))).split('M').length).toBe(2);
});

test('a line of a thousand points adds at most two kilobytes, four with the narrow drawing', () => {
  const data = chartOf([line('a', walk(1000))]);
  const weight = (markup: string) => brotliCompressSync(markup).length;
  expect(weight(draw(data))).toBeLessThanOrEqual(2000);
  expect(weight(draw(data) + draw(data, 'en', 'narrow'))).toBeLessThanOrEqual(4000);
});
