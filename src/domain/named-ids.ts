/**
 * Ids of one kind that an entry names: in fields called `claim` or `claims` (for word `claim`), and as
 * `[words](claim:id)` in any text.
 */
export function namedIds(value: unknown, word: string, field = ''): Set<string> {
  if (typeof value === 'string') {
    if (field === word || field === `${word}s`) return new Set([value]);
    return new Set([...value.matchAll(new RegExp(`\\(${word}:([a-z0-9-]+)\\)`, 'g'))].flatMap(([, id]) => id ?? []));
  }
  if (typeof value !== 'object' || value === null) return new Set();
  const parts = Array.isArray(value) ? value.map((item) => [field, item] as const) : Object.entries(value);
  return new Set(parts.flatMap(([name, item]) => [...namedIds(item, word, name)]));
}
