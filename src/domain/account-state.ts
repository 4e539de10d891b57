import { type Books, isEntry, type Operation, replay, type Step, toMillions } from './t-account.ts';

/** Where the reader stands: how the books opened, what is booked on them, and after how many steps they are shown. */
export interface AccountState {
  opening: string;
  steps: readonly Step[];
  at: number;
}
/** What an address may name. */
export interface Cases {
  openings: ReadonlyMap<string, Books>;
  operations: ReadonlyMap<string, Operation>;
  presets: ReadonlyMap<string, { opening: string; steps: readonly Step[] }>;
  /** The preset shown, after its first step, where the address names nothing. */
  initial: string;
}

/**
 * The state in an address: `?preset=stop-only&at=2`, or `?from=2022-06-01&book=qt-bank:100,bank-loan:2.5` in billions.
 * What makes no sense, or cannot be booked, is returned as written, and the whole falls to the default.
 */
export function readAccounts(search: string, cases: Cases): { state: AccountState; fault?: string } {
  const query = new URLSearchParams(search);
  const part = (name: string) => query.get(name) ?? undefined;
  const [preset, from, book, at] = ['preset', 'from', 'book', 'at'].map(part);
  const initial = presetState(cases.initial, cases, 1);
  const fallen = (name: string) => ({ state: initial, fault: `${name}=${part(name)}` });
  if (preset === undefined && from === undefined) return book === undefined ? { state: initial } : fallen('book');
  const state = preset === undefined ? freeState(from ?? '', book, cases) : presetState(preset, cases);
  if (preset !== undefined && !cases.presets.has(preset)) return fallen('preset');
  const opening = cases.openings.get(state.opening);
  if (!opening) return fallen('from');
  if (replay(opening, state.steps, cases.operations).length <= state.steps.length) return fallen('book');
  if (at === undefined) return { state };
  return /^\d+$/.test(at) && Number(at) <= state.steps.length ? { state: { ...state, at: Number(at) } } : fallen('at');
}

/** The query of a state; empty for the default. */
export function writeAccounts(state: AccountState, cases: Cases): string {
  const preset = presetOf(state, cases);
  if (preset === cases.initial && state.at === 1) return '';
  const steps = state.steps.map(({ operation, size }) => `${operation}:${size / 1000}`).join(',');
  const booked = preset ? `preset=${preset}` : `from=${state.opening}${steps && `&book=${steps}`}`;
  return `?${booked}${state.at === state.steps.length ? '' : `&at=${state.at}`}`;
}

/** The preset whose steps these are. */
export function presetOf({ opening, steps }: AccountState, { presets }: Cases): string | undefined {
  const written = (list: readonly Step[]) => list.map(({ operation, size }) => `${operation}:${size}`).join();
  return [...presets].find(([, one]) => one.opening === opening && written(one.steps) === written(steps))?.[0];
}

/** A preset after some of its steps; after all of them if not said. */
export function presetState(id: string, { presets }: Cases, at?: number): AccountState {
  const { opening, steps } = presets.get(id) ?? { opening: '', steps: [] };
  return { opening, steps, at: at ?? steps.length };
}

/** A step that cannot be read names no operation, and so cannot be booked. */
function freeState(opening: string, book: string | undefined, { operations }: Cases): AccountState {
  const steps = (book ? book.split(',') : []).map((written) => {
    const [, operation = '', billions = ''] = /^([a-z-]+):(\d+(?:\.\d{1,3})?)$/.exec(written) ?? [];
    const size = toMillions(Number(billions));
    return { operation: isEntry(size) && operations.has(operation) ? operation : '', size };
  });
  return { opening, steps, at: steps.length };
}
