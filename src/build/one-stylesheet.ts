import { createHash } from 'node:crypto';
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const LINK = /<link rel="stylesheet" href="\/([^"]+\.css)">/g;

/**
 * Gives each page one stylesheet in place of several: one request, and a fifth fewer bytes, since what the files
 * have in common is packed once. Pages of a kind share theirs. Must stand before relativeLinks.
 */
export const oneStylesheet = (): AstroIntegration => ({
  name: 'one-stylesheet',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const root = fileURLToPath(dir);
      const merged = new Set<string>();
      for (const file of globSync('**/*.html', { cwd: root })) {
        const html = readFileSync(root + file, 'utf8');
        const parts = [...html.matchAll(LINK)].map(([, href]) => href ?? '');
        if (parts.length < 2) continue;
        const css = parts.map((part) => readFileSync(root + part, 'utf8')).join('');
        const name = `_astro/page.${createHash('sha256').update(css).digest('base64url').slice(0, 8)}.css`;
        writeFileSync(root + name, css);
        for (const part of parts) merged.add(part);
        let first = true;
        const relinked = html.replace(LINK, () => {
          const link = first ? `<link rel="stylesheet" href="/${name}">` : '';
          first = false;
          return link;
        });
        writeFileSync(root + file, relinked);
      }
      const left = globSync('**/*.{html,js}', { cwd: root }).map((file) => readFileSync(root + file, 'utf8'));
      for (const part of merged) if (!left.some((text) => text.includes(part))) rmSync(root + part);
    },
  },
});
