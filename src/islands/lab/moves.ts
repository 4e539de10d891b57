import { afterPaint, type Manner } from './address.ts';

/** A hand that stops so long has come to rest. */
const REST_MS = 200;

/** Each move of a control is painted with the next frame; its address and citation follow, once a hand that drags rests. */
export class Moves {
  readonly #paint: () => void;
  readonly #settle: (how: Manner) => void;
  #frame = 0;
  #rest = 0;

  constructor(paint: () => void, settle: (how: Manner) => void) {
    this.#paint = paint;
    this.#settle = settle;
  }

  add(how: Manner) {
    this.drop();
    if (how === 'step') afterPaint(() => this.#settle(how));
    else this.#rest = window.setTimeout(() => this.#settle(how), REST_MS);
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.#paint();
    });
  }

  /** A drag that has not come to rest is not put in the address. */
  drop() {
    clearTimeout(this.#rest);
  }
}
