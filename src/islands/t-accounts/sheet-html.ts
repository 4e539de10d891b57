import type { Line, Sheet } from '../../domain/account-lines.ts';
import { TALLIED, type Tally } from '../../domain/t-account.ts';
import { columnMoney, type Scale } from '../../i18n/format.ts';

/** What the tables are written with: names by id, and the scale of money. */
export interface Hand {
  names: Readonly<Record<string, string>>;
  scale: Scale;
  /** A scale the unit switch may change the tables to; without it they stay as they are. */
  other?: Scale;
}

function money(millions: number, { scale, other }: Hand, form?: 'signed'): string {
  const written = columnMoney(millions, scale, form);
  return other ? `<span data-other="${columnMoney(millions, other, form)}">${written}</span>` : written;
}

/** A balance sheet as a T: assets on the left, debts and net worth on the right; `note` says what kind of figures. */
export function sheetHtml({ sector, asset, liability, total }: Sheet, note: string, hand: Hand): string {
  const { names } = hand;
  const rows = Array.from({ length: Math.max(asset.length, liability.length) }, (_, row) =>
    [asset[row], liability[row]].map((line) => (line ? lineHtml(line, hand) : '<td colspan="2"></td>')),
  );
  const head = ['asset', 'liability'].map((side) => `<th colspan="2" scope="colgroup">${names[side]}</th>`);
  const foot = `<th scope="row">${names['total']}</th><td>${money(total, hand)}</td>`;
  return `<table class="ta"><caption>${names[sector]} <small>${note}</small></caption><thead><tr>${head.join('')}</tr></thead><tbody>${rows
    .map((cells) => `<tr>${cells.join('')}</tr>`)
    .join('')}</tbody><tfoot><tr>${foot}${foot}</tr></tfoot></table>`;
}

function lineHtml({ id, amount, entries }: Line, hand: Hand): string {
  const changed = entries.length > 0 ? ' class="c"' : '';
  const deltas = entries.map((entry) => `<b>${money(entry, hand, 'signed')}</b>`).join('');
  return `<th scope="row"${changed}>${hand.names[id]}</th><td${changed}>${money(amount, hand)}${deltas}</td>`;
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
  const caption = `<caption>${names['unit']}${names[scale]}</caption>`;
  return `<table class="tally">${caption}<thead><tr>${head.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}
