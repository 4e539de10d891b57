import { fileURLToPath } from 'node:url';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { atomicDist } from './src/build/atomic-dist.ts';
import { checkContent } from './src/build/check-content.ts';
import { relativeLinks } from './src/build/relative-links.ts';
import { twoStylesheets } from './src/build/two-stylesheets.ts';
import { LANG_TAG } from './src/domain/locale.ts';
import { publicAddress } from './src/domain/site.ts';

const site = process.env.SITE_URL ?? 'https://after-qt.example';
// The integration takes the site to lie at the root of its host; it may lie in a folder.
const published = (/** @type {string} */ url) => publicAddress(new URL(url).pathname, site);

export default defineConfig({
  site,
  trailingSlash: 'always',
  outDir: './.dist-next',
  markdown: { processor: satteri({ features: { headingAttributes: true } }), syntaxHighlight: false },
  integrations: [
    checkContent(),
    mdx(),
    sitemap({
      i18n: { defaultLocale: 'zh-hant', locales: LANG_TAG },
      serialize: (page) => ({
        ...page,
        url: published(page.url),
        links: page.links?.map((link) => ({ ...link, url: published(link.url) })),
      }),
    }),
    twoStylesheets(),
    relativeLinks(),
    atomicDist(),
  ],
  build: { inlineStylesheets: 'never' },
  vite: {
    plugins: [tailwindcss()],
    resolve: { alias: { '@kurkle/color': fileURLToPath(new URL('./src/charts/no-colour.ts', import.meta.url)) } },
    build: { modulePreload: false, assetsInlineLimit: 0 },
    // Scripts ask for one another by relative addresses, so that the site may lie at any path.
    experimental: { renderBuiltUrl: (_, { hostType }) => (hostType === 'js' ? { relative: true } : undefined) },
  },
});
