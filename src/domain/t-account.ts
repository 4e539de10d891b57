/**
 * The balance sheets of the whole system, one entry at a time.
 * Amounts are whole millions of dollars, so that sums are exact and undo leaves no trace.
 */
export type Side = 'asset' | 'liability';
export interface Posting {
  sector: string;
  instrument: string;
  side: Side;
  /** Change for one dollar of size, in the order it is booked. */
  delta: number;
}
export interface Operation {
  postings: readonly Posting[];
  netWorth: Readonly<Record<string, number>>;
}
/** One line of a history: which operation, and how large, in millions. */
export interface Step {
  operation: string;
  size: number;
}
type Columns = Record<string, Record<string, number>>;
export interface Books extends Record<Side, Columns> {
  netWorth: Record<string, number>;
}
/** What stops a size: the line that would fall below zero, and how much it holds. */
export interface Limit {
  sector: string;
  instrument: string;
  side: Side;
  size: number;
}

/** The largest entry that is booked, in millions: several times what any sector holds, and figures still mean something. */
export const LARGEST_ENTRY = 100_000_000;
export const isEntry = (size: number) => size > 0 && size <= LARGEST_ENTRY;

export const toMillions = (billions: number) => Math.round(billions * 1000);

/** An opening as written in content, in billions, as books. */
export function openBooks(opening: { assets: Columns; liabilities: Columns; netWorth: Record<string, number> }): Books {
  const row = (amounts: Record<string, number>) =>
    Object.fromEntries(Object.entries(amounts).map(([id, amount]) => [id, toMillions(amount)]));
  const columns = (side: Columns) =>
    Object.fromEntries(Object.entries(side).map(([sector, amounts]) => [sector, row(amounts)]));
  return { asset: columns(opening.assets), liability: columns(opening.liabilities), netWorth: row(opening.netWorth) };
}

/** The books after an operation; those before stay as they were. */
export function book(books: Books, operation: Operation, size: number): Books {
  const after = structuredClone(books);
  for (const { sector, instrument, side, delta } of operation.postings) {
    after[side][sector] ??= {};
    const lines = after[side][sector];
    lines[instrument] = (lines[instrument] ?? 0) + delta * size;
  }
  for (const [sector, delta] of Object.entries(operation.netWorth)) {
    after.netWorth[sector] = (after.netWorth[sector] ?? 0) + delta * size;
  }
  return after;
}

/** The largest size that takes no line below zero at any entry on the way, and the holder who sets it; none where nothing is given up. */
export function limitOf(books: Books, operation: Operation): Limit | undefined {
  const moved = new Map<string, number>();
  let tightest: Limit | undefined;
  for (const { sector, instrument, side, delta } of operation.postings) {
    const line = `${side} ${sector} ${instrument}`;
    const sum = (moved.get(line) ?? 0) + delta;
    moved.set(line, sum);
    if (sum >= 0) continue;
    const size = Math.floor((books[side][sector]?.[instrument] ?? 0) / -sum);
    const named = tightest?.side === 'liability' && side === 'asset' && size === tightest.size;
    if (!tightest || size < tightest.size || named) tightest = { sector, instrument, side, size };
  }
  return tightest;
}

/** The books after each step, the opening first; stops before a step the books cannot bear. */
export function replay(opening: Books, steps: readonly Step[], operations: ReadonlyMap<string, Operation>): Books[] {
  const states = [opening];
  for (const { operation: id, size } of steps) {
    const before = states.at(-1) ?? opening;
    const operation = operations.get(id);
    if (!operation || size > (limitOf(before, operation)?.size ?? Infinity)) break;
    states.push(book(before, operation, size));
  }
  return states;
}

export interface Imbalance {
  kind: 'sector' | 'instrument' | 'net-worth';
  id: string;
  /** Assets less liabilities and net worth; for an instrument, holdings less debts. */
  amount: number;
}

/** Where books do not close; empty when all do. */
export function imbalances({ asset, liability, netWorth }: Books): Imbalance[] {
  const sectors = new Set([...Object.keys(asset), ...Object.keys(liability), ...Object.keys(netWorth)]);
  const instruments = new Set(
    [asset, liability].flatMap((side) => Object.values(side).flatMap((lines) => Object.keys(lines))),
  );
  const held = (side: Columns, id: string) => sum(Object.values(side).map((lines) => lines[id] ?? 0));
  const all: Imbalance[] = [
    ...[...sectors].map((id) => ({
      kind: 'sector' as const,
      id,
      amount: total(asset[id]) - total(liability[id]) - (netWorth[id] ?? 0),
    })),
    ...[...instruments].map((id) => ({
      kind: 'instrument' as const,
      id,
      amount: held(asset, id) - held(liability, id),
    })),
    { kind: 'net-worth', id: 'all', amount: total(netWorth) },
  ];
  return all.filter(({ amount }) => amount !== 0);
}

export const EMPTY_BOOKS: Books = { asset: {}, liability: {}, netWorth: {} };

/** The quantities people argue about, read off the books. */
export const TALLIED = ['fed-assets', 'reserves', 'deposits', 'on-rrp', 'tga'] as const;
export type Tally = Record<(typeof TALLIED)[number], number>;

export function tallyOf({ asset, liability }: Books): Tally {
  const fed = liability['fed'] ?? {};
  return {
    'fed-assets': total(asset['fed']),
    reserves: fed['reserves'] ?? 0,
    deposits: liability['banks']?.['deposits'] ?? 0,
    'on-rrp': fed['on-rrp'] ?? 0,
    tga: fed['tga'] ?? 0,
  };
}

/** How one dollar of an operation moves the tally. */
export const effectsOf = (operation: Operation): Tally => tallyOf(book(EMPTY_BOOKS, operation, 1));

export const total = (lines: Record<string, number> = {}) => sum(Object.values(lines));
const sum = (amounts: number[]) => amounts.reduce((all, amount) => all + amount, 0);
