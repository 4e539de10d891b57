import { instrumentSchema, openingSchema, operationSchema, presetSchema, sectorSchema } from './account.ts';
import { changeSchema } from './change.ts';
import { chartSchema } from './chart.ts';
import { claimSchema } from './claim.ts';
import { eventSchema } from './event.ts';
import { gaugeSchema } from './gauge.ts';
import { labPageSchema, pathScenarioSchema, rateScenarioSchema } from './lab-page.ts';
import { mechanismSchema } from './mechanism.ts';
import { numberSchema } from './number.ts';
import { passageSchema } from './passage.ts';
import { regimeSchema } from './regime.ts';
import { seriesSchema } from './series.ts';
import { sourceSchema } from './source.ts';
import { termSchema } from './term.ts';
import { windowSchema } from './window.ts';

/** Every collection of YAML entries: its folder under content/, and what an entry holds. */
export const COLLECTIONS = {
  claims: { folder: 'claims', schema: claimSchema },
  passages: { folder: 'passages', schema: passageSchema },
  sources: { folder: 'sources', schema: sourceSchema },
  numbers: { folder: 'numbers', schema: numberSchema },
  series: { folder: 'series', schema: seriesSchema },
  charts: { folder: 'charts', schema: chartSchema },
  timeline: { folder: 'timeline', schema: eventSchema },
  glossary: { folder: 'glossary', schema: termSchema },
  mechanisms: { folder: 'mechanisms', schema: mechanismSchema },
  regimes: { folder: 'regimes', schema: regimeSchema },
  windows: { folder: 'windows', schema: windowSchema },
  watchlist: { folder: 'watchlist', schema: gaugeSchema },
  changes: { folder: 'changes', schema: changeSchema },
  sectors: { folder: 'accounts/sectors', schema: sectorSchema },
  instruments: { folder: 'accounts/instruments', schema: instrumentSchema },
  openings: { folder: 'accounts/openings', schema: openingSchema },
  operations: { folder: 'accounts/operations', schema: operationSchema },
  presets: { folder: 'accounts/presets', schema: presetSchema },
  labPages: { folder: 'lab/pages', schema: labPageSchema },
  rateScenarios: { folder: 'lab/rates', schema: rateScenarioSchema },
  pathScenarios: { folder: 'lab/paths', schema: pathScenarioSchema },
} as const;

export type CollectionName = keyof typeof COLLECTIONS;
export const COLLECTION_NAMES = Object.keys(COLLECTIONS) as CollectionName[];
