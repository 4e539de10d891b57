/** One step of a path in user space: M, L or C with absolute coordinates, or Z. */
export interface Step {
  command: 'M' | 'L' | 'C' | 'Q' | 'Z';
  points: number[];
}

const tenth = (value: number) => Math.round(value * 10) / 10 || 0;

/** A coordinate to a tenth of a pixel, as short as SVG allows: `.5`, `-.5`. */
export function coordinate(value: number): string {
  const tenths = Math.abs(Math.round(value * 10));
  const rest = tenths % 10;
  const whole = (tenths - rest) / 10;
  const size = rest === 0 ? `${whole}` : `${whole || ''}.${rest}`;
  return value < 0 && tenths > 0 ? `-${size}` : size;
}

/** The path as an SVG `d`: coordinates relative to the point before, repeated letters left out. */
export function pathData(steps: readonly Step[]): string {
  let data = '';
  let last = '';
  let x = 0;
  let y = 0;
  for (const { command, points } of steps) {
    if (command === 'Z') {
      data += 'z';
      last = '';
      continue;
    }
    const endX = tenth(points.at(-2) ?? 0);
    const endY = tenth(points.at(-1) ?? 0);
    if (command === 'M') {
      data += `M${numbers([endX, endY])}`;
      last = '';
    } else if (command !== 'L' || endX !== x || endY !== y) {
      const relative =
        command === 'L' ? [endX - x, endY - y] : points.map((value, index) => tenth(value) - (index % 2 ? y : x));
      const letter = command.toLowerCase();
      const written = numbers(relative);
      data += last === letter ? (written.startsWith('-') ? written : ` ${written}`) : letter + written;
      last = letter;
    }
    x = endX;
    y = endY;
  }
  return data;
}

/** Numbers after one another, with a space only where no minus parts them. */
function numbers(values: readonly number[]): string {
  let written = '';
  for (const value of values) {
    const number = coordinate(value);
    written += written && !number.startsWith('-') ? ` ${number}` : number;
  }
  return written;
}
