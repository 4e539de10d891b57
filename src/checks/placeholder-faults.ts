import type { Entry } from './read-content.ts';
import type { SiteString } from './site-strings.ts';

const PLACEHOLDER = /\b(?:TODO|FIXME|XXX)\b/;

/** Words that stand for words still to be written, in any string of an entry or an article, as `file:line:col field: …`. */
export function placeholderFaults(entries: readonly Entry[], articles: readonly SiteString[]): string[] {
  return [...entries.flatMap(stringsOf), ...articles].flatMap(({ text, place, field }) => {
    const found = PLACEHOLDER.exec(text)?.[0];
    return found ? [`${place} ${field}: holds "${found}"; write the words it stands for`] : [];
  });
}

/** Every string of an entry, of one language or both. */
function stringsOf(entry: Entry): { text: string; place: string; field: string }[] {
  return leaves(entry.value, []).map(({ text, path }) => ({ text, place: entry.at(path), field: path.join('.') }));
}

function leaves(value: unknown, path: PropertyKey[]): { text: string; path: PropertyKey[] }[] {
  if (typeof value === 'string') return [{ text: value, path }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    leaves(item, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
