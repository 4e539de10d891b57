import { expect, type Page, test } from '@playwright/test';

const RATES = 'lab/discount-rate/';
const RESERVES = 'lab/reserves/';

/** Change of price of an asset, as the result table has it. */
const changeOf = (page: Page, asset: string) =>
  page
    .getByRole('table', { name: 'Result: the price of each asset' })
    .getByRole('row', { name: asset })
    .getByRole('cell')
    .nth(1);
const slider = (page: Page, name: string) => page.getByRole('slider', { name });
const inBooks = (page: Page, line: string) =>
  page.locator('reserves-week').getByRole('row', { name: line }).getByRole('cell');
/** Reserves at the end of the path, in the reader’s unit. */
const atEnd = (page: Page) => page.locator('reserves-path table').getByRole('row').last().getByRole('cell').first();

test.describe('the discount rate', () => {
  test('reprices by keyboard, and shows a curve above its straight-line guess', async ({ page }) => {
    await page.goto(`/en/${RATES}`);
    await expect(changeOf(page, 'Growth share')).toHaveText('+7.3%');
    await slider(page, 'Share of it that was a surprise').focus();
    await page.keyboard.press('Home');
    await expect(changeOf(page, 'Growth share')).toHaveText('0.0%');
    await expect(page).toHaveURL(/\?surprise=0$/);
    await slider(page, 'Any other change in long yields').fill('-100');
    const row = page.getByRole('row', { name: '30-year bond' });
    const [change, guess] = (await row.getByRole('cell').allTextContents()).slice(1).map(Number.parseFloat);
    expect(change).toBeGreaterThan(guess ?? Number.NaN);
  });

  test('takes an exact figure, and leaves one out of bounds waiting', async ({ page }) => {
    await page.goto(`/en/${RATES}`);
    const field = page.getByRole('spinbutton', { name: 'Any other change in long yields bp' });
    await field.fill('124');
    await expect(slider(page, 'Any other change in long yields')).toHaveValue('124');
    await field.fill('900');
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(slider(page, 'Any other change in long yields')).toHaveValue('124');
    await field.blur();
    await expect(field).toHaveValue('124');
  });

  test('opens each case with the figures its table has', async ({ page }) => {
    await page.goto(`/en/${RATES}`);
    const rows = page.locator('tr[id^="case-"]');
    const cases = page.getByRole('group', { name: 'Start from a case' }).getByRole('button');
    expect(await rows.count()).toBe(6);
    for (const [index, button] of (await cases.all()).entries()) {
      await button.click();
      await expect(button).toHaveAttribute('aria-pressed', 'true');
      await expect(changeOf(page, 'Growth share')).toHaveText(
        (await rows.nth(index).getByRole('cell').first().textContent())?.trim() ?? '',
      );
    }
    await expect(changeOf(page, '30-year bond')).toHaveText('\u221217.4%');
  });

  test('goes back case by case, and comes back in the other language', async ({ page }) => {
    await page.goto(`/en/${RATES}`);
    await page.getByRole('button', { name: 'The same cut, fully expected' }).click();
    await page.getByRole('button', { name: 'A deep cut, because growth is falling' }).click();
    await expect(changeOf(page, 'Growth share')).toHaveText('\u22124.0%');
    await page.goBack();
    await expect(changeOf(page, 'Growth share')).toHaveText('0.0%');
    await page.goForward();
    await page.getByRole('link', { name: '繁體中文' }).click();
    await expect(page).toHaveURL(/zh-hant.*growth=-50/);
    await expect(page.getByRole('row', { name: '成長股' }).first()).toContainText('\u22124.0%');
    await expect(page.getByRole('slider', { name: '成長率變動' })).toHaveAttribute('aria-valuetext', '\u221250 基點');
  });

  test('refuses a rate too close to growth, with the reason', async ({ page }) => {
    await page.goto(`/en/${RATES}?policy=-100&termPremium=-100&equityPremium=-100&growth=100`);
    await expect(changeOf(page, 'Growth share')).toHaveText('refused');
    await expect(page.getByText('less than 0.5 percentage points above the last growth rate')).toBeVisible();
    await expect(changeOf(page, '10-year note')).toHaveText(/^\+/);
  });

  test('falls to the default for an address that makes no sense, and says so', async ({ page }) => {
    await page.goto(`/en/${RATES}?policy=lots&growth=-50`);
    await expect(page.getByRole('alert').first()).toContainText('policy=lots');
    await expect(slider(page, 'Change in the policy rate')).toHaveValue('-25');
    await expect(slider(page, 'Change in growth')).toHaveValue('-50');
  });

  test('tells its result once a reader rests, and cites its state', async ({ page }) => {
    await page.goto(`/en/${RATES}`);
    const status = page.locator('discount-rate > [role=status]');
    await slider(page, 'Change in growth').fill('50');
    await expect(status).toBeEmpty();
    await expect(status).toContainText('Growth share +');
    await page.getByText('Cite this state').click();
    await expect(page.locator('cite-state p')).toContainText('Change in growth 50 bp');
    await expect(page.locator('cite-state p')).toContainText('growth=50');
  });

  test('prints what is set and which asset is drawn, and no other control', async ({ page }) => {
    await page.goto(`/en/${RATES}?growth=50&asset=bond`);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('cite-state p')).toContainText('Change in growth 50 bp, Price against');
    await expect(page.locator('.pick').getByText('30-year bond')).toBeVisible();
    await expect(page.locator('.pick').getByText('Growth stock')).toBeHidden();
    await expect(page.locator('.lab :is(input, button):visible')).toHaveCount(0);
  });

  test('draws the asset that is picked', async ({ page }) => {
    await page.goto(`/en/${RATES}`);
    const drawing = page.getByRole('img', { name: 'Price against the all-in rate' });
    await expect(drawing).toContainText('107.3');
    await page.getByLabel('3-month bill').check();
    await expect(drawing).toContainText('100.06');
    await expect(page).toHaveURL(/\?asset=bill$/);
  });
});

