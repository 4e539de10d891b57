import { pastDue } from './past-due.ts';

class PastDue extends HTMLElement {
  connectedCallback() {
    const rows = [...this.querySelectorAll<HTMLElement>('[data-due]')];
    const late = pastDue(
      rows.map((row) => row.dataset['due'] ?? ''),
      new Date(),
    );
    rows.forEach((row, index) => {
      row.hidden = !late[index];
    });
    this.hidden = !late.includes(true);
  }
}

customElements.define('past-due', PastDue);
