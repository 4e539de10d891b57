import { createHash } from 'node:crypto';
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const LINK = /<link rel="stylesheet" href="\/([^"]+\.css)">/g;
/** Where Page.astro wants the styles of what stands below the title. */
export const BELOW = '<!--styles-->';

/**
 * Gives each page at most two stylesheets. The frame’s stands in the head and blocks rendering; those of what is below
 * the title are packed into one, which stands in the body before its first use and blocks only what follows. Pages of a kind share
 * theirs. Must come before relativeLinks.
 */
export const twoStylesheets = (): AstroIntegration => ({
  name: 'two-stylesheets',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const root = fileURLToPath(dir);
      const packed = new Set<string>();
      for (const file of globSync('**/*.html', { cwd: root })) {
        const html = readFileSync(root + file, 'utf8');
        const below = [...html.matchAll(LINK)].map(([, href]) => href ?? '').filter((href) => !isFrame(href));
        for (const part of below) packed.add(part);
        writeFileSync(root + file, relinked(html, below.length > 0 ? pack(root, below) : undefined));
      }
      const left = globSync('**/*.{html,js}', { cwd: root }).map((file) => readFileSync(root + file, 'utf8'));
      for (const part of packed) if (!left.some((text) => text.includes(part))) rmSync(root + part);
    },
  },
});

const isFrame = (href: string) => /\/Base\.[^/]+$/.test(href);

function pack(root: string, parts: string[]): string {
  const css = parts.map((part) => readFileSync(root + part, 'utf8')).join('');
  const name = `_astro/page.${createHash('sha256').update(css).digest('base64url').slice(0, 8)}.css`;
  writeFileSync(root + name, css);
  return name;
}

/** A page with its stylesheets in place; one without a mark for those below keeps them in its head. */
function relinked(html: string, below: string | undefined): string {
  const link = below ? `<link rel="stylesheet" href="/${below}">` : '';
  const bare = html.replace(LINK, (whole, href: string) => (isFrame(href) ? whole : ''));
  return bare.includes(BELOW) ? bare.replace(BELOW, link) : bare.replace('</head>', `${link}</head>`);
}
