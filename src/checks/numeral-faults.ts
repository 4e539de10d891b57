import type { SiteString } from './site-strings.ts';

/** Numerals that need no record, each with the reason. Matches are taken out before the rest is judged. */
const STRUCTURAL: { pattern: RegExp; because: string }[] = [
  { pattern: /\d{4}-\d\d(?:-\d\d)?/g, because: 'an ISO date' },
  {
    pattern: /(?:\d{4}[–至]\d{2,4}|\d{4})年?(?:代|底|初)?(?:[–至、和與到])?(?=\d{1,2}月|\d{4}年)/g,
    because: 'the year of a date that follows',
  },
  {
    pattern: /(?<!\d)\d{1,2}(?:[–至、和與到]\d{1,2})?月(?:底|初|中)?(?:\d{1,2}(?:[–至、和與到]\d{1,2})?日?)?/g,
    because: 'a month or day: 12月、4月15日',
  },
  { pattern: /(?<!\d)\d{1,2}(?:[–至、和與到]\d{1,2})?日/g, because: 'a day: 11日' },
  {
    pattern:
      /\b\d{1,2}(?:(?:–|-| and | to | or )\d{1,2})? (?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\b/g,
    because: 'a day: 12 December',
  },
  {
    pattern: /(?<![\d.,])(?:19|20)\d\d(?:[–-](?:\d\d){1,2})?(?:s\b|年代|年)?(?!\d|%|[.,]\d)/g,
    because: 'a year or a span of years',
  },
  { pattern: /\b[QH][1-4]\b|第?\d季/g, because: 'a quarter' },
  {
    pattern: /第\d+|\b\d+(?:st|nd|rd|th)\b|(?:Paragraph|Table|Figure|Section|Claim)s? \d+(?:[–-]\d+)?|[圖表]\d+/g,
    because: 'an ordinal',
  },
  { pattern: /(?<!\d)\d{1,2}:\d\d(?!\d)/g, because: 'a time of day' },
  {
    pattern: /\d+(?:–\d+)?[-\u2011](?:year|month|week|day)\b|\d+(?:–\d+)?(?:年|個月|週|天)期/g,
    because: 'a tenor: 10-year, 10年期',
  },
  {
    pattern: /\b[HGZ]\.\d+(?:\.\d+)?|\bRule 2a-7|\b[A-Z]{2,}[A-Z0-9]*\d[A-Z0-9]*\b|\bM[123]\b|\bT1\b/g,
    because: 'a release, rule or series code',
  },
  {
    pattern:
      /(?:S&P|標普|Nasdaq-?|那斯達克|Russell |羅素|Bloomberg Galaxy )\s?\d{2,4}|COVID-19|Bitcoin 2\.0|Section 13\(3\)|Web3/g,
    because: 'a name',
  },
  { pattern: /[=＝] ?100(?!\d)/g, because: 'the base of an index' },
];

/** Amounts written out in words are figures all the same. */
const SPELT =
  /[一二三四五六七八九兩][十百千零一二三四五六七八九]*(?:點[一二三四五六七八九〇零]+)?[萬億兆](?=美?元|[^一-鿿]|$)|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|sixty|eighty|hundred)[ -](?:billion|trillion|basis points?|percent(?:age points?)?)\b/gi;

/** Fields whose figures are the article’s or a document’s own. */
const EXEMPT: { collection: string; field: RegExp; because: string }[] = [
  { collection: 'sources', field: /./, because: 'metadata of a document' },
  { collection: 'claims', field: /^amend\.wrong\./, because: 'words of the article, struck' },
];

/** Numerals in text that are not bound to a number record, as `file:line:column field: …`. */
export function numeralFaults(strings: readonly SiteString[]): string[] {
  return strings
    .filter(({ collection, field }) => !EXEMPT.some((rule) => rule.collection === collection && rule.field.test(field)))
    .flatMap(({ text, place, field }) =>
      looseNumerals(text).map(
        (numeral) => `${place} ${field}: "${numeral}" is bound to no record; write {number-id}, in MDX <N id="…" />`,
      ),
    );
}

/** The numerals of a text that no rule lets stand, each with what is around it. */
export function looseNumerals(text: string): string[] {
  const open = STRUCTURAL.reduce((rest, { pattern }) => rest.replace(pattern, '\uE001'), text);
  return [...open.matchAll(/\$?\d+(?:[.,]\d+)*%?/g), ...open.matchAll(SPELT)].map(({ 0: numeral, index }) =>
    open
      .slice(Math.max(0, index - 4), index + numeral.length + 6)
      .replace(/[\uE000\uE001]+/g, '…')
      .trim(),
  );
}
