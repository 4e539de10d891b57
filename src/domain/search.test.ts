import { describe, expect, test } from 'vitest';
import { search } from './search.ts';

const places = [
  { path: 'a/', title: '準備金', text: '銀行存放在聯準會的存款。' },
  { path: 'b/', title: '隔夜附賣回', text: '貨幣基金把現金借給聯準會，準備金因此減少。' },
  { path: 'c/', title: 'Reserve balances', text: 'Deposits of banks at the Fed' },
];

describe('search', () => {
  test('finds Chinese inside a sentence, titles before texts', () => {
    expect(search(places, '準備金').map((hit) => hit.place.path)).toEqual(['a/', 'b/']);
  });
  test('wants every word and minds neither case nor width', () => {
    expect(search(places, 'ＤＥＰＯＳＩＴＳ fed').map((hit) => hit.place.path)).toEqual(['c/']);
    expect(search(places, '準備金 不存在')).toEqual([]);
  });
  test('an empty query finds nothing', () => {
    expect(search(places, '  ')).toEqual([]);
  });
  test('cuts a long text between words', () => {
    const text = `${'Reserves are ample. '.repeat(5)}Bills follow. ${'Repo rates move little. '.repeat(5)}`;
    const [before, , after] = search([{ path: 'd/', title: '', text }], 'bills')[0]?.excerpt ?? [];
    expect(before).toMatch(/^…(Reserves|are|ample)/);
    expect(after).toMatch(/(Repo|rates|move|little\.)…$/);
  });
  test('marks the match with the words round it', () => {
    expect(search(places, '現金')[0]?.excerpt).toEqual(['貨幣基金把', '現金', '借給聯準會，準備金因此減少。']);
  });
});
