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

/** A table as HTML in parts: `rows` with a place for each figure, and the figures, in the order of their cells. */
export interface Written {
  rows: string;
  figures: Figure[];
}
/** What one cell of figures holds; `changed` if the step just booked moved it. */
export interface Figure {
  html: string;
  changed: boolean;
}
const PLACE = '<td></td>';

export function inHtml({ rows, figures }: Written): string {
  const [start, ...rest] = rows.split(PLACE);
  return start + rest.map((after, index) => cellHtml(figures[index]) + after).join('');
}

const cellHtml = (figure?: Figure) => `<td${figure?.changed ? ' class="c"' : ''}>${figure?.html ?? ''}</td>`;

/** A balance sheet as a T: assets on the left, debts and net worth on the right; `note` says what kind of figures. */
export function writtenSheet({ sector, asset, liability, total }: Sheet, note: string, hand: Hand): Written {
  const { names } = hand;
  const pairs = Array.from({ length: Math.max(asset.length, liability.length) }, (_, row) => [
    asset[row],
    liability[row],
  ]);
  const cells = (line?: Line) => (line ? `<th scope="row">${names[line.id]}</th>${PLACE}` : '<td colspan="2"></td>');
  const body = pairs.map((pair) => `<tr>${pair.map(cells).join('')}</tr>`).join('');
  const head = ['asset', 'liability'].map((side) => `<th colspan="2" scope="colgroup">${names[side]}</th>`).join('');
  const foot = `<th scope="row">${names['total']}</th>${PLACE}`.repeat(2);
  const columns = '<col><col class="sum">'.repeat(2);
  const sum = { html: money(total, hand), changed: false };
  return {
    rows: `<table class="ta"><caption>${names[sector]} <small>${note}</small></caption><colgroup>${columns}</colgroup><thead><tr>${head}</tr></thead><tbody>${body}</tbody><tfoot><tr>${foot}</tr></tfoot></table>`,
    figures: [...pairs.flat().flatMap((line) => (line ? [figureOf(line, hand)] : [])), sum, sum],
  };
}

function figureOf({ amount, entries }: Line, hand: Hand): Figure {
  const deltas = entries.map((entry) => `<b>${money(entry, hand, 'signed')}</b>`).join('');
  return { html: money(amount, hand) + deltas, changed: entries.length > 0 };
}

function money(millions: number, { scale, other }: Hand, form?: 'signed'): string {
  const written = columnMoney(millions, scale, form);
  return other ? `<span data-other="${columnMoney(millions, other, form)}">${written}</span>` : written;
}

/** The five quantities people argue about: what the last step did to them, what all steps did, where they stand. */
export function writtenTally(opening: Tally, before: Tally, now: Tally, { names, scale }: Hand): Written {
  const head = ['tally', 'step', 'so-far', 'now'].map((id) => `<th scope="col">${names[id]}</th>`).join('');
  const body = TALLIED.map((id) => `<tr><th scope="row">${names[id]}</th>${PLACE.repeat(3)}</tr>`).join('');
  const caption = `<caption>${names['unit']}${names[scale]}</caption>`;
  const figures = TALLIED.flatMap((id) => [
    { html: columnMoney(now[id] - before[id], scale, 'signed'), changed: now[id] !== before[id] },
    { html: columnMoney(now[id] - opening[id], scale, 'signed'), changed: false },
    { html: columnMoney(now[id], scale), changed: false },
  ]);
  return {
    rows: `<table class="tally">${caption}<thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`,
    figures,
  };
}
