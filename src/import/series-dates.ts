import { DAY_MS, isoDay } from '../domain/observations.ts';
import type { Series } from '../domain/series.ts';
import { nextPeriod, type Update } from './update.ts';

/** A series’ YAML with the day of comparison, and the next release as far ahead as the data moved. */
export function withDates(
  yaml: string,
  { release, frequency }: Series,
  { rows, added }: Update,
  today: string,
): string {
  const checked = yaml.replace(/^checkedOn: .*$/m, `checkedOn: "${today}"`);
  if (added.length === 0) return checked;
  const next = nextRelease(release.next, added.length, rows.at(-1)?.date ?? '', frequency);
  return checked.replace(/^( +next: ).*$/m, `$1"${next}"`);
}

/** Daily: the next weekday after the last observation. Else: one period on for each new observation. */
export function nextRelease(next: string, added: number, last: string, frequency: Series['frequency']): string {
  if (frequency === 'daily') {
    const day = new Date(Date.parse(last) + DAY_MS);
    const weekend = { 6: 2, 0: 1 }[day.getUTCDay()] ?? 0;
    return isoDay(+day + weekend * DAY_MS);
  }
  return Array.from({ length: added }).reduce<string>((date) => nextPeriod(date, frequency), next);
}
