import { type AccountState, presetState, readAccounts, writeAccounts } from '../../domain/account-state.ts';
import { type Scale, scaleOf } from '../../i18n/format.ts';
import { afterPaint, keepInAddress, onReturn } from '../lab/address.ts';
import { announcer } from '../lab/announcer.ts';
import { write } from '../lab/write.ts';
import { type AccountsFile, casesOf } from './accounts-file.ts';
import { drawSteps, drawWords } from './draw.ts';
import { type Standing, standingOf } from './standing.ts';
import { Telling } from './telling.ts';
import { writeTable } from './write-table.ts';
import { writtenSheet, writtenTally } from './written.ts';

const LANG = document.documentElement.lang === 'en' ? 'en' : 'zh-hant';

/** Keeps one state, which the address holds too, and draws the whole from it at each change. */
class TAccounts extends HTMLElement {
  #file!: AccountsFile;
  #standing!: Standing;
  /** What the size field holds, in millions. */
  #size = 100_000;
  #say!: (words: string) => void;
  #stop: (() => void)[] = [];

  async connectedCallback() {
    try {
      this.#file = await fetch(this.dataset['src'] ?? '').then((response) => response.json());
    } catch {
      this.dataset['failed'] = '';
      return;
    }
    this.#say = announcer(this.#part(':scope > [role=status]'));
    this.#case.addEventListener('change', () => this.#choose());
    this.#operation.addEventListener('change', () => this.#showRoom());
    this.#sizeField.addEventListener('input', () => this.#readSize());
    this.#part('form').addEventListener('submit', (event) => this.#book(event));
    this.#part('.stage').addEventListener('click', ({ target }) => this.#walk(target));
    const redraw = () => {
      this.#draw();
      this.#cite();
    };
    document.addEventListener('aq-units', redraw);
    this.#stop = [onReturn(() => this.#read()), () => document.removeEventListener('aq-units', redraw)];
    this.#read();
    this.dataset['ready'] = '';
  }

  disconnectedCallback() {
    for (const stop of this.#stop) stop();
  }

  #read() {
    const { state, fault } = readAccounts(location.search, casesOf(this.#file));
    this.#standing = standingOf(this.#file, state);
    this.#draw();
    this.#cite();
    this.#refuse(fault ? `${this.dataset['bad']}${fault}` : '');
  }

  #go(change: Partial<AccountState>) {
    const state = { ...this.#standing.state, ...change };
    this.#standing = standingOf(this.#file, state);
    this.#refuse('');
    this.#draw();
    afterPaint(() => {
      keepInAddress(writeAccounts(state, casesOf(this.#file)));
      this.#cite();
    });
    this.#say(this.#telling.progress(this.#standing));
  }

  #cite() {
    this.querySelector('cite-state')?.setAttribute('data-words', this.#telling.settings(this.#standing));
  }

  /** A preset by its id; blank books as `from` and the id of their opening. */
  #choose() {
    const [id = '', blank] = this.#case.value.split(' ').reverse();
    this.#go(blank ? { opening: id, steps: [], at: 0 } : presetState(id, casesOf(this.#file), 1));
  }

  #walk(target: EventTarget | null) {
    const button = target instanceof Element ? target.closest('button') : null;
    if (!button || button.ariaDisabled === 'true') return;
    const { steps, at } = this.#standing.state;
    const { go, at: to } = button.dataset;
    if (to) this.#go({ at: Number(to) });
    else if (go === 'undo') this.#go({ steps: steps.slice(0, -1), at: Math.min(at, steps.length - 1) });
    else if (go) this.#go({ at: go === 'back' ? at - 1 : at + 1 });
  }

  #book(event: SubmitEvent) {
    event.preventDefault();
    const operation = this.#operation.value;
    const refusal = this.#telling.refusal(this.#size, this.#standing.limitOf(operation));
    if (refusal) return this.#refuse(refusal, true);
    const { steps, at } = this.#standing.state;
    this.#go({ steps: [...steps.slice(0, at), { operation, size: this.#size }], at: at + 1 });
  }

  #refuse(words: string, size = false) {
    this.#part('[role=alert]').textContent = words;
    this.#sizeField.ariaInvalid = String(size);
  }

  #draw() {
    const { state, presetId, opening, sheets, tallies } = this.#standing;
    const telling = this.#telling;
    const hand = { names: this.#file.names, scale: this.#scale };
    const noteOf = (sector: string) => hand.names[opening.exact.includes(sector) ? 'exact' : 'stylised'] ?? '';
    this.#case.value = presetId ?? `from ${state.opening}`;
    this.#sizeField.value = String(this.#size / this.#perUnit);
    write(this.#part('[data-unit]'), hand.names[hand.scale] ?? '');
    write(this.#part('.start'), telling.start(this.#standing));
    drawSteps(this.#part('.stp'), this.#standing, telling);
    const ends = { back: state.at === 0, forward: state.at === state.steps.length, undo: state.steps.length === 0 };
    for (const [go, end] of Object.entries(ends)) this.#part(`[data-go=${go}]`).ariaDisabled = String(end);
    drawWords(this.#part('.said'), this.#standing, telling, this.#root);
    writeTable(this.#part('[data-tally]'), writtenTally(...tallies, hand));
    for (const [index, sheet] of sheets.entries()) {
      const box = this.#sheets.children[index] ?? this.#sheets.appendChild(document.createElement('div'));
      const written = writtenSheet(sheet, noteOf(sheet.sector), hand);
      writeTable(box, written);
      box.classList.toggle('untouched', state.at > 0 && !written.figures.some(({ changed }) => changed));
    }
    write(this.#part('.basis'), opening.basis);
    this.#showRoom();
  }

  #showRoom() {
    write(this.#part('#ta-limit'), this.#telling.room(this.#standing.limitOf(this.#operation.value)));
  }

  #readSize() {
    this.#size = Math.round(this.#sizeField.valueAsNumber * this.#perUnit);
  }

  get #telling() {
    return new Telling(this.#file, this.dataset, LANG, this.#scale);
  }
  get #scale(): Scale {
    const kept = document.documentElement.dataset['units'];
    return kept === 'han' || kept === 'latin' ? kept : scaleOf(LANG);
  }
  /** Millions in one of the units that columns are in. */
  get #perUnit() {
    return this.#scale === 'han' ? 100 : 1000;
  }
  /** Addresses after the language start here. */
  get #root() {
    return (this.dataset['root'] ?? '').replace(/index\.html$/, '');
  }
  get #case() {
    return this.#part<HTMLSelectElement>('#ta-case');
  }
  get #operation() {
    return this.#part<HTMLSelectElement>('#ta-operation');
  }
  get #sheets() {
    return this.#part('.sheets');
  }
  get #sizeField() {
    return this.#part<HTMLInputElement>('#ta-size');
  }
  #part<Part extends HTMLElement>(selector: string): Part {
    const part = this.querySelector<Part>(selector);
    if (!part) throw new Error(`<t-accounts> needs ${selector}`);
    return part;
  }
}

customElements.define('t-accounts', TAccounts);
