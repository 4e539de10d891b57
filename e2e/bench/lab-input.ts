/**
 * Main-thread work for one move of a control at a fourth of the machine’s speed, beside a copy of that control whose
 * handler is empty: the two take turns, so that what slows the machine slows both. Medians, in processor time.
 * Wants the built site served (`npm run preview`, PORT if not 4321); prints a table, judges nothing.
 */

import { type CDPSession, chromium, type Page } from '@playwright/test';
import { launchOptions } from '../browser.ts';

const SLOWER = 4;
const TURNS = 15;
const MOVES = 20;
const FRAME_MS = 1000 / 60;
/** What a copy is made of, and the control in it that is moved: ranges are dragged, buttons pressed in turn. */
const INSTRUMENTS = [
  { page: 'lab/accounts/?preset=stop-only', part: '.stp-nav', moved: '[data-go=back], [data-go=forward]' },
  { page: 'lab/discount-rate/', part: '.ctl', moved: '#policy' },
  { page: 'lab/reserves/', part: '.ctl', moved: '#pace' },
  { page: 'lab/reserves/', part: '.ctl', moved: '#week-ending' },
];
const COSTS = ['TaskDuration', 'ScriptDuration', 'RecalcStyleDuration', 'LayoutDuration'] as const;
type Cost = Record<(typeof COSTS)[number], number>;

const port = process.env['PORT'] ?? '4321';
const browser = await chromium.launch(await launchOptions());
const rows = [];
for (const { page: path, part, moved } of INSTRUMENTS) {
  const page = await browser.newPage();
  await page.goto(`http://localhost:${port}/en/${path}`);
  await addIdleCopy(page, part, moved);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await work(page, session, moved); // warms up, and lets series come that are fetched at first use
  const [idle, full]: [Cost[], Cost[]] = [[], []];
  for (let turn = 0; turn < TURNS; turn += 1) {
    idle.push(await work(page, session, '.idle-copy'));
    full.push(await work(page, session, moved));
  }
  const beyond = (cost: keyof Cost) => median(full, cost) - median(idle, cost);
  rows.push({
    control: `${path.replace(/\?.*/, '')} ${moved.replace(/,.*/, '')}`,
    'ms a move': median(full, 'TaskDuration').toFixed(1),
    'empty handler': median(idle, 'TaskDuration').toFixed(1),
    beyond: beyond('TaskDuration').toFixed(1),
    script: beyond('ScriptDuration').toFixed(1),
    style: beyond('RecalcStyleDuration').toFixed(1),
    layout: beyond('LayoutDuration').toFixed(1),
    'of a frame': `${Math.round((100 * beyond('TaskDuration')) / FRAME_MS)}%`,
  });
  await page.close();
}
console.table(rows);
await browser.close();

/** A copy has no listeners of its own; it stands beside the original, where moving it costs the page the same. */
async function addIdleCopy(page: Page, part: string, moved: string) {
  await page.locator(moved).first().waitFor();
  await page.evaluate(
    ([part, moved]) => {
      const original = document.querySelector(moved)?.closest(part);
      const copy = original?.cloneNode(true) as HTMLElement;
      for (const control of copy.querySelectorAll<HTMLElement>(moved)) {
        control.classList.add('idle-copy');
        control.removeAttribute('id');
        control.addEventListener('input', () => {});
        // A range shows itself where it came to; a button must show something, or no frame would be drawn.
        control.addEventListener('click', () => control.classList.toggle('go'));
        delete control.dataset['go'];
      }
      original?.after(copy);
      // Where a hand that moves it has it, with what follows in view.
      original?.scrollIntoView();
      // The address follows after the paint, and browsers refuse hundreds of addresses in a few seconds.
      history.pushState = history.replaceState = () => {};
    },
    [part, moved] as const,
  );
}

/** Milliseconds of main-thread tasks for one move and the frame that shows it. */
async function work(page: Page, session: CDPSession, controls: string): Promise<Cost> {
  const before = await spent(session);
  await page.evaluate(
    async ([controls, moves]) => {
      const all = [...document.querySelectorAll<HTMLInputElement | HTMLButtonElement>(controls)];
      for (let move = 0; move < moves; move += 1) {
        const control = all[move % all.length];
        if (control instanceof HTMLInputElement) {
          const [low, high] = [Number(control.min), Number(control.max)];
          control.value = String(low + ((high - low) * move) / moves);
          control.dispatchEvent(new Event('input', { bubbles: true }));
        } else control?.click();
        await new Promise(requestAnimationFrame);
      }
    },
    [controls, MOVES] as const,
  );
  const after = await spent(session);
  return Object.fromEntries(COSTS.map((cost) => [cost, (after[cost] - before[cost]) / MOVES])) as Cost;
}

async function spent(session: CDPSession): Promise<Cost> {
  const { metrics } = await session.send('Performance.getMetrics');
  const inMs = COSTS.map((cost) => [cost, (metrics.find(({ name }) => name === cost)?.value ?? Number.NaN) * 1000]);
  return Object.fromEntries(inMs) as Cost;
}

function median(costs: readonly Cost[], cost: keyof Cost): number {
  const sorted = costs.map((one) => one[cost]).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
