import { inHtml, type Written } from './written.ts';

const STANDING = new WeakMap<Element, Written>();

/** Writes a table into a box of its own; where one of the same rows stands already, only the figures that differ. */
export function writeTable(box: Element, now: Written) {
  const was = STANDING.get(box);
  STANDING.set(box, now);
  if (was?.rows !== now.rows) {
    box.innerHTML = inHtml(now);
    return;
  }
  const cells = box.querySelectorAll('td:not([colspan])');
  for (const [index, { html, changed }] of now.figures.entries()) {
    const cell = cells[index];
    const before = was.figures[index];
    if (!cell || (html === before?.html && changed === before.changed)) continue;
    cell.className = changed ? 'c' : '';
    if (html.includes('<')) cell.innerHTML = html;
    else cell.textContent = html;
  }
}
