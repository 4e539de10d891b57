import { expect, test } from 'vitest';
import { changes, thin } from './thin.ts';

const peaks = Array.from({ length: 1000 }, (_, x) => ({ x, y: x === 437 ? 50 : Math.sin(x / 30) }));

test('thinning keeps the ends and a single peak', () => {
  const kept = thin(peaks, 100);
  expect(kept).toHaveLength(100);
  expect([kept[0], kept.at(-1)]).toEqual([peaks[0], peaks[999]]);
  expect(kept).toContainEqual({ x: 437, y: 50 });
});

test('thinning keeps holes', () => {
  const holed = peaks.map((point) => (point.x === 500 ? { x: 500, y: null } : point));
  expect(thin(holed, 100)).toContainEqual({ x: 500, y: null });
});

test('a short line is left as it is', () => {
  expect(thin(peaks.slice(0, 20), 100)).toEqual(peaks.slice(0, 20));
});

test('of a rate that is set, only changes and the last day are kept', () => {
  const rate = [4, 4, 3.75, 3.75, 3.75].map((y, x) => ({ x, y }));
  expect(changes(rate).map(({ x }) => x)).toEqual([0, 2, 4]);
});
