import { namedIds } from '../domain/named-ids.ts';
import type { Entry } from './read-content.ts';

/** Sources that nothing cites. `prose` is the text of the articles. */
export function orphanFaults(entries: readonly Entry[], prose: readonly string[]): string[] {
  const cited = new Set([
    ...entries
      .filter(({ collection }) => collection !== 'sources')
      .flatMap(({ value }) => [...namedIds(value, 'source')]),
    ...prose.flatMap((text) => [...namedIds(text, 'source')]),
  ]);
  return entries
    .filter(({ collection, id }) => collection === 'sources' && !cited.has(id))
    .map((entry) => `${entry.at([])} entry: nothing cites ${entry.id}; cite it where it belongs, or delete the file`);
}
