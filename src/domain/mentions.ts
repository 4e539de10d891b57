/** Ids of numbers and series that something names. */
export interface Mentions {
  numbers: Set<string>;
  series: Set<string>;
}

const FIELDS = {
  numbers: new Set(['number', 'numbers', 'less', 'by', 'low', 'high']),
  series: new Set(['series', 'less', 'to', 'of', 'over']),
};

/** Looks through an entry’s fields, and the marks in its text, for ids that are known. */
export function mentionsIn(value: unknown, known: Mentions): Mentions {
  const found: Mentions = { numbers: new Set(), series: new Set() };
  const add = (kind: keyof Mentions, id: string | undefined) => {
    if (id && known[kind].has(id)) found[kind].add(id);
  };
  const walk = (item: unknown, field: string) => {
    if (typeof item === 'string') {
      for (const [, id] of item.matchAll(/\{([a-z0-9-]+)(?:\|[a-z]+)?\}/g)) add('numbers', id);
      for (const [, id] of item.matchAll(/\(series:([a-z0-9-]+)\)/g)) add('series', id);
      if (FIELDS.numbers.has(field)) add('numbers', item);
      if (FIELDS.series.has(field)) add('series', item);
    } else if (Array.isArray(item)) {
      for (const one of item) walk(one, field);
    } else if (typeof item === 'object' && item !== null) {
      for (const [key, one] of Object.entries(item)) walk(one, key);
    }
  };
  walk(value, '');
  return found;
}

/** The same for the body of an MDX article. */
export function mentionsInProse(body: string, known: Mentions): Mentions {
  const ids = [
    ...[...body.matchAll(/<N\s[^>]*?id="([a-z0-9-]+)"/g)].map(([, id]) => id),
    ...[...body.matchAll(/ids=\{\[([^\]]*)\]\}/g)].flatMap(([, list]) =>
      [...(list ?? '').matchAll(/[a-z0-9-]+/g)].map(([id]) => id),
    ),
  ];
  const linked = [...body.matchAll(/\]\(series:([a-z0-9-]+)\)/g)].map(([, id]) => id);
  return {
    numbers: new Set(ids.filter((id): id is string => id !== undefined && known.numbers.has(id))),
    series: new Set(linked.filter((id): id is string => id !== undefined && known.series.has(id))),
  };
}

/** Ids of charts an article shows. */
export const chartsInProse = (body: string): string[] =>
  [...body.matchAll(/<Figure\s[^>]*?id="([a-z0-9-]+)"/g)].map(([, id]) => id ?? '');
