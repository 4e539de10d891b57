import type { Plugin } from 'chart.js';
import type { ChartData } from '../chart-data.ts';
import type { Frame } from '../frame.ts';
import { choosePlaces } from '../places.ts';
import type { ValueAxis } from '../value-axis.ts';
import { writeLabel } from './label.ts';
import { layer } from './layer.ts';
import type { DrawnLine } from './line-names.ts';
import { markLabels, marksTaken } from './marks.ts';
import { inkOf, wordsTaken } from './obstacles.ts';
import { bandLabel } from './value-band.ts';

/** The words of marks and of the band, each where it covers no other words and as little of the lines as can be. */
export function labels(data: ChartData, drawn: readonly DrawnLine[], frame: Frame, axis: ValueAxis): Plugin {
  return layer('labels', 'over', (ctx, chart) => {
    const all = [...markLabels(data, frame, chart), ...bandLabel(data, frame, chart)];
    if (all.length === 0) return;
    const taken = [...wordsTaken(data, drawn, frame, axis, chart), ...marksTaken(data, frame, chart)];
    const places = choosePlaces(
      all.map(({ places }) => places),
      taken,
      inkOf(data, drawn, frame, chart),
    );
    places.forEach((place, index) => {
      writeLabel(ctx, frame, all[index]?.lines ?? [], place);
    });
  });
}
