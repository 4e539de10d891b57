import type { ChartData, ChartLine, ChartMark, ChartSource, Cite, Region } from '../charts/chart-data.ts';
import { toColumns } from '../domain/columns.ts';
import type { Text } from '../domain/locale.ts';
import { isoDay } from '../domain/observations.ts';
import type { Observation } from '../domain/series.ts';
import { words } from '../i18n/words.ts';
import { allEntries, type Entry, oneEntry } from './entries.ts';
import { getNumber } from './numbers.ts';
import { once } from './once.ts';
import { richToPlain } from './plain.ts';
import { allSeries, getSeries, type SeriesWithData } from './series.ts';

/** Policy regimes as pairs of timeline events; one without an end goes on to the chart’s last day. */
const REGIMES: { kind: Region['kind']; name: string; from: string; to: string }[] = [
  { kind: 'qe', name: 'QE1', from: 'qe1-announced', to: 'qe1-ends' },
  { kind: 'qe', name: 'QE2', from: 'qe2-announced', to: 'qe2-ends' },
  { kind: 'qe', name: 'QE3', from: 'qe3-begins', to: 'qe3-ends' },
  { kind: 'qt', name: 'QT1', from: 'qt1-starts', to: 'qt1-ends' },
  { kind: 'qe', name: 'QE4', from: 'qe4-announced', to: 'qe4-ends' },
  { kind: 'qt', name: 'QT2', from: 'qt2-starts', to: 'qt-ends' },
  { kind: 'rmp', name: 'RMP', from: 'rmp-starts', to: 'rmp-paused-2026-08-14' },
];

/** Every chart with its data, by id. */
export const allCharts = once(async (): Promise<Map<string, ChartData>> => {
  const charts = await Promise.all((await allEntries('charts')).map(resolved));
  return new Map(charts.map((chart) => [chart.id, chart]));
});

/** One chart with its data; throws if there is none, naming it. */
export async function getChart(id: string): Promise<ChartData> {
  const chart = (await allCharts()).get(id);
  if (!chart) throw new Error(`no such entry: charts/${id}`);
  return chart;
}

async function resolved(chart: Entry<'charts'>): Promise<ChartData> {
  const { id, kind, unit, scale, zero, from, narrowFrom, caption } = chart;
  const series = await Promise.all(chart.lines.map((line) => getSeries(line.series)));
  const points = await Promise.all(
    chart.points.map(async ({ number, label, side, style }) => ({ ...(await markOf(number, side)), label, style })),
  );
  const observations = await Promise.all(chart.lines.map((line) => lineValues(chart, line)));
  const to = chart.to ?? lastDay([...observations.map(lastKnown), ...points.map(({ on }) => on)]);
  const lines = chart.lines.map((line, index): ChartLine => {
    const own = series[index];
    return {
      id: line.series,
      label: line.label ?? own?.label ?? caption,
      colour: line.colour ?? own?.colour ?? 'ink',
      style: line.style,
      held: line.held,
      bars: line.bars,
      shaded: line.shaded,
      ...toColumns(between(observations[index] ?? [], from, to)),
    };
  });
  const band = chart.band && {
    low: (await getNumber(chart.band.low)).value,
    high: (await getNumber(chart.band.high)).value,
    label: chart.band.label,
  };
  const wrong = chart.wrong && {
    ...(await markOf(chart.wrong.number, chart.wrong.side)),
    on: chart.wrong.on,
    label: { 'zh-hant': words('zh-hant')('chart.article'), en: words('en')('chart.article') },
  };
  return {
    id,
    finding: await inPlainWords(chart.finding),
    caption,
    kind,
    unit,
    scale,
    zero,
    from,
    to,
    ...(narrowFrom && { narrowFrom }),
    lines,
    points,
    marks: await Promise.all(chart.marks.map(({ number, side }) => markOf(number, side))),
    regions: [...(chart.regimes ? await regimes() : []), ...(await Promise.all(chart.windows.map(promisedWindow)))],
    events: await Promise.all(chart.events.map(eventMark)),
    ...(band && { band }),
    ...(wrong && { wrong }),
    sources: sourcesOf(await seriesBehind(chart), to),
    cites: await citesOf(chart),
  };
}

/** The chart of a series’ own page: all that is carried, with policy regimes behind it or the end of QT marked. */
export async function seriesChart(series: SeriesWithData): Promise<ChartData> {
  const { id, title, label, unit, colour, observations } = series;
  const weekly = series.frequency === 'weekly';
  const [from, to] = [isoDay(observations[0]?.[0] ?? 0), lastKnown(observations)];
  return {
    id: `series-${id}`,
    finding: title,
    caption: series.publishedIn,
    kind: 'line',
    unit,
    scale: 'linear',
    zero: unit === 'usd' || id === 'housing-starts',
    from,
    to,
    lines: [{ id, label, colour, style: 'solid', held: false, bars: false, shaded: false, ...toColumns(observations) }],
    points: [],
    marks: [],
    regions: weekly ? await regimes() : [],
    events: weekly ? [] : [await eventMark('qt-ends')],
    sources: sourcesOf([series], to),
    cites: [],
  };
}

