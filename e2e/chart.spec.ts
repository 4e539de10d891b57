import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';

const PAGE = '/zh-hant/data/treasury-10y/';
const figure = (page: Page) => page.locator('chart-figure').first();
const plot = (page: Page) => figure(page).getByRole('application');
const live = (page: Page) => expect(figure(page)).toHaveAttribute('data-live', '');

test('a chart goes live near the viewport, without a shift and under the content policy', async ({ page }) => {
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  await page.addInitScript(() => {
    const kept = window as unknown as { shift: number };
    kept.shift = 0;
    // Of the chart and what stands below it: a late font may move the words above by a hair.
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; sources: { node?: Node }[] })[])
        if (
          entry.sources.some(({ node }) => node?.parentElement?.closest('chart-figure, chart-figure ~ *, figure ~ *'))
        )
          kept.shift += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(PAGE);
  await plot(page).scrollIntoViewIfNeeded();
  await live(page);
  await expect(figure(page).locator('canvas')).toBeVisible();
  expect(await page.evaluate(() => (window as unknown as { shift: number }).shift)).toBe(0);
  expect(complaints).toEqual([]);
});

test('no chart script or data is asked for before a chart is near', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.setViewportSize({ width: 1280, height: 400 });
  await page.goto('/en/');
  await page.waitForLoadState('networkidle');
  const ofCharts = () => asked.filter((url) => /live-chart|\/data\/charts\//.test(url));
  expect(ofCharts()).toEqual([]);
  await plot(page).scrollIntoViewIfNeeded();
  await live(page);
  expect(ofCharts().length).toBeGreaterThan(1);
});

test('arrow keys move over the observations and tell them in the page’s language', async ({ page }) => {
  await page.goto(PAGE);
  const told = figure(page).getByRole('status');
  await plot(page).focus();
  await live(page);
  await page.keyboard.press('End');
  await expect(told).toHaveText('2026年10月7日：10年期 5.28%');
  await page.keyboard.press('ArrowLeft');
  await expect(told).toHaveText(/^2026年10月6日：10年期 \d\.\d\d%$/);
  await page.keyboard.press('Home');
  await expect(told).toHaveText('2018年1月2日：10年期 2.46%');
});

test('span and lines stand in the address, come back on load, by history, and in the other language', async ({
  page,
}) => {
  await page.goto('/zh-hant/');
  const chart = page.locator('chart-figure[data-id="yields-and-policy"]');
  await chart.getByRole('button', { name: '縮表之後' }).click();
  await expect(page).toHaveURL(/[?&]yields-and-policy=after$/);
  await chart.getByRole('button', { name: '2年期', exact: true }).click();
  await expect(page).toHaveURL(/yields-and-policy=after\.-treasury-2y$/);
  await page.goBack();
  await expect(chart.getByRole('button', { name: '2年期', exact: true })).toHaveAttribute('aria-pressed', 'true');
  await chart.getByRole('button', { name: '2年期', exact: true }).click();
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\/.*[?&]yields-and-policy=after\.-treasury-2y/);
  await expect(chart.getByRole('button', { name: 'Since QT ended' })).toHaveAttribute('aria-pressed', 'true');
  await expect(chart.getByRole('button', { name: '2-year', exact: true })).toHaveAttribute('aria-pressed', 'false');
});

test('an image can be saved, with its finding, source, last day and address drawn in', async ({ page }) => {
  await page.addInitScript(() => {
    const kept = window as unknown as { drawn: string[] };
    kept.drawn = [];
    const { fillText } = CanvasRenderingContext2D.prototype;
    CanvasRenderingContext2D.prototype.fillText = function (text, x, y) {
      kept.drawn.push(text);
      fillText.call(this, text, x, y);
    };
  });
  await page.goto('/zh-hant/?consumer-confidence=all');
  const chart = page.locator('chart-figure[data-id="consumer-confidence"]');
  await expect(chart).toHaveAttribute('data-live', '');
  await page.evaluate(() => {
    (window as unknown as { drawn: string[] }).drawn = [];
  });
  const saved = page.waitForEvent('download');
  await chart.getByRole('button', { name: '下載圖片' }).click();
  const image = await saved;
  expect(image.suggestedFilename()).toBe('consumer-confidence.png');
  const drawn = await page.evaluate(() => (window as unknown as { drawn: string[] }).drawn.join(''));
  expect(drawn).toContain('信心沒有連升三個月');
  expect(drawn).toMatch(/資料來源：.*Conference Board.*2026/);
  expect(drawn).toContain('/zh-hant/?consumer-confidence=all');
  // Twice as fine as the drawing, and not empty.
  const png = readFileSync(await image.path());
  expect(png.readUInt32BE(16)).toBe(2 * (976 + 48));
  expect(png.length).toBeGreaterThan(20_000);
});

test('the unit switch reaches the finding, the axis, the cursor and the table', async ({ page }) => {
  await page.goto('/zh-hant/data/total-assets/');
  await page.getByRole('button', { name: 'trillion' }).click();
  await expect(page.locator('#figure-t')).toHaveText(/^2026-10-07：US\$6\.\d+ trillion$/);
  await plot(page).focus();
  await live(page);
  await page.keyboard.press('End');
  await expect(figure(page).getByRole('status')).toHaveText(/2026年10月7日：總資產 US\$6\.\d+ trillion/);
  await page.getByText('資料表', { exact: true }).click();
  await expect(page.getByRole('table').first().getByRole('caption')).toContainText('US$ trillion');
});

test('on paper the drawing stands, not the canvas', async ({ page }) => {
  await page.goto(PAGE);
  await plot(page).scrollIntoViewIfNeeded();
  await live(page);
  await page.emulateMedia({ media: 'print' });
  await expect(figure(page).locator('canvas')).toBeHidden();
  await expect(figure(page).locator('svg').filter({ visible: true })).toHaveCount(1);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('the drawing has its words, and no control that would do nothing', async ({ page }) => {
    await page.goto(PAGE);
    const drawing = page.getByRole('img', { name: /5\.28%/ });
    await expect(drawing).toBeVisible();
    await expect(drawing).toContainText('縮表結束');
    await expect(figure(page).getByRole('button')).toHaveCount(0);
  });
});
