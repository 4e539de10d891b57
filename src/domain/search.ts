/** One findable place of the site. */
export interface Place {
  /** Address, without a leading slash, from the site’s root. */
  path: string;
  title: string;
  text: string;
}

export interface Hit<Found extends Place = Place> {
  place: Found;
  /** The words round the first match, in three parts: before, match, after. */
  excerpt: [string, string, string];
}

/**
 * All places that hold every word of the query, titles first; Chinese is matched sign by sign, so that no
 * word list is needed. An empty query finds nothing.
 */
export function search<Found extends Place>(places: readonly Found[], query: string): Hit<Found>[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  const first = words[0];
  if (first === undefined) return [];
  const hits = places.flatMap((place) => {
    const title = fold(place.title);
    const text = fold(place.text);
    if (!words.every((word) => title.includes(word) || text.includes(word))) return [];
    const rank = words.filter((word) => title.includes(word)).length * 2 + (title.startsWith(first) ? 1 : 0);
    return [{ rank, hit: { place, excerpt: excerptOf(place.text, words) } }];
  });
  return hits.sort((a, b) => b.rank - a.rank).map(({ hit }) => hit);
}

/** Case, width and accents do not matter to a reader. */
const fold = (text: string) => text.normalize('NFKC').toLowerCase();

function excerptOf(text: string, words: readonly string[]): Hit['excerpt'] {
  const word = words.find((candidate) => fold(text).includes(candidate));
  if (word === undefined) return [upTo(text, 90), '', ''];
  const at = fold(text).indexOf(word);
  const end = at + word.length;
  const before = at > 40 ? `…${text.slice(at - 40, at).replace(/^[\w’'-]+\s+/, '')}` : text.slice(0, at);
  return [before, text.slice(at, end), upTo(text.slice(end), 60)];
}

/** The beginning of a text, cut between words. */
const upTo = (text: string, length: number) =>
  text.length <= length ? text : `${text.slice(0, length).replace(/\s+[\w’'-]*$/, '')}…`;
