import type { APIRoute, GetStaticPaths } from 'astro';
import { isoDay } from '../../domain/observations.ts';
import { allSeries, type SeriesWithData } from '../../queries/series.ts';

export const getStaticPaths = (async () =>
  (await allSeries()).map((series) => ({ params: { series: series.id }, props: { series } }))) satisfies GetStaticPaths;

/** The observations as carried, in the published unit; `#` lines say what they are. */
export const GET: APIRoute<{ series: SeriesWithData }> = ({ props: { series } }) => {
  const about = [
    series.title.en,
    `unit: ${series.publishedIn.en}`,
    `publisher: ${series.publisher}`,
    `code: ${series.code}`,
    `checked on: ${series.checkedOn}`,
    `licence: ${series.licence.en}`,
  ];
  const rows = series.observations.map(
    ([time, value]) => `${isoDay(time)},${value === null ? '' : Number((value / series.scale).toPrecision(12))}`,
  );
  return new Response(`${about.map((line) => `# ${line}`).join('\n')}\ndate,value\n${rows.join('\n')}\n`, {
    headers: { 'Content-Type': 'text/csv' },
  });
};
