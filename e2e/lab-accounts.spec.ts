import { expect, type Page, test } from '@playwright/test';

const steps = (page: Page) => page.getByRole('list', { name: 'Steps' });
const current = (page: Page) => steps(page).locator('[aria-current=step]');
const book = (page: Page) => page.getByRole('button', { name: 'Book it' });
const effectOn = (page: Page, quantity: string) =>
  page.locator('.tally').getByRole('row', { name: quantity }).getByRole('cell').first();

/** Left and right total of every balance sheet on the screen, as written. */
const totals = (page: Page) =>
  page
    .locator('.stage .ta tfoot tr')
    .evaluateAll((rows) => rows.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent)));

test.describe('the accounts', () => {
  test('step through a case by keyboard, and every sheet closes at each step', async ({ page }) => {
    await page.goto('/en/lab/accounts/?preset=qt-last-leg&at=0');
    await expect(current(page)).toContainText('Opening');
    const forward = page.getByRole('button', { name: 'Forward' });
    await forward.focus();
    for (const step of ['money funds buy the new bill out of private repo', 'sells bills to rebuild the TGA']) {
      await page.keyboard.press('Enter');
      await expect(current(page)).toContainText(step);
      const sheets = await totals(page);
      expect(sheets).toHaveLength(5);
      for (const [assets, debts] of sheets) expect(assets).toBe(debts);
    }
    await expect(forward).toBeFocused();
    await expect(forward).toHaveAttribute('aria-disabled', 'true');
    await expect(effectOn(page, 'Reserves')).toHaveText('\u221270.0');
    await expect(effectOn(page, 'Total Fed assets')).toHaveText('0');
  });

  test('book an entry of the reader’s own, strike it, and go back through the history', async ({ page }) => {
    await page.goto('/en/lab/accounts/?from=2025-11-26');
    await page.getByLabel('Or book an entry of your own').selectOption({ label: 'A bank makes a loan' });
    await page.getByLabel('Size').fill('40');
    await page.keyboard.press('Enter');
    await expect(current(page)).toContainText('A bank makes a loan, $40 billion');
    await expect(effectOn(page, 'Bank deposits')).toHaveText('+40.0');
    await expect(effectOn(page, 'Reserves')).toHaveText('0');
    await expect(page).toHaveURL(/\?from=2025-11-26&book=bank-loan:40$/);
    await expect(page.getByRole('status').filter({ hasText: 'Step 1 of 1' })).toContainText('Bank deposits +40.0');
    await page.getByRole('button', { name: 'Strike the last entry' }).click();
    await expect(steps(page).getByRole('button')).toHaveCount(1);
    await page.goBack();
    await expect(current(page)).toContainText('A bank makes a loan');
  });

  test('refuse a size that a sector does not hold, and say why', async ({ page }) => {
    await page.goto('/en/lab/accounts/?from=2025-11-26');
    await page
      .getByLabel('Or book an entry of your own')
      .selectOption({ label: 'QT: money funds buy the new bill out of ON RRP' });
    await page.getByLabel('Size').fill('100');
    await book(page).click();
    await expect(page.getByRole('alert')).toContainText('only $2.217 billion of Overnight reverse repo');
    await expect(steps(page).getByRole('button')).toHaveCount(1);
    await page.getByLabel('Size').fill('2');
    await book(page).click();
    await expect(page.getByRole('alert')).toBeEmpty();
    await expect(current(page)).toContainText('$2 billion');
  });

  test('refuse no size and an absurd one, in the field and in the address', async ({ page }) => {
    await page.goto('/en/lab/accounts/?from=2025-11-26&book=bank-loan:1000000');
    await expect(page.getByRole('alert')).toContainText('book=bank-loan:1000000');
    await page.getByLabel('Start from a case').selectOption({ label: 'Eve of the end of QT: 2025-11-26' });
    await page.getByLabel('Or book an entry of your own').selectOption({ label: 'A bank makes a loan' });
    for (const size of ['', '-5', '0.0001', '1e30']) {
      await page.getByLabel('Size').fill(size);
      await book(page).click();
      await expect(page.getByRole('alert')).toContainText('above zero, and no more than $100 trillion');
    }
    await page.getByLabel('Size').fill('2.5');
    await book(page).click();
    await expect(current(page)).toContainText('$2.5 billion');
  });

  test('come back from a copied address, in the other language too', async ({ page }) => {
    await page.goto('/en/lab/accounts/?from=2022-06-01&book=qt-bank:100,bank-loan:2.5&at=1');
    await expect(current(page)).toContainText('$100 billion');
    await page.getByRole('link', { name: '繁體中文' }).click();
    await expect(page).toHaveURL(/zh-hant.*book=qt-bank:100,bank-loan:2\.5&at=1$/);
    await expect(page.locator('[aria-current=step]')).toContainText('1,000\u2060億美元');
    await expect(page.locator('.stp button')).toHaveCount(3);
  });

  test('fall to the default for an address that makes no sense, and say so', async ({ page }) => {
    await page.goto('/en/lab/accounts/?from=2025-11-26&book=steal:5');
    await expect(page.getByRole('alert')).toContainText('book=steal:5');
    await expect(current(page)).toContainText('rolled over at auction');
  });

  test('follow the switch of units, the size field too', async ({ page }) => {
    await page.goto('/en/lab/accounts/?preset=qt-last-leg');
    await page.getByRole('button', { name: '兆／億' }).click();
    await expect(effectOn(page, 'Reserves')).toHaveText('\u2212700');
    await expect(page.getByLabel('Size')).toHaveValue('1000');
  });

  test('can be cited as they stand', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('/en/lab/accounts/?preset=qt-last-leg&at=1');
    await page.getByText('Cite this state').click();
    await page.getByRole('button', { name: 'Copy' }).click();
    await expect(page.getByText('Copied.')).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('QT’s last leg: ON RRP is empty; Step 1 of 2');
    expect(copied).toContain('?preset=qt-last-leg&at=1');
  });

  test('print the state shown, without controls', async ({ page }) => {
    await page.goto('/en/lab/accounts/?preset=qt-last-leg');
    await expect(current(page)).toContainText('TGA');
    await page.emulateMedia({ media: 'print' });
    await expect(book(page)).toBeHidden();
    await expect(page.locator('.stage .ta')).toHaveCount(5);
    await expect(page.locator('.stage .ta').first()).toBeVisible();
    await expect(page.locator('cite-state p')).toBeVisible();
  });
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });
  test('each case stands as numbered frames whose tables close', async ({ page }) => {
    await page.goto('/en/lab/accounts/');
    await expect(book(page)).toBeHidden();
    const cases = page.locator('[id^=preset-]');
    await expect(cases).toHaveCount(9);
    const rollover = page.locator('#preset-stop-only').getByRole('listitem');
    await expect(rollover).toHaveCount(3);
    await expect(rollover.first().locator('.c').first()).toBeVisible();
    await expect(rollover.first()).toContainText('Commonly misunderstood');
    const sheets = await page
      .locator('.frames .ta tfoot tr')
      .evaluateAll((rows) => rows.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent)));
    expect(sheets.length).toBeGreaterThan(60);
    for (const [assets, debts] of sheets) expect(assets).toBe(debts);
  });
});

test('a page of prose shows what a case comes to, and opens it in the lab', async ({ page }) => {
  await page.goto('/en/');
  await page.getByRole('link', { name: /Accounts: book one entry at a time/ }).click();
  await expect(page).toHaveURL(/\?preset=stop-only$/);
  await expect(current(page)).toContainText('Currency withdrawn');
});
