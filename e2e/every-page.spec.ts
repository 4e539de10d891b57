import { expect, type Page, test } from '@playwright/test';
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
    page.on('console', (message) => messages.push(`${page.url()} ${message.text()}`));
    page.on('pageerror', (error) => messages.push(`${page.url()} ${error.message}`));
    const origin = new URL(test.info().project.use.baseURL ?? '').origin;
    page.on('request', (request) => {
      if (!/^(data|blob):/.test(request.url()) && new URL(request.url()).origin !== origin)
        messages.push(`${page.url()} asked for ${request.url()}`);
    });
    for (const path of pages) {
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(path);
      await page.evaluate(axe.source);
      expect.soft(await violations(page), `${path} in light`).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      // Only contrast depends on the theme, so the second is asked for that alone.
      expect.soft(await violations(page, ['color-contrast']), `${path} in dark`).toEqual([]);
      expect.soft(await overflows(page), `${path} wider than the window`).toEqual([]);
    }
    expect(messages).toEqual([]);
  });
}

/** What axe finds; without `rules`, all that it knows. */
const violations = (page: Page, rules?: string[]): Promise<string[]> =>
  page.evaluate(async (only) => {
    const { axe: inPage } = window as unknown as { axe: typeof axe };
    const { violations: found } = await inPage.run(document, {
      resultTypes: ['violations'],
      preload: false,
      ...(only && { runOnly: only }),
    });
    return found.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  }, rules);

async function overflows(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    const needed = await page.evaluate(() => document.documentElement.scrollWidth);
    if (needed > width) found.push(`${needed} px at ${width}`);
  }
  return found;
}
