import { type Forecast, type Outcome, outcomeOf, type Window, windowOf } from '../domain/forecast.ts';
import { type Entry, inOrder } from './entries.ts';

export type ForecastRow = Entry<'claims'> & Forecast & { outcome: Outcome; window: Window };

/** Every forecast of the article: by the day it falls due, then in the article’s order. */
export async function forecasts(): Promise<ForecastRow[]> {
  const claims = await inOrder('claims');
  return claims
    .flatMap((claim) => {
      if (!claim.forecast) return [];
      const row = { ...claim, forecast: claim.forecast };
      return [{ ...row, outcome: outcomeOf(row.verdict), window: windowOf(row) }];
    })
    .sort((a, b) => a.forecast.due.localeCompare(b.forecast.due) || a.order - b.order);
}
