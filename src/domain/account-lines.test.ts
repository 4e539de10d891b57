import { describe, expect, test } from 'vitest';
import { bookedOf, condensed, NOTHING_BOOKED, netOf, sheetOf, touchedBy } from './account-lines.ts';
import { type Books, book, type Operation } from './t-account.ts';

const ORDER = ['reserves', 'notes', 'deposits'];
const books: Books = {
  asset: { fed: { notes: 500 }, banks: { reserves: 200, notes: 0 } },
  liability: { fed: { reserves: 200 }, banks: { deposits: 150 } },
  netWorth: { fed: 300, banks: 50 },
};
const buy: Operation = {
  postings: [
    { sector: 'fed', instrument: 'notes', side: 'asset', delta: 1 },
    { sector: 'banks', instrument: 'reserves', side: 'asset', delta: 1 },
    { sector: 'fed', instrument: 'reserves', side: 'liability', delta: 1 },
    { sector: 'banks', instrument: 'deposits', side: 'liability', delta: 1 },
  ],
  netWorth: {},
};
const roll: Operation = {
  postings: [
    { sector: 'fed', instrument: 'notes', side: 'asset', delta: -1 },
    { sector: 'fed', instrument: 'notes', side: 'asset', delta: 1 },
  ],
  netWorth: {},
};

describe('a sector’s balance sheet', () => {
  test('has its lines in order, without those that are empty', () => {
    expect(sheetOf('banks', books, NOTHING_BOOKED, ORDER)).toEqual({
      sector: 'banks',
      asset: [{ id: 'reserves', amount: 200, entries: [] }],
      liability: [
        { id: 'deposits', amount: 150, entries: [] },
        { id: 'net-worth', amount: 50, entries: [] },
      ],
      total: 200,
    });
  });

  test('shows entry by entry what was just booked, even where nothing is left of it', () => {
    const booked = bookedOf(roll, 500);
    expect(sheetOf('fed', books, booked, ORDER).asset).toEqual([{ id: 'notes', amount: 500, entries: [-500, 500] }]);
    expect([...touchedBy(booked)]).toEqual(['fed']);
    const sold = book(books, { ...roll, postings: roll.postings.slice(0, 1) }, 500);
    expect(sheetOf('fed', sold, bookedOf({ ...roll, postings: roll.postings.slice(0, 1) }, 500), ORDER).asset).toEqual([
      { id: 'notes', amount: 0, entries: [-500] },
    ]);
  });

  test('shows over many steps what changed in the end', () => {
    const after = book(book(books, buy, 30), roll, 100);
    expect(netOf(books, after).postings).toEqual(buy.postings.map((posting) => ({ ...posting, delta: 30 })));
    expect(netOf(books, books)).toEqual(NOTHING_BOOKED);
  });

  test('can be condensed to what changed, and still closes', () => {
    const booked = bookedOf(buy, 30);
    const sheet = condensed(sheetOf('banks', book(books, buy, 30), booked, ORDER));
    expect(sheet.asset).toEqual([{ id: 'reserves', amount: 230, entries: [30] }]);
    expect(sheet.liability).toEqual([
      { id: 'deposits', amount: 180, entries: [30] },
      { id: 'unchanged', amount: 50, entries: [] },
    ]);
    expect(sheet.total).toBe(230);
  });
});
