import { expect, it } from 'vitest';
import { namedIds } from './named-ids.ts';

const entry = {
  claim: 'one',
  claims: ['two', 'three'],
  source: 'a-source',
  rows: [{ cells: { after: { claims: ['four'], text: { en: 'As [it says](claim:five) and [there](source:b).' } } } }],
  next: null,
};

it('finds ids in fields of that name and in the marks of any text', () => {
  expect([...namedIds(entry, 'claim')]).toEqual(['one', 'two', 'three', 'four', 'five']);
  expect([...namedIds(entry, 'source')]).toEqual(['a-source', 'b']);
});

it('finds nothing in an entry that names none', () => {
  expect(namedIds({ title: 'claim' }, 'claim').size).toBe(0);
});
