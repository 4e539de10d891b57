import { defineConfig } from '@playwright/test';
import { launchOptions } from './browser.ts';

const port = process.env['PORT'] ?? '4321';

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env['CI']),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: process.env['CI'] ? 'dot' : 'list',
  outputDir: '../test-results',
  use: { baseURL: `http://localhost:${port}`, launchOptions: await launchOptions() },
  webServer: {
    command: `npm run preview -- --port ${port}`,
    cwd: '..',
    url: `http://localhost:${port}/`,
    reuseExistingServer: !process.env['CI'],
  },
});
