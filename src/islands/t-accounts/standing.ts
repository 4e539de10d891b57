import { type Booked, bookedOf, NOTHING_BOOKED, type Sheet, sheetOf } from '../../domain/account-lines.ts';
import { type AccountState, presetOf } from '../../domain/account-state.ts';
import { type Books, type Limit, limitOf, replay, type Step, type Tally, tallyOf } from '../../domain/t-account.ts';
import { type AccountsFile, casesOf } from './accounts-file.ts';

/** All that a state means: the books it leads to, and what its last step did. */
export interface Standing {
  state: AccountState;
  opening: AccountsFile['openings'][string];
  /** The step just booked; none at the opening. */
  step: Step | undefined;
  operation: AccountsFile['operations'][string] | undefined;
  /** The preset whose steps these are, if any. */
  presetId: string | undefined;
  preset: AccountsFile['presets'][string] | undefined;
  sheets: Sheet[];
  /** At the opening, before the last step, after it. */
  tallies: [Tally, Tally, Tally];
  limitOf: (operation: string) => Limit | undefined;
}

/** `state` as `readAccounts` returns it, or a step on from such a one. */
export function standingOf(file: AccountsFile, state: AccountState): Standing {
  const cases = casesOf(file);
  const opening = file.openings[state.opening];
  if (!opening) throw new Error(`no such opening: ${state.opening}`);
  const books: Books[] = replay(opening.books, state.steps, cases.operations);
  const now = books[state.at] ?? opening.books;
  const before = books[state.at - 1] ?? opening.books;
  const step = state.steps[state.at - 1];
  const operation = step && file.operations[step.operation];
  const booked: Booked = step && operation ? bookedOf(operation, step.size) : NOTHING_BOOKED;
  const presetId = presetOf(state, cases);
  return {
    state,
    opening,
    step,
    operation,
    presetId,
    preset: presetId === undefined ? undefined : file.presets[presetId],
    sheets: file.sectors.map((sector) => sheetOf(sector, now, booked, file.instruments)),
    tallies: [tallyOf(opening.books), tallyOf(before), tallyOf(now)],
    limitOf: (id) => {
      const wanted = file.operations[id];
      return wanted && limitOf(now, wanted);
    },
  };
}
