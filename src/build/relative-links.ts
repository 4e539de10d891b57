import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const ADDRESS = /(\s(?:href|src|data-src|data-root|action)=")(\/(?!\/)[^"]*)"/g;

/**
 * Makes root-absolute addresses in the built pages relative, so that one build serves from any path.
 * Links to a folder name its index.html: opened from disk there is no server to add it.
 */
export const relativeLinks = (): AstroIntegration => ({
  name: 'relative-links',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const root = fileURLToPath(dir);
      for (const file of globSync('**/*.{html,css}', { cwd: root })) {
        if (file === '404.html') continue;
        const path = root + file;
        const text = readFileSync(path, 'utf8');
        writeFileSync(path, file.endsWith('.css') ? relativeCss(text, file) : relativeHtml(text, file));
      }
    },
  },
});

/** `file` is the page’s own path from the root, without a leading slash. */
export function relativeHtml(html: string, file: string): string {
  return html.replace(
    ADDRESS,
    (_, attribute: string, address: string) => `${attribute}${relativeAddress(address, file)}"`,
  );
}

const relativeCss = (css: string, file: string) =>
  css.replace(
    /url\((["']?)(\/[^)"']+)\1\)/g,
    (_, quote: string, address: string) => `url(${quote}${relativeAddress(address, file)}${quote})`,
  );

function relativeAddress(address: string, file: string): string {
  const [, path = '/', rest = ''] = /^([^?#]*)(.*)$/.exec(address) ?? [];
  const target = path.endsWith('/') ? `${path}index.html` : path;
  if (target === `/${file}` && rest.startsWith('#')) return rest;
  return `${posix.relative(posix.dirname(`/${file}`), target)}${rest}`;
}
