import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { all, BUILT, DIST, FILES } from './site.ts';

/** Bytes of a first flight of ten segments, less room for headers; and of two flights. */
const ONE_FLIGHT = 14_000;
const TWO_FLIGHTS = 43_800;
const INSTRUMENT = 6_144;

const brotli = (bytes: string | Buffer) =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

const sizes = new Map<string, number>();
const sizeOf = (file: string) => {
  if (!sizes.has(file)) sizes.set(file, brotli(readFileSync(DIST + file)));
  return sizes.get(file) ?? 0;
};

/** A script and every script it imports, at first or second hand. */
function withImports(file: string, known = new Set<string>()): Set<string> {
  known.add(file);
  for (const path of all(readFileSync(DIST + file, 'utf8'), /(?:from|import)["'`](\.\/[^"'`]+)["'`]/g)) {
    const imported = posix.join(posix.dirname(file), path);
    if (!known.has(imported)) withImports(imported, known);
  }
  return known;
}

const pages = BUILT.map(({ file, html }) => {
  // A stylesheet in the body blocks only what stands after it.
  const head = html.slice(0, html.indexOf('</head>'));
  const styles = all(head, /<link rel="stylesheet" href="([^"]+)"/g).map((href) =>
    posix.join(posix.dirname(file), href),
  );
  return { file, html, bytes: brotli(html) + styles.reduce((sum, style) => sum + sizeOf(style), 0) };
}).sort((a, b) => b.bytes - a.bytes);

describe('weight, brotli at 11', () => {
  test(`a page’s HTML and CSS come in two flights, on 95 % of pages in one`, () => {
    const over = pages.filter(({ bytes }) => bytes > ONE_FLIGHT).map(({ file, bytes }) => `${bytes} ${file}`);
    console.log(`heaviest: ${over.slice(0, 30).join('\n  ')}\n${over.length} of ${pages.length} pages over one flight`);
    expect(pages.filter(({ bytes }) => bytes > TWO_FLIGHTS).map(({ file }) => file)).toEqual([]);
    expect(over.length).toBeLessThanOrEqual(pages.length * 0.05);
  });

  test('a page without an island asks for no script, and has at most 500 bytes inline', () => {
    const wrong = pages.filter(({ html }) => {
      const island = /<[a-z]+-[a-z-]+[\s>]/.test(html);
      const asked = all(html, /<script[^>]*\ssrc="([^"]+)"/g).length + all(html, /(rel="modulepreload")/g).length;
      const inline = all(html, /<script>([\s\S]*?)<\/script>/g).join('').length;
      return inline > 500 || (!island && asked > 0);
    });
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  test('the script of each instrument, with all it imports, weighs at most 6 KB', () => {
    const scripts = FILES.filter((file) => /_astro\/(TAccounts|DiscountRate|Reserves\w+)\..*\.js$/.test(file));
    expect(scripts).toHaveLength(4);
    for (const script of scripts) {
      const bytes = [...withImports(script)].reduce((sum, file) => sum + sizeOf(file), 0);
      expect(bytes, script).toBeLessThanOrEqual(INSTRUMENT);
    }
  });

  test('no font is Chinese, and a page’s fonts weigh at most 20 KB and block nothing', () => {
    const fonts = FILES.filter((file) => /\.(woff2?|ttf|otf)$/.test(file));
    expect(fonts.reduce((sum, file) => sum + readFileSync(DIST + file).length, 0)).toBeLessThanOrEqual(20_480);
    const faces = FILES.filter((file) => file.endsWith('.css')).flatMap((file) =>
      all(readFileSync(DIST + file, 'utf8'), /(@font-face\s*\{[^}]*\})/g),
    );
    expect(faces.length).toBeGreaterThan(0);
    expect(faces.filter((face) => !/font-display:\s*swap|src:\s*local\(/.test(face))).toEqual([]);
  });

  test('no page carries a navigation that grows with the site', () => {
    const counts = pages.map(({ html }) => all(/<header[\s\S]*?<\/header>/.exec(html)?.[0] ?? '', /(<a\s)/g).length);
    expect(Math.max(...counts)).toBeLessThanOrEqual(12);
  });
});
