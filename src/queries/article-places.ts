import { getCollection } from 'astro:content';
import { LANGS } from '../domain/locale.ts';
import { mdxSections } from '../domain/mdx-sections.ts';
import { chartsInProse } from '../domain/mentions.ts';
import { plainTitle } from '../i18n/typography.ts';
import { allEntries, type Entry } from './entries.ts';
import { type EntryPlace, inBoth } from './entry-places.ts';

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

/** Each chart with the article that shows it, or the page of its first series. */
export async function chartPlaces(): Promise<{ chart: Entry<'charts'>; place: EntryPlace }[]> {
  const articles = await articlePlaces();
  return (await allEntries('charts')).flatMap((chart) => {
    const shown = articles.find(({ bodies }) => bodies.some((body) => chartsInProse(body).includes(chart.id)));
    const first = chart.lines[0]?.series;
    const path = shown ? `${shown.place.path}#figure-${chart.id}` : first && `data/${first}/`;
    return path ? [{ chart, place: { title: chart.caption, path } }] : [];
  });
}

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
