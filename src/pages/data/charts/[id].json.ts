import type { APIRoute, GetStaticPaths } from 'astro';
import type { ChartData } from '../../../charts/chart-data.ts';
import { drawnCharts } from '../../../queries/charts.ts';

export const getStaticPaths = (async () =>
  (await drawnCharts()).map((chart) => ({
    params: { id: chart.id },
    props: { chart },
  }))) satisfies GetStaticPaths;

/** What the live chart draws, and anyone may: metadata, then each line by column, values in `unit`. */
export const GET: APIRoute<{ chart: ChartData }> = ({ props }) => Response.json(props.chart);
