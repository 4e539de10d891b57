/** What stands in a box, cut where rows begin. */
const WRITTEN = new WeakMap<Element, string[]>();

/** Writes a table into a box of its own; of the table that stands there already, only the rows that differ. */
export function writeTable(box: Element, html: string) {
  const [now, was = []] = [html.split('<tr>'), WRITTEN.get(box)];
  WRITTEN.set(box, now);
  const rows = box.querySelectorAll('tr');
  if (now.length !== was.length || now[0] !== was[0]) box.innerHTML = html;
  else
    for (const [index, row] of rows.entries()) {
      const [cells = ''] = (now[index + 1] ?? '').split('</tr>');
      if (now[index + 1] !== was[index + 1]) row.innerHTML = cells;
    }
}
