import { describe, expect, test } from 'vitest';
import { isoDay, observationOn, parseCsv } from './observations.ts';

const days = (text: string) => parseCsv(text).observations.map(([time, value]) => [isoDay(time), value]);

describe('reading observations', () => {
  test('keeps rows in order, and holes as holes', () => {
    expect(days('date,value\n2025-12-01,4.12\n2025-12-02,.\n2025-12-03,\n2025-12-04,4.1\n')).toEqual([
      ['2025-12-01', 4.12],
      ['2025-12-02', null],
      ['2025-12-03', null],
      ['2025-12-04', 4.1],
    ]);
  });
  test('scales without adding digits that were not published', () => {
    expect(parseCsv('date,value\n2025-12-01,0.1\n', 1e9).observations[0]?.[1]).toBe(100_000_000);
    expect(parseCsv('date,value\n2025-12-01,13.501\n', 1e9).observations[0]?.[1]).toBe(13_501_000_000);
  });
  test('names the line of what it cannot read', () => {
    expect(parseCsv('<html>\n2025-12-01,1\n').faults).toEqual(['1:1 the first line must be "date,value"']);
    expect(parseCsv('date,value\n2025-12-01,n/a\n').faults[0]).toMatch(/^2:1 .*n\/a/);
    expect(parseCsv('date,value\n2025-12-02,1\n2025-12-01,2\n').faults[0]).toMatch(
      /^3:1 2025-12-01 does not come after/,
    );
    expect(parseCsv('date,value\n2025-12-02,1\n2025-12-02,2\n').faults).toHaveLength(1);
  });
  test('a day without an observation has none, and latest skips holes', () => {
    const { observations } = parseCsv('date,value\n2025-12-01,4\n2025-12-02,.\n');
    expect(observationOn(observations, '2025-12-02')).toBeUndefined();
    expect(observationOn(observations, '2025-12-05')).toBeUndefined();
    expect(observationOn(observations, 'latest')).toEqual({ value: 4, day: '2025-12-01' });
  });
});
