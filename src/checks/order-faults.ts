import type { Claim } from '../domain/claim.ts';
import type { Passage } from '../domain/passage.ts';
import type { Entry } from './read-content.ts';

/** Places in the article: passages and claims are numbered 1 to n, and claims follow their passages. */
export function orderFaults(claims: readonly Entry[], passages: readonly Entry[]): string[] {
  const places = new Map(passages.map(({ id, value }) => [id, (value as Partial<Passage> | undefined)?.order ?? 0]));
  return [...gapFaults(passages), ...gapFaults(claims), ...strayFaults(claims, places)];
}

const orderOf = ({ value }: Entry) => (value as { order?: number } | undefined)?.order ?? 0;

function gapFaults(entries: readonly Entry[]): string[] {
  const sorted = [...entries].sort((a, b) => orderOf(a) - orderOf(b));
  return sorted.flatMap((entry, index) => {
    const before = sorted[index - 1];
    const order = orderOf(entry);
    const place = `${entry.at(['order'])} order:`;
    if (before && orderOf(before) === order) return [`${place} ${order} is taken by ${before.id}; number them apart`];
    const expected = before ? orderOf(before) + 1 : 1;
    return order === expected ? [] : [`${place} is ${order}, but ${expected} comes next; leave no gap`];
  });
}

function strayFaults(claims: readonly Entry[], places: ReadonlyMap<string, number>): string[] {
  const placeOf = ({ value }: Entry) => places.get((value as Partial<Claim> | undefined)?.passage ?? '') ?? 0;
  const sorted = [...claims].sort((a, b) => orderOf(a) - orderOf(b));
  return sorted.flatMap((entry, index) => {
    const before = sorted[index - 1];
    return before && placeOf(entry) < placeOf(before)
      ? [`${entry.at(['passage'])} passage: stands before that of ${before.id}, which has a lower order; correct one`]
      : [];
  });
}
