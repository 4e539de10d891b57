/** Writes the citation whenever `data-words` changes; copies it, or selects it where the clipboard is refused. */
class CiteState extends HTMLElement {
  static observedAttributes = ['data-words'];

  connectedCallback() {
    this.querySelector('button')?.addEventListener('click', () => this.#copy());
  }

  attributeChangedCallback() {
    const { form = '', words = '' } = this.dataset;
    this.#line.textContent = form.replace('{words}', () => words).replace('{address}', () => location.href);
    this.#say('');
  }

  get #line(): HTMLParagraphElement {
    const line = this.querySelector('p');
    if (!line) throw new Error('<cite-state> needs its <p>');
    return line;
  }

  async #copy() {
    try {
      await navigator.clipboard.writeText(this.#line.textContent ?? '');
      this.#say(this.dataset['copied']);
    } catch {
      getSelection()?.selectAllChildren(this.#line);
      this.#say(this.dataset['selected']);
    }
  }

  #say(words = '') {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = words;
  }
}

customElements.define('cite-state', CiteState);
