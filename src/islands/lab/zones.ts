import type { ZoneEdges } from '../../domain/reserves.ts';

/** Half the width of an edge that is published as a single figure: no edge is known better than to a point. */
const BLUR = 0.5;

/** An edge of zones as a band, in percent. */
export interface EdgeBand {
  name: 'scarce' | 'ample' | 'abundant' | 'kink';
  from: number;
  to: number;
}

/** Edges a point or less apart are one kink; any other edge is blurred to a point. */
export function edgeBands({ scarce, ample, abundant }: ZoneEdges): EdgeBand[] {
  if (abundant - ample <= 2 * BLUR) return [{ name: 'kink', from: ample, to: abundant }];
  const blurred = (name: EdgeBand['name'], at: number): EdgeBand => ({ name, from: at - BLUR, to: at + BLUR });
  return [
    ...(scarce === undefined ? [] : [blurred('scarce', scarce)]),
    blurred('ample', ample),
    blurred('abundant', abundant),
  ];
}
