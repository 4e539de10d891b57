import type { ChartConfiguration } from 'chart.js';
import { Chart } from '../../charts/chart.ts';
import { chartConfig } from '../../charts/chart-config.ts';
import type { ChartData } from '../../charts/chart-data.ts';
import type { Surface } from '../../charts/frame.ts';
import type { Lang } from '../../domain/locale.ts';
import { type Scale, scaleOf } from '../../i18n/format.ts';
import { type ChartState, formatState, parseState, type Span, spanStart } from './chart-state.ts';
import { Cursor } from './cursor.ts';
import { pagePaint } from './page-paint.ts';
import { readings } from './readings.ts';

/** A canvas over the drawings, in their own logical pixels, so that nothing moves when it takes over. */
export class LiveChart {
  readonly #host: HTMLElement;
  readonly #plot: HTMLElement;
  readonly #data: ChartData;
  readonly #lang: Lang;
  readonly #canvas = document.createElement('canvas');
  readonly #cursor: Cursor;
  #chart: Chart | undefined;
  #state: ChartState = { span: 'all', hidden: [] };
  #money: Scale;
  #waiting = false;

  static async on(host: HTMLElement): Promise<LiveChart> {
    const response = await fetch(host.dataset['src'] ?? '');
    if (!response.ok) throw new Error(`${response.status} ${response.url}`);
    const live = new LiveChart(host, (await response.json()) as ChartData);
    await live.#drawnAtIdle();
    return live;
  }

  private constructor(host: HTMLElement, data: ChartData) {
    this.#host = host;
    this.#data = data;
    this.#lang = host.dataset['locale'] as Lang;
    this.#plot = host.querySelector<HTMLElement>('.ch') ?? host;
    const kept = document.documentElement.dataset['units'];
    this.#money = kept === 'han' || kept === 'latin' ? kept : scaleOf(this.#lang);
    this.#canvas.setAttribute('aria-hidden', 'true');
    // Set before chart.js looks, so that it leaves the size to CSS.
    this.#canvas.style.width = '100%';
    this.#plot.append(this.#canvas);
    this.#cursor = new Cursor(this.#plot, data, this.#lang);
    this.#restore();
    const redraw = () => this.#draw();
    addEventListener('popstate', () => {
      this.#restore();
      redraw();
    });
    document.addEventListener('aq-units', ({ detail }: CustomEventInit<Scale>) => {
      this.#money = detail ?? this.#money;
      redraw();
    });
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', redraw);
    new MutationObserver(redraw).observe(document.documentElement, { attributeFilter: ['data-theme'] });
    new ResizeObserver(redraw).observe(this.#plot);
  }

  /** A control was pressed: what it shows changes at once, the drawing when the browser is free. */
  press(button: HTMLButtonElement): void {
    const { span, line, image } = button.dataset;
    if (image !== undefined) return void this.#save();
    if (span) this.#state = { ...this.#state, span: span as Span };
    if (line) this.#state = { ...this.#state, hidden: toggled(this.#state.hidden, line, this.#data.lines.length) };
    const url = new URL(location.href);
    const state = formatState(this.#state);
    if (state) url.searchParams.set(this.#data.id, state);
    else url.searchParams.delete(this.#data.id);
    if (url.href !== location.href) history.pushState(null, '', url);
    this.#showState();
    this.#draw();
  }

  key(name: string): void {
    this.#cursor.key(name);
  }
  announce(): void {
    this.#cursor.announce();
  }
  point(clientX: number): void {
    this.#cursor.point(clientX);
  }
  leave(): void {
    this.#cursor.hide();
  }

  async #save() {
    const { saveImage } = await import('./chart-image.ts');
    await saveImage(this.#data, this.#lang, this.#surface());
  }

  #restore() {
    const lines = this.#data.lines.map(({ id }) => id);
    this.#state = parseState(new URLSearchParams(location.search).get(this.#data.id), lines);
    this.#showState();
  }

  #showState() {
    for (const button of this.#host.querySelectorAll<HTMLButtonElement>('button[aria-pressed]')) {
      const { span, line } = button.dataset;
      const pressed = span ? span === this.#state.span : !this.#state.hidden.includes(line ?? '');
      button.setAttribute('aria-pressed', String(pressed));
    }
  }

  #draw() {
    if (this.#waiting) return;
    this.#waiting = true;
    void this.#drawnAtIdle();
  }

  #drawnAtIdle(): Promise<void> {
    return new Promise((done, fail) => {
      const draw = () => {
        this.#waiting = false;
        try {
          this.#drawNow();
          done();
        } catch (error) {
          fail(error);
        }
      };
      if ('requestIdleCallback' in window) requestIdleCallback(draw, { timeout: 300 });
      else setTimeout(draw, 50);
    });
  }

  #drawNow() {
    const surface = this.#surface();
    this.#chart?.destroy();
    this.#canvas.width = surface.width;
    this.#canvas.height = surface.height;
    const config = chartConfig(this.#data, surface);
    const scale = (this.#plot.clientWidth / surface.width) * devicePixelRatio;
    const chart = new Chart(this.#canvas, {
      ...config,
      options: { ...config.options, devicePixelRatio: scale },
    } as ChartConfiguration);
    this.#chart = chart;
    this.#host.dataset['live'] = '';
    const from = surface.view?.from ?? this.#data.from;
    this.#cursor.show(chart, readings(this.#data, this.#lang, this.#state.hidden, from), this.#money);
  }

  /** The size of the drawing that CSS shows, its font, and the theme’s paints. */
  #surface(): Surface {
    const shown = [...this.#plot.querySelectorAll('svg')].find((svg) => getComputedStyle(svg).display !== 'none');
    const { width = 976, height = 420 } = shown?.viewBox.baseVal ?? {};
    const ctx = this.#canvas.getContext('2d');
    if (!ctx || !shown) throw new Error('no canvas, or no drawing to stand over');
    const from = spanStart(this.#state.span, this.#data.to);
    const { hidden } = this.#state;
    return {
      lang: this.#lang,
      money: this.#money,
      width,
      height,
      font: getComputedStyle(shown).fontFamily,
      paint: pagePaint(this.#plot, ctx),
      most: Number.POSITIVE_INFINITY,
      view: from ? { from, hidden } : { hidden },
    };
  }
}

/** Leaves a line out or takes it in again; the last one shown stays. */
function toggled(hidden: readonly string[], id: string, of: number): string[] {
  if (hidden.includes(id)) return hidden.filter((one) => one !== id);
  return hidden.length + 1 < of ? [...hidden, id] : [...hidden];
}
