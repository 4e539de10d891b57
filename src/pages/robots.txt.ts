import type { APIRoute } from 'astro';
import { publicAddress } from '../domain/site.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\nSitemap: ${publicAddress('/sitemap-index.xml', site)}\n`);
