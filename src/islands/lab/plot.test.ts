import { describe, expect, test } from 'vitest';
import { across, down, linePath, roundOut, ticks } from './plot.ts';

const frame = { x: [0, 10], y: [50, 150] } as const;

describe('plot', () => {
  test('values stand in percent from the left and from the top', () => {
    expect([across(frame, 0), across(frame, 2.5), across(frame, 10)]).toEqual([0, 25, 100]);
    expect([down(frame, 50), down(frame, 125), down(frame, 150)]).toEqual([100, 25, 0]);
  });

  test('a line breaks where there is no value', () => {
    const points = [
      [0, 50],
      [5, 100],
      [6, Number.NaN],
      [10, 150],
    ] as const;
    expect(linePath(frame, points)).toBe('M0 100L50 50M100 0');
  });

  test('ticks are round and lie within the range', () => {
    expect(ticks([0.065, 0.115])).toEqual([0.07, 0.08, 0.09, 0.1, 0.11]);
    expect(ticks([0, 4e12])).toEqual([0, 1e12, 2e12, 3e12, 4e12]);
  });

  test('a range is widened to the ticks around it', () => {
    expect(roundOut([63, 178, Number.NaN])).toEqual([50, 200]);
  });
});
