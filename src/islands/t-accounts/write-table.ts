/** What stands in a box, cut where rows begin. */
const WRITTEN = new WeakMap<Element, string[]>();

/** Writes a table into a box of its own; of the table that stands there already, only the rows that differ. */
export function writeTable(box: Element, html: string) {
  const [now, was = []] = [html.split('<tr>'), WRITTEN.get(box)];
  WRITTEN.set(box, now);
  if (now.length !== was.length || now[0] !== was[0]) {
    box.innerHTML = html;
    return;
  }
  for (const [index, row] of box.querySelectorAll('tr').entries()) {
    const own = now[index + 1] ?? '';
    if (own !== was[index + 1]) row.innerHTML = own.replace(/<\/tr>.*/s, '');
  }
}
