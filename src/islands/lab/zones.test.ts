import { expect, test } from 'vitest';
import { edgeBands } from './zones.ts';

test('an edge is never drawn narrower than a point, and edges a point apart are one bend', () => {
  expect(edgeBands({ scarce: 7, ample: 9, abundant: 11 })).toEqual([
    { name: 'scarce', from: 6.5, to: 7.5 },
    { name: 'ample', from: 8.5, to: 9.5 },
    { name: 'abundant', from: 10.5, to: 11.5 },
  ]);
  expect(edgeBands({ ample: 12, abundant: 13 })).toEqual([{ name: 'kink', from: 12, to: 13 }]);
});
