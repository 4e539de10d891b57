/** Shows itself from its `data-from` day on. */
class OverdueNotice extends HTMLElement {
  connectedCallback() {
    const from = Date.parse(`${this.dataset['from']}T00:00:00Z`);
    this.hidden = !(Date.now() >= from);
  }
}

customElements.define('overdue-notice', OverdueNotice);
