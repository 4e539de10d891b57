import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LaunchOptions } from '@playwright/test';

/**
 * CHROMIUM_PATH if set; on Linux x64 the Chromium that npm ci brought; elsewhere Playwright’s own
 * (`npx playwright install chromium`).
 */
export async function launchOptions(): Promise<LaunchOptions> {
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  if (process.env['CHROMIUM_PATH']) return { executablePath: process.env['CHROMIUM_PATH'], args };
  if (`${process.platform}-${process.arch}` !== 'linux-x64') return { args };
  // The package unpacks the libraries it needs only where it believes it runs as a Lambda function,
  // and takes any browser it finds in the temporary folder for its own: so each version gets a folder.
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs24.x';
  const kept = process.env['TMPDIR'];
  const folder = join(tmpdir(), 'after-qt-chromium-153');
  mkdirSync(folder, { recursive: true });
  process.env['TMPDIR'] = folder;
  const { default: bundled } = await import('@sparticuz/chromium');
  const executablePath = await bundled.executablePath();
  // Its font settings look in /tmp alone: without this there is no font, and a page without fonts ends the browser.
  const fonts = join(folder, 'fonts/fonts.conf');
  writeFileSync(fonts, readFileSync(fonts, 'utf8').replaceAll('>/tmp/fonts', `>${folder}/fonts`));
  if (kept === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = kept;
  return { executablePath, args };
}
