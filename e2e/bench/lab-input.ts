/**
 * Main-thread work for one move of a control, at a fourth of the machine’s speed, beside an empty handler in the
 * same page and run. Wants the built site served (`npm run preview`, PORT if not 4321); prints a table, judges nothing.
 */

import { type CDPSession, chromium, type Page } from '@playwright/test';
import { launchOptions } from '../browser.ts';

const SLOWER = 4;
const MOVES = 60;
const FRAME_MS = 1000 / 60;
const INSTRUMENTS = [
  { page: 'lab/discount-rate/', control: '#policy' },
  { page: 'lab/reserves/', control: '#pace' },
  { page: 'lab/reserves/', control: '#week-ending' },
];

const port = process.env['PORT'] ?? '4321';
const browser = await chromium.launch(await launchOptions());
const rows = [];
for (const { page: path, control } of INSTRUMENTS) {
  const page = await browser.newPage();
  await page.goto(`http://localhost:${port}/en/${path}`);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.evaluate(() => {
    const idle = Object.assign(document.createElement('input'), { type: 'range', id: 'idle', min: '0', max: '100' });
    idle.addEventListener('input', () => {});
    document.querySelector('main')?.append(idle);
  });
  await work(page, session, control); // warms up, and lets series come that are fetched at first use
  const empty = await work(page, session, '#idle');
  const full = await work(page, session, control);
  rows.push({
    control: `${path} ${control}`,
    'ms per move': full.toFixed(2),
    'ms, empty handler': empty.toFixed(2),
    'share of a frame': `${Math.round((100 * full) / FRAME_MS)}%`,
  });
  await page.close();
}
console.table(rows);
await browser.close();

/** Milliseconds of main-thread tasks for one move and the frame that shows it. */
async function work(page: Page, session: CDPSession, control: string): Promise<number> {
  const busy = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
  };
  const before = await busy();
  await page.locator(control).evaluate(async (range: HTMLInputElement, moves) => {
    const [low, high] = [Number(range.min), Number(range.max)];
    for (let move = 0; move < moves; move += 1) {
      range.value = String(low + ((high - low) * (move % 20)) / 20);
      range.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise(requestAnimationFrame);
    }
  }, MOVES);
  return ((await busy()) - before) / MOVES;
}
