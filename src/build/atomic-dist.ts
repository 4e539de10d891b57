import { existsSync, renameSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Builds beside `dist/` and puts the result in its place only when whole. Must be the last integration. */
export const atomicDist = (): AstroIntegration => ({
  name: 'atomic-dist',
  hooks: {
    'astro:build:done': ({ dir, logger }) => {
      const next = fileURLToPath(dir).replace(/\/$/, '');
      const dist = fileURLToPath(new URL('../../dist', import.meta.url));
      const old = `${dist}-old`;
      rmSync(old, { recursive: true, force: true });
      if (existsSync(dist)) renameSync(dist, old);
      renameSync(next, dist);
      rmSync(old, { recursive: true, force: true });
      logger.info(`site written to ${dist}`);
    },
  },
});
