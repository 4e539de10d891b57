import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countFor, FACETS, type Facets, keeps, readFilter, toggled, WHOLE, writeFilter } from './claim-filter.ts';

const choices: Facets = {
  v: ['confirmed', 'corrected', 'contested'],
  k: ['fact', 'forecast'],
  t: ['rates', 'housing', 'jobs'],
};
const filters = fc.record({
  v: fc.subarray([...choices.v]),
  k: fc.subarray([...choices.k]),
  t: fc.subarray([...choices.t]),
});
const claims = fc.record({
  v: fc.constantFrom(...choices.v).map((value) => [value]),
  k: fc.constantFrom(...choices.k).map((value) => [value]),
  t: fc.subarray([...choices.t], { minLength: 1 }),
});

describe('the filter in the address', () => {
  it('is read as written, whatever is chosen', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        expect(readFilter(writeFilter(filter), choices)).toEqual(filter);
      }),
    );
  });

  it('is written plainly, without signs that need escaping', () => {
    expect(writeFilter({ v: ['corrected', 'contested'], k: ['forecast'], t: ['housing'] })).toBe(
      '?v=corrected,contested&k=forecast&t=housing',
    );
    expect(writeFilter(WHOLE)).toBe('');
  });

  it('passes over values that do not exist, doubles, and other parameters', () => {
    expect(readFilter('?v=corrected,nonsense,corrected&utm=x&k=', choices)).toEqual({ v: ['corrected'], k: [], t: [] });
  });

  it('has one form, in whatever order the values stand', () => {
    expect(writeFilter(readFilter('?t=jobs,rates&v=contested,confirmed', choices))).toBe(
      '?v=confirmed,contested&t=rates,jobs',
    );
  });
});

describe('choosing', () => {
  it('a value twice leaves the filter as it was', () => {
    fc.assert(
      fc.property(filters, fc.constantFrom(...choices.t), (filter, value) => {
        expect(toggled(toggled(filter, 't', value, choices), 't', value, choices)).toEqual(filter);
      }),
    );
  });

  it('adds to its own facet and leaves the others alone', () => {
    expect(toggled({ v: ['contested'], k: ['fact'], t: [] }, 'v', 'confirmed', choices)).toEqual({
      v: ['confirmed', 'contested'],
      k: ['fact'],
      t: [],
    });
  });
});

describe('a claim', () => {
  const claim: Facets = { v: ['corrected'], k: ['fact'], t: ['rates', 'jobs'] };

  it('stays in the whole ledger', () => expect(keeps(WHOLE, claim)).toBe(true));

  it('stays if one of its values is chosen in each facet that has a choice', () => {
    expect(keeps({ v: ['corrected', 'contested'], k: [], t: ['jobs'] }, claim)).toBe(true);
    expect(keeps({ v: ['corrected'], k: ['forecast'], t: [] }, claim)).toBe(false);
  });

  it('is counted beside a choice exactly when choosing it would show the claim', () => {
    fc.assert(
      fc.property(filters, fc.array(claims), fc.constantFrom(...FACETS), (filter, list, facet) => {
        for (const value of choices[facet]) {
          const shown = list.filter((one) => keeps({ ...filter, [facet]: [value] }, one));
          expect(countFor(filter, facet, value, list)).toBe(shown.length);
        }
      }),
    );
  });
});
