import { PATH_MONTHS } from '../../domain/policy-path.ts';
import type { Frame } from '../lab/plot.ts';
import type { Of } from '../reserves-week/scales.ts';

/** The drawing of each measure, in percent; no setting of the controls at its usual size leaves it. */
export const FRAMES: Record<Of, Frame> = {
  gdp: { x: [0, PATH_MONTHS], y: [6, 13] },
  banks: { x: [0, PATH_MONTHS], y: [8, 17] },
};

const MONTH = (365.25 / 12) * 86_400_000;
/** Months from the first purchase period to a day. */
export const monthsFrom = (start: number, time: number): number => (time - start) / MONTH;
