import { expect, test } from 'vitest';
import { chartOf, line, walk } from './fixture.ts';
import type { Surface } from './frame.ts';
import { evenTicks, valueAxis } from './value-axis.ts';

const surface = { lang: 'en', money: 'latin', width: 976, height: 420, font: 'x', paint: () => '', most: 9 } as Surface;

test.each([
  [0, 10.4, 6, [0, 2, 4, 6, 8, 10]],
  [-16, 41, 7, [-10, 0, 10, 20, 30, 40]],
  [3.43, 4.62, 6, [3.6, 3.8, 4, 4.2, 4.4, 4.6]],
  [0, 1_700_000, 7, [0, 500_000, 1_000_000, 1_500_000]],
])('ticks from %d to %d with at most %d spaces are round', (min, max, spaces, ticks) => {
  expect(evenTicks(min, max, spaces)).toEqual(ticks);
});

test('only the top label names the unit, shortly on a narrow drawing', () => {
  const points = walk(100);
  const data = chartOf([line('a', points)]);
  const labels = (width: number) =>
    valueAxis(data, [{ line: line('a', []), points: points.map(([x, y]) => ({ x, y })) }], { ...surface, width })
      .labels;
  expect(labels(976)).toEqual(['0', '2', '4', '$6 trillion']);
  expect(labels(350).at(-1)).toBe('$6tn');
});

test('a log scale has ticks at 1, 2 and 5 of each decade', () => {
  const points = [1, 3, 40].map((y, x) => ({ x, y }));
  const axis = valueAxis(
    chartOf([line('a', [])], { scale: 'log', unit: 'index' }),
    [{ line: line('a', []), points }],
    surface,
  );
  expect(axis.ticks).toEqual([1, 2, 5, 10, 20, 50]);
});
