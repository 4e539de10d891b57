import { expect, test } from 'vitest';
import { publisherOf } from './publishers.ts';

test('a FRED series is asked for by its code, from the first day carried', () => {
  expect(publisherOf('total-assets', 'WALCL').url('2002-12-18', '2026-11-24')).toBe(
    'https://fred.stlouisfed.org/graph/fredgraph.csv?id=WALCL&cosd=2002-12-18',
  );
});

test('the New York Fed’s operations are added up by day, in billions', () => {
  const { read } = publisherOf('standing-repo', 'SRF');
  const operations = [
    { operationDate: '2025-12-31', totalAmtAccepted: 74_600_000_000 },
    { operationDate: '2025-12-01', totalAmtAccepted: 13_000_000_000 },
    { operationDate: '2025-12-01', totalAmtAccepted: 500_000_000 },
  ];
  expect(read(JSON.stringify({ repo: { operations } }))).toEqual({
    rows: [
      { date: '2025-12-01', value: '13.5' },
      { date: '2025-12-31', value: '74.6' },
    ],
  });
  expect(read('{"repo":{"operations":[{"operationDate":"2025-12-01"}]}}')).toEqual({
    fault: 'has an operation without a day or an amount',
  });
  expect(read('{"error"')).toEqual({ fault: 'has no list of repo operations' });
  expect(read('date,value\n2025-12-01,13.5\n')).toEqual({ rows: [{ date: '2025-12-01', value: '13.5' }] });
});

test('the Office of Financial Research answers with pairs', () => {
  const { read } = publisherOf('money-funds', 'OFR');
  expect(read('[["2026-06-30",7.8e12],["2026-07-31",null]]')).toEqual({
    rows: [
      { date: '2026-06-30', value: '7800000000000' },
      { date: '2026-07-31', value: null },
    ],
  });
  expect(read('[["2026-06-30","much"]]')).toEqual({ fault: 'has a pair that is no day and value' });
});
