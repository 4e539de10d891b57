import { OUTCOMES, type Outcome, readGuesses, scoreOf } from '../../domain/forecast.ts';
import { keep, kept, MODE, STORE } from './store.ts';

/** Hides outcomes until guessed. Until this is defined, CSS hides them where `data-guess` at `<html>` is "on". */
class GuessFirst extends HTMLElement {
  #guesses = new Map<string, Outcome>();
  #outcomes = new Map<string, Outcome>();

  connectedCallback() {
    this.#guesses = readGuesses(kept(STORE));
    for (const row of this.#rows) this.#outcomes.set(row.id, row.dataset['outcome'] as Outcome);
    this.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest('button') : null;
      if (button?.dataset['act'] === 'mode') this.#turn(!this.#on);
      if (button?.dataset['act'] === 'reset') this.#reset();
      const guess = OUTCOMES.find((outcome) => outcome === button?.value);
      const row = button?.closest<HTMLElement>('li[data-outcome]');
      if (guess && row) this.#lock(row, guess);
    });
    this.addEventListener('beforematch', ({ target }) => {
      const row = target instanceof Element ? target.closest('li') : null;
      for (const part of row?.querySelectorAll('.o') ?? []) part.removeAttribute('hidden');
    });
    this.#show();
  }

  get #on(): boolean {
    return document.documentElement.dataset['guess'] === 'on';
  }

  get #rows(): NodeListOf<HTMLElement> {
    return this.querySelectorAll<HTMLElement>('li[data-outcome]');
  }

  #turn(on: boolean) {
    document.documentElement.dataset['guess'] = on ? 'on' : '';
    keep(MODE, on ? 'on' : '');
    this.#show();
  }

  #lock(row: HTMLElement, guess: Outcome) {
    this.#guesses.set(row.id, guess);
    keep(STORE, JSON.stringify(Object.fromEntries(this.#guesses)));
    this.#show();
    // The buttons are gone: reading goes on at the outcome.
    const outcome = row.querySelector<HTMLElement>('.o');
    outcome?.setAttribute('tabindex', '-1');
    outcome?.focus();
  }

  #reset() {
    this.#guesses.clear();
    keep(STORE, '');
    this.#show();
    this.querySelector<HTMLElement>('[data-act="mode"]')?.focus();
  }

  #show() {
    for (const row of this.#rows) this.#showRow(row);
    const { locked, right } = scoreOf(this.#guesses, this.#outcomes);
    const score = (this.dataset['score'] ?? '')
      .replace('{locked}', String(locked))
      .replace('{all}', String(this.#outcomes.size))
      .replace('{right}', String(right));
    const line = this.querySelector('.sc');
    if (line) line.textContent = this.#on || locked > 0 ? score : '';
    this.querySelector('[data-act="mode"]')?.setAttribute('aria-pressed', String(this.#on));
    this.querySelector('[data-act="reset"]')?.toggleAttribute('hidden', locked === 0);
  }

  #showRow(row: HTMLElement) {
    const guess = this.#guesses.get(row.id);
    const asked = this.#on && !guess;
    for (const part of row.querySelectorAll('.o')) {
      // Until found: the browser’s own search still reaches what is hidden.
      if (asked) part.setAttribute('hidden', 'until-found');
      else part.removeAttribute('hidden');
    }
    const form = row.querySelector('.gu');
    if (asked && !form) this.#ask(row);
    if (!asked) form?.remove();
    this.#say(row, guess);
  }

  #ask(row: HTMLElement) {
    const form = this.querySelector('template')?.content.firstElementChild?.cloneNode(true) as Element | undefined;
    const legend = form?.querySelector('legend');
    const name = row.querySelector('.cn')?.textContent?.trim() ?? '';
    if (legend) legend.textContent = (legend.textContent ?? '').trim().replace('{id}', name);
    if (form) row.querySelector('.f > .o')?.before(form);
  }

  #say(row: HTMLElement, guess: Outcome | undefined) {
    row.querySelector('.mine')?.remove();
    if (!guess) return;
    const { yours = '', right = '', wrong = '' } = this.dataset;
    const said = this.querySelector('template')?.content.querySelector(`[value="${guess}"]`)?.textContent?.trim() ?? '';
    const line = document.createElement('p');
    line.className = 'mine';
    line.textContent = yours
      .replace('{guess}', said)
      .replace('{mark}', guess === row.dataset['outcome'] ? right : wrong);
    row.querySelector('.f')?.append(line);
  }
}

customElements.define('guess-first', GuessFirst);
