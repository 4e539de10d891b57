import type { Observation } from '../domain/series.ts';
import type { Entry } from './entries.ts';
import { getSeries } from './series.ts';

type Line = Entry<'charts'>['lines'][number];

/** A line’s own values: its series, less another, or in percent of another. Layers of a stack take the days of the first. */
export async function lineValues(chart: Entry<'charts'>, line: Line): Promise<Observation[]> {
  const { observations } = await getSeries(line.series);
  const first = chart.kind === 'stacked' ? chart.lines[0]?.series : undefined;
  const own = await lastValueOn(line.series);
  const less = await Promise.all(line.less.map(lastValueOn));
  const over = line.over && (await lastValueOn(line.over));
  const points = chart.unit === 'basis-points' ? 100 : 1;
  const days = first ? (await getSeries(first)).observations : observations;
  return days.map(([time, value]): Observation => {
    const known = first ? own(time) : value;
    const others = [...less.map((held) => held(time)), ...(over ? [over(time)] : [])];
    if (known === null || others.includes(null)) return [time, null];
    if (over) return [time, tidy((known / Number(others[0])) * 100)];
    if (less.length === 0) return [time, known];
    return [time, tidy((known - others.reduce<number>((sum, other) => sum + Number(other), 0)) * points)];
  });
}

/** Looks a series up on any day: its last observation until then. Days must be asked for in order. */
async function lastValueOn(id: string): Promise<(time: number) => number | null> {
  const { observations } = await getSeries(id);
  let index = -1;
  return (time) => {
    while ((observations[index + 1]?.[0] ?? Number.POSITIVE_INFINITY) <= time) index++;
    return observations[index]?.[1] ?? null;
  };
}

/** Subtraction must not add digits that were not published. */
const tidy = (value: number) => Number(value.toPrecision(6));
