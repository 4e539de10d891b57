import { getCollection } from 'astro:content';
import type { Lang } from '../domain/locale.ts';
import { mdxSections } from '../domain/mdx-sections.ts';
import type { Place } from '../domain/search.ts';
import { plainTitle } from '../i18n/typography.ts';
import { words } from '../i18n/words.ts';
import { allEntries, inOrder, timeline } from './entries.ts';
import { richToPlain } from './plain.ts';

/** Every place search can find, with the kind it belongs to. */
export async function places(lang: Lang): Promise<(Place & { kind: string })[]> {
  const t = words(lang);
  const plain = (text: string) => richToPlain(text, lang);
  const articles = (await getCollection('articles')).filter((entry) => entry.id.startsWith(`${lang}/`));
  const found: (Place & { kind: string })[] = [];
  const add = (kind: string, path: string, title: string, text: string) =>
    found.push({ kind, path: `${lang}/${path}`, title, text });
  for (const entry of articles) {
    const base = entry.id.endsWith('/explainer') ? '' : `${entry.id.split('/')[1]}/`;
    for (const { id, title, body } of mdxSections(entry.body ?? ''))
      add(t('nav.explainer'), `${base}#${id}`, title, plainBody(body));
  }
  for (const entry of await inOrder('mechanisms'))
    add(
      t('nav.mechanisms'),
      `mechanisms/${entry.id}/`,
      entry.title[lang],
      await plain(`${entry.question[lang]} ${entry.summary[lang]}`),
    );
  for (const entry of await inOrder('claims'))
    add(
      t('nav.claims'),
      `claims/${entry.id}/`,
      lang === 'en' ? entry.translation : entry.quote,
      await plain(entry.reason[lang]),
    );
  for (const entry of await allEntries('glossary'))
    add(
      t('foot.glossary'),
      `glossary/#term-${entry.id}`,
      entry.name[lang],
      `${await plain(entry.definition[lang])} ${entry.aliases.join(' ')}`,
    );
  for (const entry of await timeline())
    add(
      t('foot.timeline'),
      `timeline/#event-${entry.id}`,
      await plain(entry.title[lang]),
      `${entry.date} ${await plain(entry.description[lang])}`,
    );
  for (const entry of await inOrder('watchlist'))
    add(t('foot.watchlist'), `watchlist/#gauge-${entry.id}`, entry.title[lang], await plain(entry.readAs[lang]));
  for (const entry of await allEntries('labPages'))
    add(t('nav.lab'), `lab/${entry.id}/`, plainTitle(entry.title[lang], lang), await plain(entry.lead[lang]));
  for (const entry of await inOrder('operations'))
    add(
      t('nav.lab'),
      `lab/accounts/operations/#op-${entry.id}`,
      entry.name[lang],
      await plain(entry.explanation[lang]),
    );
  for (const entry of await allEntries('series'))
    add(t('nav.data'), `data/${entry.id}/`, entry.title[lang], `${entry.code} ${entry.publishedIn[lang]}`);
  return found;
}

/** The words of an MDX section, its marks taken out. */
const plainBody = (body: string) =>
  body
    .replace(/<[^>]*>/g, '')
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replace(/[#*{}]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
