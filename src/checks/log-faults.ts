import type { Change } from '../domain/change.ts';
import type { Claim } from '../domain/claim.ts';
import { SITE } from '../domain/site.ts';
import type { Entry } from './read-content.ts';

/** Verdicts that changed since the first check without an entry in the public log. */
export function logFaults(claims: readonly Entry[], changes: readonly Entry[]): string[] {
  const logged = new Set(
    changes.flatMap(({ value }) => {
      const { date, claims: about = [] } = (value ?? {}) as Partial<Change>;
      return about.map((id) => `${id} ${date}`);
    }),
  );
  return claims.flatMap((entry) =>
    ((entry.value as Partial<Claim> | undefined)?.history ?? []).flatMap(({ on, from, to }, index) => {
      if (!from || from === to || on < SITE.checkedOn || logged.has(`${entry.id} ${on}`)) return [];
      return [
        `${entry.at(['history', index])} history.${index}: went from ${from} to ${to} on ${on}, and content/changes has no entry of that day that names ${entry.id}; add one`,
      ];
    }),
  );
}
