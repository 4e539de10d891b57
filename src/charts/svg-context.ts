import { coordinate, pathData, type Step } from './svg-path.ts';
import { textWidth } from './text-width.ts';

type Matrix = readonly [number, number, number, number, number, number];

interface State {
  fillStyle: string;
  strokeStyle: string;
  lineWidth: number;
  lineCap: string;
  lineJoin: string;
  miterLimit: number;
  lineDashOffset: number;
  globalAlpha: number;
  font: string;
  textAlign: string;
  textBaseline: string;
  dash: readonly number[];
  matrix: Matrix;
}

const INITIAL: State = {
  fillStyle: '#000',
  strokeStyle: '#000',
  lineWidth: 1,
  lineCap: 'butt',
  lineJoin: 'miter',
  miterLimit: 10,
  lineDashOffset: 0,
  globalAlpha: 1,
  font: '10px sans-serif',
  textAlign: 'start',
  textBaseline: 'alphabetic',
  dash: [],
  matrix: [1, 0, 0, 1, 0, 0],
};

/** Where a baseline stands in em below the named line, near enough for every face. */
const BASELINE: Record<string, number> = { middle: 0.35, top: 0.8, hanging: 0.8, bottom: -0.2, ideographic: -0.2 };
const ANCHOR: Record<string, string> = { center: 'middle', right: 'end', end: 'end' };

/** What is drawn, as SVG: elements of the same look stand in one group or path. */
interface Shape {
  kind: 'path' | 'text';
  look: string;
  content: string;
}

/**
 * The part of a CanvasRenderingContext2D that chart.js and our layers use, recording SVG markup.
 *
 * Text stays text and any CSS colour is kept as given. Clips are not recorded: configurations keep their data within
 * the scales. A rim of words (strokeText) must be followed by the same words filled. Made by `svgContext`, which
 * throws on any member that is not here.
 */
class Recorder {
  readonly canvas: unknown;
  #state: State = { ...INITIAL };
  #stack: State[] = [];
  #path: Step[] = [];
  #shapes: Shape[] = [];
  #rim: { text: string; x: number; y: number; look: string } | undefined;

