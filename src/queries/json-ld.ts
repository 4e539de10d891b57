import type { Article as ArticleLd, WithContext } from 'schema-dts';
import type { Article } from '../domain/article.ts';
import { LANG_TAG, type Lang } from '../domain/locale.ts';
import { SITE } from '../domain/site.ts';
import { plainTitle } from '../i18n/typography.ts';

export const PUBLISHER = { '@type': 'Organization', name: '縮表之後 / After QT' } as const;

/** schema.org record of a page of prose. */
export function articleLd(data: Article, lang: Lang, page: URL, site: URL | undefined): WithContext<ArticleLd> {
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
    mainEntityOfPage: new URL(page.pathname, site).href,
  };
}
