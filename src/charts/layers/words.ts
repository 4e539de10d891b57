import type { Frame } from '../frame.ts';
import type { Ink } from '../ink.ts';

interface Style {
  size: number;
  ink?: Ink;
  bold?: boolean;
  align?: CanvasTextAlign;
  /** A rim of paper, so that words stay readable over lines. */
  halo?: boolean;
}

/** Writes words with their baseline at y. */
export function write(
  ctx: CanvasRenderingContext2D,
  frame: Frame,
  text: string,
  x: number,
  y: number,
  { size, ink = 'ink', bold = false, align = 'left', halo = true }: Style,
): void {
  ctx.font = `${bold ? '600 ' : ''}${size}px ${frame.font}`;
  ctx.textAlign = align;
  ctx.textBaseline = 'alphabetic';
  if (halo) {
    ctx.strokeStyle = frame.paint('paper');
    ctx.lineWidth = 4;
    ctx.lineJoin = 'round';
    ctx.strokeText(text, x, y);
  }
  ctx.fillStyle = frame.paint(ink);
  ctx.fillText(text, x, y);
}
