import { chromium } from '@playwright/test';
const [,, base, out, ...pages] = process.argv;
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
for (const p of pages) {
  const [path, w = '1280', theme = 'light', full = ''] = p.split('@');
  const c = await b.newContext({ viewport: { width: +w, height: w < 500 ? 844 : 900 }, colorScheme: theme });
  const page = await c.newPage();
  page.on('console', m => ['error','warning'].includes(m.type()) && console.log(path, m.text()));
  await page.goto(base + path); await page.waitForTimeout(400);
  const sw = await page.evaluate(() => document.documentElement.scrollWidth);
  if (sw > +w) console.log('OVERFLOW', path, w, sw);
  const name = `${out}/${path.replace(/\W+/g, '_')}-${w}-${theme}${full}.png`;
  await page.screenshot({ path: name, fullPage: full === 'full' }); console.log(name);
  await c.close();
}
await b.close();
