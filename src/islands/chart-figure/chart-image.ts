import type { ChartConfiguration } from 'chart.js';
import { Chart } from '../../charts/chart.ts';
import { chartConfig } from '../../charts/chart-config.ts';
import type { ChartData } from '../../charts/chart-data.ts';
import type { Surface } from '../../charts/frame.ts';
import type { Lang } from '../../domain/locale.ts';

const MARGIN = 24;
const FINE = 2;

/** Saves the chart as PNG with its finding, caption, source, last date and address drawn in, in the page’s theme. */
export function saveImage(data: ChartData, lang: Lang, surface: Surface): Promise<void> {
  const { width, height, font, paint } = surface;
  const image = document.createElement('canvas');
  const ctx = image.getContext('2d');
  if (!ctx) return Promise.reject(new Error('no canvas'));
  const blocks = [
    { text: data.finding[lang], style: `600 18px ${font}`, leading: 27, ink: 'ink' },
    { text: data.caption[lang], style: `14px ${font}`, leading: 22, ink: 'ink-2' },
    { text: sourceLine(data, lang), style: `13px ${font}`, leading: 20, ink: 'ink-3' },
  ] as const;
  const wrapped = blocks.map(({ text, style }) => {
    ctx.font = style;
    return wrap(ctx, text, width);
  });
  const textHeight = blocks.reduce((sum, { leading }, index) => sum + leading * (wrapped[index]?.length ?? 0), 0);
  image.width = (width + 2 * MARGIN) * FINE;
  image.height = (height + textHeight + 2 * MARGIN + 16) * FINE;
  ctx.scale(FINE, FINE);
  ctx.fillStyle = paint('paper');
  ctx.fillRect(0, 0, image.width, image.height);
  let y = MARGIN;
  const write = (index: number) => {
    const block = blocks[index];
    if (!block) return;
    ctx.font = block.style;
    ctx.fillStyle = paint(block.ink);
    for (const line of wrapped[index] ?? []) {
      y += block.leading;
      ctx.fillText(line, MARGIN, y - 6);
    }
  };
  write(0);
  write(1);
  const chart = drawn(data, surface);
  ctx.drawImage(chart.canvas, MARGIN, y + 8, width, height);
  chart.destroy();
  y += height + 12;
  write(2);
  return new Promise((done) => {
    image.toBlob((blob) => {
      if (blob) download(blob, `${data.id}.png`);
      done();
    });
  });
}

/** The chart as shown, as fine as the image. */
function drawn(data: ChartData, surface: Surface): Chart {
  const canvas = document.createElement('canvas');
  canvas.width = surface.width;
  canvas.height = surface.height;
  const config = chartConfig(data, surface);
  return new Chart(canvas, { ...config, options: { ...config.options, devicePixelRatio: FINE } } as ChartConfiguration);
}

/** Publishers, each with the series of its own that are drawn and their last day; then single documents; then the address. */
function sourceLine(data: ChartData, lang: Lang): string {
  const words =
    lang === 'en' ? { source: 'Source: ', and: '; ', stop: '. ' } : { source: '資料來源：', and: '；', stop: '。' };
  const series = [...Map.groupBy(data.sources, ({ publisher }) => publisher)].map(
    ([publisher, group]) => `${publisher}: ${group.map(({ code, to }) => `${code} (${to})`).join(', ')}`,
  );
  const documents = data.cites.map(({ publisher, date }) => `${publisher}, ${date}`);
  return `${words.source}${[...series, ...documents].join(words.and)}${words.stop}${location.href.replace(/#.*/, '')}`;
}

/** Lines no wider than `width`: broken at spaces, and between Han characters. */
function wrap(ctx: CanvasRenderingContext2D, text: string, width: number): string[] {
  const lines: string[] = [''];
  for (const part of text.match(/[\u2e80-\uffef][，。、；：）」]*|[^\s\u2e80-\uffef]+\s*|\s+/g) ?? []) {
    const last = lines.length - 1;
    if (ctx.measureText((lines[last] + part).trimEnd()).width > width && lines[last]) lines.push(part);
    else lines[last] += part;
  }
  return lines;
}

function download(blob: Blob, name: string) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
