import { claimNumber } from '../domain/claim-number.ts';
import type { CollectionName } from '../domain/collections.ts';
import type { Lang, Text } from '../domain/locale.ts';
import { plainTitle } from '../i18n/typography.ts';
import type { Entry } from './entries.ts';
import { richToPlain } from './plain.ts';

/** Where something stands: what it is called, and its address after the language. */
export interface EntryPlace {
  title: Text;
  path: string;
}

type Place<Name extends CollectionName> = (entry: Entry<Name>) => { title: Text | Promise<Text>; path: string };

/** A text written by a function of the language. */
export const inBoth = (write: (lang: Lang) => string): Text => ({ 'zh-hant': write('zh-hant'), en: write('en') });
const plain = async (text: Text): Promise<Text> => ({
  'zh-hant': await richToPlain(text['zh-hant'], 'zh-hant'),
  en: await richToPlain(text.en, 'en'),
});

/** Collections whose entries have a place of their own, the most telling first. */
export const PLACED = [
  'claims',
  'mechanisms',
  'timeline',
  'glossary',
  'regimes',
  'watchlist',
  'windows',
  'changes',
  'numbers',
  'series',
  'openings',
  'operations',
  'presets',
  'labPages',
  'rateScenarios',
  'pathScenarios',
] as const satisfies CollectionName[];
export type PlacedCollection = (typeof PLACED)[number];

const PLACES: { [Name in PlacedCollection]: Place<Name> } = {
  claims: ({ id, order }) => ({
    title: inBoth(() => claimNumber(order)),
    path: `claims/${id}/`,
  }),
  mechanisms: ({ id, title }) => ({ title, path: `mechanisms/${id}/` }),
  timeline: ({ id, title }) => ({ title: plain(title), path: `timeline/#event-${id}` }),
  glossary: ({ id, name }) => ({ title: name, path: `glossary/#term-${id}` }),
  regimes: ({ id, title }) => ({ title, path: `regimes/${id}/` }),
  watchlist: ({ id, title }) => ({ title, path: `watchlist/#gauge-${id}` }),
  windows: ({ id, title }) => ({ title, path: `#row-window-${id}` }),
  changes: ({ id, title }) => ({ title, path: `changes/#change-${id}` }),
  numbers: ({ id, label, asOf, rule }) => {
    const on = asOf ?? (rule && 'on' in rule ? rule.on : rule && 'to' in rule ? rule.to : '');
    return { title: inBoth((lang) => `${label[lang]} ${on}`.trim()), path: `data/#number-${id}` };
  },
  series: ({ id, title }) => ({ title, path: `data/${id}/` }),
  openings: ({ label }) => ({ title: label, path: 'lab/accounts/' }),
  operations: ({ id, name }) => ({ title: name, path: `lab/accounts/operations/#op-${id}` }),
  presets: ({ id, name }) => ({ title: name, path: `lab/accounts/?preset=${id}` }),
  labPages: ({ id, title }) => ({ title: inBoth((lang) => plainTitle(title[lang], lang)), path: `lab/${id}/` }),
  rateScenarios: ({ id, name }) => ({ title: name, path: `lab/discount-rate/#case-${id}` }),
  pathScenarios: ({ id, name }) => ({ title: name, path: `lab/reserves/#case-${id}` }),
};

/** What an entry is called, and where it stands. */
export async function entryPlace<Name extends PlacedCollection>(name: Name, entry: Entry<Name>): Promise<EntryPlace> {
  const { title, path } = PLACES[name](entry);
  return { title: await title, path };
}
