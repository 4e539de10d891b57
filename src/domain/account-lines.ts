import { type Books, type Operation, type Posting, type Side, total } from './t-account.ts';

/** One line of a sector’s balance sheet: what stands on it, and the entries just booked there, in order. */
export interface Line {
  /** Instrument id; `net-worth` for what is left over. */
  id: string;
  /** Millions of dollars, as are the entries. */
  amount: number;
  entries: number[];
}
export interface Sheet extends Record<Side, Line[]> {
  sector: string;
  total: number;
}
/** Entries as booked, in millions. */
export interface Booked {
  postings: readonly Posting[];
  netWorth: Readonly<Record<string, number>>;
}
export const NOTHING_BOOKED: Booked = { postings: [], netWorth: {} };

/** An operation of some size, as the entries it makes. */
export const bookedOf = ({ postings, netWorth }: Operation, size: number): Booked => ({
  postings: postings.map((posting) => ({ ...posting, delta: posting.delta * size })),
  netWorth: Object.fromEntries(Object.entries(netWorth).map(([sector, delta]) => [sector, delta * size])),
});

/** All that changed between two states of the books, one entry a line. */
export function netOf(from: Books, to: Books): Booked {
  const postings = (['asset', 'liability'] as const).flatMap((side) =>
    Object.entries(to[side]).flatMap(([sector, lines]) =>
      Object.entries(lines).map(([instrument, amount]) => ({
        sector,
        instrument,
        side,
        delta: amount - (from[side][sector]?.[instrument] ?? 0),
      })),
    ),
  );
  const netWorth = Object.entries(to.netWorth).map(([id, amount]) => [id, amount - (from.netWorth[id] ?? 0)] as const);
  return {
    postings: postings.filter(({ delta }) => delta !== 0),
    netWorth: Object.fromEntries(netWorth.filter(([, delta]) => delta !== 0)),
  };
}

/** Sectors that entries touch. */
export const touchedBy = ({ postings }: Booked) => new Set(postings.map(({ sector }) => sector));

/** A sector’s balance sheet, lines in the order given; lines that are empty and untouched are left out. */
export function sheetOf(sector: string, books: Books, booked: Booked, order: readonly string[]): Sheet {
  const linesOn = (side: Side): Line[] =>
    order
      .map((id) => ({
        id,
        amount: books[side][sector]?.[id] ?? 0,
        entries: booked.postings
          .filter((posting) => posting.sector === sector && posting.side === side && posting.instrument === id)
          .map(({ delta }) => delta),
      }))
      .filter(({ amount, entries }) => amount !== 0 || entries.length > 0);
  const worth = books.netWorth[sector] ?? 0;
  const change = booked.netWorth[sector];
  const left = worth === 0 && !change ? [] : [{ id: 'net-worth', amount: worth, entries: change ? [change] : [] }];
  return {
    sector,
    asset: linesOn('asset'),
    liability: [...linesOn('liability'), ...left],
    total: total(books.asset[sector]),
  };
}

/** The sheet with only its changed lines; the rest of each side is summed in one line, `unchanged`. */
export function condensed(sheet: Sheet): Sheet {
  const condense = (lines: Line[]): Line[] => {
    const changed = lines.filter(({ entries }) => entries.length > 0);
    const amount = lines.reduce((rest, line) => rest + (changed.includes(line) ? 0 : line.amount), 0);
    return changed.length === lines.length ? changed : [...changed, { id: 'unchanged', amount, entries: [] }];
  };
  return { ...sheet, asset: condense(sheet.asset), liability: condense(sheet.liability) };
}
