import type { Lang } from '../domain/locale.ts';
import type { Scale } from '../i18n/format.ts';

import type { Ink } from './ink.ts';

/** Where and how a chart is drawn. */
export interface Surface {
  lang: Lang;
  money: Scale;
  /** Logical pixels; drawings under 500 wide are narrow ones. */
  width: number;
  height: number;
  /** CSS font family. */
  font: string;
  /** A colour or pattern for an ink: a CSS variable at build, a resolved colour in a browser. */
  paint: (ink: Ink) => string | CanvasPattern;
  /** Most points a line is drawn with. */
  most: number;
  /** What the reader chose to see: a span, and lines left out. */
  view?: View;
}

export interface View {
  from?: string;
  to?: string;
  hidden?: readonly string[];
}

/** What the layers of one drawing share: its surface, the span of time, and the sizes of text. */
export interface Frame extends Surface {
  narrow: boolean;
  /** First moment with data, in milliseconds UTC. */
  first: number;
  /** What the time axis spans; it may begin before the data, to leave air. */
  from: number;
  to: number;
  /** Room kept at the right for the names of lines. */
  gutter: number;
  sizes: { tick: number; name: number; value: number };
}

export const isNarrow = ({ width }: { width: number }): boolean => width < 500;

/** Place of a moment on the time axis, in logical pixels from the left. */
export const xOf = ({ width, gutter, from, to }: Frame, time: number): number =>
  ((time - from) / (to - from)) * (width - gutter);