test.describe('reserves', () => {
  test('the identity closes in a week of the reader’s choice; the series come only then', async ({ page }) => {
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
    await page.goto(`/en/${RESERVES}`);
    await expect(page.locator('[data-line=reserves] td')).toHaveText('$3.030 trillion');
    expect(fetched.filter((path) => /data\/(reserves|gdp)\.json/.test(path))).toEqual([]);
    await page.getByLabel('Wednesday').last().fill('2022-06-01');
    await expect(inBooks(page, 'Fed total assets')).toHaveText('$8.915 trillion');
    await expect(inBooks(page, 'less Other')).toHaveText('$568.8 billion');
    await expect(page.locator('reserves-week')).toContainText('of GDP 12.8% abundant');
    await expect(page).toHaveURL(/\?week=2022-06-01$/);
    const billions = await page
      .locator('reserves-week td')
      .evaluateAll((cells) =>
        cells.map(
          (cell) => Number.parseFloat(cell.textContent.replace('$', '')) * (/tr/.test(cell.textContent) ? 1000 : 1),
        ),
      );
    const [assets = 0, treasury = 0, onRrp = 0, net = 0, currency = 0, other = 0, reserves = 0] = billions;
    expect(assets - treasury - onRrp).toBeCloseTo(net, -1);
    expect(net - currency - other).toBeCloseTo(reserves, -1);
  });

  test('a week without GDP shares or bank assets says so, and an early one has no ON RRP', async ({ page }) => {
    await page.goto(`/en/${RESERVES}?week=2008-08-27`);
    await expect(inBooks(page, 'less ON RRP')).toHaveText('$0');
    await expect(page.locator('[data-of=banks]')).toContainText('no figure');
  });

  test('stopping drains, the first pace for ever fills, and the address keeps both instruments', async ({ page }) => {
    await page.goto(`/en/${RESERVES}?week=2022-06-01`);
    const start = 2.93;
    await page.getByRole('button', { name: 'Stop only: no purchases at all' }).click();
    await expect(page).toHaveURL(/\?week=2022-06-01&plan=steady$/);
    expect(Number.parseFloat(((await atEnd(page).textContent()) ?? '').slice(1))).toBeLessThan(start);
    await page.getByRole('button', { name: 'The first month’s pace for ever' }).click();
    await expect(atEnd(page)).toHaveText('$3.75tn');
    await expect(inBooks(page, 'Fed total assets')).toHaveText('$8.915 trillion');
    await page.goBack();
    await expect(atEnd(page)).toHaveText('$2.79tn');
  });

  test('cites the week, and the plan and measure of the path', async ({ page }) => {
    await page.goto(`/zh-hant/${RESERVES}?week=2022-06-01&plan=steady&of=banks`);
    await expect(page.locator('reserves-week cite-state p')).toContainText('2022-06-01');
    const path = page.locator('reserves-path cite-state p');
    await expect(path).toContainText('購買：從頭到尾都用下面的數字、每月購買 0 億美元');
    await expect(path).toContainText('圖上看：占銀行資產');
  });

  test('no line of the path crosses the names of the bands', async ({ page }) => {
    for (const lang of ['en', 'zh-hant']) {
      await page.setViewportSize({ width: 390, height: 844 });
      await page.goto(`/${lang}/${RESERVES}`);
      const plot = page.locator('[data-plot=gdp]');
      const line = await plot.locator('.is').boundingBox();
      const names = await plot
        .locator('svg.frame > text')
        .evaluateAll((all) => all.map((name) => name.getBoundingClientRect()));
      expect(names).toHaveLength(3);
      for (const { left, right } of names) {
        expect(left).toBeGreaterThan((line?.x ?? Number.NaN) + (line?.width ?? Number.NaN));
        expect(right).toBeLessThanOrEqual(370);
      }
    }
  });

  test('the pace said to hold a ratio holds it', async ({ page }) => {
    await page.goto(`/en/${RESERVES}?plan=steady&pace=18`);
    const ofGdp = page.locator('reserves-path tbody').getByRole('row').first().getByRole('cell').nth(1);
    await expect(page.locator('[data-hold=gdp]')).toHaveText('$18 billion');
    const before = await ofGdp.textContent();
    const after = await page.locator('[data-month="6"] td').nth(1).textContent();
    expect(after).toBe(before);
  });

  test('follows the switch of units, the fields too', async ({ page }) => {
    await page.goto(`/zh-hant/${RESERVES}`);
    const field = page.getByRole('spinbutton', { name: '通貨每月增加' });
    await expect(field).toHaveValue('60');
    await field.fill('80');
    await expect(page).toHaveURL(/currency=8$/);
    await page.getByRole('button', { name: 'trillion' }).click();
    await expect(field).toHaveValue('8');
    await expect(page.locator('reserves-week td').first()).toContainText('US$6.748 trillion');
    await page.getByRole('slider', { name: '每月購買' }).fill('20');
    await expect(page.locator('reserves-path td').first()).toContainText('US$');
  });
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });
  for (const [path, cases] of [
    [RATES, 'Six cases'],
    [RESERVES, 'Some weeks that matter'],
  ] as const) {
    test(`${path} has its results and its cases, and no dead control`, async ({ page }) => {
      await page.goto(`/en/${path}`);
      await expect(page.getByRole('slider')).toHaveCount(0);
      await expect(page.getByRole('button', { name: /cut|announced/ })).toHaveCount(0);
      await expect(page.getByRole('heading', { name: cases })).toBeVisible();
      await expect(page.getByRole('table').first()).toBeVisible();
      expect(await page.getByRole('table').count()).toBeGreaterThan(2);
    });
  }
});

for (const path of [RATES, RESERVES]) {
  test(`${path} has targets of 44 pixels and fits a narrow screen`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(`/zh-hant/${path}`);
    const low = await page
      .locator('.lab :is(input:not([type=radio]), button, .pick label, .plans label):visible')
      .evaluateAll((controls) =>
        controls.filter((control) => control.getBoundingClientRect().height < 44).map((control) => control.outerHTML),
      );
    expect(low).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}
