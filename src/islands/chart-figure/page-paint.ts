import { cssColour, type Ink } from '../../charts/ink.ts';

/** Turns inks into colours and patterns a canvas can use, as the page’s theme has them now. */
export function pagePaint(host: HTMLElement, ctx: CanvasRenderingContext2D): (ink: Ink) => string | CanvasPattern {
  const known = new Map<Ink, string | CanvasPattern>();
  const resolve = (css: string): string => {
    // Only a rendered element knows what a variable or light-dark() comes to.
    const probe = document.createElement('span');
    probe.style.color = css;
    host.append(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  };
  return (ink) => {
    const found = known.get(ink);
    if (found) return found;
    const paint =
      ink === 'hatch' || ink === 'dots' ? pattern(ctx, ink, resolve(cssColour('edge'))) : resolve(cssColour(ink));
    known.set(ink, paint);
    return paint;
  };
}

/** The same 6 × 6 patterns as the page’s `<pattern>` elements, in logical pixels. */
function pattern(ctx: CanvasRenderingContext2D, ink: 'hatch' | 'dots', colour: string): string | CanvasPattern {
  const fine = 4;
  const tile = document.createElement('canvas');
  const side = ink === 'hatch' ? 6 * Math.SQRT2 : 6;
  tile.width = tile.height = Math.round(side * fine);
  const brush = tile.getContext('2d');
  if (!brush) return colour;
  brush.scale(tile.width / side, tile.width / side);
  brush.fillStyle = brush.strokeStyle = colour;
  if (ink === 'dots') {
    brush.arc(1.5, 1.5, 0.9, 0, 2 * Math.PI);
    brush.fill();
  } else {
    brush.globalAlpha = 0.55;
    for (const shift of [-side, 0, side]) {
      brush.moveTo(shift, side);
      brush.lineTo(shift + side, 0);
    }
    brush.stroke();
  }
  const made = ctx.createPattern(tile, 'repeat');
  made?.setTransform(new DOMMatrix().scale(side / tile.width));
  return made ?? colour;
}
