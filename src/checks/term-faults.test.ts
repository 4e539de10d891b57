import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { foreignTerms, readTermRules, termFaults } from './term-faults.ts';

const rules = readTermRules();
const samples = parse(readFileSync('src/checks/taiwan-terms.samples.yaml', 'utf8')) as {
  hit: [string, string][];
  spare: string[];
};
const patterns = rules.flatMap(({ avoid }) => avoid);

test('every pattern finds its sample', () => {
  const missed = samples.hit.filter(([pattern, sentence]) => !new RegExp(pattern).test(sentence));
  expect(missed).toEqual([]);
});

test('every pattern has a sample', () => {
  const sampled = new Set(samples.hit.map(([pattern]) => pattern));
  expect(patterns.map(({ source }) => source).filter((source) => !sampled.has(source))).toEqual([]);
});

test('no pattern strikes good Taiwan usage', () => {
  expect(samples.spare.flatMap((sentence) => foreignTerms(sentence, rules))).toEqual([]);
});

test('a word is found with its place, unless it is quoted, an English text or a document’s title', () => {
  const text = {
    collection: 'claims',
    field: 'reason.zh-hant',
    lang: 'zh-hant' as const,
    text: '美聯儲降息',
    place: 'a.yaml:3:1',
  };
  expect(termFaults([text], rules)).toEqual(['a.yaml:3:1 reason.zh-hant: "美聯儲降息"; write 聯準會']);
  expect(
    termFaults(
      [
        { ...text, text: '原文寫「美聯儲」' },
        { ...text, lang: 'en' },
        { ...text, collection: 'sources' },
      ],
      rules,
    ),
  ).toEqual([]);
});
