import { globSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { LANGS, type Lang, type Text } from '../domain/locale.ts';
import type { Entry } from './read-content.ts';

/** A string a reader may see, its marks masked, with its place in content/. */
export interface SiteString {
  collection: string;
  /** `reason.en`; `body` in an article. */
  field: string;
  lang: Lang;
  /** Number marks stand as `N`, other marks as U+E000; struck words are gone. */
  text: string;
  place: string;
}

const MARKER = '\uE000';
const mask = (sign: string) => (match: string) => match.replace(/[^\n]/g, sign);

/** Every string of an entry that exists in both languages. */
export function entryStrings(entry: Entry): SiteString[] {
  return languagePairs(entry.value).flatMap(({ path, text }) =>
    LANGS.map((lang) => ({
      collection: entry.collection,
      field: [...path, lang].join('.'),
      lang,
      text: maskRich(text[lang]),
      place: entry.at([...path, lang]),
    })),
  );
}

/** Every text of a value that stands in both languages, as written, with the field it stands in. */
export function languagePairs(value: unknown, path: PropertyKey[] = []): { path: PropertyKey[]; text: Text }[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => languagePairs(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  const fields = value as Record<string, unknown>;
  if (LANGS.every((lang) => typeof fields[lang] === 'string')) return [{ path, text: fields as Text }];
  return Object.entries(fields).flatMap(([key, item]) => languagePairs(item, [...path, key]));
}

/** A rich string as readers see it, with `N` for each figure. */
export const maskRich = (text: string) =>
  text
    .replace(/~~.+?~~/g, '')
    .replace(/\{[a-z0-9-]+(?:\|[a-z]+)?\}/g, 'N')
    .replace(/\[([^\]]+)\]\([a-z]+:[a-z0-9-]+\)/g, '$1');

/** Every line of prose of the articles, and the words of their front matter. */
export function articleStrings(root: string): SiteString[] {
  return LANGS.flatMap((lang) =>
    globSync(`${root}/articles/${lang}/*.mdx`)
      .sort()
      .flatMap((file) => proseStrings(readFileSync(file, 'utf8'), file, lang)),
  );
}

export function proseStrings(source: string, file: string, lang: Lang): SiteString[] {
  const head = /^---\n([\s\S]*?)\n---\n/.exec(source);
  const front = Object.entries((parse(head?.[1] ?? '') ?? {}) as Record<string, unknown>).flatMap(([field, text]) => {
    if (typeof text !== 'string' || field === 'updated') return [];
    const line = source.split('\n').findIndex((one) => one.startsWith(`${field}:`)) + 1;
    return [{ collection: 'articles', field, lang, text, place: `${file}:${line}:1` }];
  });
  const body = maskProse(source.replace(head?.[0] ?? '', mask(MARKER)))
    .split('\n')
    .flatMap((text, index) => {
      const column = text.search(/[^\uE000\s]/) + 1;
      return column > 0
        ? [{ collection: 'articles', field: 'body', lang, text, place: `${file}:${index + 1}:${column}` }]
        : [];
    });
  return [...front, ...body];
}

/** Same length as the source, so that line and column stay true. */
const maskProse = (source: string) =>
  source
    .replace(/~~.+?~~/g, mask(MARKER))
    .replace(/<N\s[^>]*>/g, mask('N'))
    .replace(/<\/?[A-Za-z][^>]*>/g, mask(MARKER))
    .replace(/\{#[a-z0-9-]+\}/g, mask(MARKER))
    .replace(/\]\([^)\s]*\)/g, mask(MARKER))
    .replace(/\[(?=[^\]\uE000]*\uE000)/g, MARKER)
    .replace(/`[^`\n]*`/g, mask(MARKER));
