import type { AstroIntegration } from 'astro';
import { contentFaults } from '../checks/content-faults.ts';
import { overdueForecasts } from '../checks/overdue-forecasts.ts';

/**
 * Stops build, sync and check with every fault of content/; in dev, reports again at each change.
 * Forecasts past due are warned of and stop nothing.
 */
export const checkContent = (): AstroIntegration => ({
  name: 'check-content',
  hooks: {
    'astro:config:setup': ({ command, logger, addWatchFile }) => {
      // A preview serves what was built, whatever content/ holds by now.
      if (command === 'preview') return;
      for (const warning of overdueForecasts()) logger.warn(warning);
      const faults = contentFaults();
      if (faults.length === 0) return;
      if (command !== 'dev') throw new ContentError(faults);
      for (const fault of faults) logger.error(fault);
      addWatchFile(new URL('../../content/README.md', import.meta.url));
    },
    'astro:server:setup': ({ server, logger }) => {
      const recheck = (file: string) => {
        if (!file.includes('/content/')) return;
        const faults = contentFaults();
        for (const fault of faults) logger.error(fault);
        if (faults.length > 0) server.ws.send({ type: 'error', err: { message: faults.join('\n'), stack: '' } });
      };
      for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, recheck);
    },
  },
});

class ContentError extends Error {
  constructor(faults: string[]) {
    super(`content has ${faults.length} fault(s)\n${faults.join('\n')}`);
    this.name = 'ContentError';
    this.stack = '';
  }
}
