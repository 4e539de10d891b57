import { describe, expect, test } from 'vitest';
import { type AccountState, type Cases, presetOf, presetState, readAccounts, writeAccounts } from './account-state.ts';
import type { Books, Operation } from './t-account.ts';

const lend: Operation = {
  postings: [
    { sector: 'banks', instrument: 'loans', side: 'asset', delta: 1 },
    { sector: 'banks', instrument: 'deposits', side: 'liability', delta: 1 },
  ],
  netWorth: {},
};
const repay: Operation = { ...lend, postings: lend.postings.map((posting) => ({ ...posting, delta: -1 })) };
const eve: Books = {
  asset: { banks: { loans: 500_000 } },
  liability: { banks: { deposits: 500_000 } },
  netWorth: {},
};
const CASES: Cases = {
  openings: new Map([['2025-11-26', eve]]),
  operations: new Map([
    ['lend', lend],
    ['repay', repay],
  ]),
  presets: new Map([
    ['calm', { opening: '2025-11-26', steps: [{ operation: 'lend', size: 100_000 }] }],
    [
      'crunch',
      {
        opening: '2025-11-26',
        steps: [
          { operation: 'repay', size: 300_000 },
          { operation: 'repay', size: 74_600 },
        ],
      },
    ],
  ]),
  initial: 'calm',
};
const DEFAULT: AccountState = presetState('calm', CASES, 1);

describe('the state of the accounts in the address', () => {
  test('is the default where nothing is written, and the default writes nothing', () => {
    expect(readAccounts('', CASES)).toEqual({ state: DEFAULT });
    expect(writeAccounts(DEFAULT, CASES)).toBe('');
  });

  test('names a preset, and the step it stands at unless that is the last', () => {
    expect(writeAccounts(presetState('crunch', CASES), CASES)).toBe('?preset=crunch');
    expect(writeAccounts(presetState('crunch', CASES, 1), CASES)).toBe('?preset=crunch&at=1');
  });

  test('spells out steps of the reader’s own, in billions', () => {
    const state = { opening: '2025-11-26', steps: [{ operation: 'repay', size: 74_600 }], at: 1 };
    expect(writeAccounts(state, CASES)).toBe('?from=2025-11-26&book=repay:74.6');
    expect(presetOf(state, CASES)).toBeUndefined();
  });

  test('comes back as it was written', () => {
    const own = [
      { operation: 'lend', size: 1 },
      { operation: 'repay', size: 200_050 },
    ];
    for (const state of [
      presetState('crunch', CASES, 0),
      presetState('crunch', CASES, 2),
      { opening: '2025-11-26', steps: [], at: 0 },
      { opening: '2025-11-26', steps: own, at: 1 },
    ]) {
      expect(readAccounts(writeAccounts(state, CASES), CASES)).toEqual({ state });
    }
  });

  test.each([
    ['?preset=boom', 'preset=boom'],
    ['?preset=crunch&at=3', 'at=3'],
    ['?preset=crunch&at=-1', 'at=-1'],
    ['?from=1999-01-01', 'from=1999-01-01'],
    ['?book=lend:5', 'book=lend:5'],
    ['?from=2025-11-26&book=lend', 'book=lend'],
    ['?from=2025-11-26&book=lend:0', 'book=lend:0'],
    ['?from=2025-11-26&book=lend:5,steal:5', 'book=lend:5,steal:5'],
    ['?from=2025-11-26&book=repay:500.001', 'book=repay:500.001'],
  ])('%s falls to the default, with a word about it', (search, fault) => {
    expect(readAccounts(search, CASES)).toEqual({ state: DEFAULT, fault });
  });
});
