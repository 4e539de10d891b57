import type { Article as ArticleLd, ClaimReview, Dataset, WithContext } from 'schema-dts';
import type { Article } from '../domain/article.ts';
import { claimNumber } from '../domain/claim-number.ts';
import { LANG_TAG, type Lang } from '../domain/locale.ts';
import { isoDay } from '../domain/observations.ts';
import { publicAddress, SITE } from '../domain/site.ts';
import { plainTitle } from '../i18n/typography.ts';
import { words } from '../i18n/words.ts';
import type { Entry } from './entries.ts';
import { richToPlain } from './plain.ts';
import type { SeriesWithData } from './series.ts';

export const PUBLISHER = { '@type': 'Organization', name: '縮表之後 / After QT' } as const;

/** schema.org record of a page. */
export function articleLd(
  data: Pick<Article, 'title' | 'description' | 'updated'>,
  lang: Lang,
  page: URL,
  site: URL | undefined,
): WithContext<ArticleLd> {
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: plainTitle(data.title, lang),
    description: data.description,
    inLanguage: LANG_TAG[lang],
    datePublished: SITE.checkedOn,
    dateModified: data.updated,
    isAccessibleForFree: true,
    author: PUBLISHER,
    publisher: PUBLISHER,
    mainEntityOfPage: publicAddress(page.pathname, site),
  };
}

/**
 * schema.org record of a claim and its verdict. The verdict is given by name, without a ratingValue:
 * verdicts are kinds, not points on a scale.
 */
export async function claimReviewLd(
  claim: Entry<'claims'>,
  lang: Lang,
  page: URL,
  site: URL | undefined,
): Promise<WithContext<ClaimReview>> {
  const t = words(lang);
  const address = publicAddress(page.pathname, site);
  return {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    name: claimNumber(claim.order),
    url: address,
    inLanguage: LANG_TAG[lang],
    claimReviewed: lang === 'en' ? claim.translation : claim.quote,
    reviewBody: await richToPlain(claim.reason[lang], lang),
    datePublished: claim.history[0]?.on ?? SITE.checkedOn,
    dateModified: claim.history.at(-1)?.on ?? SITE.checkedOn,
    author: PUBLISHER,
    publisher: PUBLISHER,
    itemReviewed: {
      '@type': 'Claim',
      text: claim.quote,
      inLanguage: LANG_TAG['zh-hant'],
      datePublished: SITE.articleDate,
      appearance: { '@type': 'Article', inLanguage: LANG_TAG['zh-hant'], datePublished: SITE.articleDate },
    },
    reviewRating: {
      '@type': 'Rating',
      alternateName: t(`verdict.${claim.verdict}`),
      ratingExplanation: t(`verdict.${claim.verdict}.means`),
    },
  };
}

/** schema.org record of a series page; `page` is its address. */
export function datasetLd(
  series: SeriesWithData,
  text: { description: string; source: string },
  lang: Lang,
  page: URL,
  site: URL | undefined,
): WithContext<Dataset> {
  const address = (path: string) => publicAddress(path, site);
  const day = (index: number) => isoDay(series.observations.at(index)?.[0] ?? 0);
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: series.title[lang],
    alternateName: series.code,
    description: text.description,
    url: address(page.pathname),
    inLanguage: LANG_TAG[lang],
    temporalCoverage: `${day(0)}/${day(-1)}`,
    dateModified: series.checkedOn,
    variableMeasured: { '@type': 'PropertyValue', name: series.title[lang], unitText: series.publishedIn[lang] },
    creator: { '@type': 'Organization', name: series.publisher },
    publisher: PUBLISHER,
    license: { '@type': 'CreativeWork', name: series.licence[lang] },
    isBasedOn: text.source,
    isAccessibleForFree: true,
    distribution: (['csv', 'json'] as const).map((form) => ({
      '@type': 'DataDownload',
      encodingFormat: form === 'csv' ? 'text/csv' : 'application/json',
      contentUrl: address(`/data/${series.id}.${form}`),
    })),
  };
}
