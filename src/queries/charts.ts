import type { ChartData, ChartLine, ChartMark, ChartSource, Cite } from '../charts/chart-data.ts';
import { toColumns } from '../domain/columns.ts';
import type { Text } from '../domain/locale.ts';
import { isoDay } from '../domain/observations.ts';
import type { Observation } from '../domain/series.ts';
import { words } from '../i18n/words.ts';
import { lineValues } from './chart-lines.ts';
import { promisedWindow, regimes } from './chart-regions.ts';
import { allEntries, type Entry, oneEntry } from './entries.ts';
import { getNumber } from './numbers.ts';
import { once } from './once.ts';
import { richToPlain } from './plain.ts';
import { allSeries, getSeries, type SeriesWithData } from './series.ts';

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
