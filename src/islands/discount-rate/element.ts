import { ASSETS, type Asset, type Assumptions, type Move, reprice } from '../../domain/discount-rate.ts';
import { type LabInputs, readState, writeState } from '../../domain/lab-state.ts';
import type { Lang } from '../../domain/locale.ts';
import { keepInAddress, type Manner, onReturn } from '../lab/address.ts';
import { announcer } from '../lab/announcer.ts';
import { choiceWords } from '../lab/choice.ts';
import { Dials } from '../lab/dials.ts';
import { Moves } from '../lab/moves.ts';
import { plainPercent } from '../lab/percent.ts';
import { across, down, ticks } from '../lab/plot.ts';
import { setAttribute, write } from '../lab/write.ts';
import { type Curve, curveAfter, curveOf, markOf } from './curve.ts';
import { type Control, type Setting, shockOf } from './setting.ts';
import { shownMove } from './shown.ts';

/** Reprices five assets as the reader moves the controls; the address keeps the setting. */
class DiscountRate extends HTMLElement {
  #lang: Lang = 'zh-hant';
  #assumptions!: Assumptions;
  #dials!: Dials<Control>;
  #curves = new Map<Asset, Curve>();
  #drawn: Asset | undefined;
  #drawnGrowth = Number.NaN;
  readonly #moves = new Moves(
    () => this.#paint(),
    (how) => this.#settle(how),
  );
  #say: (words: string) => void = () => {};
  #forget: (() => void) | undefined;

  connectedCallback() {
    this.#lang = document.documentElement.lang === 'en' ? 'en' : 'zh-hant';
    this.#assumptions = JSON.parse(this.dataset['assumptions'] ?? '{}');
    this.#dials = new Dials<Control>(this.#part('.dials'), () => this.#moves.add('drag'));
    const speak = announcer(this.#part('[role=status]'));
    for (const button of this.#cases)
      button.addEventListener('click', () => {
        this.#set(button.dataset['case'] ?? '');
        this.#moves.add('step');
      });
    this.#part('.pick').addEventListener('change', () => this.#moves.add('step'));
    this.#forget = onReturn((search) => this.#open(search));
    this.#open(location.search);
    // What a reader arrives at is read as page; only moves are told.
    this.#say = speak;
  }

  disconnectedCallback() {
    this.#forget?.();
  }

  get #cases() {
    return this.querySelectorAll<HTMLButtonElement>('[data-case]');
  }
  get #inputs() {
    return { ...this.#dials.inputs, asset: { initial: 'growth', among: ASSETS } } satisfies LabInputs;
  }
  get #asset(): Asset {
    return (this.querySelector<HTMLInputElement>('[name=asset]:checked')?.value ?? 'growth') as Asset;
  }
  get #query() {
    return writeState({ ...this.#dials.values, asset: this.#asset }, this.#inputs);
  }

  /** Shows what an address holds, and says so where it holds nonsense. */
  #open(search: string) {
    this.#moves.drop();
    const { state, faults } = readState(search, this.#inputs);
    this.#dials.values = state;
    this.#pick(state.asset);
    const fault = this.#part('.lab-fault');
    fault.textContent = faults.length > 0 ? `${this.dataset['badAddress']}${faults.join(' ')}` : '';
    this.#paint();
    this.#cite();
  }

  /** Sets the controls to a case; which asset is drawn stays. */
  #set(query: string) {
    this.#dials.values = readState(query, this.#dials.inputs).state;
  }

  #pick(asset: Asset) {
    const radio = this.querySelector<HTMLInputElement>(`[name=asset][value=${asset}]`);
    if (radio) radio.checked = true;
  }

  #settle(how: Manner) {
    keepInAddress(this.#query, how);
    this.#cite();
  }

  #cite() {
    const [comma, colon] = this.#lang === 'en' ? [', ', ': '] : ['、', '：'];
    const words = [...this.#dials.words, choiceWords(this.#part('.pick'), colon)];
    this.#part('cite-state').dataset['words'] = words.join(comma);
  }

  #paint() {
    const setting: Setting = this.#dials.values;
    const moves = reprice(shockOf(setting), this.#assumptions);
    const told: string[] = [];
    for (const asset of ASSETS) told.push(this.#tell(asset, moves[asset]));
    this.#part('.refusal').hidden = !ASSETS.some((asset) => Number.isNaN(moves[asset].change));
    this.#draw(this.#asset, moves[this.#asset], setting.growth);
    const query = writeState(setting, this.#dials.inputs);
    for (const button of this.#cases) setAttribute(button, 'aria-pressed', String(button.dataset['case'] === query));
    this.#say(told.join(this.#lang === 'en' ? '; ' : '；'));
  }

  /** Writes an asset’s row and returns it in words. */
  #tell(asset: Asset, move: Move): string {
    const row = this.#part(`[data-asset=${asset}]`);
    const { rate, change = this.dataset['refused'] ?? '', guess } = shownMove(asset, move, this.#lang);
    const [name, ...cells] = row.children;
    for (const [index, text] of [rate, change, guess].entries()) write(cells[index], text);
    return `${name?.textContent} ${change}`;
  }

  #draw(asset: Asset, move: Move, growth: number) {
    const curve = this.#curves.get(asset) ?? curveOf(asset, this.#assumptions);
    this.#curves.set(asset, curve);
    const other = asset !== this.#drawn;
    if (other) this.#redraw(asset, curve);
    if (other || growth !== this.#drawnGrowth)
      this.#part('.is').setAttribute('d', curveAfter(curve, asset, growth, this.#assumptions));
    this.#drawnGrowth = growth;
    const mark = markOf(curve, move);
    for (const part of this.querySelectorAll<SVGElement>('.plot .to')) {
      part.toggleAttribute('hidden', !mark);
      if (!mark) continue;
      const [x, y] = part instanceof SVGCircleElement ? ['cx', 'cy'] : ['x', 'y'];
      setAttribute(part, x, `${across(curve.frame, mark[0])}%`);
      setAttribute(part, y, `${down(curve.frame, mark[1])}%`);
      if (part instanceof SVGTextElement) write(part, mark[1].toFixed(asset === 'bill' ? 2 : 1));
    }
  }

  /** What changes only with the asset: axes, the curve before, the tangent. */
  #redraw(asset: Asset, { frame, base, before, tangent }: Curve) {
    this.#drawn = asset;
    const grid = ticks(frame.y, 4).map((price) => {
      const line = svg('line', { x2: '100%', y1: `${down(frame, price)}%`, y2: `${down(frame, price)}%` });
      if (price === 100) line.classList.add('base');
      return [line, svg('text', { y: `${down(frame, price)}%`, dy: '-5' }, String(price))];
    });
    const axis = ticks(frame.x, 5).map((rate) =>
      svg(
        'text',
        { class: 'x', x: `${across(frame, rate)}%`, y: '100%', dy: '18' },
        plainPercent(100 * rate, 1, this.#lang),
      ),
    );
    this.#part('.grid').replaceChildren(...grid.flat(), ...axis);
    this.#part('.was').setAttribute('d', before);
    this.#part('.straight').setAttribute('d', tangent);
    const from = this.#part('.from');
    from.setAttribute('cx', `${across(frame, base)}%`);
    from.setAttribute('cy', `${down(frame, 100)}%`);
  }

  #part<Part extends HTMLElement>(selector: string): Part {
    const part = this.querySelector<Part>(selector);
    if (!part) throw new Error(`<discount-rate> needs its ${selector}`);
    return part;
  }
}

function svg(tag: 'line' | 'text', attributes: Record<string, string>, text = ''): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.textContent = text;
  return element;
}

customElements.define('discount-rate', DiscountRate);
