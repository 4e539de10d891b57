/** The values that the edges of a drawing stand for. */
export interface Frame {
  x: readonly [left: number, right: number];
  y: readonly [bottom: number, top: number];
}
export type Point = readonly [x: number, y: number];

const part = (value: number, [from, to]: readonly [number, number]) => (100 * (value - from)) / (to - from);
const round = (value: number) => Math.round(value * 100) / 100;

/** Where a value stands, in percent from the left or from the top. */
export const across = (frame: Frame, x: number): number => round(part(x, frame.x));
export const down = (frame: Frame, y: number): number => round(100 - part(y, frame.y));

/** A line through points as SVG path data in a box of 100 by 100; it breaks where a value is NaN. */
export function linePath(frame: Frame, points: readonly Point[]): string {
  let open = false;
  let path = '';
  for (const [x, y] of points) {
    if (Number.isNaN(y)) open = false;
    else {
      path += `${open ? 'L' : 'M'}${across(frame, x)} ${down(frame, y)}`;
      open = true;
    }
  }
  return path;
}

/** Round values that divide a range into at most `most` parts. */
export function ticks([from, to]: readonly [number, number], most = 5): number[] {
  const least = (to - from) / most;
  const power = 10 ** Math.floor(Math.log10(least));
  const step = [1, 2, 2.5, 5, 10].map((times) => times * power).find((one) => one >= least * 0.999) ?? least;
  const first = Math.ceil(from / step - 1e-9);
  const last = Math.floor(to / step + 1e-9);
  return Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toPrecision(10)));
}

/** A range widened to round values. */
export function roundOut(values: readonly number[], most = 5): readonly [number, number] {
  const real = values.filter((value) => !Number.isNaN(value));
  const [low, high] = [Math.min(...real), Math.max(...real)];
  const [first = 0, second = 1] = ticks([low, high], most);
  const step = second - first;
  return [
    Number((Math.floor(low / step + 1e-9) * step).toPrecision(10)),
    Number((Math.ceil(high / step - 1e-9) * step).toPrecision(10)),
  ];
}
