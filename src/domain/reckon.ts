import type { NumberRecord, Rule, Unit } from './number.ts';
import { DAY_MS, isoDay, observationOn } from './observations.ts';
import type { Observation } from './series.ts';

/** What a rule may read. */
export interface Ledger {
  series: ReadonlyMap<string, { source: string; unit: Unit; observations: readonly Observation[] }>;
  numbers: ReadonlyMap<string, NumberRecord>;
  /** How many entries of a collection have those field values. */
  tally: (collection: string, where: Record<string, unknown>) => number;
  /** The day tallies speak of. */
  today: string;
  /** Numbers being worked out, so that one that rests on itself is named. */
  trail?: readonly string[];
}

/** A number with its value worked out. */
export interface Reckoned {
  value: number;
  asOf: string;
  sources: string[];
  /** The rule with the figures put in, e.g. `6535781000000 − 8915050000000`; empty for a stated value. */
  inputs: { name: string; day: string; value: number }[];
}

/** Works a record out; throws an Error that says which input is missing. */
export function reckon(record: NumberRecord, ledger: Ledger): Reckoned {
  if (record.rule) {
    const reckoned = RULES[record.rule.op](record.rule as never, ledger, record);
    return { ...reckoned, sources: unique([...reckoned.sources, ...(record.source ? [record.source] : [])]) };
  }
  return {
    value: record.value ?? Number.NaN,
    asOf: record.asOf ?? '',
    sources: record.source ? [record.source] : [],
    inputs: [],
  };
}

type RuleFor<Op extends Rule['op']> = Extract<Rule, { op: Op }>;
type Rules = { [Op in Rule['op']]: (rule: RuleFor<Op>, ledger: Ledger, record: NumberRecord) => Reckoned };

const RULES: Rules = {
  value: (rule, ledger) => {
    const a = at(ledger, rule.series, rule.on);
    return { value: a.value, asOf: a.day, sources: [a.source], inputs: [a] };
  },
  max: (rule, ledger) => extreme(rule, ledger, higher),
  min: (rule, ledger) => extreme(rule, ledger, lower),
  'day-of-max': (rule, ledger) => dayOf(extreme(rule, ledger, higher)),
  'day-of-min': (rule, ledger) => dayOf(extreme(rule, ledger, lower)),
  'first-below': (rule, ledger) => {
    const limit = ofNumbers([rule.below], ledger, ([below = 0]) => below);
    const found = within(ledger, rule).find(([, value]) => value < limit.value);
    if (!found) throw new Error(`${rule.series} is never below ${rule.below} from ${rule.from} to ${rule.to}`);
    const point = { name: rule.series, day: isoDay(found[0]), value: found[1] };
    const sources = unique([seriesOf(ledger, rule.series).source, ...limit.sources]);
    return dayOf({ ...limit, asOf: point.day, sources, inputs: [point, ...limit.inputs] });
  },
  average: (rule, ledger) => {
    const values = within(ledger, rule).map(([, value]) => value);
    const { source } = seriesOf(ledger, rule.series);
    return {
      value: values.reduce((sum, value) => sum + value, 0) / values.length,
      asOf: rule.to,
      sources: [source],
      inputs: [],
    };
  },
  change: (rule, ledger) =>
    ofTwo(at(ledger, rule.series, rule.to), at(ledger, rule.series, rule.from), (to, from) => to - from),
  'percent-change': (rule, ledger) =>
    ofTwo(at(ledger, rule.series, rule.to), at(ledger, rule.series, rule.from), (to, from) => (to / from - 1) * 100),
  'year-over-year': (rule, ledger) => {
    const to = at(ledger, rule.series, rule.on);
    const before = `${Number(to.day.slice(0, 4)) - 1}${to.day.slice(4)}`;
    return ofTwo(to, at(ledger, rule.series, before), (a, b) => (a / b - 1) * 100);
  },
  spread: (rule, ledger) =>
    ofTwo(at(ledger, rule.series, rule.on), at(ledger, rule.less, rule.on), (a, b) => (a - b) * 100),
  ratio: (rule, ledger) =>
    ofTwo(at(ledger, rule.series, rule.on), at(ledger, rule.to, rule.toOn), (a, b) => (a / b) * 100),
  'share-of-change': (rule, ledger) => {
    const part = RULES.change(
      { op: 'change', series: rule.series, from: rule.from, to: rule.to },
      ledger,
      undefined as never,
    );
    const whole = RULES.change(
      { op: 'change', series: rule.of, from: rule.from, to: rule.to },
      ledger,
      undefined as never,
    );
    return {
      value: (part.value / whole.value) * 100,
      asOf: rule.to,
      sources: unique([...part.sources, ...whole.sources]),
      inputs: [...part.inputs, ...whole.inputs],
    };
  },
  months: ({ from, to }) => plain(months(from, to), to),
  days: ({ from, to }) => plain((Date.parse(to) - Date.parse(from)) / DAY_MS, to),
  difference: (rule, ledger) => ofNumbers([rule.number, rule.less], ledger, ([a = 0, b = 0]) => a - b),
  quotient: (rule, ledger, record) =>
    ofNumbers([rule.number, rule.by], ledger, ([a = 0, b = 1]) => (a / b) * (record.unit === 'percent' ? 100 : 1)),
  sum: (rule, ledger) => ofNumbers(rule.numbers, ledger, (values) => values.reduce((sum, value) => sum + value, 0)),
  tally: (rule, ledger) => plain(ledger.tally(rule.collection, rule.where ?? {}), ledger.today),
};

