import { getCollection } from 'astro:content';
import { LANGS } from '../domain/locale.ts';
import { mdxSections } from '../domain/mdx-sections.ts';
import { chartsInProse } from '../domain/mentions.ts';
import { plainTitle } from '../i18n/typography.ts';
import { allEntries, type Entry, inOrder } from './entries.ts';
import { type EntryPlace, inBoth } from './entry-places.ts';
import { once } from './once.ts';

/** A page of prose, or a section of one, with its body in both languages. */
interface ProsePlace {
  place: EntryPlace;
  bodies: string[];
}

/** Each article once. */
export async function articlePlaces(): Promise<ProsePlace[]> {
  return (await twinArticles()).map(({ path, twins }) => ({
    place: { title: inBoth((lang) => plainTitle(twins[lang].title, lang)), path },
    bodies: LANGS.map((lang) => twins[lang].body),
  }));
}

/** Each section of each article once; both languages have the same. */
export async function sectionPlaces(): Promise<ProsePlace[]> {
  return (await twinArticles()).flatMap(({ path, twins }) => {
    const sections = { 'zh-hant': mdxSections(twins['zh-hant'].body), en: mdxSections(twins.en.body) };
    return sections.en.map(({ id }) => {
      const part = (lang: keyof typeof sections) => sections[lang].find((section) => section.id === id);
      return {
        place: { title: inBoth((lang) => part(lang)?.title ?? id), path: `${path}#${id}` },
        bodies: LANGS.map((lang) => part(lang)?.body ?? ''),
      };
    });
  });
}

/** Each chart with the place where it is shown: an article, else a mechanism, else the page of a series. */
export const chartPlaces = once(async (): Promise<{ chart: Entry<'charts'>; place: EntryPlace }[]> => {
  const shown = [
    ...(await articlePlaces()).map(({ place, bodies }) => ({
      path: place.path,
      charts: bodies.flatMap(chartsInProse),
    })),
    ...(await inOrder('mechanisms')).map(({ id, charts }) => ({ path: `mechanisms/${id}/`, charts })),
    ...(await allEntries('series')).map(({ id, charts }) => ({ path: `data/${id}/`, charts })),
  ];
  return (await allEntries('charts')).map((chart) => {
    const page = shown.find(({ charts }) => charts.includes(chart.id));
    if (!page) throw new Error(`content/charts/${chart.id}.yaml: no page shows it`);
    return { chart, place: { title: chart.caption, path: `${page.path}#figure-${chart.id}` } };
  });
});

async function twinArticles() {
  const articles = await getCollection('articles');
  const names = [...new Set(articles.map(({ id }) => id.replace(/^[^/]+\//, '')))].sort();
  return names.map((name) => {
    const twin = (lang: string) => {
      const entry = articles.find(({ id }) => id === `${lang}/${name}`);
      return { title: entry?.data.title ?? name, body: entry?.body ?? '' };
    };
    return { path: name === 'explainer' ? '' : `${name}/`, twins: { 'zh-hant': twin('zh-hant'), en: twin('en') } };
  });
}
