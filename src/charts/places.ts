/** In logical pixels. */
export interface Point {
  x: number;
  y: number;
}

/** What words cover, in logical pixels. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** One place where words could stand. */
export interface Place {
  /** What each line of words covers there. */
  rows: readonly Box[];
  /** How much is given up by not taking the place first wished for. */
  cost: number;
}

/** Each point of a line covered counts for more than one place in the order of preference; other words, for far more. */
const ON_INK = 3;
const ON_WORDS = 1000;
/** Rounds in which any label, or two at once, may move; after a few none does. */
const ROUNDS = 4;

/**
 * One place for each label: none on other words if that can be, and as little as can be on what is drawn.
 * `words` are boxes already taken, `ink` is points along the lines.
 */
export function choosePlaces<P extends Place>(
  labels: readonly (readonly [P, ...P[]])[],
  words: readonly Box[],
  ink: readonly Point[],
): P[] {
  const own = new Map(labels.flat().map((place) => [place, costAlone(place, words, ink)]));
  const costOf = (places: readonly P[]) =>
    places.reduce((sum, place, index) => {
      const touched = places.slice(index + 1).filter((later) => touch(place, later)).length;
      return sum + (own.get(place) ?? 0) + ON_WORDS * touched;
    }, 0);
  let best = labels.map(([first]) => first);
  let least = costOf(best);
  for (let round = 0; round < ROUNDS; round++) {
    const before = least;
    for (const [one, places] of labels.entries())
      for (const [other, others] of labels.entries()) {
        if (other < one) continue;
        for (const place of places)
          for (const second of other === one ? [place] : others) {
            const tried = best.with(one, place).with(other, second);
            const cost = costOf(tried);
            if (cost < least) [best, least] = [tried, cost];
          }
      }
    if (least === before) break;
  }
  return best;
}

const costAlone = ({ rows, cost }: Place, words: readonly Box[], ink: readonly Point[]): number =>
  cost +
  ON_INK * ink.filter(({ x, y }) => rows.some((row) => isInside(row, x, y))).length +
  ON_WORDS * words.filter((taken) => rows.some((row) => overlap(row, taken))).length;

const touch = (a: Place, b: Place): boolean => a.rows.some((row) => b.rows.some((other) => overlap(row, other)));

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const isInside = ({ left, right, top, bottom }: Box, x: number, y: number): boolean =>
  x > left && x < right && y > top && y < bottom;
