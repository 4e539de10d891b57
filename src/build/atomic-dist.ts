import { existsSync, renameSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Builds beside `dist/` and puts the result in its place only when whole, so that a failed build leaves what is there.
 * Must be the last integration; `outDir` must be another folder on the same disk.
 */
export const atomicDist = (): AstroIntegration => {
  let dist = '';
  return {
    name: 'atomic-dist',
    hooks: {
      'astro:config:done': ({ config }) => {
        dist = fileURLToPath(new URL('dist', config.root));
      },
      'astro:build:done': ({ dir, logger }) => {
        const next = fileURLToPath(dir).replace(/\/$/, '');
        const old = `${dist}-old`;
        rmSync(old, { recursive: true, force: true });
        if (existsSync(dist)) renameSync(dist, old);
        renameSync(next, dist);
        rmSync(old, { recursive: true, force: true });
        logger.info(`site written to ${dist}`);
      },
    },
  };
};
