import type { Region } from '../charts/chart-data.ts';
import { DAY_MS, isoDay } from '../domain/observations.ts';
import { words } from '../i18n/words.ts';
import { oneEntry } from './entries.ts';

/** Policy regimes as pairs of timeline events. */
const REGIMES: { kind: Region['kind']; name: string; from: string; to: string }[] = [
  { kind: 'qe', name: 'QE1', from: 'qe1-announced', to: 'qe1-ends' },
  { kind: 'qe', name: 'QE2', from: 'qe2-announced', to: 'qe2-ends' },
  { kind: 'qe', name: 'QE3', from: 'qe3-begins', to: 'qe3-ends' },
  { kind: 'qt', name: 'QT1', from: 'qt1-starts', to: 'qt1-ends' },
  { kind: 'qe', name: 'QE4', from: 'qe4-announced', to: 'qe4-ends' },
  { kind: 'qt', name: 'QT2', from: 'qt2-starts', to: 'qt-ends' },
  { kind: 'rmp', name: 'RMP', from: 'rmp-starts', to: 'rmp-paused-2026-08-14' },
];

/** Every regime from its first event to its last. */
export async function regimes(): Promise<Region[]> {
  const day = async (event: string) => (await oneEntry('timeline', event)).date;
  return Promise.all(
    REGIMES.map(async ({ kind, name, from, to }) => ({
      kind,
      label: { 'zh-hant': name, en: name },
      from: await day(from),
      to: await day(to),
    })),
  );
}

/** A window as promised, in months from the day it is counted from. */
export async function promisedWindow(id: string): Promise<Region> {
  const { from, promised } = await oneEntry('windows', id);
  const start = Date.parse(from);
  const [first, last] = promised.map((months) => isoDay(start + Math.round(months * 30.4375) * DAY_MS));
  const span = promised[0] === 0 ? `${promised[1]}` : promised.join('–');
  return {
    kind: 'window',
    label: {
      'zh-hant': `${words('zh-hant')('chart.promised')}${span}${words('zh-hant')('window.months')}`,
      en: `${words('en')('chart.promised')} ${span} ${words('en')('window.months')}`,
    },
    from: first ?? from,
    to: last ?? from,
  };
}
