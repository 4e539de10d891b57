import { existsSync, readFileSync } from 'node:fs';
import { ledgerOf, soundEntries } from '../checks/ledger.ts';
import { readAll } from '../checks/read-content.ts';
import { fields } from '../domain/schema.ts';
import { type Series, seriesSchema } from '../domain/series.ts';
import { parseVintages, writeVintages } from '../domain/vintages.ts';
import { type Affected, affected } from './affected.ts';
import type { Row } from './published-csv.ts';
import { type Publisher, publisherOf } from './publishers.ts';
import { withDates } from './series-dates.ts';
import { type Update, update } from './update.ts';
import { writeWhole } from './write-whole.ts';

export interface Job {
  /** Usually `content`. */
  root: string;
  /** What the publisher sends for a series; undefined if it is not at hand and the series stays as it is. */
  answer: (publisher: Publisher, series: Series & { id: string }) => Promise<string | undefined>;
  /** The day of the comparison, `YYYY-MM-DD`. */
  today: string;
  /** Series whose doubts a person has looked at. */
  accepted: ReadonlySet<string>;
  /** One line of progress. */
  tell: (line: string) => void;
}

export interface Outcome {
  updates: Map<string, Update>;
  affected: Affected;
}

const ANY_ID = fields(() => true);

/** Brings series up to date: all of them are right and are written, or an Error says what is wrong and nothing is. */
export async function runImport({ root, answer, today, accepted, tell }: Job): Promise<Outcome> {
  const entries = readAll(root);
  const all = soundEntries(entries.series, seriesSchema(ANY_ID)).map(({ entry, data }) => ({
    ...data,
    id: entry.id,
    file: entry.file,
  }));
  const updates = new Map<string, Update>();
  for (const [index, series] of all.entries()) {
    const publisher = publisherOf(series.id, series.code);
    const at = `${String(index + 1).padStart(2)}/${all.length} ${series.id}`;
    const result = await readOne(series, publisher, { root, answer, today });
    if (result) updates.set(series.id, result);
    tell(`${at}: ${result ? said(result) : 'not at hand, left as it is'}`);
  }
  if (updates.size === 0) throw new Error('no series found; nothing written');
  refuseDoubts(updates, accepted);

  const files = new Map<string, string>();
  const texts = new Map<string, string>();
  for (const series of all) {
    const result = updates.get(series.id);
    if (!result) continue;
    texts.set(series.id, csvOf(result.rows));
    files.set(`${root}/series/${series.id}.csv`, csvOf(result.rows));
    files.set(series.file, withDates(readFileSync(series.file, 'utf8'), series, result, today));
    if (result.revisions.length > 0)
      files.set(
        `${root}/series/${series.id}.vintages.csv`,
        writeVintages([...earlier(root, series.id), ...result.revisions]),
      );
  }
  const rest = affected(
    ledgerOf(entries, root).ledger,
    ledgerOf(entries, root, texts).ledger,
    Object.values(entries).flat(),
  );
  writeWhole(files);
  return { updates, affected: rest };
}

async function readOne(
  series: Series & { id: string },
  publisher: Publisher,
  { root, answer, today }: Pick<Job, 'root' | 'answer' | 'today'>,
): Promise<Update | undefined> {
  try {
    const text = await answer(publisher, series);
    if (text === undefined) return undefined;
    const published = publisher.read(text);
    if ('fault' in published) throw new Error(published.fault);
    return update(carriedRows(root, series.id), published.rows, series, today);
  } catch (error) {
    throw new Error(`${series.id} (${publisher.file}): ${(error as Error).message}; nothing written`);
  }
}

function refuseDoubts(updates: ReadonlyMap<string, Update>, accepted: ReadonlySet<string>): void {
  const open = [...updates].filter(([id, { doubts }]) => doubts.length > 0 && !accepted.has(id));
  if (open.length === 0) return;
  const lines = open.flatMap(([id, { doubts }]) => doubts.slice(0, 5).map((doubt) => `  ${id} ${doubt}`));
  throw new Error(
    `some figures look wrong; nothing written\n${lines.join('\n')}\nif they are right, add: --accept ${open.map(([id]) => id).join(',')}`,
  );
}

function carriedRows(root: string, id: string): Row[] {
  const file = `${root}/series/${id}.csv`;
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [date = '', value = ''] = line.split(',');
      return { date, value: value === '' ? null : value };
    });
}

const earlier = (root: string, id: string) => {
  const file = `${root}/series/${id}.vintages.csv`;
  return existsSync(file) ? parseVintages(readFileSync(file, 'utf8')).revisions : [];
};

const csvOf = (rows: readonly Row[]) =>
  `date,value\n${rows.map(({ date, value }) => `${date},${value ?? ''}\n`).join('')}`;

const said = ({ rows, added, revisions, holes }: Update) =>
  `${rows.length} rows, ${added.length} new, ${revisions.length} revised${holes.length > 0 ? `, ${holes.length} holes` : ''}`;
