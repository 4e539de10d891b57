import { expect, test } from 'vitest';
import { formulaWords } from './formula.ts';

const names = { series: (id: string) => ({ sofr: 'SOFR', iorb: 'IORB' })[id] ?? id, number: (id: string) => id };

test('a rule is told in a phrase, in each language', () => {
  const spread = { op: 'spread', series: 'sofr', less: 'iorb', on: '2025-12-01' } as const;
  expect(formulaWords(spread, 'zh-hant', names)).toBe('SOFR減IORB，2025-12-01');
  expect(formulaWords(spread, 'en', names)).toBe('SOFR less IORB, 2025-12-01');
  expect(formulaWords({ op: 'value', series: 'sofr', on: 'latest' }, 'zh-hant', names)).toBe('SOFR，最新的觀測值');
});

test('a tally names verdicts as the site does', () => {
  const tally = { op: 'tally', collection: 'claims', where: { verdict: ['corrected', 'contested'] } } as const;
  expect(formulaWords({ ...tally, where: { verdict: [...tally.where.verdict] } }, 'zh-hant', names)).toBe(
    '本站查核帳的筆數，限更正或存疑',
  );
  expect(formulaWords({ ...tally, where: { verdict: 'corrected', headline: true } }, 'en', names)).toBe(
    'Entries of this site under Claims, only Corrected, headline true',
  );
});

test('a day found in a series', () => {
  const below = { op: 'first-below', series: 'sofr', below: 'iorb', from: '2022-06-01', to: '2025-12-03' } as const;
  expect(formulaWords(below, 'zh-hant', names)).toBe('SOFR，2022-06-01至2025-12-03首次低於「iorb」的一天');
  expect(formulaWords(below, 'en', names)).toBe('First day on which SOFR was below “iorb”, 2022-06-01 to 2025-12-03');
});

test('a stated value comes from its source', () => {
  expect(formulaWords(undefined, 'en', names)).toBe('As its source states it');
});
