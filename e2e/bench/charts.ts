// npm run bench: what charts weigh and cost, counted, or compared in this one run. Fails where a bound is passed.
import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import * as echarts from 'echarts';
import type { ChartData } from '../../src/charts/chart-data.ts';
import { chartOf, line, walk } from '../../src/charts/fixture.ts';
import { DRAWINGS, renderSvg } from '../../src/charts/render-svg.ts';
import { fromColumns } from '../../src/domain/columns.ts';
import { report } from './report.ts';

const labels = { labelledBy: 'f-t', patterns: 'f' };

const weight = (text: string | Buffer) => brotliCompressSync(text).length;
const thousand = chartOf([line('a', walk(1000))]);
const wide = renderSvg(thousand, 'en', DRAWINGS.wide, labels);
report('1,000-point line, one form', weight(wide), 2000, 'bytes brotli');
report(
  '1,000-point line, both forms',
  weight(wide + renderSvg(thousand, 'en', DRAWINGS.narrow, labels)),
  4000,
  'bytes brotli',
);

const assets = new URL('../../dist/_astro/', import.meta.url);
report(
  'all chart script',
  chartScripts().reduce((sum, file) => sum + weight(readFileSync(new URL(file, assets))), 0),
  53_248,
  'bytes brotli',
);

const charts = Array.from({ length: 20 }, (_, at) =>
  chartOf([line('a', walk(1000, at)), line('b', walk(1000, at + 9))]),
);
const ours = cpu(() => charts.map((data) => renderSvg(data, 'en', DRAWINGS.wide, labels)));
const theirs = cpu(() => charts.map(echart));
report('20 charts at build, CPU against ECharts’ server rendering', Math.round((ours / theirs) * 100), 50, '%');
console.log(`      ${ours.toFixed(0)} ms against ${theirs.toFixed(0)} ms`);

const explorable = readFileSync(new URL('../../dist/en/data/sofr/index.html', import.meta.url), 'utf8');
const drawn = explorable.split('<chart-figure').length - 1;
report(
  `a page with ${drawn} explorable charts, its HTML and the CSS of its head`,
  firstFlight(explorable),
  14_000,
  'bytes brotli',
);

/** What must come before a page can be read. */
function firstFlight(html: string): number {
  const head = html.slice(0, html.indexOf('</head>'));
  const styles = [...head.matchAll(/<link rel="stylesheet" href="[^"]*\/([^"/]+)"/g)].map(([, file]) => file ?? '');
  return styles.reduce((sum, file) => sum + weight(readFileSync(new URL(file, assets))), weight(html));
}

/** The island’s entry and everything it loads to draw, by following imports from it. */
function chartScripts(): string[] {
  const entry = readdirSync(assets).find((file) => /^ChartIsland.*\.js$/.test(file));
  if (!entry) throw new Error('dist has no chart island: run npm run build');
  const found = new Set([entry]);
  for (const file of found) {
    for (const [, name] of readFileSync(new URL(file, assets), 'utf8').matchAll(/["'`]\.\/([\w.-]+\.js)["'`]/g))
      if (name && !name.startsWith('chart-image')) found.add(name);
  }
  return [...found];
}

/** CPU milliseconds of the quickest of five rounds: other work on the machine only ever slows one. */
function cpu(work: () => unknown): number {
  const rounds = Array.from({ length: 5 }, () => {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...rounds);
}

function echart(data: ChartData): string {
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width: 976, height: 420 });
  chart.setOption({
    animation: false,
    legend: {},
    xAxis: { type: 'time' },
    yAxis: { type: 'value' },
    series: data.lines.map((one) => ({
      type: 'line',
      name: one.label.en,
      data: fromColumns(one),
      showSymbol: false,
      sampling: 'lttb',
    })),
  });
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg;
}
