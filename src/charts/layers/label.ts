import type { LabelSide } from '../../domain/chart.ts';
import type { Frame } from '../frame.ts';
import type { Ink } from '../ink.ts';
import type { Place } from '../places.ts';
import { textWidth } from '../text-width.ts';
import { write } from './words.ts';

/** Words that belong to a point or a band, in one or two lines, and the places where they may stand. */
export interface Label {
  lines: readonly Line[];
  places: readonly [LabelPlace, ...LabelPlace[]];
}
export interface Line {
  text: string;
  size: number;
  ink: Ink;
  bold?: boolean;
  struck?: boolean;
}
/** Where the words are aligned, and the baseline of their first line. */
export interface LabelPlace extends Place {
  align: 'left' | 'center' | 'right';
  x: number;
  y: number;
}

const LEADING = 17;
/** Bold words are about so much wider. */
const BOLD = 1.05;
const SHARE = { left: 0, center: 0.5, right: 1 };
/** Clear space around words. */
const CLEAR = 2;

/** Around a point: where words are aligned and their first baseline stands, from the best after the one wished for. */
const AROUND: [LabelSide | undefined, LabelPlace['align'], x: number, y: number][] = [
  ['above', 'center', 0, -14 - LEADING],
  ['below', 'center', 0, 24],
  ['left', 'right', -10, -27],
  ['right', 'left', 10, -10],
  [undefined, 'center', 15, 24],
  [undefined, 'center', -15, 24],
  [undefined, 'left', 10, -27],
  [undefined, 'right', -10, -10],
  [undefined, 'right', -8, 16],
  [undefined, 'left', 8, 16],
  [undefined, 'center', 0, -30 - LEADING],
  [undefined, 'center', 0, 40],
];

/** Places beside a point, the wished one first; all within the drawing. */
export function placesBeside(frame: Frame, lines: readonly Line[], x: number, y: number, side: LabelSide) {
  const wished = AROUND.findIndex(([name]) => name === side);
  const places = AROUND.map(([, align, dx, dy], index) => ({
    ...placed(frame, lines, align, x + dx, y + dy),
    cost: index === wished ? 0 : 4 + index,
  }));
  return places.sort((a, b) => a.cost - b.cost) as unknown as Label['places'];
}

/** Places along a band of values, in it, under it and over it, from the left. */
export function placesAlong(
  frame: Frame,
  lines: readonly Line[],
  left: number,
  right: number,
  low: number,
  high: number,
) {
  const size = lines[0]?.size ?? 0;
  const baselines = [(low + high) / 2 + size * 0.36, low + size * 1.2, high - size * 0.5];
  const steps = Array.from({ length: 24 }, (_, step) => left + 6 + (step * (right - left)) / 24);
  const places = baselines.flatMap((y, row) =>
    steps.map((x, step) => ({ ...placed(frame, lines, 'left', x, y), cost: row * 3 + step / 8 })),
  );
  return places.filter(({ rows }, index) => index === 0 || (rows[0]?.right ?? 0) < right) as unknown as Label['places'];
}

function placed(frame: Frame, lines: readonly Line[], align: LabelPlace['align'], x: number, y: number) {
  const widths = lines.map(({ text, size, bold }) => textWidth(text, size) * (bold ? BOLD : 1));
  const share = SHARE[align];
  const widest = Math.max(...widths);
  const at = Math.max(widest * share, Math.min(x, frame.width - widest * (1 - share)));
  const rows = lines.map(({ size }, index) => {
    const width = widths[index] ?? 0;
    const baseline = y + index * LEADING;
    return {
      left: at - width * share - CLEAR,
      right: at + width * (1 - share) + CLEAR,
      top: baseline - size * 0.8 - CLEAR,
      bottom: baseline + size * 0.2 + CLEAR,
    };
  });
  return { align, x: at, y, rows };
}

export function writeLabel(ctx: CanvasRenderingContext2D, frame: Frame, lines: readonly Line[], place: LabelPlace) {
  const { align, x } = place;
  lines.forEach(({ text, struck, ...style }, index) => {
    const y = place.y + index * LEADING;
    write(ctx, frame, text, x, y, { ...style, align });
    if (!struck) return;
    const width = textWidth(text, style.size) * BOLD;
    const start = x - width * SHARE[align];
    ctx.strokeStyle = frame.paint('zhu-mark');
    ctx.lineWidth = 2;
    ctx.beginPath();
    ctx.moveTo(start - 3, y - style.size * 0.34);
    ctx.lineTo(start + width + 3, y - style.size * 0.34);
    ctx.stroke();
  });
}
