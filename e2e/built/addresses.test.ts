import { describe, expect, test } from 'vitest';
import { all, BUILT, FILES } from './site.ts';

const PAGES = [
  '',
  'mechanisms/',
  'regimes/policy/',
  'regimes/assets/',
  'claims/',
  'forecasts/',
  'timeline/',
  'data/',
  'lab/accounts/',
  'lab/discount-rate/',
  'lab/reserves/',
  'glossary/',
  'sources/',
  'search/',
  'method/',
  'changes/',
  'data/total-assets/',
  'claims/qt-ended-2025-12-01/',
  'mechanisms/housing/',
  'watchlist/',
  'article/',
];

describe('addresses, once published, stay', () => {
  test.each(['zh-hant', 'en'])('every page is there under /%s/', (lang) => {
    expect(PAGES.filter((page) => !FILES.includes(`${lang}/${page}index.html`))).toEqual([]);
  });

  test('a page and its twin have the same fragments', () => {
    const ids = new Map(BUILT.map(({ file, html }) => [file, new Set(all(html, /\sid="([^"]+)"/g))]));
    const missing = [...ids].flatMap(([file, own]) => {
      const twin = file.startsWith('en/') ? file.replace('en/', 'zh-hant/') : file.replace('zh-hant/', 'en/');
      return [...own].filter((id) => !ids.get(twin)?.has(id)).map((id) => `${file}#${id} is not in ${twin}`);
    });
    expect(missing).toEqual([]);
  });

  test('rows, claims, events, terms, sources and figures can be linked to', () => {
    const fragments = new Set(
      BUILT.flatMap(({ file, html }) => all(html, /\sid="([^"]+)"/g).map((id) => `${file}#${id}`)),
    );
    for (const address of [
      'en/index.html#balance-sheet',
      'en/index.html#figure-balance-sheet',
      'en/regimes/policy/index.html#row-size',
      'en/claims/index.html#claim-qt-ended-2025-12-01',
      'en/forecasts/index.html#claim-t2-longbond-after',
      'en/timeline/index.html#event-qt-ends',
      'en/glossary/index.html#term-reserves',
      'en/sources/index.html#source-fred-walcl',
      'en/data/index.html#number-qt-months',
    ])
      expect(fragments).toContain(address);
  });

  test('every series has its CSV and JSON', () => {
    const series = FILES.flatMap((file) => /^en\/data\/([^/]+)\/index\.html$/.exec(file)?.[1] ?? []);
    expect(series.length).toBeGreaterThan(25);
    expect(series.filter((id) => !FILES.includes(`data/${id}.csv`) || !FILES.includes(`data/${id}.json`))).toEqual([]);
  });
});
