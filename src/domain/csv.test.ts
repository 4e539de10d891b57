import { expect, it } from 'vitest';
import { toCsv } from './csv.ts';

it('names the columns first and keeps each row to them', () => {
  expect(
    toCsv([
      { id: 'a', order: 1 },
      { id: 'b', cell: 'policy' },
    ]),
  ).toBe('id,order,cell\r\na,1,\r\nb,,policy\r\n');
});

it('quotes commas, quotation marks and line ends', () => {
  expect(toCsv([{ said: 'one, "two"\nthree' }])).toBe('said\r\n"one, ""two""\nthree"\r\n');
});
