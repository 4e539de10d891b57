import { bookedOf } from '../domain/account-lines.ts';
import type { Lang } from '../domain/locale.ts';
import { type Books, limitOf, openBooks, replay, type Step, toMillions } from '../domain/t-account.ts';
import { words } from '../i18n/words.ts';
import type { AccountsFile } from '../islands/t-accounts/accounts-file.ts';
import { allEntries, type Entry, inOrder, oneEntry } from './entries.ts';
import { richRuns } from './rich-runs.ts';

/** The preset the instrument shows first. */
export const INITIAL_PRESET = 'stop-only';

const PARTS = [
  'asset',
  'liability',
  'net-worth',
  'total',
  'unchanged',
  'exact',
  'stylised',
  'tally',
  'step',
  'so-far',
  'now',
  'fed-assets',
  'unit',
  'han',
  'latin',
] as const;

/** Names of sectors, instruments and parts of a table, by id. */
export async function accountNames(lang: Lang): Promise<Record<string, string>> {
  const named = [...(await inOrder('sectors')), ...(await inOrder('instruments'))];
  return Object.fromEntries([
    ...PARTS.map((id) => [id, words(lang)(`accounts.${id}`)]),
    ...named.map(({ id, name }) => [id, name[lang]]),
  ]);
}

/** One step of a preset, with the books around it. */
export interface Frame {
  operation: Entry<'operations'>;
  size: number;
  before: Books;
  after: Books;
}

const inMillions = ({ operation, size }: Step): Step => ({ operation, size: toMillions(size) });

/** A preset’s opening and its frames, in order. */
export async function presetFrames(preset: Entry<'presets'>): Promise<{ opening: Entry<'openings'>; frames: Frame[] }> {
  const operations = new Map((await allEntries('operations')).map((entry) => [entry.id, entry]));
  const opening = await oneEntry('openings', preset.opening);
  const states = replay(openBooks(opening), preset.steps.map(inMillions), operations);
  const frames = preset.steps.flatMap(({ operation: id, size }, index) => {
    const [operation, before, after] = [operations.get(id), states[index], states[index + 1]];
    return operation && before && after ? [{ operation, size: toMillions(size), before, after }] : [];
  });
  return { opening, frames };
}

/** The opening that bears so much of an operation, the later the better; none where neither does. */
async function openingFor(operation: Entry<'operations'>, millions: number): Promise<string | undefined> {
  const openings = (await allEntries('openings')).reverse();
  return openings.find((opening) => (limitOf(openBooks(opening), operation)?.size ?? millions) >= millions)?.id;
}

/** The query that opens the instrument with $100bn of an operation booked; undefined where no opening allows so much. */
export async function stateAfter(operation: Entry<'operations'>): Promise<string | undefined> {
  const opening = await openingFor(operation, 100_000);
  return opening && `?from=${opening}&book=${operation.id}:100`;
}

export const bookedIn = ({ operation, size }: Frame) => bookedOf(operation, size);

/** What the instrument works with in the browser. */
export async function accountsFile(lang: Lang): Promise<AccountsFile> {
  const idsOf = (entries: { id: string }[]) => entries.map(({ id }) => id);
  const openings = await allEntries('openings');
  const operations = await inOrder('operations');
  const presets = await inOrder('presets');
  const told = await Promise.all(
    operations.map(async ({ id, name, explanation, misunderstood, postings, netWorth }) => [
      id,
      {
        name: name[lang],
        explanation: await richRuns(explanation[lang], lang),
        misunderstood: await richRuns(misunderstood[lang], lang),
        postings,
        netWorth,
      },
    ]),
  );
  const cases = await Promise.all(
    presets.map(async ({ id, name, opening, steps, lesson }) => [
      id,
      { name: name[lang], opening, steps: steps.map(inMillions), lesson: await richRuns(lesson[lang], lang) },
    ]),
  );
  return {
    sectors: idsOf(await inOrder('sectors')),
    instruments: idsOf(await inOrder('instruments')),
    names: await accountNames(lang),
    openings: Object.fromEntries(
      openings.map((entry) => [
        entry.id,
        { label: entry.label[lang], exact: entry.exact, basis: entry.basis[lang], books: openBooks(entry) },
      ]),
    ),
    operations: Object.fromEntries(told),
    presets: Object.fromEntries(cases),
    initial: INITIAL_PRESET,
  };
}
