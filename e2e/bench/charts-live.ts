/**
 * What a chart asks for before a reader comes near, what moves when it goes live, and what is drawn within a tap.
 * Wants the built site served (`npm run preview`, PORT if not 4321). Fails where a bound is passed.
 */

import { chromium, type Page } from '@playwright/test';
import { launchOptions } from '../browser.ts';
import { report } from './report.ts';

/** Counted in the page: layout shift of anything in its text, and strokes on canvases. */
interface Counts {
  shift: number;
  strokes: number;
}

const port = process.env['PORT'] ?? '4321';
const browser = await chromium.launch(await launchOptions());
for (const [path, width] of [
  ['en/', 1280],
  ['zh-hant/', 390],
  ['en/data/sofr/', 390],
] as const) {
  // So low that no chart is near at first.
  const page = await browser.newPage({ viewport: { width, height: 300 } });
  const asked: string[] = [];
  page.on('request', (request) => /live-chart|\/data\/charts\//.test(request.url()) && asked.push(request.url()));
  await page.addInitScript(count);
  await page.goto(`http://localhost:${port}/${path}`, { waitUntil: 'networkidle' });
  const where = `/${path} at ${width} px`;
  const charts = page.locator('chart-figure');
  const near = await charts.first().evaluate((chart) => chart.getBoundingClientRect().top < innerHeight + 200);
  if (!near) report(`${where}: chart scripts and data asked for before a chart is near`, asked.length, 0, 'requests');
  // What fonts moved as they came is none of the charts’ doing.
  await page.evaluate(() => {
    (window as unknown as Counts).shift = 0;
  });
  for (const chart of await charts.all()) {
    await chart.scrollIntoViewIfNeeded();
    await chart.and(page.locator('[data-live]')).waitFor();
  }
  report(`${where}: layout shift while ${await charts.count()} charts go live`, (await counts(page)).shift, 0, 'CLS');
  report(`${where}: strokes drawn within the tap on a span`, await strokesInTap(page), 0, 'strokes');
  await page.close();
}
await browser.close();

function count() {
  const kept = window as unknown as Counts;
  kept.shift = kept.strokes = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number; sources: { node?: Node }[] })[])
      if (entry.sources.some(({ node }) => node?.parentElement?.closest('main'))) kept.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  const { stroke } = CanvasRenderingContext2D.prototype;
  CanvasRenderingContext2D.prototype.stroke = function (...path: unknown[]) {
    kept.strokes += 1;
    Reflect.apply(stroke, this, path);
  };
}

function counts(page: Page): Promise<Counts> {
  return page.evaluate(() => {
    const { shift, strokes } = window as unknown as Counts;
    return { shift, strokes };
  });
}

/** How much is drawn before the handlers of a tap have run out, promises included. */
function strokesInTap(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const kept = window as unknown as Counts;
    const before = kept.strokes;
    document.querySelector<HTMLElement>('[data-span="after"]')?.click();
    await new Promise<void>((done) => queueMicrotask(() => queueMicrotask(() => queueMicrotask(done))));
    return kept.strokes - before;
  });
}
