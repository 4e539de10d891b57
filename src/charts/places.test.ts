import { expect, test } from 'vitest';
import { choosePlaces, type Place } from './places.ts';

/** Words 20 wide and 10 high from this corner. */
const at = (left: number, top: number, cost = 0): Place => ({
  rows: [{ left, right: left + 20, top, bottom: top + 10 }],
  cost,
});

test('takes the place wished for where nothing stands', () => {
  expect(choosePlaces([[at(0, 0), at(40, 0, 1)]], [], [])).toEqual([at(0, 0)]);
});

test('keeps off words already there, and off lines where it costs less than the wish', () => {
  const places = [at(0, 0), at(40, 0, 1)] as const;
  expect(choosePlaces([places], [{ left: 10, right: 15, top: 5, bottom: 6 }], [])).toEqual([at(40, 0, 1)]);
  expect(choosePlaces([places], [], [{ x: 5, y: 5 }])).toEqual([at(40, 0, 1)]);
  expect(choosePlaces([[at(0, 0), at(40, 0, 9)]], [], [{ x: 5, y: 5 }])).toEqual([at(0, 0)]);
});

test('two labels with one wish part, and the one that gives up least moves', () => {
  const chosen = choosePlaces(
    [
      [at(0, 0), at(0, 40, 5)],
      [at(10, 0), at(40, 0, 2)],
    ],
    [],
    [],
  );
  expect(chosen).toEqual([at(0, 0), at(40, 0, 2)]);
});

test('a label steps aside for another that has no other place', () => {
  const line = [{ x: 75, y: 5 }];
  const chosen = choosePlaces([[at(0, 0), at(70, 0, 1), at(0, 40, 8)], [at(5, 5)]], [], line);
  expect(chosen).toEqual([at(70, 0, 1), at(5, 5)]);
});
