import { getCollection } from 'astro:content';
import type { CollectionName } from '../domain/collections.ts';
import { LANGS, type Lang, type Text } from '../domain/locale.ts';
import { chartsInProse, type Mentions, mentionsIn, mentionsInProse } from '../domain/mentions.ts';
import { plainTitle } from '../i18n/typography.ts';
import { words } from '../i18n/words.ts';
import { allEntries, type Entry } from './entries.ts';
import { once } from './once.ts';
import { richToPlain } from './plain.ts';

/** A place that shows a number or a series: what it is called, and its address after the language. */
export interface DataUse {
  title: Text;
  path: string;
}

interface Uses {
  numbers: Map<string, DataUse[]>;
  series: Map<string, DataUse[]>;
}

type Place<Name extends CollectionName> = (entry: Entry<Name>) => { title: Text | Promise<Text>; path: string };

const inBoth = (write: (lang: Lang) => string): Text => ({ 'zh-hant': write('zh-hant'), en: write('en') });
const plain = async (text: Text): Promise<Text> => ({
  'zh-hant': await richToPlain(text['zh-hant'], 'zh-hant'),
  en: await richToPlain(text.en, 'en'),
});
const inLab = (entry: { name: Text }) => ({ title: entry.name, path: 'lab/' });

/** What an entry of each collection is called, and where it stands. */
const PLACES: { [Name in CollectionName]?: Place<Name> } = {
  claims: ({ id, order }) => ({
    title: inBoth((lang) => `${words(lang)('nav.claims')} ${order}`),
    path: `claims/${id}/`,
  }),
  mechanisms: ({ id, title }) => ({ title, path: `mechanisms/${id}/` }),
  timeline: ({ id, title }) => ({ title: plain(title), path: `timeline/#event-${id}` }),
  glossary: ({ id, name }) => ({ title: name, path: `glossary/#term-${id}` }),
  regimes: ({ id, title }) => ({ title, path: id === 'tools' ? '#tools' : `regimes/${id}/` }),
  watchlist: ({ id, title }) => ({ title, path: `watchlist/#gauge-${id}` }),
  windows: ({ title }) => ({ title, path: '#windows' }),
  changes: ({ title }) => ({ title, path: 'changes/' }),
  numbers: ({ id, label, asOf, rule }) => {
    const on = asOf ?? (rule && 'on' in rule ? rule.on : rule && 'to' in rule ? rule.to : '');
    return { title: inBoth((lang) => `${label[lang]} ${on}`.trim()), path: `data/#number-${id}` };
  },
  operations: inLab,
  presets: inLab,
};

/** Number id and series id → every place that names it, articles first. */
export const dataUses = once(async (): Promise<Uses> => {
  const uses: Uses = { numbers: new Map(), series: new Map() };
  const known: Mentions = {
    numbers: new Set((await allEntries('numbers')).map(({ id }) => id)),
    series: new Set((await allEntries('series')).map(({ id }) => id)),
  };
  const add = (mentions: Mentions, place: DataUse) => {
    for (const kind of ['numbers', 'series'] as const) {
      for (const id of mentions[kind]) {
        const list = uses[kind].get(id) ?? [];
        if (!list.some(({ path }) => path === place.path)) uses[kind].set(id, [...list, place]);
      }
    }
  };
  const articles = await articlePlaces();
  for (const { bodies, ...place } of articles) for (const body of bodies) add(mentionsInProse(body, known), place);
  for (const chart of await allEntries('charts')) {
    const shown = articles.find(({ bodies }) => bodies.some((body) => chartsInProse(body).includes(chart.id)));
    const first = chart.lines[0]?.series;
    const path = shown ? `${shown.path}#figure-${chart.id}` : first && `data/${first}/`;
    if (path) add(mentionsIn(chart, known), { title: chart.caption, path });
  }
  for (const [name, place] of Object.entries(PLACES) as [CollectionName, Place<CollectionName>][]) {
    for (const entry of await allEntries(name)) {
      const { title, path } = place(entry);
      add(mentionsIn(entry, known), { title: await title, path });
    }
  }
  return uses;
});

/** Each article once, with its body in both languages. */
async function articlePlaces(): Promise<(DataUse & { bodies: string[] })[]> {
  const articles = await getCollection('articles');
  const names = [...new Set(articles.map(({ id }) => id.replace(/^[^/]+\//, '')))].sort();
  return names.map((name) => {
    const twins = LANGS.map((lang) => articles.find(({ id }) => id === `${lang}/${name}`));
    return {
      title: inBoth((lang) => plainTitle(twins[LANGS.indexOf(lang)]?.data.title ?? name, lang)),
      path: name === 'explainer' ? '' : `${name}/`,
      bodies: twins.map((twin) => twin?.body ?? ''),
    };
  });
}
