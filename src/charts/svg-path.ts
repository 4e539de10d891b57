/** One step of a path in user space: M, L or C with absolute coordinates, or Z. */
export interface Step {
  command: 'M' | 'L' | 'C' | 'Q' | 'Z';
  points: number[];
}

const tenth = (value: number) => Math.round(value * 10) / 10 || 0;

/** A coordinate to a tenth of a pixel, as short as SVG allows: `.5`, `-.5`. */
export const coordinate = (value: number): string => String(tenth(value)).replace(/^(-?)0\./, '$1.');

/** The path as an SVG `d`: coordinates relative to the point before, repeated letters left out. */
export function pathData(steps: readonly Step[]): string {
  let data = '';
  let last = '';
  let [x, y] = [0, 0];
  for (const { command, points } of steps) {
    if (command === 'Z') {
      data += 'z';
      last = '';
      continue;
    }
    const rounded = points.map(tenth);
    const [endX = 0, endY = 0] = rounded.slice(-2);
    if (command === 'M') {
      data += `M${rounded.map(coordinate).join(' ').replaceAll(' -', '-')}`;
      last = '';
    } else if (command !== 'L' || endX !== x || endY !== y) {
      const origin = [x, y];
      const relative = rounded.map((value, index) => coordinate(value - (origin[index % 2] ?? 0)));
      const numbers = relative.join(' ').replaceAll(' -', '-');
      const letter = command.toLowerCase();
      data += last === letter ? (numbers.startsWith('-') ? numbers : ` ${numbers}`) : letter + numbers;
      last = letter;
    }
    [x, y] = [endX, endY];
  }
  return data;
}
