import { globSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { maskRich, type SiteString } from './site-strings.ts';

/** One decision about words: what to write, and patterns of what not to. */
export interface TermRule {
  use: string;
  avoid: RegExp[];
}

/** Fields whose words are someone else’s. */
const QUOTED: Record<string, RegExp> = { sources: /./, claims: /^amend\.wrong\./ };

export function readTermRules(file = 'src/checks/taiwan-terms.yaml'): TermRule[] {
  const rules = parse(readFileSync(file, 'utf8')) as { use: string; avoid: string[] }[];
  return rules.map(({ use, avoid }) => ({ use, avoid: avoid.map((pattern) => new RegExp(pattern, 'g')) }));
}

/** Chinese words and marks not used in Taiwan, as `file:line:col field: …`. */
export function termFaults(strings: readonly SiteString[], rules = readTermRules()): string[] {
  // One pattern of all passes over the many texts without fault much sooner than each in turn.
  const any = new RegExp(rules.flatMap(({ avoid }) => avoid.map(({ source }) => `(?:${source})`)).join('|'));
  return strings
    .filter(({ lang, collection, field }) => lang === 'zh-hant' && !QUOTED[collection]?.test(field))
    .filter(({ text }) => any.test(text))
    .flatMap(({ text, place, field }) => [
      ...new Set(foreignTerms(text, rules).map(({ found, use }) => `${place} ${field}: "${found}"; write ${use}`)),
    ]);
}

/** What the rules find in a text outside its quotations. */
export function foreignTerms(text: string, rules: readonly TermRule[]): { found: string; use: string }[] {
  const own = text.replace(/「[^」]*」|『[^』]*』/g, (quoted) => '\uE000'.repeat(quoted.length));
  return rules.flatMap(({ use, avoid }) =>
    avoid.flatMap((pattern) =>
      [...own.matchAll(pattern)].map(({ 0: found, index }) => ({
        use,
        found: own.slice(Math.max(0, index - 3), index + found.length + 3),
      })),
    ),
  );
}

/** Chinese words in the site’s own code: interface words and page titles, one string a line. */
export function interfaceStrings(): SiteString[] {
  return globSync('src/**/*.{ts,astro}')
    .filter((file) => !/\.test\.ts$|^src\/checks\//.test(file))
    .sort()
    .flatMap((file) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .flatMap((line, index) =>
          [
            ...line.matchAll(/'((?:[^'\\]|\\.)*\p{Script=Han}(?:[^'\\]|\\.)*)'|>([^<>{}]*\p{Script=Han}[^<>{}]*)</gu),
          ].map((match) => ({
            collection: 'interface',
            field: 'words',
            lang: 'zh-hant' as const,
            text: maskRich(match[1] ?? match[2] ?? ''),
            place: `${file}:${index + 1}:${match.index + 1}`,
          })),
        ),
    );
}
