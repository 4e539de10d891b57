import { expect, type Page, test } from '@playwright/test';

const card = (page: Page) => page.locator('number-card');
const firstNumber = (page: Page) => page.getByRole('main').locator('p > a.n').first();

test.describe('a number', () => {
  test('opens its card on hover, and fetches cards only then', async ({ page }) => {
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(request.url()));
    await page.goto('/zh-hant/');
    await expect(card(page)).toBeHidden();
    expect(fetched.filter((url) => url.includes('/data/numbers.'))).toEqual([]);
    await firstNumber(page).hover();
    await expect(card(page)).toContainText('截至');
    await expect(card(page)).toContainText('引用處');
    await expect(card(page).getByRole('link', { name: '完整紀錄' })).toHaveAttribute(
      'href',
      /data\/(index\.html)?#number-/,
    );
    await page.mouse.move(2, 2);
    await expect(card(page)).toBeHidden();
  });

  test('opens it on focus; Tab goes into the card, Escape closes it and leaves focus on the number', async ({
    page,
  }) => {
    await page.goto('/en/');
    const number = firstNumber(page);
    // A key first: only focus that came by keyboard opens a card.
    await page.keyboard.press('Tab');
    await number.focus();
    await expect(card(page)).toContainText('as of');
    await expect(number).toHaveAccessibleDescription(/as of/);
    await page.keyboard.press('Tab');
    await expect(card(page).getByRole('link').first()).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(card(page)).toBeHidden();
    await expect(number).toBeFocused();
  });

  test('shows how a reckoned figure came about, with its inputs', async ({ page }) => {
    await page.goto('/en/');
    await page.getByRole('main').locator('a.n[href$="#number-total-assets-change-qt"]').first().hover();
    await expect(card(page)).toContainText('2025-12-03 less 2022-06-01');
    await expect(card(page).getByRole('listitem')).toHaveCount(2);
  });
});

test('on the cover each language has its own card', async ({ page }) => {
  await page.goto('/');
  for (const [heading, words] of [
    ['縮表停了之後', '截至'],
    ['QT stopped', 'as of'],
  ] as const) {
    const half = page.locator('section').filter({ has: page.getByRole('heading', { name: heading }) });
    await half.locator('p > a.n').first().hover();
    await expect(half.locator('number-card')).toContainText(words);
    await expect(page.locator('number-card:popover-open')).toHaveCount(1);
  }
});

test.describe('a number under a finger', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });
  test('opens its card at the first tap, and leads to its record at the second', async ({ page }) => {
    await page.goto('/zh-hant/');
    await firstNumber(page).tap();
    await expect(card(page)).toContainText('截至');
    expect(new URL(page.url()).hash).toBe('');
    await firstNumber(page).tap();
    await expect(page).toHaveURL(/\/data\/(index\.html)?#number-/);
  });
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });
  test('a number is a link to its record', async ({ page }) => {
    await page.goto('/zh-hant/');
    await firstNumber(page).click();
    await expect(page.locator('tr:target')).toBeVisible();
  });
});

test('the unit switch changes every sum, and the choice stays on the next page and in the other language', async ({
  page,
}) => {
  await page.goto('/zh-hant/');
  const sum = page.getByRole('main').locator('[data-other]').first();
  await expect(sum).toContainText('兆');
  await page.getByRole('button', { name: 'trillion' }).click();
  await expect(sum).toContainText('US$');
  expect(
    await page
      .getByRole('main')
      .locator('.n')
      .allTextContents()
      .then((texts) => texts.filter((text) => /[兆億]/.test(text))),
  ).toEqual([]);
  await page.goto('/zh-hant/data/');
  await expect(page.getByRole('main').locator('[data-other]').first()).toContainText('US$');
  await page.goto('/en/');
  await expect(page.getByRole('main').locator('[data-other]').first()).toContainText('$');
  await expect(page.getByRole('button', { name: '兆／億' })).toBeVisible();
});

for (const [when, overdue] of [
  ['2026-10-16', false],
  ['2026-11-24', true],
] as const) {
  test(`on ${when} a page ${overdue ? 'says that newer data should be out' : 'claims nothing'}`, async ({ page }) => {
    await page.clock.setFixedTime(new Date(when));
    await page.goto('/en/data/total-assets/');
    await expect(page.getByText(/newer data than on this page should be out/)).toBeVisible({ visible: overdue });
  });
}

test('a series page offers its observations as they are carried', async ({ page, request }) => {
  await page.goto('/en/data/total-assets/');
  const csv = page.getByRole('link', { name: 'CSV' });
  const text = await (await request.get(new URL((await csv.getAttribute('href')) ?? '', page.url()).href)).text();
  expect(text).toContain('unit: Millions of US dollars');
  expect(text).toContain('\n2025-12-03,6535781\n');
});
