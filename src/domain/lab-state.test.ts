import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readState, writeAmong, writeState } from './lab-state.ts';

const INPUTS = {
  policy: { initial: 0, min: -3, max: 3, step: 0.25 },
  asset: { initial: 'shares', among: ['shares', 'bond', 'house'] },
} as const;

describe('the state of an instrument in the address', () => {
  test('is short: what stands as at first is not written', () => {
    expect(writeState({ policy: 0, asset: 'shares' }, INPUTS)).toBe('');
    expect(writeState({ policy: -0.25, asset: 'bond' }, INPUTS)).toBe('?policy=-0.25&asset=bond');
  });

  test('comes back as it was written', () => {
    const grid = fc.integer({ min: -12, max: 12 }).map((quarters) => quarters / 4);
    const states = fc.record({ policy: grid, asset: fc.constantFrom('shares', 'bond', 'house') } as const);
    fc.assert(
      fc.property(states, (state) => {
        expect(readState(writeState(state, INPUTS), INPUTS)).toEqual({ state, faults: [] });
      }),
    );
  });

  test('falls to the default where an address makes no sense, and names that part', () => {
    expect(readState('?policy=9&asset=gold', INPUTS)).toEqual({
      state: { policy: 0, asset: 'shares' },
      faults: ['policy=9', 'asset=gold'],
    });
    for (const text of ['', 'x', 'NaN', '1e9', '%20', '0.3', 'Infinity']) {
      expect(readState(`?policy=${text}`, INPUTS).faults, text).toHaveLength(1);
    }
  });

  test('stands on the grid of its control, without binary dust', () => {
    expect(readState('?x=0.3', { x: { initial: 0, min: 0, max: 1, step: 0.1 } }).state.x).toBe(0.3);
  });

  test('leaves alone what is not its own', () => {
    expect(readState('?from=mail', INPUTS)).toEqual({ state: { policy: 0, asset: 'shares' }, faults: [] });
  });

  test('beside another instrument it writes only its own part', () => {
    const state = { policy: 1, asset: 'shares' } as const;
    expect(writeAmong('?week=2026-04-15&policy=-1', state, INPUTS)).toBe('?week=2026-04-15&policy=1');
    expect(writeAmong('?policy=-1', { ...state, policy: 0 }, INPUTS)).toBe('');
  });
});
