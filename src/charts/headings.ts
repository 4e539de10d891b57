import { type Frame, xOf } from './frame.ts';
import { textWidth } from './text-width.ts';

/** A name above the plot: of a span of days, or of one day. */
export interface Heading {
  text: string;
  from: number;
  to: number;
}
export interface PlacedHeading extends Heading {
  /** Centre of the words, in logical pixels. */
  x: number;
  /** 0 is the row next to the plot. */
  row: number;
}

const GAP = 8;
/** Bold words are about so much wider. */
const BOLD = 1.08;

/** Gives each heading a place above its span, kept within the drawing; what would touch moves up a row. */
export function placeHeadings(headings: readonly Heading[], frame: Frame): PlacedHeading[] {
  const ends: number[] = [];
  return headings
    .map((heading) => {
      const half = (textWidth(heading.text, frame.sizes.tick) * BOLD) / 2;
      const middle = xOf(frame, (Math.max(heading.from, frame.first) + Math.min(heading.to, frame.to)) / 2);
      return { ...heading, half, x: Math.max(half, Math.min(middle, frame.width - half)) };
    })
    .sort((a, b) => a.x - b.x)
    .map(({ half, ...heading }) => {
      const found = ends.findIndex((end) => end + GAP < heading.x - half);
      const row = found < 0 ? ends.length : found;
      ends[row] = heading.x + half;
      return { ...heading, row };
    });
}
