import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isoDay } from '../domain/observations.ts';
import { fetchText } from './fetch-text.ts';
import { type Job, runImport } from './run.ts';
import { summary } from './summary.ts';

// `npm run data:import DIR [--accept id,id]`, `npm run data:refresh [--accept id,id]`
const [command, ...words] = process.argv.slice(2);
const accepted = new Set(words.flatMap((word, index) => (words[index - 1] === '--accept' ? word.split(',') : [])));
const folder = words.find((word, index) => !word.startsWith('--') && words[index - 1] !== '--accept');
const today = isoDay(Date.now());

const fromFolder =
  (from: string): Job['answer'] =>
  async ({ file }) => {
    const path = join(from, file);
    return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  };
const fromNetwork: Job['answer'] = ({ url }, { from }) => fetchText(url(from, today));

try {
  if (command === 'import' && !folder)
    throw new Error('name the folder with the publishers’ CSV files: npm run data:import DIR');
  if (folder && !existsSync(folder)) throw new Error(`there is no folder ${folder}`);
  const outcome = await runImport({
    root: 'content',
    answer: folder ? fromFolder(folder) : fromNetwork,
    today,
    accepted,
    tell: console.log,
  });
  console.log(summary(outcome));
} catch (error) {
  console.error(`data:${command}: ${(error as Error).message}`);
  process.exitCode = 1;
}