  constructor(canvas: unknown) {
    this.canvas = canvas;
    for (const key of Object.keys(INITIAL).filter((name) => name !== 'dash' && name !== 'matrix')) {
      Object.defineProperty(this, key, {
        get: () => this.#state[key as keyof State],
        set: (value: never) => {
          (this.#state as unknown as Record<string, unknown>)[key] = value;
        },
      });
    }
  }

  /** The drawing so far, without the svg element around it. */
  markup(): string {
    const groups: Shape[] = [];
    for (const shape of this.#shapes) {
      const last = groups.at(-1);
      if (last?.look === shape.look && last.kind === shape.kind) last.content += shape.content;
      else groups.push({ ...shape });
    }
    return groups
      .map(({ kind, look, content }) =>
        kind === 'path' ? `<path ${look} d="${content}"/>` : `<g ${look}>${content}</g>`,
      )
      .join('');
  }

  save() {
    this.#stack.push({ ...this.#state });
  }
  restore() {
    this.#state = this.#stack.pop() ?? this.#state;
  }

  setTransform(...matrix: Matrix) {
    this.#state.matrix = matrix;
  }
  resetTransform() {
    this.#state.matrix = INITIAL.matrix;
  }
  translate(x: number, y: number) {
    const [a, b, c, d, e, f] = this.#state.matrix;
    this.#state.matrix = [a, b, c, d, a * x + c * y + e, b * x + d * y + f];
  }
  rotate(angle: number) {
    const [a, b, c, d, e, f] = this.#state.matrix;
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    this.#state.matrix = [a * cos + c * sin, b * cos + d * sin, c * cos - a * sin, d * cos - b * sin, e, f];
  }

  beginPath() {
    this.#path = [];
  }
  moveTo(x: number, y: number) {
    this.#step('M', x, y);
  }
  lineTo(x: number, y: number) {
    this.#step(this.#path.length > 0 ? 'L' : 'M', x, y);
  }
  bezierCurveTo(...points: number[]) {
    this.#step('C', ...points);
  }
  quadraticCurveTo(...points: number[]) {
    this.#step('Q', ...points);
  }
  closePath() {
    this.#path.push({ command: 'Z', points: [] });
  }
  rect(x: number, y: number, width: number, height: number) {
    this.moveTo(x, y);
    this.lineTo(x + width, y);
    this.lineTo(x + width, y + height);
    this.lineTo(x, y + height);
    this.closePath();
  }
  arc(x: number, y: number, radius: number, from: number, to: number, back = false) {
    const turn = sweep(from, to, back);
    const parts = Math.max(1, Math.ceil(Math.abs(turn) / (Math.PI / 2) - 1e-9));
    const part = turn / parts;
    const reach = (4 / 3) * Math.tan(part / 4) * radius;
    const on = (angle: number) => [x + radius * Math.cos(angle), y + radius * Math.sin(angle)] as const;
    this.lineTo(...on(from));
    for (let index = 0; index < parts; index++) {
      const [start, end] = [from + index * part, from + (index + 1) * part];
      const [x0, y0] = on(start);
      const [x1, y1] = on(end);
      this.bezierCurveTo(
        x0 - reach * Math.sin(start),
        y0 + reach * Math.cos(start),
        x1 + reach * Math.sin(end),
        y1 - reach * Math.cos(end),
        x1,
        y1,
      );
    }
  }
  clip() {}
  clearRect() {}

  fill() {
    const { fillStyle, globalAlpha } = this.#state;
    if (!isInvisible(fillStyle)) this.#draw(`fill="${fillStyle}"${opacity(globalAlpha)}`, pathData(this.#path));
  }
  stroke() {
    const { strokeStyle, lineWidth, lineJoin, lineCap, dash, globalAlpha } = this.#state;
    if (!(lineWidth > 0) || isInvisible(strokeStyle)) return;
    const look = [
      `fill="none" stroke="${strokeStyle}"`,
      lineWidth !== 1 && `stroke-width="${coordinate(lineWidth)}"`,
      lineJoin !== 'miter' && `stroke-linejoin="${lineJoin}"`,
      lineCap !== 'butt' && `stroke-linecap="${lineCap}"`,
      dash.length > 0 && `stroke-dasharray="${dash.join(' ')}"`,
    ];
    this.#draw(look.filter(Boolean).join(' ') + opacity(globalAlpha), pathData(this.#path));
  }
  fillRect(x: number, y: number, width: number, height: number) {
    const kept = this.#path;
    this.beginPath();
    this.rect(x, y, width, height);
    this.fill();
    this.#path = kept;
  }
  strokeRect(x: number, y: number, width: number, height: number) {
    const kept = this.#path;
    this.beginPath();
    this.rect(x, y, width, height);
    this.stroke();
    this.#path = kept;
  }
  setLineDash(dash: readonly number[]) {
    this.#state.dash = dash;
  }
  getLineDash() {
    return this.#state.dash;
  }

  measureText(text: string) {
    return { width: textWidth(text, this.#font().size) };
  }
  strokeText(text: string, x: number, y: number) {
    const { strokeStyle, lineWidth } = this.#state;
    this.#rim = {
      text,
      x,
      y,
      look: ` stroke="${strokeStyle}" stroke-width="${lineWidth}" paint-order="stroke" stroke-linejoin="round"`,
    };
  }
  fillText(text: string, x: number, y: number) {
    const { fillStyle, textAlign, textBaseline, matrix } = this.#state;
    const { size, weight } = this.#font();
    const rim = this.#rim;
    this.#rim = undefined;
    if (rim && (rim.text !== text || rim.x !== x || rim.y !== y))
      throw new Error(`strokeText("${rim.text}") stands alone; fill the same words next`);
    const [a, b, c, d, e, f] = matrix;
    if (a !== 1 || b !== 0 || c !== 0 || d !== 1) throw new Error(`"${text}" is turned; only upright text is recorded`);
    const anchor = ANCHOR[textAlign];
    const look = [
      `fill="${fillStyle}" font-size="${size}"`,
      weight && `font-weight="${weight}"`,
      anchor && `text-anchor="${anchor}"`,
    ];
    this.#shapes.push({
      kind: 'text',
      look: look.filter(Boolean).join(' ') + (rim?.look ?? ''),
      content: `<text x="${coordinate(x + e)}" y="${coordinate(y + f + (BASELINE[textBaseline] ?? 0) * size)}">${escaped(text)}</text>`,
    });
  }

  #font() {
    const [, weight, size] = /^(?:(?:normal|italic) )?(?:(\d{3}|bold) )?.*?([\d.]+)px/.exec(this.#state.font) ?? [];
    return { weight, size: Number(size ?? 12) };
  }
  #step(command: Step['command'], ...points: number[]) {
    const [a, b, c, d, e, f] = this.#state.matrix;
    const placed = points.map((value, index) => {
      const [x = 0, y = 0] = index % 2 ? [points[index - 1], value] : [value, points[index + 1]];
      return index % 2 ? b * x + d * y + f : a * x + c * y + e;
    });
    this.#path.push({ command, points: placed });
  }
  #draw(look: string, data: string) {
    if (data) this.#shapes.push({ kind: 'path', look, content: data });
  }
}

export type SvgContext = CanvasRenderingContext2D & { markup: () => string };

/** A recording context for a canvas that is none; reading or setting a member it does not know throws. */
export function svgContext(canvas: unknown): SvgContext {
  const recorder = new Recorder(canvas);
  const known = (name: string | symbol) => {
    if (!(name in recorder)) throw new Error(`the SVG context has no "${String(name)}": record it in svg-context.ts`);
  };
  return new Proxy(recorder, {
    get(target, name) {
      known(name);
      const value = Reflect.get(target, name, target) as unknown;
      return typeof value === 'function' ? value.bind(target) : value;
    },
    set(target, name, value) {
      known(name);
      return Reflect.set(target, name, value, target);
    },
  }) as unknown as SvgContext;
}

function sweep(from: number, to: number, back: boolean): number {
  const full = 2 * Math.PI;
  const turn = back ? from - to : to - from;
  const size = turn >= full ? full : ((turn % full) + full) % full;
  return back ? -size : size;
}

const opacity = (alpha: number) => (alpha < 1 ? ` opacity="${alpha}"` : '');
const escaped = (text: string) => text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);
const isInvisible = (colour: string) => /^(transparent|#[0-9a-f]{6}00|rgba\(.*, ?0\))$/i.test(colour);