interface Point {
  name: string;
  day: string;
  value: number;
  source: string;
}

function seriesOf(ledger: Ledger, id: string) {
  const series = ledger.series.get(id);
  if (!series) throw new Error(`there is no series ${id}`);
  return series;
}

function at(ledger: Ledger, id: string, on: string): Point {
  const { observations, source } = seriesOf(ledger, id);
  const found = observationOn(observations, on);
  if (!found) throw new Error(`${id} has no observation on ${on}; ${nearest(observations, on)}`);
  return { name: id, day: found.day, value: found.value, source };
}

function nearest(observations: readonly Observation[], on: string): string {
  const before = observations.findLast(([time, value]) => value !== null && isoDay(time) < on);
  return before ? `the one before is ${isoDay(before[0])}` : `the first is ${isoDay(observations[0]?.[0] ?? 0)}`;
}

function within(
  ledger: Ledger,
  { series, from, to }: { series: string; from: string; to: string },
): [number, number][] {
  const [start, end] = [Date.parse(from), Date.parse(to)];
  const inside = seriesOf(ledger, series).observations.flatMap(([time, value]): [number, number][] =>
    value !== null && time >= start && time <= end ? [[time, value]] : [],
  );
  if (inside.length === 0) throw new Error(`${series} has no observation from ${from} to ${to}`);
  return inside;
}

const higher = (a: number, b: number) => a > b;
const lower = (a: number, b: number) => a < b;

function extreme(
  rule: { series: string; from: string; to: string },
  ledger: Ledger,
  beats: (a: number, b: number) => boolean,
): Reckoned {
  const [time, value] = within(ledger, rule).reduce((best, next) => (beats(next[1], best[1]) ? next : best));
  const point = { name: rule.series, day: isoDay(time), value };
  return { value, asOf: point.day, sources: [seriesOf(ledger, rule.series).source], inputs: [point] };
}

function ofTwo(a: Point, b: Point, combine: (a: number, b: number) => number): Reckoned {
  return { value: combine(a.value, b.value), asOf: a.day, sources: unique([a.source, b.source]), inputs: [a, b] };
}

function ofNumbers(ids: readonly string[], ledger: Ledger, combine: (values: number[]) => number): Reckoned {
  const parts = ids.map((id) => {
    const record = ledger.numbers.get(id);
    if (!record) throw new Error(`there is no number ${id}`);
    const trail = [...(ledger.trail ?? []), id];
    if (ledger.trail?.includes(id)) throw new Error(`${trail.join(' → ')} rests on itself`);
    return { id, ...reckon(record, { ...ledger, trail }) };
  });
  return {
    value: combine(parts.map((part) => part.value)),
    asOf:
      parts
        .map((part) => part.asOf)
        .sort()
        .at(-1) ?? '',
    sources: unique(parts.flatMap((part) => part.sources)),
    inputs: parts.map((part) => ({ name: part.id, day: part.asOf, value: part.value })),
  };
}

/** The day a reckoned value speaks of, as the value. */
const dayOf = (reckoned: Reckoned): Reckoned => ({ ...reckoned, value: Date.parse(reckoned.asOf) / DAY_MS });

const plain = (value: number, asOf: string): Reckoned => ({ value, asOf, sources: [], inputs: [] });
const unique = (ids: string[]) => [...new Set(ids)];

function months(from: string, to: string): number {
  const [a, b] = [new Date(from), new Date(to)];
  const whole = (b.getUTCFullYear() - a.getUTCFullYear()) * 12 + b.getUTCMonth() - a.getUTCMonth();
  return b.getUTCDate() < a.getUTCDate() ? whole - 1 : whole;
}
