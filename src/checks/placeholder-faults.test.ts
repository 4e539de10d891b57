import { expect, test } from 'vitest';
import { placeholderFaults } from './placeholder-faults.ts';
import type { Entry } from './read-content.ts';

const entry = (value: unknown): Entry => ({
  collection: 'sources',
  id: 'a-source',
  file: 'a.yaml',
  value,
  faults: [],
  at: (path) => `a.yaml:${path.length}:1`,
});

test('a placeholder is found in any string of an entry, with its field and place', () => {
  expect(
    placeholderFaults([entry({ title: 'A page', note: { 'zh-hant': 'TODO 待譯', en: 'Superseded.' } })], []),
  ).toEqual(['a.yaml:2:1 note.zh-hant: holds "TODO"; write the words it stands for']);
  expect(placeholderFaults([entry({ aliases: ['QT', 'FIXME'] })], [])[0]).toContain('aliases.1: holds "FIXME"');
});

test('a placeholder is found in an article', () => {
  const text = {
    collection: 'articles',
    field: 'body',
    lang: 'en' as const,
    text: 'It fell by XXX.',
    place: 'a.mdx:9:1',
  };
  expect(placeholderFaults([], [text])).toEqual(['a.mdx:9:1 body: holds "XXX"; write the words it stands for']);
});

test('a word that merely contains one is spared', () => {
  expect(placeholderFaults([entry({ title: 'TODOS, MTODO and xxx' })], [])).toEqual([]);
});
