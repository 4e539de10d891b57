import type { Asset, Move } from '../../domain/discount-rate.ts';
import type { Lang } from '../../domain/locale.ts';
import { plainPercent, signedPercent } from '../lab/percent.ts';

/** What a table says of one asset; no more digits than the sums deserve. */
export interface ShownMove {
  rate: string;
  /** Undefined where there is no price. */
  change?: string;
  guess: string;
}

/** A bill moves so little that one decimal would show nothing. */
const digitsOf = (asset: Asset) => (asset === 'bill' ? 2 : 1);

export function shownMove(asset: Asset, { rate, change, guess }: Move, lang: Lang): ShownMove {
  const digits = digitsOf(asset);
  return {
    rate: plainPercent(100 * rate, 2, lang),
    ...(Number.isNaN(change) ? {} : { change: signedPercent(change, digits, lang) }),
    guess: signedPercent(guess, digits, lang),
  };
}
