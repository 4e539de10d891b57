/** A first release after the last observation, and how long a page waits for it. */
export interface Schedule {
  next: string;
  grace: number;
}

/** The day from which a page that still lacks the release says so. */
export function overdueFrom({ next, grace }: Schedule): string {
  return new Date(Date.parse(`${next}T00:00:00Z`) + grace * 86_400_000).toISOString().slice(0, 10);
}
