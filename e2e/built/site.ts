import { globSync, readFileSync } from 'node:fs';

export const DIST = new URL('../../dist/', import.meta.url).pathname;

/** A built page: its path under dist/, its text, and what every page must have. */
export interface BuiltPage {
  file: string;
  html: string;
}

export const FILES = globSync('**/*', { cwd: DIST }).sort();
export const read = (file: string) => readFileSync(DIST + file, 'utf8');

/** Every page but 404, which has no address of its own. */
export const BUILT: BuiltPage[] = FILES.filter((file) => file.endsWith('index.html')).map((file) => ({
  file,
  html: read(file),
}));

/** All first groups of a pattern in a text. */
export const all = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, group]) => group ?? '');
