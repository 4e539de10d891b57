import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { DIST } from './pages.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

test.describe('the same dist', () => {
  let folder: string;
  let server: Server;
  let root: string;

  test.beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'after-qt-'));
    cpSync(DIST, join(folder, 'any/sub/path'), { recursive: true });
    server = createServer(async (request, response) => {
      const path = new URL(request.url ?? '/', 'http://localhost').pathname;
      const file = join(folder, decodeURI(path.endsWith('/') ? `${path}index.html` : path));
      try {
        const body = await readFile(file);
        response.writeHead(200, { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream' }).end(body);
      } catch {
        response.writeHead(404).end();
      }
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    root = `http://127.0.0.1:${(server.address() as AddressInfo).port}/any/sub/path/`;
  });

  test.afterAll(() => {
    server.close();
    rmSync(folder, { recursive: true });
  });

  for (const path of [
    '',
    'zh-hant/',
    'en/',
    'en/claims/',
    'zh-hant/data/total-assets/',
    'en/lab/accounts/',
    'en/search/?q=repo',
  ]) {
    test(`serves /any/sub/path/${path} whole`, async ({ page }) => {
      const lost: string[] = [];
      page.on('response', (response) => response.status() >= 400 && lost.push(response.url()));
      page.on('console', (message) => lost.push(message.text()));
      await page.goto(root + path, { waitUntil: 'networkidle' });
      expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toMatch(/PingFang|Iowan/);
      expect(lost).toEqual([]);
      const link = page.locator('header nav a, .doors a').first();
      await link.click();
      await expect(page.locator('h1')).toBeVisible();
      expect(page.url()).toContain('/any/sub/path/');
    });
  }

  for (const path of ['index.html', 'zh-hant/index.html', 'en/mechanisms/index.html', 'zh-hant/claims/index.html']) {
    test(`reads from disk: ${path}`, async ({ page }) => {
      await page.goto(`file://${DIST}${path}`);
      expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toMatch(/PingFang|Iowan/);
      const address = await page.locator('main a[href$="index.html"]').first().getAttribute('href');
      await page.goto(new URL(address ?? '', page.url()).href);
      await expect(page.locator('h1')).toBeVisible();
    });
  }
});
