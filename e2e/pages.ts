import { globSync } from 'node:fs';

/** The built site, beside e2e/. */
export const DIST = new URL('../dist/', import.meta.url).pathname;

/** Address of every built page, e.g. `/en/claims/`; 404 is no address. */
export const PAGES = globSync('**/index.html', { cwd: DIST })
  .map((file) => `/${file.replace(/index\.html$/, '')}`)
  .sort();
