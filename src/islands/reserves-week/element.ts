import { type Columns, fromColumns } from '../../domain/columns.ts';
import { between, FED_SERIES, type FedSeries, wednesdays, weekAt } from '../../domain/fed-weeks.ts';
import { type LabInputs, readState, writeAmong } from '../../domain/lab-state.ts';
import type { Lang } from '../../domain/locale.ts';
import type { Zone, ZoneEdges } from '../../domain/reserves.ts';
import type { Observation } from '../../domain/series.ts';
import { formatNumber } from '../../i18n/format.ts';
import { keepInAddress, type Manner, onReturn } from '../lab/address.ts';
import { announcer } from '../lab/announcer.ts';
import { Moves } from '../lab/moves.ts';
import { plainPercent } from '../lab/percent.ts';
import { across } from '../lab/plot.ts';
import { writeSum } from '../lab/sum.ts';
import { setAttribute, write } from '../lab/write.ts';
import { LINES, type WeekSum, weekSum } from './lines.ts';
import { OF, type Of, SCALES } from './scales.ts';

/** The identity in any week; the series are fetched when the reader first asks for another one. */
class ReservesWeek extends HTMLElement {
  #lang: Lang = 'zh-hant';
  #weeks: string[] = [];
  #series: Promise<FedSeries> | undefined;
  #edges!: { gdp: ZoneEdges; banks: ZoneEdges };
  #zones!: Record<Zone, string>;
  #bankAssets: Observation[] = [];
  #shown = '';
  readonly #moves = new Moves(
    () => this.#turnTo(this.#date.value),
    (how) => this.#settle(how),
  );
  #say!: (words: string) => void;
  #forget: (() => void) | undefined;

  connectedCallback() {
    const { first = '', edges = '{}', zones = '{}', bankAssets = '[]' } = this.dataset;
    this.#lang = document.documentElement.lang === 'en' ? 'en' : 'zh-hant';
    this.#weeks = wednesdays(first, this.#date.max);
    this.#edges = JSON.parse(edges);
    this.#zones = JSON.parse(zones);
    this.#bankAssets = JSON.parse(bankAssets);
    this.#say = announcer(this.#part('[role=status]'));
    this.#range.addEventListener('input', () => this.#go(this.#weeks[Number(this.#range.value)] ?? '', 'drag'));
    this.#date.addEventListener('change', () => this.#go(this.#wednesdayBy(this.#date.value), 'step'));
    this.#forget = onReturn((search) => this.#open(search));
    this.#shown = this.#date.value;
    this.#open(location.search);
  }

  disconnectedCallback() {
    this.#forget?.();
  }

  get #range() {
    return this.#part<HTMLInputElement>('[type=range]');
  }
  get #date() {
    return this.#part<HTMLInputElement>('[type=date]');
  }
  get #inputs() {
    return { week: { initial: this.#date.defaultValue, among: this.#weeks } } satisfies LabInputs;
  }

  #open(search: string) {
    this.#moves.drop();
    const { state, faults } = readState(search, this.#inputs);
    this.#part('.lab-fault').textContent = faults.length > 0 ? `${this.dataset['badAddress']}${faults.join(' ')}` : '';
    this.#turnTo(state.week);
    this.#cite();
  }

  #go(week: string, how: Manner) {
    this.#date.value = week;
    this.#moves.add(how);
  }

  #settle(how: Manner) {
    keepInAddress(writeAmong(location.search, { week: this.#date.value }, this.#inputs), how);
    this.#cite();
  }

  #cite() {
    this.#part('cite-state').dataset['words'] = `${this.#part('label').textContent?.trim()} ${this.#date.value}`;
  }

  /** The Wednesday on or before a day; the nearest end where there is none. */
  #wednesdayBy(day: string): string {
    return this.#weeks.findLast((week) => week <= day) ?? this.#weeks[0] ?? '';
  }

  async #turnTo(week: string) {
    if (this.#date.value !== week) this.#date.value = week;
    this.#range.value = String(this.#weeks.indexOf(week));
    this.#range.setAttribute('aria-valuetext', week);
    if (week === this.#shown) return;
    this.#shown = week;
    const fault = this.#part('.lab-fault');
    if (!this.#series) fault.textContent = `${this.dataset['loading']}…`;
    try {
      this.#series ??= this.#fetch();
      const series = await this.#series;
      if (fault.textContent === `${this.dataset['loading']}…`) fault.textContent = '';
      // A drag may have gone on while the series came.
      if (week === this.#shown) this.#show(week, series);
    } catch {
      this.#series = undefined;
      this.#shown = '';
      fault.textContent = this.dataset['failed'] ?? '';
    }
  }

  async #fetch(): Promise<FedSeries> {
    const root = new URL((this.dataset['root'] ?? '').replace(/index\.html$/, ''), location.href);
    const lines = Object.entries(FED_SERIES).map(async ([line, id]) => {
      const response = await fetch(new URL(`${id}.json`, root));
      return [line, fromColumns((await response.json()) as Columns)] as const;
    });
    return Object.fromEntries(await Promise.all(lines)) as unknown as FedSeries;
  }

  #show(day: string, series: FedSeries) {
    const time = Date.parse(day);
    const week = weekAt(series, time);
    if (!week) return;
    const sum = weekSum(week, { gdp: week.gdp, banks: between(this.#bankAssets, time) }, this.#edges);
    for (const line of LINES) writeSum(this.#part(`[data-line=${line}] td`), sum.lines[line], this.#lang);
    const caption = this.#part<HTMLTimeElement>('.account time');
    caption.textContent = caption.dateTime = day;
    for (const of of OF) this.#gauge(of, sum);
    const told = ['netLiquidity', 'reserves'] as const;
    this.#say(
      [day, ...told.map((line) => `${this.#name(line)} ${formatNumber(sum.lines[line], this.#lang)}`)].join(
        this.#lang === 'en' ? '; ' : '；',
      ),
    );
  }

  #gauge(of: Of, sum: WeekSum) {
    const box = this.#part(`[data-of=${of}]`);
    const ratio = sum[of];
    const [figure, zone] = box.querySelectorAll('p > b, p > span');
    write(figure, ratio ? plainPercent(ratio.percent, 1, this.#lang) : (this.dataset['unknown'] ?? ''));
    write(zone, ratio ? this.#zones[ratio.zone] : '');
    const mark = box.querySelector('.mark');
    setAttribute(mark, 'visibility', ratio ? 'visible' : 'hidden');
    if (!ratio) return;
    const [low, high] = SCALES[of];
    const percent = Math.min(high, Math.max(low, ratio.percent));
    setAttribute(mark, 'x', `${across({ x: SCALES[of], y: [0, 1] }, percent)}%`);
  }

  #name = (line: string) => this.#part(`[data-line=${line}] th`).textContent?.trim() ?? '';

  #part<Part extends HTMLElement>(selector: string): Part {
    const part = this.querySelector<Part>(selector);
    if (!part) throw new Error(`<reserves-week> needs its ${selector}`);
    return part;
  }
}

customElements.define('reserves-week', ReservesWeek);
