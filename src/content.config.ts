import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { articleSchema } from './domain/article.ts';
import { COLLECTIONS, type CollectionName } from './domain/collections.ts';
import { fields } from './domain/schema.ts';

// Ids are checked once for all entries by src/checks; here every id is taken as good.
const anyId = fields(() => true);

const entries = <Name extends CollectionName>(name: Name) =>
  defineCollection({
    loader: glob({ base: `./content/${COLLECTIONS[name].folder}`, pattern: '*.yaml' }),
    schema: COLLECTIONS[name].schema(anyId) as ReturnType<(typeof COLLECTIONS)[Name]['schema']>,
  });

export const collections = {
  articles: defineCollection({
    loader: glob({ base: './content/articles', pattern: '*/*.mdx' }),
    schema: articleSchema(),
  }),
  claims: entries('claims'),
  passages: entries('passages'),
  sources: entries('sources'),
  numbers: entries('numbers'),
  series: entries('series'),
  charts: entries('charts'),
  timeline: entries('timeline'),
  glossary: entries('glossary'),
  mechanisms: entries('mechanisms'),
  regimes: entries('regimes'),
  windows: entries('windows'),
  watchlist: entries('watchlist'),
  changes: entries('changes'),
  sectors: entries('sectors'),
  instruments: entries('instruments'),
  openings: entries('openings'),
  operations: entries('operations'),
  presets: entries('presets'),
  labPages: entries('labPages'),
  rateScenarios: entries('rateScenarios'),
  pathScenarios: entries('pathScenarios'),
};
