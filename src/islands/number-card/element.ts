import type { CardData, CardFile, Place } from './card-file.ts';

const NUMBER = 'a.n[href*="#number-"]';
/** Long enough that a pointer only passing by opens nothing. */
const HOVER_MS = 180;

/** Opens beside the number that is hovered, focused or tapped; Escape closes it and leaves focus on the number. */
class NumberCard extends HTMLElement {
  #cards: Promise<CardFile> | undefined;
  #number: HTMLAnchorElement | undefined;
  #timer = 0;
  #touch = false;

  connectedCallback() {
    // The card moves to stand after its number; only the first connection sets it up.
    if (this.#number) return;
    document.addEventListener('pointerdown', ({ pointerType }) => (this.#touch = pointerType === 'touch'));
    document.addEventListener('pointerover', (event) => this.#hover(event));
    document.addEventListener('focusin', ({ target }) => this.#focus(target));
    document.addEventListener('keydown', (event) => this.#key(event));
    document.addEventListener('click', (event) => this.#tap(event), { capture: true });
  }

  #hover({ target, pointerType }: PointerEvent) {
    if (pointerType !== 'mouse' || !(target instanceof Element)) return;
    const number = target.closest<HTMLAnchorElement>(NUMBER);
    clearTimeout(this.#timer);
    if (number === this.#number || this.contains(target)) return;
    if (number || !this.#holdsFocus())
      this.#timer = window.setTimeout(() => (number ? this.#open(number) : this.#close()), HOVER_MS);
  }

  #focus(target: EventTarget | null) {
    if (!(target instanceof Element) || this.contains(target)) return;
    const number = target.closest<HTMLAnchorElement>(NUMBER);
    if (number?.matches(':focus-visible')) this.#open(number);
    else if (number !== this.#number) this.#close();
  }

  #key(event: KeyboardEvent) {
    if (event.key !== 'Escape' || !this.#number) return;
    const number = this.#number;
    const inside = this.contains(document.activeElement);
    this.#close();
    if (inside) number.focus({ focusVisible: false } as FocusOptions);
  }

  /** A finger has no hover: its first tap opens the card, which links on to the record. */
  #tap(event: MouseEvent) {
    const target = event.target instanceof Element ? event.target : undefined;
    const number = target?.closest<HTMLAnchorElement>(NUMBER);
    if (number && this.#touch && number !== this.#number) {
      event.preventDefault();
      this.#open(number);
    } else if (!number && target && !this.contains(target)) this.#close();
  }

  #holdsFocus() {
    return (
      this.#number !== undefined && (document.activeElement === this.#number || this.contains(document.activeElement))
    );
  }

  async #open(number: HTMLAnchorElement) {
    if (this.#number === number) return;
    this.#close();
    this.#number = number;
    // After its number in the document, so that Tab goes from the one into the other.
    number.after(this);
    number.setAttribute('aria-describedby', this.id);
    this.replaceChildren(line('p', `${this.dataset['loading']}…`));
    this.showPopover();
    this.#place(number);
    this.#cards ??= fetch(this.dataset['src'] ?? '').then((response) => response.json());
    const card = await this.#cards.then(
      (cards) => cards[idOf(number)],
      () => (this.#cards = undefined),
    );
    if (this.#number !== number) return;
    if (!card) return this.#close();
    this.replaceChildren(...this.#content(card, number));
    this.#place(number);
  }

  #close() {
    clearTimeout(this.#timer);
    this.#number?.removeAttribute('aria-describedby');
    this.#number = undefined;
    if (this.matches(':popover-open')) this.hidePopover();
  }

  #content(card: CardData, number: HTMLAnchorElement): Node[] {
    const { asOf, vintage, source, usedBy, colon, record } = this.dataset as Record<string, string>;
    const otherUnits = number.hasAttribute('data-own');
    const facts = [`${asOf} ${card.asOf}`, card.vintage && `${vintage} ${card.vintage}`, card.evidence]
      .filter(Boolean)
      .join(' · ');
    const nodes: Node[] = [line('b', card.label), line('small', facts), line('p', card.how)];
    if (card.inputs) {
      const list = document.createElement('ul');
      list.append(
        ...card.inputs.map(([name, day, value, other]) =>
          line('li', `${name} ${day}${colon}${otherUnits && other ? other : value}`),
        ),
      );
      nodes.push(list);
    }
    if (card.note) nodes.push(line('p', card.note));
    if (card.from.length > 0) nodes.push(this.#links(`${source}${colon}`, card.from));
    if (card.uses > 0) nodes.push(this.#links(`${usedBy} ${card.uses}${colon}`, card.places));
    const whole = line('p', '');
    whole.append(link(record ?? '', number.href));
    return [...nodes, whole];
  }

  #links(lead: string, places: Place[]): HTMLElement {
    const paragraph = line('p', lead);
    const root = new URL((this.dataset['root'] ?? '').replace(/index\.html$/, ''), location.href);
    for (const [index, [name, path]] of places.entries()) {
      paragraph.append(index > 0 ? ' · ' : '', link(name, new URL(path, root).href));
    }
    return paragraph;
  }

  /** Under the number, or above it where there is more room; narrow screens have it at the foot by CSS. */
  #place(number: HTMLAnchorElement) {
    const at = number.getClientRects()[0] ?? number.getBoundingClientRect();
    const below = innerHeight - at.bottom > this.offsetHeight + 12 || at.top < this.offsetHeight + 12;
    this.style.setProperty(
      '--x',
      `${Math.max(8, Math.min(at.left, document.documentElement.clientWidth - this.offsetWidth - 8))}px`,
    );
    this.style.setProperty('--y', `${Math.max(8, below ? at.bottom + 6 : at.top - this.offsetHeight - 6)}px`);
  }
}

const idOf = (number: HTMLAnchorElement) => number.hash.replace('#number-', '');

function line(tag: string, text: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}

function link(text: string, href: string): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = href;
  anchor.textContent = text;
  return anchor;
}

customElements.define('number-card', NumberCard);
