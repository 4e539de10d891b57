import { expect, type Page, test } from '@playwright/test';

const rows = (page: Page) => page.locator('li[id^="claim-"]:visible');
const choice = (page: Page, name: RegExp) =>
  page.getByRole('navigation', { name: 'Filter the claims' }).getByRole('link', { name });
const status = (page: Page) => page.getByRole('status');

/** The number a choice says it would show. */
const countOf = async (page: Page, name: RegExp) =>
  Number(/(\d+)\s*$/.exec((await choice(page, name).textContent()) ?? '')?.[1]);

test.describe('the ledger', () => {
  test('shows as many rows as it says, whatever is chosen, and its choices combine', async ({ page }) => {
    await page.goto('/en/claims/');
    const all = await rows(page).count();
    expect(all).toBeGreaterThan(100);
    await expect(status(page)).toContainText(`${all} shown of ${all} claims`);
    for (const name of [/^Contested/, /^Corrected/, /^Fact/, /^Interest rates/]) {
      await choice(page, name).click();
      await expect(choice(page, name)).toHaveAttribute('aria-current', 'true');
      await expect(status(page)).toContainText(`${await rows(page).count()} shown of ${all} claims`);
    }
    await expect(page).toHaveURL(/\?v=corrected,contested&k=fact&t=rates$/);
    for (const row of await rows(page).all()) {
      expect(['corrected', 'contested']).toContain(await row.getAttribute('data-v'));
      await expect(row).toHaveAttribute('data-k', 'fact');
      await expect(row).toHaveAttribute('data-t', /\brates\b/);
    }
  });

  test('says beside each choice how many rows it would show', async ({ page }) => {
    await page.goto('/en/claims/?k=forecast');
    for (const name of [/^Failed/, /^Came true/, /^Unsupported/]) {
      const promised = await countOf(page, name);
      await choice(page, name).click();
      await expect(rows(page)).toHaveCount(promised);
      await choice(page, name).click();
    }
  });

  test('goes back choice by choice', async ({ page }) => {
    await page.goto('/en/claims/');
    await choice(page, /^Failed/).click();
    const failed = await rows(page).count();
    await choice(page, /^Housing/).click();
    await expect(page).toHaveURL(/\?v=outcome-did-not&t=housing$/);
    await page.goBack();
    await expect(rows(page)).toHaveCount(failed);
    await expect(choice(page, /^Housing/)).not.toHaveAttribute('aria-current', 'true');
    await page.goBack();
    await expect(status(page)).toContainText(/^\s*(\d+) shown of \1 claims/);
  });

  test('keeps the choice in the other language', async ({ page }) => {
    await page.goto('/en/claims/?v=corrected,outcome-did-not');
    const shown = await rows(page).count();
    await page.getByRole('link', { name: '繁體中文' }).click();
    await expect(page).toHaveURL(/\/zh-hant\/claims\/.*\?v=corrected,outcome-did-not/);
    await expect(rows(page)).toHaveCount(shown);
  });

  test('says so when nothing fits, and offers the whole again', async ({ page }) => {
    await page.goto('/en/claims/?v=outcome-pending&k=advice');
    await expect(rows(page)).toHaveCount(0);
    await expect(page.getByText('No claim fits all of these.')).toBeVisible();
    await page.getByText('No claim fits').getByRole('link', { name: 'Clear the filter' }).click();
    await expect(status(page)).toContainText(/^\s*(\d+) shown of \1 claims/);
    expect(new URL(page.url()).search).toBe('');
  });

  test('uncovers a row that a link on the map leads to', async ({ page }) => {
    await page.goto('/en/claims/?v=outcome-pending');
    await page.getByRole('list', { name: 'Verdicts along the article' }).getByRole('link', { name: 'C001' }).click();
    await expect(page.locator('li:target')).toContainText('C001');
    await expect(page.locator('li:target')).toBeInViewport();
  });

  test('is handed out whole, as the page has it', async ({ page, request }) => {
    await page.goto('/en/claims/');
    const count = await rows(page).count();
    const fetched = async (name: string) => {
      const address = await page.getByRole('link', { name, exact: true }).getAttribute('href');
      return (await request.get(new URL(address ?? '', page.url()).href)).text();
    };
    const { claims } = JSON.parse(await fetched('JSON')) as { claims: { id: string; reason: { en: string } }[] };
    expect(claims).toHaveLength(count);
    expect(claims.filter(({ reason }) => /[{}]/.test(reason.en))).toEqual([]);
    const csv = await fetched('CSV');
    for (const { id } of claims) expect(csv).toContain(`\r\n${id},`.slice(2));
  });
});

test.describe('a claim', () => {
  test('leads to what its verdict rests on, and to its neighbours', async ({ page }) => {
    await page.goto('/en/claims/');
    await page.locator('#claim-cci-three-months').getByRole('link').nth(1).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('consumer confidence');
    await expect(page.getByRole('main')).toContainText('Corrected');
    await expect(page.getByRole('heading', { name: 'The sources' })).toBeVisible();
    await page.locator('a[rel=next]').click();
    await expect(page.getByRole('main')).toContainText('C098');
  });

  test('is told to machines as a ClaimReview with the verdict by name', async ({ page }) => {
    await page.goto('/en/claims/cci-three-months/');
    const record = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '');
    expect(record['@type']).toBe('ClaimReview');
    expect(record.reviewRating.alternateName).toBe('Corrected');
    expect(record.itemReviewed.inLanguage).toBe('zh-Hant-TW');
  });
});

test.describe('an evidence mark', () => {
  const mark = (page: Page) => page.getByRole('main').locator('p a.ev').first();
  const card = (page: Page) => page.locator('claim-card');

  test('opens its card on focus; Tab leads into it, Escape closes it', async ({ page }) => {
    await page.goto('/en/');
    await page.keyboard.press('Tab');
    await mark(page).focus();
    await expect(card(page)).toContainText(/C\d{3} · Paragraph|Table/);
    await page.keyboard.press('Tab');
    await expect(card(page).getByRole('link', { name: 'The whole check' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(card(page)).toBeHidden();
    await expect(mark(page)).toBeFocused();
  });

  test('opens it on hover, with the verdict, and its link leads to the claim', async ({ page }) => {
    await page.goto('/zh-hant/');
    const id = /claims\/([a-z0-9-]+)\//.exec((await mark(page).getAttribute('href')) ?? '')?.[1];
    await mark(page).hover();
    await card(page).getByRole('link', { name: '看整條查核' }).click();
    await expect(page).toHaveURL(new RegExp(`/zh-hant/claims/${id}/`));
  });
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the ledger is whole, and each choice is a link to its rows', async ({ page }) => {
    await page.goto('/en/claims/');
    const all = await rows(page).count();
    await expect(status(page)).toHaveText(`${all} claims`, { useInnerText: true });
    for (const name of [/^Failed/, /^Housing/, /^Advice/]) {
      const promised = await countOf(page, name);
      await choice(page, name).click();
      await expect(rows(page)).toHaveCount(promised);
    }
    await page.getByRole('link', { name: 'Clear the filter' }).first().click();
    await expect(rows(page)).toHaveCount(all);
  });

  test('a mark is a link to its claim', async ({ page }) => {
    await page.goto('/en/');
    await page.getByRole('main').locator('p a.ev').first().click();
    await expect(page).toHaveURL(/\/en\/claims\/[a-z0-9-]+\//);
  });
});
