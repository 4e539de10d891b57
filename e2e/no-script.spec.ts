import { expect, test } from '@playwright/test';
import { PAGES } from './pages.ts';

const samples = ['/', ...PAGES.filter((path) => /^\/(en|zh-hant)\/([a-z-]+\/)?([a-z-]+\/)?$/.test(path))].filter(
  (path, index, all) => {
    // One page of each kind: the first claim, mechanism and series stand for their like.
    const kind = path.replace(/^\/(en|zh-hant)\/(claims|mechanisms|data)\/[^/]+\/$/, '/$1/$2/*/');
    return (
      all.findIndex(
        (other) => other.replace(/^\/(en|zh-hant)\/(claims|mechanisms|data)\/[^/]+\/$/, '/$1/$2/*/') === kind,
      ) === index
    );
  },
);

const words = (text: string) => text.replace(/\s+/g, ' ').trim();

for (const path of samples) {
  test(`${path} says the same without scripts`, async ({ browser, baseURL }) => {
    const read = async (javaScriptEnabled: boolean) => {
      const context = await browser.newContext({ javaScriptEnabled, baseURL: baseURL ?? '' });
      const page = await context.newPage();
      await page.goto(path);
      const told = words((await page.getByRole('main').textContent()) ?? '');
      const drawn = await page.locator('main svg[role=img]').count();
      await context.close();
      return { told, drawn };
    };
    const [plain, scripted] = [await read(false), await read(true)];
    expect(plain.told.length).toBeGreaterThan(100);
    expect(plain.drawn).toBe(scripted.drawn);
    // Scripts may add controls and results; they may take away nothing that was said.
    const missing = plain.told
      .split(/[。.]/)
      .filter((sentence) => sentence.length > 30 && !scripted.told.includes(sentence));
    expect(missing).toEqual([]);
  });
}
