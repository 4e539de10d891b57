import { expect, test } from 'vitest';
import { all, BUILT } from './site.ts';

/** What a record of each type must hold to be of use. */
const REQUIRED: Record<string, string[]> = {
  Article: ['headline', 'description', 'inLanguage', 'datePublished', 'dateModified', 'author', 'mainEntityOfPage'],
  Dataset: ['name', 'description', 'url', 'temporalCoverage', 'creator', 'distribution', 'license'],
  ClaimReview: ['claimReviewed', 'reviewRating', 'itemReviewed', 'url', 'datePublished', 'author'],
};

const pages = BUILT.filter(({ file }) => /^(zh-hant|en)\//.test(file)).map(({ file, html }) => ({
  file,
  records: all(html, /<script type="application\/ld\+json">([\s\S]*?)<\/script>/g).map(
    (json) => JSON.parse(json) as Record<string, unknown>,
  ),
}));

test('every page has one record of schema.org with what its type needs', () => {
  const faults = pages.flatMap(({ file, records }) => {
    const [record] = records;
    if (records.length !== 1 || !record) return [`${file}: ${records.length} records`];
    const type = String(record['@type']);
    const missing = (REQUIRED[type] ?? ['a known @type']).filter((field) => !record[field]);
    if (record['@context'] !== 'https://schema.org') missing.push('@context');
    return missing.map((field) => `${file}: ${type} without ${field}`);
  });
  expect(pages.length).toBeGreaterThan(0);
  expect(faults).toEqual([]);
});

test('claims are reviews, series are data sets, and the rest are articles', () => {
  const wanted = (file: string) => {
    if (/\/claims\/.+\/index\.html$/.test(file)) return 'ClaimReview';
    return /\/data\/.+\/index\.html$/.test(file) ? 'Dataset' : 'Article';
  };
  const wrong = pages.filter(({ file, records }) => records[0]?.['@type'] !== wanted(file));
  expect(wrong.map(({ file }) => file)).toEqual([]);
});

test('addresses in the records are whole', () => {
  const relative = pages.filter(({ records }) =>
    /"(?:url|contentUrl|mainEntityOfPage)":"(?!https?:)/.test(JSON.stringify(records)),
  );
  expect(relative.map(({ file }) => file)).toEqual([]);
});
