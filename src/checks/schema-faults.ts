import type { z } from 'astro/zod';
import type { Entry } from './read-content.ts';

/** What an entry’s schema finds wrong with it, each at its line. */
export function schemaFaults(entry: Entry, schema: z.ZodType): string[] {
  if (entry.faults.length > 0) return [];
  const { error } = schema.safeParse(entry.value);
  return (error?.issues ?? []).flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys')
      return [`${entry.at(issue.path)} ${issue.path.join('.') || 'entry'}: ${mend(issue)}`];
    return issue.keys.map((key) => {
      const path = [...issue.path, key];
      return `${entry.at(path)} ${path.join('.')}: no such field; correct its name or take it out`;
    });
  });
}

const KINDS: Record<string, string> = {
  array: 'a list',
  boolean: 'true or false',
  int: 'a whole number',
  number: 'a number',
  object: 'a map of fields',
  record: 'a map of fields',
  string: 'text, quoted if it begins with a sign',
};

/** Zod’s message, with what to do where Zod does not say. */
function mend(issue: z.core.$ZodIssue): string {
  if (issue.message.includes('received undefined')) return 'is missing; add it';
  if (issue.code === 'invalid_value') return `is none of ${issue.values.join(', ')}; use one of them`;
  if (issue.code === 'invalid_type')
    return `has the wrong type; write ${KINDS[issue.expected] ?? `a ${issue.expected}`}`;
  if (issue.code === 'too_small') return `${sizeOf(issue)} than ${issue.minimum}; add to it`;
  if (issue.code === 'too_big') return `is more than ${issue.maximum}; shorten it`;
  return issue.message;
}

const sizeOf = ({ origin }: { origin: string }) =>
  origin === 'string' ? 'has fewer characters' : origin === 'array' ? 'has fewer items' : 'is less';
