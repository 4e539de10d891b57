import { createHash } from 'node:crypto';
import early from './early.js?raw';

/**
 * What a page may load: its own files, and the one script that stands in its head. Written here, not by Astro,
 * which names the hash of every script file of the site in every page.
 */
export const CONTENT_SECURITY = [
  "default-src 'self'",
  "img-src 'self' data: blob:",
  `script-src 'self' 'sha256-${createHash('sha256').update(early).digest('base64')}'`,
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
].join(';');
