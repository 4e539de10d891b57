import { type Claim, claimSchema } from '../domain/claim.ts';
import { COLLECTIONS } from '../domain/collections.ts';
import { isPastDue } from '../domain/forecast.ts';
import { isoDay } from '../domain/observations.ts';
import { fields } from '../domain/schema.ts';
import { soundEntries } from './ledger.ts';
import { type Entry, readFolder } from './read-content.ts';

/**
 * Forecasts whose window has closed and that nobody has judged since, as `file:line:column field: …`.
 * Warnings, not faults: the site stays true, and says so by the reader’s clock.
 */
export function overdueForecasts(root = 'content', today = isoDay(Date.now())): string[] {
  const claims = readFolder(root, 'claims', COLLECTIONS.claims.folder);
  return soundEntries(claims, claimSchema(fields(() => true))).flatMap(({ entry, data }) =>
    overdueWarning(entry, data, today),
  );
}

export function overdueWarning(entry: Pick<Entry, 'id' | 'at'>, claim: Claim, today: string): string[] {
  const { forecast } = claim;
  if (!forecast || !isPastDue({ ...claim, forecast }, today)) return [];
  return [
    `${entry.at(['forecast', 'due'])} forecast.due: the window of ${entry.id} closed on ${forecast.due} and it has not been judged since; judge it again and add the verdict to history`,
  ];
}
