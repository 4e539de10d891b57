import { expect, type Page, test } from '@playwright/test';

const register = (page: Page) => page.locator('guess-first');
const row = (page: Page, id: string) => page.locator(`#claim-${id}`);
const guessFirst = (page: Page) => page.getByRole('button', { name: 'Guess first' });

test.describe('the register of forecasts', () => {
  test('totals equal the rows', async ({ page }) => {
    await page.goto('/en/forecasts/');
    const rows = await register(page).locator('ol > li').count();
    expect(rows).toBeGreaterThan(0);
    const table = page.getByRole('table');
    await expect(table.getByRole('row').last().getByRole('cell').last()).toHaveText(String(rows));
    for (const line of await table.locator('tbody tr').all()) {
      const verdict = ((await line.getByRole('rowheader').textContent()) ?? '').trim();
      const total = await line.getByRole('cell').last().textContent();
      await expect(register(page).locator('li .ev', { hasText: verdict })).toHaveCount(Number(total));
    }
  });

  test('names what is past due by the reader’s clock, and only then', async ({ page }) => {
    await page.clock.setFixedTime(new Date('2026-11-25T12:00:00Z'));
    await page.goto('/en/forecasts/');
    const notice = page.getByText('By the date on your device');
    await expect(notice).toBeHidden();
    await page.clock.setFixedTime(new Date('2027-01-10T12:00:00Z'));
    await page.reload();
    await expect(notice).toBeVisible();
    await page.locator('past-due').getByRole('link').first().click();
    await expect(register(page).locator('li:target')).toBeVisible();
  });

  test('has every outcome without scripts, and no button that does nothing', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto('/en/forecasts/');
    await expect(row(page, 'long-bonds-shine').getByText('Outcome')).toBeVisible();
    await expect(page.locator('guess-first button:visible')).toHaveCount(0);
    await context.close();
  });
});

test.describe('guess first', () => {
  test('covers an outcome until a guess is locked, then shows it with the score', async ({ page }) => {
    await page.goto('/en/forecasts/');
    await guessFirst(page).click();
    const line = row(page, 'long-bonds-shine');
    await expect(line.getByText('Outcome')).toBeHidden();
    await line
      .getByRole('group', { name: /C055.*your guess/ })
      .getByRole('button', { name: 'Came true' })
      .click();
    await expect(line.getByText('Outcome')).toBeVisible();
    await expect(line).toContainText('You guessed “Came true”: wrong.');
    await expect(page.getByRole('status')).toContainText('0 right');
    await expect(line.locator('.o').first()).toBeFocused();
  });

  test('keeps guesses on the device and asks no server', async ({ page }) => {
    await page.goto('/en/forecasts/');
    await guessFirst(page).click();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await row(page, 'dec10-cut-25bp').getByRole('button', { name: 'Came true' }).click();
    expect(asked).toEqual([]);
    await page.reload();
    await expect(guessFirst(page)).toHaveAttribute('aria-pressed', 'true');
    await expect(row(page, 'dec10-cut-25bp')).toContainText('You guessed “Came true”: right.');
    await expect(row(page, 'long-bonds-shine').getByText('Outcome')).toBeHidden();
    await page.getByRole('button', { name: 'Clear my guesses' }).click();
    await expect(row(page, 'dec10-cut-25bp').getByText('Outcome')).toBeHidden();
    await guessFirst(page).click();
    await expect(row(page, 'dec10-cut-25bp').getByText('Outcome')).toBeVisible();
  });

  test('works by keyboard, and where storage is refused', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new Error('refused');
        },
      });
    });
    await page.goto('/en/forecasts/');
    await guessFirst(page).press('Enter');
    await row(page, 'long-bonds-shine').getByRole('button', { name: 'Failed' }).press('Enter');
    await expect(row(page, 'long-bonds-shine')).toContainText('right');
  });

  test('leaves everything on paper', async ({ page }) => {
    await page.goto('/en/forecasts/');
    await guessFirst(page).click();
    await page.emulateMedia({ media: 'print' });
    await expect(row(page, 'long-bonds-shine').getByText('Outcome')).toBeVisible();
    await expect(guessFirst(page)).toBeHidden();
  });
});

test.describe('the log of corrections', () => {
  test('is newest first, each entry with an address of its own', async ({ page }) => {
    await page.goto('/en/changes/');
    const days = await page.getByRole('heading', { level: 2 }).allTextContents();
    const times = days.map((day) => Date.parse(day.replace(/^\D+/, '')));
    expect(times).toEqual([...times].sort((a, b) => b - a));
    await page.goto('/en/changes/#change-short-yields-undone');
    await expect(page.locator('li:target').getByRole('heading')).toContainText('from came true to contested');
  });

  test('is a feed whose items lead to their entries', async ({ page, request }) => {
    const feed = await (await request.get('/en/changes/feed.xml')).text();
    const links = [...feed.matchAll(/<item>.*?<link>([^<]+)<\/link>/g)].map(([, link]) => new URL(link ?? ''));
    await page.goto('/en/changes/');
    await expect(page.locator('li[id^="change-"]')).toHaveCount(links.length);
    for (const link of links) await expect(page.locator(link.hash)).toHaveCount(1);
  });
});
