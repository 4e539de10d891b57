import { expect, test } from 'vitest';
import { formatState, parseState, usefulSpans } from './chart-state.ts';

const lines = ['treasury-10y', 'treasury-2y'];

test('a state read back from the address is the same', () => {
  const state = { span: 'after' as const, hidden: ['treasury-2y'] };
  expect(formatState(state)).toBe('after.-treasury-2y');
  expect(parseState('after.-treasury-2y', lines)).toEqual(state);
});

test('a chart that shows everything needs no state', () => {
  expect(formatState({ span: 'all', hidden: [] })).toBeUndefined();
  expect(parseState(null, lines)).toEqual({ span: 'all', hidden: [] });
});

test('what is not known is passed over, and some line always stays', () => {
  expect(parseState('<script>.-nothing.5y', lines)).toEqual({ span: 'all', hidden: [] });
  expect(parseState('qt.-treasury-2y.-treasury-10y', lines)).toEqual({ span: 'qt', hidden: [] });
});

test('only spans shorter than the chart are offered', () => {
  expect(usefulSpans('2003-01-01', '2026-10-07')).toEqual(['all', 'qt', 'after', 'year']);
  expect(usefulSpans('2025-09-02', '2026-07-22')).toEqual(['all', 'after']);
});
