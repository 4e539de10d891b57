import rss from '@astrojs/rss';
import type { APIContext } from 'astro';
import { LANG_TAG, type Lang, langPaths } from '../../../domain/locale.ts';
import { pagePath, publicAddress } from '../../../domain/site.ts';
import { words } from '../../../i18n/words.ts';
import { changes } from '../../../queries/changes.ts';
import { richToPlain } from '../../../queries/plain.ts';

export const getStaticPaths = langPaths;

/** The log of corrections as a feed; each item links to its entry. */
export async function GET({ props, site }: APIContext<{ lang: Lang }>): Promise<Response> {
  const { lang } = props;
  const t = words(lang);
  return rss({
    title: `${t('site.name')}｜${t('foot.changes')}`,
    description: t('site.tagline'),
    site: publicAddress(pagePath(lang, 'changes/'), site),
    customData: `<language>${LANG_TAG[lang]}</language>`,
    items: await Promise.all(
      (await changes()).map(async (change) => ({
        title: `${t(`change.${change.kind}`)}${lang === 'en' ? ': ' : '：'}${change.title[lang]}`,
        description: await richToPlain(change.what[lang], lang),
        pubDate: new Date(`${change.date}T00:00:00Z`),
        link: publicAddress(pagePath(lang, `changes/#change-${change.id}`), site),
        categories: [t(`change.${change.kind}`)],
      })),
    ),
  });
}