/** Every chart that any page shows. */
export const drawnCharts = once(
  async (): Promise<ChartData[]> => [
    ...(await allCharts()).values(),
    ...(await Promise.all((await allSeries()).map(seriesChart))),
  ],
);

type Line = Entry<'charts'>['lines'][number];

/** A line’s own values: its series, less another, or in percent of another. Layers of a stack take the days of the first. */
async function lineValues(chart: Entry<'charts'>, line: Line): Promise<Observation[]> {
  const { observations } = await getSeries(line.series);
  const first = chart.kind === 'stacked' ? chart.lines[0]?.series : undefined;
  const own = await lastValueOn(line.series);
  const less = await Promise.all(line.less.map(lastValueOn));
  const over = line.over && (await lastValueOn(line.over));
  const points = chart.unit === 'basis-points' ? 100 : 1;
  const days = first ? (await getSeries(first)).observations : observations;
  return days.map(([time, value]): Observation => {
    const known = first ? own(time) : value;
    const others = [...less.map((held) => held(time)), ...(over ? [over(time)] : [])];
    if (known === null || others.includes(null)) return [time, null];
    if (over) return [time, tidy((known / Number(others[0])) * 100)];
    if (less.length === 0) return [time, known];
    return [time, tidy((known - others.reduce<number>((sum, other) => sum + Number(other), 0)) * points)];
  });
}

/** Looks a series up on any day: its last observation until then. Days must be asked for in order. */
async function lastValueOn(id: string): Promise<(time: number) => number | null> {
  const { observations } = await getSeries(id);
  let index = -1;
  return (time) => {
    while ((observations[index + 1]?.[0] ?? Number.POSITIVE_INFINITY) <= time) index++;
    return observations[index]?.[1] ?? null;
  };
}

/** Subtraction must not add digits that were not published. */
const tidy = (value: number) => Number(value.toPrecision(6));

const between = (observations: readonly Observation[], from: string, to: string) =>
  observations.filter(([time]) => time >= Date.parse(from) && time <= Date.parse(to));

const lastKnown = (observations: readonly Observation[]) =>
  isoDay(observations.findLast(([, value]) => value !== null)?.[0] ?? 0);

const lastDay = (days: readonly string[]) => days.toSorted().at(-1) ?? '';

async function markOf(id: string, side: ChartMark['side']): Promise<ChartMark> {
  const { value, asOf, digits } = await getNumber(id);
  return { on: asOf, value, digits, side };
}

async function eventMark(id: string): Promise<ChartData['events'][number]> {
  const { date, mark, title } = await oneEntry('timeline', id);
  return { on: date, label: mark ?? (await inPlainWords(title)) };
}

async function regimes(): Promise<Region[]> {
  const day = async (event: string) => (await oneEntry('timeline', event)).date;
  return Promise.all(
    REGIMES.map(async ({ kind, name, from, to }) => ({
      kind,
      label: { 'zh-hant': name, en: name },
      from: await day(from),
      to: await day(to),
    })),
  );
}

/** A window as promised, in months from the day it is counted from. */
async function promisedWindow(id: string): Promise<Region> {
  const { from, promised } = await oneEntry('windows', id);
  const start = Date.parse(from);
  const [first, last] = promised.map((months) => isoDay(start + Math.round(months * 30.4375) * 86_400_000));
  const span = promised[0] === 0 ? `${promised[1]}` : promised.join('–');
  return {
    kind: 'window',
    label: {
      'zh-hant': `${words('zh-hant')('chart.promised')}${span}${words('zh-hant')('window.months')}`,
      en: `${words('en')('chart.promised')} ${span} ${words('en')('window.months')}`,
    },
    from: first ?? from,
    to: last ?? from,
  };
}

const inPlainWords = async (text: Text): Promise<Text> => ({
  'zh-hant': await richToPlain(text['zh-hant'], 'zh-hant'),
  en: await richToPlain(text.en, 'en'),
});

/** Every series that goes into a chart’s lines, those taken off and divided by too. */
async function seriesBehind({ lines }: Entry<'charts'>): Promise<SeriesWithData[]> {
  const ids = lines.flatMap(({ series, less, over }) => [series, ...less, ...(over ? [over] : [])]);
  return Promise.all([...new Set(ids)].map(getSeries));
}

const sourcesOf = (series: readonly SeriesWithData[], to: string): ChartSource[] =>
  series.map(({ id, publisher, code, frequency, licence, observations }) => {
    const last = lastKnown(observations);
    return { series: id, publisher, code, frequency, to: last < to ? last : to, licence };
  });

async function citesOf({ points, band, wrong, sources }: Entry<'charts'>): Promise<Cite[]> {
  const numbers = [
    ...points.map(({ number }) => number),
    ...(band ? [band.low, band.high] : []),
    wrong?.number ?? [],
  ].flat();
  const cited = await Promise.all(numbers.map(async (id) => (await getNumber(id)).sources));
  const ids = new Set([...cited.flat(), ...sources]);
  return (await allEntries('sources'))
    .filter(({ id }) => ids.has(id))
    .map(({ id, publisher, date }) => ({ source: id, publisher, date }));
}
