import { DAY_MS, isoDay } from './observations.ts';

/** A first release after the last observation, and how long a page waits for it. */
export interface Schedule {
  next: string;
  grace: number;
}

/** The day from which a page that still lacks the release says so. */
export function overdueFrom({ next, grace }: Schedule): string {
  return isoDay(Date.parse(next) + grace * DAY_MS);
}
