import type { Line, Sheet } from '../../domain/account-lines.ts';
import { TALLIED, type Tally } from '../../domain/t-account.ts';
import { columnMoney, type Scale } from '../../i18n/format.ts';

/** What the tables are written with: names by id, and the scale of money. */
export interface Hand {
  names: Readonly<Record<string, string>>;
  scale: Scale;
}

/** A balance sheet as a T: assets on the left, debts and net worth on the right; `note` says what kind of figures. */
export function sheetHtml({ sector, asset, liability, total }: Sheet, note: string, { names, scale }: Hand): string {
  const rows = Array.from({ length: Math.max(asset.length, liability.length) }, (_, row) =>
    [asset[row], liability[row]].map((line) => (line ? lineHtml(line, { names, scale }) : '<td colspan="2"></td>')),
  );
  const head = ['asset', 'liability'].map((side) => `<th colspan="2" scope="colgroup">${names[side]}</th>`);
  const foot = `<th scope="row">${names['total']}</th><td>${columnMoney(total, scale)}</td>`;
  return `<table class="ta"><caption>${names[sector]} <small>${note}</small></caption><thead><tr>${head.join('')}</tr></thead><tbody>${rows
    .map((cells) => `<tr>${cells.join('')}</tr>`)
    .join('')}</tbody><tfoot><tr>${foot}${foot}</tr></tfoot></table>`;
}

function lineHtml({ id, amount, entries }: Line, { names, scale }: Hand): string {
  const changed = entries.length > 0 ? ' class="c"' : '';
  const deltas = entries.map((entry) => `<b>${columnMoney(entry, scale, 'signed')}</b>`).join('');
  return `<th scope="row"${changed}>${names[id]}</th><td${changed}>${columnMoney(amount, scale)}${deltas}</td>`;
}

/** The five quantities people argue about: what the last step did to them, what all steps did, where they stand. */
export function tallyHtml(opening: Tally, before: Tally, now: Tally, { names, scale }: Hand): string {
  const rows = TALLIED.map((id) => {
    const step = now[id] - before[id];
    const cells = [
      `<td${step === 0 ? '' : ' class="c"'}>${columnMoney(step, scale, 'signed')}</td>`,
      `<td>${columnMoney(now[id] - opening[id], scale, 'signed')}</td>`,
      `<td>${columnMoney(now[id], scale)}</td>`,
    ];
    return `<tr><th scope="row">${names[id]}</th>${cells.join('')}</tr>`;
  });
  const head = ['tally', 'step', 'so-far', 'now'].map((id) => `<th scope="col">${names[id]}</th>`);
  const caption = `<caption>${names['unit']} ${names[scale]}</caption>`;
  return `<table class="tally">${caption}<thead><tr>${head.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}
