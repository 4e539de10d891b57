/** A published value that was changed later: the day it speaks of, what it was, what it became, and when we saw that. */
export interface Revision {
  date: string;
  was: number | null;
  now: number | null;
  found: string;
}

export const VINTAGES_HEAD = 'date,was,now,found';

/** Reads `content/series/{id}.vintages.csv`; values are in the published unit, an empty one is a hole. */
export function parseVintages(text: string): { revisions: Revision[]; faults: string[] } {
  const [head, ...lines] = text.replace(/\r\n/g, '\n').trimEnd().split('\n');
  const faults = head === VINTAGES_HEAD ? [] : [`1:1 the first line must be "${VINTAGES_HEAD}"`];
  const revisions = lines.flatMap((line, index) => {
    const [, date = '', was = '', now = '', found = ''] =
      /^(\d{4}-\d\d-\d\d),([^,]*),([^,]*),(\d{4}-\d\d-\d\d)$/.exec(line) ?? [];
    if (date && [was, now].every((value) => value === '' || Number.isFinite(Number(value))))
      return [{ date, was: numberOrHole(was), now: numberOrHole(now), found }];
    faults.push(`${index + 2}:1 "${line.slice(0, 40)}" is no ${VINTAGES_HEAD} row`);
    return [];
  });
  return { revisions, faults };
}

export const writeVintages = (revisions: readonly Revision[]): string =>
  `${[VINTAGES_HEAD, ...revisions.map(({ date, was, now, found }) => [date, was ?? '', now ?? '', found].join(','))].join('\n')}\n`;

const numberOrHole = (text: string) => (text === '' ? null : Number(text));
