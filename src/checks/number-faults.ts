import type { NumberRecord, Rule, Unit } from '../domain/number.ts';
import { observationOn } from '../domain/observations.ts';
import { type Ledger, reckon } from '../domain/reckon.ts';
import type { Source } from '../domain/source.ts';
import { ledgerOf } from './ledger.ts';
import type { Entries } from './read-content.ts';

const UNITS_OF: Partial<Record<Rule['op'], Unit[]>> = {
  spread: ['basis-points'],
  ratio: ['percent'],
  'percent-change': ['percent'],
  'year-over-year': ['percent'],
  'share-of-change': ['percent'],
  months: ['months'],
  days: ['days'],
  tally: ['count'],
  'day-of-max': ['date'],
  'day-of-min': ['date'],
  'first-below': ['date'],
};

/** Observations that cannot be read, rules that cannot be worked out, and stated values that contradict a series. */
export function numberFaults(entries: Entries, root = 'content'): string[] {
  const { ledger, faults } = ledgerOf(entries, root);
  const records = entries.numbers.flatMap((entry) => {
    const record = ledger.numbers.get(entry.id);
    return record ? [{ entry, record }] : [];
  });
  const tiers = new Map(entries.sources.map(({ id, value }) => [id, (value as Partial<Source> | undefined)?.tier]));
  return [
    ...faults,
    ...records.flatMap(({ entry, record }) =>
      [...recordFaults(record, entry.id, ledger), ...evidenceFaults(record, tiers.get(record.source ?? ''))].map(
        ({ field, message }) => `${entry.at([field])} ${field}: ${message}`,
      ),
    ),
  ];
}

/** What is wrong with one record; `id` names the series and day a stated value is held against. */
export function recordFaults(record: NumberRecord, id: string, ledger: Ledger): { field: string; message: string }[] {
  if (!record.rule) return driftFault(record, id, ledger);
  const units = unitsOf(record.rule, ledger);
  if (units && !units.includes(record.unit))
    return [{ field: 'unit', message: `a ${record.rule.op} of that is in ${units.join(' or ')}, not ${record.unit}` }];
  try {
    const { value } = reckon(record, ledger);
    return Number.isFinite(value) ? [] : [{ field: 'rule', message: 'works out to no number; a divisor is zero' }];
  } catch (error) {
    return [{ field: 'rule', message: `${(error as Error).message}; correct the rule` }];
  }
}

/** A value called official though its source is someone’s report, or was never opened. */
export function evidenceFaults(record: NumberRecord, tier?: Source['tier']): { field: string; message: string }[] {
  if (record.evidence !== 'official' || (tier !== 'secondary' && tier !== 'not-opened')) return [];
  return [{ field: 'source', message: `is ${tier}: add evidence: secondary, or cite a source that is official` }];
}

/** Units the result of a rule can have; undefined where any will do. */
function unitsOf(rule: Rule, ledger: Ledger): Unit[] | undefined {
  if (UNITS_OF[rule.op]) return UNITS_OF[rule.op];
  if (!('series' in rule)) return undefined;
  const unit = ledger.series.get(rule.series)?.unit;
  if (!unit) return undefined;
  return rule.op === 'change' && unit === 'percent' ? ['percentage-points'] : [unit];
}

/** A stated value against the series it names in `check`, or in its id as `{series}-{day}`. */
function driftFault(record: NumberRecord, id: string, ledger: Ledger): { field: string; message: string }[] {
  const [, name, day] = /^(.+)-(\d{4}-\d\d-\d\d)$/.exec(id) ?? [];
  const check =
    record.check ??
    (name && day && !record.vintage && ledger.series.get(name)?.unit === record.unit
      ? { series: name, on: day }
      : undefined);
  if (!check || record.value === undefined) return [];
  const series = ledger.series.get(check.series);
  const observed = series && observationOn(series.observations, check.on);
  if (!observed)
    return record.check
      ? [{ field: 'check', message: `${check.series} has no observation on ${check.on}; name a day it has` }]
      : [];
  if (Math.abs(record.value - observed.value) <= rounding(record) / 2 + Number.EPSILON * Math.abs(observed.value))
    return [];
  return [
    {
      field: 'value',
      message: `is ${record.value}, but ${check.series} on ${check.on} is ${observed.value}; correct it, or give its vintage`,
    },
  ];
}

/** One step of the last digit shown. */
function rounding({ value = 0, unit, digits }: NumberRecord): number {
  if (unit !== 'usd' && unit !== 'count') return 10 ** -digits;
  return value === 0 ? 0 : 10 ** (Math.floor(Math.log10(Math.abs(value))) - Math.max(digits, 1) + 1);
}
