import type { APIRoute, GetStaticPaths } from 'astro';
import { chartCsv } from '../../../charts/chart-csv.ts';
import type { ChartData } from '../../../charts/chart-data.ts';
import { drawnCharts } from '../../../queries/charts.ts';

export const getStaticPaths = (async () =>
  (await drawnCharts()).map((chart) => ({
    params: { id: chart.id },
    props: { chart },
  }))) satisfies GetStaticPaths;

/** Everything a chart draws, one column a line; `#` lines say what it is. */
export const GET: APIRoute<{ chart: ChartData }> = ({ props }) =>
  new Response(chartCsv(props.chart), { headers: { 'Content-Type': 'text/csv' } });
