import type { Lang } from '../domain/locale.ts';
import { DAY_MS } from '../domain/observations.ts';

const STEPS_IN_MONTHS = [1, 2, 3, 6, 12, 24, 36, 48, 60, 120];
const MONTH_MS = DAY_MS * 30.4375;

/** First days of months or years between two moments (ms UTC), at most `most` of them, evenly spaced. */
export function timeTicks(from: number, to: number, most: number): number[] {
  const months = (to - from) / MONTH_MS;
  const step = STEPS_IN_MONTHS.find((size) => months / size <= most) ?? 120;
  const start = new Date(from);
  const first = start.getUTCFullYear() * 12 + start.getUTCMonth();
  const ticks: number[] = [];
  for (let month = Math.ceil(first / step) * step; ; month += step) {
    const time = Date.UTC(Math.floor(month / 12), month % 12, 1);
    if (time > to) return ticks;
    if (time >= from) ticks.push(time);
  }
}

/** `2024` at a new year; else the month: `7月`, `Jul`. */
export function timeLabel(time: number, lang: Lang): string {
  const date = new Date(time);
  const month = date.getUTCMonth();
  if (month === 0) return String(date.getUTCFullYear());
  return lang === 'en' ? date.toLocaleDateString('en', { month: 'short', timeZone: 'UTC' }) : `${month + 1}月`;
}
