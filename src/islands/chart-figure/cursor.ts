import type { Chart } from 'chart.js';
import type { ChartData } from '../../charts/chart-data.ts';
import type { Lang } from '../../domain/locale.ts';
import type { Scale } from '../../i18n/format.ts';
import { latest, type Reading, written } from './readings.ts';

const PAGE = 0.1;

/** A rule over the chart at one observation, with its values: moved by pointer or by keys, which also tell them. */
export class Cursor {
  readonly #plot: HTMLElement;
  readonly #data: ChartData;
  readonly #lang: Lang;
  readonly #rule = element('i', 'ch-x');
  readonly #values = element('div', 'ch-v');
  readonly #told = element('p', 'sr');
  #readings: Reading[] = [];
  #at: number | undefined;
  #chart: Chart | undefined;
  #money: Scale = 'han';

  constructor(plot: HTMLElement, data: ChartData, lang: Lang) {
    this.#plot = plot;
    this.#data = data;
    this.#lang = lang;
    this.#told.setAttribute('role', 'status');
    this.#values.setAttribute('aria-hidden', 'true');
    this.#rule.hidden = this.#values.hidden = true;
    plot.append(this.#rule, this.#values);
    plot.after(this.#told);
  }

  /** A new drawing: other readings, perhaps other places. */
  show(chart: Chart, readings: Reading[], money: Scale): void {
    const time = this.#at === undefined ? undefined : this.#readings[this.#at]?.time;
    this.#chart = chart;
    this.#readings = readings;
    this.#money = money;
    if (time !== undefined) this.#move(this.#nearest(time));
  }

  key(name: string): void {
    const last = this.#readings.length - 1;
    const page = Math.max(1, Math.round(last * PAGE));
    const at = this.#at ?? latest(this.#readings);
    const to: Record<string, number> = {
      ArrowLeft: at - 1,
      ArrowRight: at + 1,
      PageUp: at - page,
      PageDown: at + page,
      Home: 0,
      End: last,
    };
    if (name === 'Escape') this.hide();
    else {
      this.#move(to[name] ?? last);
      this.announce();
    }
  }

  /** Tells the values where the cursor is, in the page’s language. */
  announce(): void {
    const reading = this.#readings[this.#at ?? latest(this.#readings)];
    if (!reading) return;
    const { day, rows } = written(reading, this.#data, this.#lang, this.#money);
    const [colon, comma] = this.#lang === 'en' ? [': ', ', '] : ['：', '，'];
    this.#told.textContent = day + colon + rows.map(([name, value]) => `${name} ${value}`).join(comma);
  }

  /** `clientX`: the pointer, in pixels of the window. */
  point(clientX: number): void {
    const box = this.#plot.getBoundingClientRect();
    const scale = this.#chart?.scales['x'];
    if (!scale || !this.#chart) return;
    const time = scale.getValueForPixel(((clientX - box.left) / box.width) * this.#chart.width) ?? 0;
    this.#move(this.#nearest(time));
  }

  hide(): void {
    this.#at = undefined;
    this.#rule.hidden = this.#values.hidden = true;
  }

  #nearest(time: number): number {
    let nearest = 0;
    for (const [index, reading] of this.#readings.entries())
      if (Math.abs(reading.time - time) < Math.abs((this.#readings[nearest]?.time ?? 0) - time)) nearest = index;
    return nearest;
  }

  #move(index: number) {
    this.#at = Math.max(0, Math.min(index, this.#readings.length - 1));
    const reading = this.#readings[this.#at];
    const scale = this.#chart?.scales['x'];
    if (!reading || !scale || !this.#chart) return this.hide();
    const { day, rows } = written(reading, this.#data, this.#lang, this.#money);
    const share = scale.getPixelForValue(reading.time) / this.#chart.width;
    const { top, bottom } = this.#chart.chartArea;
    const { height } = this.#chart;
    this.#rule.style.left = `${share * 100}%`;
    this.#rule.style.top = `${(top / height) * 100}%`;
    this.#rule.style.height = `${((bottom - top) / height) * 100}%`;
    this.#values.replaceChildren(element('b', '', day), ...rows.map(row));
    this.#rule.hidden = this.#values.hidden = false;
    // On the side with more room, and never outside.
    const width = this.#plot.clientWidth;
    const x = share * width + (share > 0.5 ? -10 - this.#values.offsetWidth : 10);
    this.#values.style.left = `${Math.max(0, Math.min(x, width - this.#values.offsetWidth))}px`;
    this.#values.style.top = `${(top / height) * 100}%`;
  }
}

function row([name, value]: [string, string]): HTMLElement {
  const line = element('p', '');
  line.append(element('span', '', name), element('b', '', value));
  return line;
}

function element(tag: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.textContent = text;
  return made;
}
