/** Long enough that a pointer only passing by opens nothing. */
const HOVER_MS = 180;

/**
 * A card that opens beside the link that is hovered, focused or tapped; Escape closes it and leaves focus on the link.
 * What it says is fetched once, from `data-src`: an object of link id → data. It serves the links inside the element
 * it stands in: the body of a page, or one language’s half of the cover.
 */
export abstract class PopoverCard<Data> extends HTMLElement {
  #cards: Promise<Record<string, Data>> | undefined;
  #link: HTMLAnchorElement | undefined;
  #scope: HTMLElement | null = null;
  #timer = 0;
  #touch = false;

  /** Selector of the links that have a card. */
  protected abstract readonly links: string;
  /** Under which name a link’s data stand in the file. */
  protected abstract idOf(link: HTMLAnchorElement): string;
  /** What the card of a link says. */
  protected abstract content(data: Data, link: HTMLAnchorElement): Node[];

  connectedCallback() {
    // The card moves to stand after its link; only the first connection sets it up.
    if (this.#scope) return;
    this.#scope = this.parentElement;
    document.addEventListener('pointerdown', ({ pointerType }) => (this.#touch = pointerType === 'touch'));
    document.addEventListener('pointerover', (event) => this.#hover(event));
    document.addEventListener('focusin', ({ target }) => this.#focus(target));
    document.addEventListener('keydown', (event) => this.#key(event));
    document.addEventListener('click', (event) => this.#tap(event), { capture: true });
  }

  #linkAt(target: EventTarget | null): HTMLAnchorElement | null {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>(this.links) : null;
    return this.#scope?.contains(link) ? link : null;
  }

  #hover({ target, pointerType }: PointerEvent) {
    if (pointerType !== 'mouse' || !(target instanceof Element)) return;
    const link = this.#linkAt(target);
    clearTimeout(this.#timer);
    if (link === (this.#link ?? null) || this.contains(target)) return;
    if (link || !this.#holdsFocus())
      this.#timer = window.setTimeout(() => (link ? this.#open(link) : this.#close()), HOVER_MS);
  }

  #focus(target: EventTarget | null) {
    if (!(target instanceof Element) || this.contains(target)) return;
    const link = this.#linkAt(target);
    if (link?.matches(':focus-visible')) this.#open(link);
    else if (link !== this.#link) this.#close();
  }

  #key(event: KeyboardEvent) {
    if (event.key !== 'Escape' || !this.#link) return;
    const link = this.#link;
    const inside = this.contains(document.activeElement);
    this.#close();
    if (inside) link.focus({ focusVisible: false } as FocusOptions);
  }

  /** A finger has no hover: its first tap opens the card, which leads on to where the link does. */
  #tap(event: MouseEvent) {
    const link = this.#linkAt(event.target);
    if (link && this.#touch && link !== this.#link) {
      event.preventDefault();
      this.#open(link);
    } else if (!link && event.target instanceof Element && !this.contains(event.target)) this.#close();
  }

  #holdsFocus() {
    return this.#link !== undefined && (document.activeElement === this.#link || this.contains(document.activeElement));
  }

  async #open(link: HTMLAnchorElement) {
    if (this.#link === link) return;
    this.#close();
    this.#link = link;
    // After its link in the document, so that Tab goes from the one into the other.
    link.after(this);
    link.setAttribute('aria-describedby', this.id);
    this.replaceChildren(`${this.dataset['loading']}…`);
    this.showPopover();
    this.#place(link);
    this.#cards ??= fetch(this.dataset['src'] ?? '').then((response) => response.json());
    const data = await this.#cards.then(
      (cards) => cards[this.idOf(link)],
      () => (this.#cards = undefined),
    );
    if (this.#link !== link) return;
    if (!data) return this.#close();
    this.replaceChildren(...this.content(data, link));
    this.#place(link);
  }

  #close() {
    clearTimeout(this.#timer);
    this.#link?.removeAttribute('aria-describedby');
    this.#link = undefined;
    if (this.matches(':popover-open')) this.hidePopover();
  }

  /** Under the link, or above it where there is more room; narrow screens have it at the foot by CSS. */
  #place(link: HTMLAnchorElement) {
    const at = link.getClientRects()[0] ?? link.getBoundingClientRect();
    const below = innerHeight - at.bottom > this.offsetHeight + 12 || at.top < this.offsetHeight + 12;
    const right = document.documentElement.clientWidth - this.offsetWidth - 8;
    this.style.setProperty('--x', `${Math.max(8, Math.min(at.left, right))}px`);
    this.style.setProperty('--y', `${Math.max(8, below ? at.bottom + 6 : at.top - this.offsetHeight - 6)}px`);
  }
}
