const STORE = 'aq-units';
type Scale = 'han' | 'latin';

const isScale = (value: unknown): value is Scale => value === 'han' || value === 'latin';

/** The button names the scale it would change to. Anything with `data-other` holds the same sum in that scale. */
class UnitSwitch extends HTMLElement {
  #shown: Scale = 'han';

  connectedCallback() {
    const own = this.dataset['own'];
    const button = this.querySelector('button');
    if (!isScale(own) || !button) throw new Error('<unit-switch> needs data-own and a <button>');
    this.#shown = own;
    const kept = document.documentElement.dataset['units'];
    if (isScale(kept)) this.#show(kept);
    button.addEventListener('click', () => this.#choose(this.#shown === 'han' ? 'latin' : 'han'));
  }

  #choose(scale: Scale) {
    document.documentElement.dataset['units'] = scale;
    this.#show(scale);
    try {
      localStorage.setItem(STORE, scale);
    } catch {
      // Storage refused: the choice holds for this page.
    }
  }

  #show(scale: Scale) {
    if (scale === this.#shown) return;
    this.#shown = scale;
    for (const sum of document.querySelectorAll<HTMLElement | SVGElement>('[data-other]:not(unit-switch)')) swap(sum);
    const button = this.querySelector('button');
    if (button) button.textContent = button.dataset[scale === 'han' ? 'latin' : 'han'] ?? '';
    document.dispatchEvent(new CustomEvent('aq-units', { detail: scale }));
  }
}

/** Exchanges what is shown with what is kept; `data-own` marks a sum not in the page’s scale. */
function swap(sum: HTMLElement | SVGElement) {
  const shown = sum.textContent;
  sum.textContent = sum.dataset['other'] ?? '';
  sum.dataset['other'] = shown;
  sum.toggleAttribute('data-own');
}

customElements.define('unit-switch', UnitSwitch);
