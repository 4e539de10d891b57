import type { Outcome } from './run.ts';

/** What an import changed, and which numbers, claims and verdicts rest on it. */
export function summary({ updates, affected: { numbers, entries } }: Outcome): string {
  const changed = [...updates].filter(([, { added, revisions }]) => added.length + revisions.length > 0);
  if (changed.length === 0) return 'nothing changed; the day of comparison is noted';
  return [
    `${changed.length} of ${updates.size} series changed:`,
    ...changed.flatMap(([id, { added, revisions, rows }]) => [
      `  ${id}: ${added.length} new to ${rows.at(-1)?.date}, ${revisions.length} revised`,
      ...revisions.slice(0, 8).map(({ date, was, now }) => `    ${date}: ${was ?? 'nothing'} → ${now ?? 'nothing'}`),
      ...(revisions.length > 8 ? [`    and ${revisions.length - 8} more, in ${id}.vintages.csv`] : []),
    ]),
    numbers.length === 0 ? 'no number rests on what changed' : `${numbers.length} numbers changed:`,
    ...numbers.map(({ id, was, now }) => `  ${id}: ${was ?? 'not to be reckoned'} → ${now ?? 'not to be reckoned'}`),
    ...(entries.length > 0 ? [`${entries.length} entries name them; read each again:`] : []),
    ...entries.map(({ collection, id, verdict }) => `  ${collection}/${id}${verdict ? ` (${verdict})` : ''}`),
  ].join('\n');
}
