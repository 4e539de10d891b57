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

/** What speaks, save what is for readers without scripts alone. */
const PIECES = ['p', 'li', 'th', 'td', 'dt', 'dd', 'h2', 'h3']
  .map((tag) => `${tag}:not(noscript *, :has(noscript))`)
  .join();
const words = (text: string) => text.replace(/\s+/g, ' ').trim();

for (const path of samples) {
  test(`${path} says the same without scripts`, async ({ browser, baseURL }) => {
    const read = async (javaScriptEnabled: boolean) => {
      const context = await browser.newContext({ javaScriptEnabled, baseURL: baseURL ?? '' });
      const page = await context.newPage();
      await page.goto(path);
      const said = await page.evaluate((selector) => {
        const main = document.querySelector('main');
        const texts = [...(main?.querySelectorAll(selector) ?? [])].map(({ textContent }) => textContent);
        return { told: main?.textContent ?? '', texts, drawn: main?.querySelectorAll('svg[role=img]').length ?? 0 };
      }, PIECES);
      await context.close();
      const pieces = said.texts.map(words).filter((piece) => piece.length > 12);
      return { told: words(said.told), pieces, drawn: said.drawn };
    };
    const [plain, scripted] = [await read(false), await read(true)];
    expect(plain.pieces.length).toBeGreaterThan(0);
    expect(plain.drawn).toBe(scripted.drawn);
    // Scripts may add controls and results; they may take away nothing that was said.
    expect(plain.pieces.filter((piece) => !scripted.told.includes(piece))).toEqual([]);
  });
}
