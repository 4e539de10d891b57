import type { Claim, Verdict } from './claim.ts';

/** How a forecast stands: it happened, it did not, or nobody can say yet. */
export const OUTCOMES = ['came-true', 'did-not', 'not-settled'] as const;
export type Outcome = (typeof OUTCOMES)[number];

const SETTLES: Partial<Record<Verdict, Outcome>> = {
  'outcome-came-true': 'came-true',
  confirmed: 'came-true',
  'confirmed-with-nuance': 'came-true',
  'outcome-did-not': 'did-not',
  corrected: 'did-not',
};

export const outcomeOf = (verdict: Verdict): Outcome => SETTLES[verdict] ?? 'not-settled';

/** A claim of kind forecast, with its window. */
export type Forecast = Pick<Claim, 'verdict' | 'history'> & { forecast: NonNullable<Claim['forecast']> };

/** `closed`: judged once its window had closed. `open`: the verdict says how it stands so far. */
export type Window = 'closed' | 'open';

export function windowOf({ verdict, history, forecast }: Forecast): Window {
  const judgedOn = history.at(-1)?.on ?? '';
  return judgedOn >= forecast.due && verdict !== 'outcome-pending' ? 'closed' : 'open';
}

/** Whether on that day the window has closed and nobody has judged it since; days as `YYYY-MM-DD`. */
export const isPastDue = (forecast: Forecast, today: string): boolean =>
  windowOf(forecast) === 'open' && forecast.forecast.due < today;

/** How many of the locked guesses name the outcome; guesses at what is not in the register count for nothing. */
export function scoreOf(
  guesses: ReadonlyMap<string, Outcome>,
  outcomes: ReadonlyMap<string, Outcome>,
): { locked: number; right: number } {
  const locked = [...guesses].filter(([id]) => outcomes.has(id));
  return { locked: locked.length, right: locked.filter(([id, guess]) => outcomes.get(id) === guess).length };
}

/** Guesses out of what was stored, whatever that is. */
export function readGuesses(stored: string | null): Map<string, Outcome> {
  try {
    const found: unknown = JSON.parse(stored ?? '{}');
    return new Map(Object.entries(found as object).filter(isGuess));
  } catch {
    return new Map();
  }
}

const isGuess = (pair: [string, unknown]): pair is [string, Outcome] =>
  (OUTCOMES as readonly unknown[]).includes(pair[1]);
