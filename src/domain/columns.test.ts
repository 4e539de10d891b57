import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromColumns, toColumns } from './columns.ts';
import { parseVintages, writeVintages } from './vintages.ts';

test('columns hold exactly the observations, holes too', () => {
  const gaps = fc.array(fc.tuple(fc.integer({ min: 1, max: 92 }), fc.option(fc.integer())), { maxLength: 40 });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 20_000 }), gaps, (start, rows) => {
      let day = start;
      const observations = rows.map(([gap, value]) => {
        day += gap;
        return [day * 86_400_000, value] as const;
      });
      expect(fromColumns(toColumns(observations))).toEqual(observations);
    }),
  );
});

test('even spacing takes a step, uneven spacing lists gaps', () => {
  const week = 7 * 86_400_000;
  expect(
    toColumns([
      [0, 1],
      [week, 2],
      [2 * week, null],
    ]),
  ).toEqual({ x0: 0, step: 7, y: [1, 2, null] });
  expect(
    toColumns([
      [0, 1],
      [week, 2],
      [3 * week, 3],
    ]),
  ).toEqual({ x0: 0, gaps: [7, 14], y: [1, 2, 3] });
});

test('vintages are written as they are read', () => {
  const text = 'date,was,now,found\n2026-08-01,159123,159087,2026-11-22\n2026-09-01,,4.1,2026-11-22\n';
  const { revisions, faults } = parseVintages(text);
  expect(faults).toEqual([]);
  expect(writeVintages(revisions)).toBe(text);
  expect(parseVintages('date,was,now,found\n2026-08-01,x,2,2026-11-22\n').faults[0]).toMatch(/^2:1 /);
});
