/** A point of a line; null is a hole. */
export interface XY {
  x: number;
  y: number | null;
}

/**
 * Leaves at most about `most` points of a line, keeping its shape: largest triangle three buckets
 * (Steinarsson 2013) over each run between holes. Holes stay.
 */
export function thin(points: readonly XY[], most: number): XY[] {
  if (points.length <= most) return [...points];
  const runs = runsOf(points);
  return runs.flatMap((run) =>
    run[0]?.y === null
      ? run
      : largestTriangles(run as Known[], Math.max(2, Math.round((most * run.length) / points.length))),
  );
}

/** A rate that is set holds until the next one: only the days of change are kept, and the last. */
export const changes = (points: readonly XY[]): XY[] =>
  points.filter(({ y }, index) => index === points.length - 1 || y !== points[index - 1]?.y);

type Known = { x: number; y: number };

/** Stretches of known points, and of holes, in turn. */
function runsOf(points: readonly XY[]): XY[][] {
  const runs: XY[][] = [];
  for (const point of points) {
    const last = runs.at(-1);
    if (last && (last[0]?.y === null) === (point.y === null)) last.push(point);
    else runs.push([point]);
  }
  return runs;
}

function largestTriangles(run: readonly Known[], most: number): Known[] {
  const first = run[0];
  const end = run.at(-1);
  if (!first || !end || run.length <= most || most < 3) return most < 3 && first && end ? [first, end] : [...run];
  const kept = [first];
  const width = (run.length - 2) / (most - 2);
  let before = first;
  for (let bucket = 0; bucket < most - 2; bucket++) {
    const start = Math.floor(bucket * width) + 1;
    const stop = Math.floor((bucket + 1) * width) + 1;
    const next = mean(run.slice(stop, Math.min(Math.floor((bucket + 2) * width) + 1, run.length)), end);
    let best = before;
    let largest = -1;
    for (const point of run.slice(start, stop)) {
      const area = Math.abs((before.x - next.x) * (point.y - before.y) - (before.x - point.x) * (next.y - before.y));
      if (area > largest) [largest, best] = [area, point];
    }
    kept.push(best);
    before = best;
  }
  return [...kept, end];
}

function mean(points: readonly Known[], otherwise: Known): Known {
  if (points.length === 0) return otherwise;
  return {
    x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
    y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
  };
}
