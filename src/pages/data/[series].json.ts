import type { APIRoute, GetStaticPaths } from 'astro';
import { toColumns } from '../../domain/columns.ts';
import { allSeries, type SeriesWithData } from '../../queries/series.ts';

export const getStaticPaths = (async () =>
  (await allSeries()).map((series) => ({ params: { series: series.id }, props: { series } }))) satisfies GetStaticPaths;

/** What charts fetch, and anyone may: metadata, then columns in `unit`. */
export const GET: APIRoute<{ series: SeriesWithData }> = ({ props: { series } }) =>
  Response.json({
    id: series.id,
    title: series.title,
    unit: series.unit,
    publishedIn: series.publishedIn,
    frequency: series.frequency,
    seasonallyAdjusted: series.seasonallyAdjusted,
    publisher: series.publisher,
    code: series.code,
    licence: series.licence,
    checkedOn: series.checkedOn,
    ...toColumns(series.observations),
  });
