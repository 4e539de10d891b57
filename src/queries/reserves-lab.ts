import { between, FED_SERIES, type FedSeries, valueAt, weekAt } from '../domain/fed-weeks.ts';
import { isoDay } from '../domain/observations.ts';
import { percentOf, type ZoneEdges } from '../domain/reserves.ts';
import type { Observation } from '../domain/series.ts';
import type { Point } from '../islands/lab/plot.ts';
import { monthsFrom } from '../islands/reserves-path/frames.ts';
import { monthStart, type PathSetting } from '../islands/reserves-path/setting.ts';
import type { Of } from '../islands/reserves-week/scales.ts';
import { type Entry, inOrder } from './entries.ts';
import { getNumber } from './numbers.ts';
import { once } from './once.ts';
import { getSeries } from './series.ts';

const value = async (id: string) => (await getNumber(id)).value;
const BILLION = 1e9;
/** Records of the assets of commercial banks; between them the lab draws a straight line. */
const BANK_ASSETS = ['lab-bank-assets-2022-06', 'lab-bank-assets-2025-11', 'bank-assets-2026-07'];
const PACES = ['rmp-pace-2025-12', 'rmp-pace-2026-04', 'rmp-pace-2026-06', 'rmp-pace-2026-08'];
/** The last week before purchases began on 12 December 2025. */
const BEFORE_PURCHASES = '2025-12-10';

export const fedSeries = once(async (): Promise<FedSeries> => {
  const read = Object.entries(FED_SERIES).map(
    async ([line, id]) => [line, (await getSeries(id)).observations] as const,
  );
  return Object.fromEntries(await Promise.all(read)) as unknown as FedSeries;
});

/** Dated totals of bank assets, in dollars. */
export const bankAssets = once(
  async (): Promise<Observation[]> =>
    Promise.all(
      BANK_ASSETS.map(async (id): Promise<Observation> => {
        const { asOf, value: dollars } = await getNumber(id);
        return [Date.parse(asOf), dollars];
      }),
    ),
);

/** Where zones meet, by what reserves are measured against. */
export const zoneEdges = once(
  async (): Promise<{ gdp: ZoneEdges; banks: ZoneEdges }> => ({
    gdp: {
      scarce: await value('reserve-stress-gdp-2019-09'),
      ample: await value('reserve-ample-gdp-2025-07'),
      abundant: await value('reserve-comfortable-gdp-2025-07'),
    },
    banks: { ample: await value('reserve-kink-low-2025'), abundant: await value('reserve-kink-high-2025') },
  }),
);

/** What the path starts from and what its controls stand at first; amounts in billions of dollars. */
export interface PathBasis {
  start: { reserves: number; assets: number; bankAssets: number; gdp: number };
  paces: number[];
  currency: number;
  taxes: number;
  bankGrowth: number;
  gdpGrowth: number;
}

export const pathBasis = once(async (): Promise<PathBasis> => {
  const week = weekAt(await fedSeries(), Date.parse(BEFORE_PURCHASES));
  if (!week?.gdp) throw new Error(`the series behind the reserves identity do not reach ${BEFORE_PURCHASES}`);
  return {
    start: {
      reserves: week.reserves / BILLION,
      assets: week.assets / BILLION,
      bankAssets: (await value('lab-bank-assets-2025-11')) / BILLION,
      gdp: week.gdp / BILLION,
    },
    paces: await Promise.all(PACES.map(async (id) => (await value(id)) / BILLION)),
    currency: Math.round((await value('currency-change-2026-10-07')) / 12 / BILLION),
    taxes: (await value('lab-tax-date')) / BILLION,
    bankGrowth: await value('lab-bank-assets-growth'),
    gdpGrowth: await value('lab-gdp-growth'),
  };
});

export interface PathCase {
  entry: Entry<'pathScenarios'>;
  setting: { plan: 'announced' | 'steady'; pace: number; taxes: number };
}

/** The cases in their order; the first is how the instrument opens. */
export const pathCases = once(async (): Promise<PathCase[]> => {
  const { taxes } = await pathBasis();
  return (await inOrder('pathScenarios')).map((entry) => ({
    entry,
    setting: { plan: entry.plan, pace: entry.pace, taxes: entry.taxes === 'season' ? taxes : 0 },
  }));
});

/** How the path opens: the first case, every other control at its basis. */
export const pathOpening = once(async (): Promise<PathSetting> => {
  const basis = await pathBasis();
  const [first] = await pathCases();
  if (!first) throw new Error('content/lab/paths holds no case to open the path with');
  const { currency, bankGrowth, gdpGrowth } = basis;
  return { ...first.setting, currency, bankGrowth, gdpGrowth };
});

/** The latest week with what the week instrument needs around it. */
export const latestWeek = once(async () => {
  const series = await fedSeries();
  const banks = await bankAssets();
  const [start, end] = [series.reserves.at(0), series.reserves.at(-1)];
  const week = end && weekAt(series, end[0]);
  if (!start || !end || !week) throw new Error('the series behind the reserves identity are empty');
  return {
    first: isoDay(start[0]),
    last: isoDay(end[0]),
    week,
    whole: { gdp: week.gdp, banks: between(banks, end[0]) },
    bankAssets: banks,
  };
});

/** Observed reserves since purchases were decided, as points of the path’s drawings. */
export const observedRatios = once(async (): Promise<Record<Of, Point[]>> => {
  const series = await fedSeries();
  const banks = await bankAssets();
  const start = Date.parse(monthStart(0));
  const weeks = series.reserves.filter(([time]) => time >= Date.parse(BEFORE_PURCHASES));
  const points = (whole: (time: number) => number | undefined) =>
    weeks.flatMap(([time, reserves]): Point[] => {
      const total = whole(time);
      return reserves === null || total === undefined
        ? []
        : [[Math.max(0, monthsFrom(start, time)), percentOf(reserves, total)]];
    });
  return { gdp: points((time) => valueAt(series.gdp, time)), banks: points((time) => between(banks, time)) };
});
