import { describe, expect, test } from 'vitest';
import { faultsOf } from './article-faults.ts';
import { articleOf } from './read-articles.ts';

const FRONT = `---\ntitle: A title\ndescription: A description of twenty signs.\nlead: A lead.\nupdated: "2026-11-24"\n---\n`;
const known = (collection: string, id: string) => `${collection}/${id}` === 'numbers/known';
const both = (zh: string, en: string, front = FRONT) => [
  articleOf(`${front}\n${zh}`, 'content/articles/zh-hant/a.mdx', 'zh-hant'),
  articleOf(`${FRONT}\n${en}`, 'content/articles/en/a.mdx', 'en'),
];
const faults = (zh: string, en = '## Why {#why}\n', front?: string) => faultsOf(both(zh, en, front), known);

describe('an article', () => {
  test('without faults has none', () => {
    expect(faults('## 為什麼 {#why}\n\n<N id="known" as="short" />，[資料](~/data/)。\n')).toEqual([]);
  });

  test('is told where its syntax breaks', () => {
    expect(faults('## 為什麼 {#why}\n\n<SideNote>\n\n話\n')).toEqual([
      expect.stringMatching(/^content\/articles\/zh-hant\/a\.mdx:10:1 MDX: .*SideNote/),
    ]);
  });

  test('needs its twin, and each heading’s twin', () => {
    expect(faultsOf(both('## 一 {#one}\n', '').slice(0, 1), known)).toEqual([
      'content/articles/zh-hant/a.mdx:1:1 entry: has no twin in the other language; write content/articles/en/a.mdx',
    ]);
    expect(faults('## 一 {#one}\n')).toEqual([
      'content/articles/zh-hant/a.mdx:8:1 heading: {#one} is missing in content/articles/en/a.mdx; give its twin the same id',
      'content/articles/en/a.mdx:8:1 heading: {#why} is missing in content/articles/zh-hant/a.mdx; give its twin the same id',
    ]);
  });

  test('has an ASCII id on every heading, once each, and no second title', () => {
    const found = faults('## 為什麼 {#why}\n\n### 無\n\n### 又 {#why}\n\n# 題 {#Big}\n');
    for (const fault of [
      'content/articles/zh-hant/a.mdx:10:1 heading: "無" has no id; write ### 無 {#a-name}',
      'content/articles/zh-hant/a.mdx:12:1 heading: {#why} stands twice; give each heading its own id',
      'content/articles/zh-hant/a.mdx:14:1 heading: "題" is a second title; begin it with ##',
      'content/articles/zh-hant/a.mdx:14:1 heading: {#Big} has other signs than a–z, 0–9 and single hyphens; correct it',
    ])
      expect(found).toContain(fault);
  });

  test('names only components and attributes that are there, with ids that exist', () => {
    const found = faults(
      '## 為什麼 {#why}\n\n<Chart id="x" />\n\n<N id="lost" form="short" />\n\n<KeyFigures ids={["known", "lost"]} />\n',
    );
    expect(found).toHaveLength(4);
    expect(found[0]).toMatch(/a\.mdx:10:1 <Chart>: no such component; use Markdown or Answer/);
    expect(found.slice(1).map((fault) => fault.slice('content/articles/zh-hant/a.mdx:'.length))).toEqual([
      '12:1 <N> id: no such entry: numbers/lost; correct the id, or add that entry',
      '12:1 <N> form: no such attribute; correct its name or take it out',
      '14:1 <KeyFigures> ids: no such entry: numbers/lost; correct the id, or add that entry',
    ]);
  });

  test('holds no code and no link that leads nowhere', () => {
    const found = faults('import x from "y"\n\n## 為什麼 {#why}\n\n[一](term:lost) [二](/zh-hant/) {1 + 1}\n');
    expect(found).toHaveLength(4);
    expect(found.join('\n')).toMatch(/no such entry: glossary\/lost[\s\S]*"\/zh-hant\/" leads nowhere/);
  });

  test('keeps the schema of its front matter, at the line of the field', () => {
    const front = FRONT.replace('"2026-11-24"', '"2026-02-30"').replace('lead:', 'leed:');
    expect(faults('## 為什麼 {#why}\n', undefined, front)).toEqual([
      'content/articles/zh-hant/a.mdx:2:1 lead: is missing; add it',
      'content/articles/zh-hant/a.mdx:5:1 updated: "2026-02-30" is no date: write a day that exists, quoted, as "2025-12-01"',
      'content/articles/zh-hant/a.mdx:4:1 leed: no such field; correct its name or take it out',
    ]);
  });
});
