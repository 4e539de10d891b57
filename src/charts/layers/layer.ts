import type { Chart, Plugin } from 'chart.js';

/** Something drawn under or over the lines; canvas state is put back after it. */
export function layer(
  id: string,
  when: 'under' | 'over',
  draw: (ctx: CanvasRenderingContext2D, chart: Chart) => void,
): Plugin {
  const hook = (chart: Chart) => {
    chart.ctx.save();
    draw(chart.ctx, chart);
    chart.ctx.restore();
  };
  return when === 'under' ? { id, beforeDatasetsDraw: hook } : { id, afterDatasetsDraw: hook };
}
