import { expect, type Frame, type Page, test } from '@playwright/test';
import axe from 'axe-core';
import { PAGES } from './pages.ts';

/** Each side of every width at which the layout changes. */
const WIDTHS = [320, 390, 719, 720, 999, 1000, 1219, 1280];
const BATCH = 12;

const batches = Array.from({ length: Math.ceil((PAGES.length + 1) / BATCH) }, (_, index) =>
  [...PAGES, '/404.html'].slice(index * BATCH, (index + 1) * BATCH),
);

test.describe.configure({ timeout: 240_000 });

for (const pages of batches) {
  test(`${pages[0]} to ${pages.at(-1)}: accessible in both themes, silent, no sideways overflow`, async ({ page }) => {
    const messages: string[] = [];
    page.on('console', (message) => messages.push(`${message.location().url} ${message.text()}`));
    page.on('pageerror', (error) => messages.push(error.message));
    const origin = new URL(test.info().project.use.baseURL ?? '').origin;
    page.on('request', (request) => {
      if (!/^(data|blob):/.test(request.url()) && new URL(request.url()).origin !== origin)
        messages.push(`asked for ${request.url()}`);
    });
    await page.emulateMedia({ colorScheme: 'light' });
    await page.addInitScript(axe.source);
    const window = await openWindow(page);
    for (const path of pages) {
      await page.emulateMedia({ colorScheme: 'light' });
      await resize(page, [1280]);
      await window.goto(path);
      expect.soft(await violations(window), `${path} in light`).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      // Only contrast depends on the theme, so the second is asked for that alone.
      expect.soft(await violations(window, ['color-contrast']), `${path} in dark`).toEqual([]);
      expect.soft(await resize(page, WIDTHS), `${path} wider than the window`).toEqual([]);
    }
    expect(messages).toEqual([]);
  });
}

/**
 * A frame that stands for the reader’s window: its width changes without a repaint of the browser,
 * which halves what a page costs, and axe counts it as a page of its own.
 */
async function openWindow(page: Page): Promise<Frame> {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/robots.txt');
  await page.evaluate(() => {
    const frame = document.createElement('iframe');
    frame.height = '900';
    frame.style.border = '0';
    document.body.style.margin = '0';
    document.body.replaceChildren(frame);
  });
  const frame = page.frames().at(-1);
  if (!frame || frame === page.mainFrame()) throw new Error('the browser opened no frame');
  return frame;
}

/** Gives the window each width in turn; returns those that the document in it needs more than. */
const resize = (page: Page, widths: readonly number[]): Promise<string[]> =>
  page.evaluate((asked) => {
    const frame = document.querySelector('iframe');
    if (!frame) throw new Error('no frame');
    return asked.flatMap((width) => {
      frame.width = String(width);
      const needed = frame.contentDocument?.documentElement.scrollWidth ?? Number.POSITIVE_INFINITY;
      return needed > width ? [`${needed} px at ${width}`] : [];
    });
  }, widths);

/** What axe finds; without `rules`, all that it knows. */
const violations = (window: Frame, rules?: string[]): Promise<string[]> =>
  window.evaluate(async (only) => {
    const { axe: inPage } = globalThis as unknown as { axe: typeof axe };
    const { violations: found } = await inPage.run(document, {
      resultTypes: ['violations'],
      preload: false,
      ...(only && { runOnly: only }),
    });
    return found.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  }, rules);
