import { type LabInputs, type LabState, readState, writeAmong, writeState } from '../../domain/lab-state.ts';
import type { Lang } from '../../domain/locale.ts';
import type { PathMonth, Start } from '../../domain/policy-path.ts';
import { formatNumber } from '../../i18n/format.ts';
import { keepInAddress, type Manner, onReturn } from '../lab/address.ts';
import { announcer } from '../lab/announcer.ts';
import { choiceWords } from '../lab/choice.ts';
import { Dials } from '../lab/dials.ts';
import { Moves } from '../lab/moves.ts';
import { plainPercent } from '../lab/percent.ts';
import { down, linePath } from '../lab/plot.ts';
import { writeSum } from '../lab/sum.ts';
import { setAttribute, write } from '../lab/write.ts';
import { OF, type Of } from '../reserves-week/scales.ts';
import { FRAMES } from './frames.ts';
import { type DialName, monthStart, type PathSetting, PLANS, paceToHold, pathOf, percentIn } from './setting.ts';
import { billions, ROWS } from './shown.ts';

/** Walks reserves two years ahead as the reader sets the flows; the address keeps the setting. */
class ReservesPath extends HTMLElement {
  #lang: Lang = 'zh-hant';
  #start!: Start;
  #paces: number[] = [];
  #dials!: Dials<DialName>;
  #inputs!: ReturnType<ReservesPath['inputsOf']>;
  readonly #moves = new Moves(
    () => this.#paint(),
    (how) => this.#settle(how),
  );
  #say: (words: string) => void = () => {};
  #forget: (() => void) | undefined;

  connectedCallback() {
    this.#lang = document.documentElement.lang === 'en' ? 'en' : 'zh-hant';
    this.#start = JSON.parse(this.dataset['start'] ?? '{}');
    this.#paces = JSON.parse(this.dataset['paces'] ?? '[]');
    this.#dials = new Dials<DialName>(this.#part('.dials'), () => this.#moves.add('drag'));
    this.#inputs = this.inputsOf();
    const speak = announcer(this.#part('[role=status]'));
    for (const radios of this.querySelectorAll('.plans, .pick'))
      radios.addEventListener('change', () => this.#moves.add('step'));
    for (const button of this.#cases)
      button.addEventListener('click', () => {
        this.#set({ ...readState(button.dataset['case'] ?? '', this.#inputs).state, of: this.#of });
        this.#moves.add('step');
      });
    this.#forget = onReturn((search) => this.#open(search));
    this.#open(location.search);
    // What a reader arrives at is read as page; only moves are told.
    this.#say = speak;
  }

  disconnectedCallback() {
    this.#forget?.();
  }

  inputsOf() {
    const plan =
      this.querySelector<HTMLInputElement>('[name=plan][checked]')?.value === 'steady' ? 'steady' : 'announced';
    return {
      plan: { initial: plan, among: PLANS },
      ...this.#dials.inputs,
      of: { initial: 'gdp', among: OF },
    } as const satisfies LabInputs;
  }

  get #cases() {
    return this.querySelectorAll<HTMLButtonElement>('[data-case]');
  }
  get #of(): Of {
    return (this.querySelector<HTMLInputElement>('[name=of]:checked')?.value ?? 'gdp') as Of;
  }
  get #setting(): PathSetting {
    const plan = this.querySelector<HTMLInputElement>('[name=plan]:checked')?.value;
    return { ...this.#dials.values, plan: plan === 'steady' ? 'steady' : 'announced' };
  }

  #open(search: string) {
    this.#moves.drop();
    const { state, faults } = readState(search, this.#inputs);
    this.#part('.lab-fault').textContent = faults.length > 0 ? `${this.dataset['badAddress']}${faults.join(' ')}` : '';
    this.#set(state);
    this.#paint();
    this.#cite();
  }

  #set(state: LabState<ReturnType<ReservesPath['inputsOf']>>) {
    this.#dials.values = state;
    for (const [name, value] of [
      ['plan', state.plan],
      ['of', state.of],
    ]) {
      const radio = this.querySelector<HTMLInputElement>(`[name=${name}][value=${value}]`);
      if (radio) radio.checked = true;
    }
  }

  #settle(how: Manner) {
    keepInAddress(writeAmong(location.search, { ...this.#setting, of: this.#of }, this.#inputs), how);
    this.#cite();
  }

  #cite() {
    this.#part('cite-state').dataset['words'] = this.#inWords();
  }

  #paint() {
    const setting = this.#setting;
    const of = this.#of;
    const path = pathOf(setting, this.#start, this.#paces);
    for (const month of ROWS) this.#row(month, path[month]);
    for (const held of OF)
      writeSum(this.#part(`[data-hold=${held}]`), billions(paceToHold(held, setting, this.#start), 2), this.#lang);
    this.#draw(of, path);
    const query = writeState({ ...setting, of: 'gdp' }, this.#inputs);
    for (const button of this.#cases) setAttribute(button, 'aria-pressed', String(button.dataset['case'] === query));
    const end = path.at(-1);
    if (end)
      this.#say(
        `${monthStart(end.month)} ${formatNumber(billions(end.reserves), this.#lang)} ${this.#measured(of, end)}`,
      );
  }

  #row(month: number, at: PathMonth | undefined) {
    const [reserves, gdp, banks] = this.querySelectorAll<HTMLElement>(`[data-month="${month}"] td`);
    if (!at || !reserves || !gdp || !banks) return;
    writeSum(reserves, billions(at.reserves), this.#lang, 'short');
    write(gdp, plainPercent(at.percentOfGdp, 1, this.#lang));
    write(banks, plainPercent(at.percentOfBankAssets, 1, this.#lang));
  }

  /** Only the drawing in view is moved. */
  #draw(of: Of, path: readonly PathMonth[]) {
    for (const plot of this.querySelectorAll<HTMLElement>('[data-plot]')) plot.hidden = plot.dataset['plot'] !== of;
    const frame = FRAMES[of];
    const plot = this.#part(`[data-plot=${of}]`);
    plot.querySelector('.is')?.setAttribute(
      'd',
      linePath(
        frame,
        path.map((month) => [month.month, percentIn(of, month)]),
      ),
    );
    const end = path.at(-1);
    if (end) plot.querySelector('circle')?.setAttribute('cy', `${down(frame, percentIn(of, end))}%`);
  }

  #measured = (of: Of, month: PathMonth) =>
    `${this.#part(`[data-plot=${of}] svg`).getAttribute('aria-label')?.split(', ').at(-1)} ${plainPercent(percentIn(of, month), 1, this.#lang)}`;

  /** Every control with its value. */
  #inWords(): string {
    const [comma, colon] = this.#lang === 'en' ? [', ', ': '] : ['、', '：'];
    const [plan, of] = ['.plans', '.pick'].map((group) => choiceWords(this.#part(group), colon));
    return [plan, ...this.#dials.words, of].join(comma);
  }

  #part<Part extends HTMLElement>(selector: string): Part {
    const part = this.querySelector<Part>(selector);
    if (!part) throw new Error(`<reserves-path> needs its ${selector}`);
    return part;
  }
}

customElements.define('reserves-path', ReservesPath);
