import { expect, test } from 'vitest';
import { cellFaults } from './cell-faults.ts';
import { claimFaults } from './claim-faults.ts';
import { logFaults } from './log-faults.ts';
import { orderFaults } from './order-faults.ts';
import { orphanFaults } from './orphan-faults.ts';
import { type Entry, entryOf } from './read-content.ts';
import { twinFaults } from './twin-faults.ts';
import { verdictWordFaults } from './verdict-word-faults.ts';

const entry = (collection: string, id: string, yaml: string): Entry =>
  entryOf(yaml, `content/${collection}/${id}.yaml`, collection);
const claim = (id: string, yaml: string) => entry('claims', id, yaml);
const source = (id: string, date: string) => entry('sources', id, `date: "${date}"`);

test('a verdict that is not the last of its history', () => {
  const history = 'history: [{ on: "2026-11-22", to: contested }]';
  expect(claimFaults([claim('a', `verdict: confirmed\nsources: [s]\n${history}`)], [])).toEqual([
    'content/claims/a.yaml:1:1 verdict: is confirmed, but history ends with contested; add the change to history',
  ]);
});

test('a history that skips a verdict or runs backwards', () => {
  const steps = (second: string) =>
    claim('a', `verdict: contested\nsources: [s]\nhistory: [{ on: "2026-02-01", to: confirmed }, ${second}]`);
  expect(claimFaults([steps('{ on: "2026-03-01", from: corrected, to: contested }')], [])[0]).toContain(
    'history.1: is from corrected, but the verdict before was confirmed',
  );
  expect(claimFaults([steps('{ on: "2026-01-01", from: confirmed, to: contested }')], [])[0]).toContain(
    'history.1: is of 2026-01-01, before 2026-02-01',
  );
});

test('words to be struck that do not stand in the quote', () => {
  const amended = (wrong: string) =>
    claim(
      'a',
      `quote: 為期三年的計畫\ntranslation: a three-year plan\namend: { wrong: { zh-hant: 三年, en: ${wrong} } }`,
    );
  expect(claimFaults([amended('three-year')], [])).toEqual([]);
  expect(claimFaults([amended('three years')], [])[0]).toContain(
    'amend.wrong.en: "three years" does not stand in "a three-year plan"',
  );
});

test('a forecast without its block, and a block without a forecast', () => {
  expect(claimFaults([claim('a', 'kind: forecast')], [])[0]).toContain(
    'kind: is forecast, but there is no forecast block',
  );
  const fact = claim('a', 'kind: fact\nforecast: { from: "2025-12-01", due: "2026-12-01" }');
  expect(claimFaults([fact], [])[0]).toContain('a.yaml:2:1 forecast: stands with a claim of kind fact');
});

test('only what is unsupported may go without a source', () => {
  expect(claimFaults([claim('a', 'verdict: corrected\nsources: []')], [])[0]).toContain(
    'is corrected without any source',
  );
  expect(claimFaults([claim('a', 'verdict: unsupported\nsources: []')], [])).toEqual([]);
});

test('evidence is no later than its newest source, nor than the evidence of the site', () => {
  const of = (day: string) => claim('a', `evidenceThrough: "${day}"\nsources: [s]`);
  expect(claimFaults([of('2026-02-05')], [source('s', '2026-02-04')])[0]).toContain(
    'the newest source is of 2026-02-04',
  );
  expect(claimFaults([of('2026-02-05')], [source('s', '2026-02')])).toEqual([]);
  expect(claimFaults([of('2026-02-05')], [source('s', 'n.d.')])).toEqual([]);
  expect(claimFaults([of('2026-11-05')], [source('s', '2026-11-05')])[0]).toContain(
    'after the evidence of this site ends',
  );
});

test('orders run from one without a gap, each once', () => {
  const at = (id: string, order: number) => entry('passages', id, `order: ${order}`);
  expect(orderFaults([], [at('p1', 1), at('p2', 2)])).toEqual([]);
  expect(orderFaults([], [at('p1', 1), at('p2', 1)])[0]).toContain('order: 1 is taken by p1');
  expect(orderFaults([], [at('p1', 1), at('p3', 3)])[0]).toContain('is 3, but 2 comes next');
});

test('claims follow their passages', () => {
  const passages = [entry('passages', 'p1', 'order: 1'), entry('passages', 'p2', 'order: 2')];
  const claims = [claim('a', 'order: 1\npassage: p2'), claim('b', 'order: 2\npassage: p1')];
  expect(orderFaults(claims, passages)).toEqual([
    'content/claims/b.yaml:2:1 passage: stands before that of a, which has a lower order; correct one',
  ]);
});

test('a claim of a cell and the cell name each other', () => {
  const table = (claims: string) =>
    entry(
      'regimes',
      'policy',
      `columns: [{ id: then }, { id: now }]\nrows: [{ id: rates, cells: { then: {}, now: { claims: [${claims}] } } }]`,
    );
  const now = claim('a', 'cell: { table: policy, row: rates, column: after }');
  const then = claim('a', 'cell: { table: policy, row: rates, column: before }');
  expect(cellFaults([now], [table('a')])).toEqual([]);
  expect(cellFaults([now], [table('')])[0]).toContain('policy/rates/now does not name a');
  expect(cellFaults([now], [table('a, b')])[0]).toContain('b does not stand in this cell');
  expect(cellFaults([then], [table('a')])).toHaveLength(2);
});

test('a source that nothing cites', () => {
  const sources = [source('used', '2026'), source('linked', '2026'), source('unused', '2026')];
  const citing = entry('timeline', 'e', 'sources: [used]\ntitle: { en: "[it](source:linked)" }');
  expect(orphanFaults([...sources, citing], [])).toEqual([
    'content/sources/unused.yaml:1:1 entry: nothing cites unused; cite it where it belongs, or delete the file',
  ]);
  expect(orphanFaults(sources, ['[a](source:used) [b](source:linked) [c](source:unused)'])).toEqual([]);
});

test('both languages name the same figures and links', () => {
  const text = (zh: string, en: string) => claim('a', `reason:\n  zh-hant: "${zh}"\n  en: "${en}"`);
  expect(twinFaults([text('由{a}到{b}', 'to {b} from {a|short}')])).toEqual([]);
  expect(twinFaults([text('由{a}，[見此](term:qt)', 'from {a} to {b}')])).toEqual([
    'content/claims/a.yaml:1:1 reason: Chinese lacks {b}; English lacks (term:qt); name the same in both languages',
  ]);
});

test('a verdict typed beside a claim is the claim’s', () => {
  const said = (text: string) =>
    verdictWordFaults(
      [{ text, lang: 'en', place: 'a.mdx:1:1', field: 'body' }],
      new Map([['a', { verdict: 'contested' }]]),
    );
  expect(said('as [it says](claim:a) (Contested)')).toEqual([]);
  expect(said('as [it says](claim:a) (Corrected)')).toEqual([
    'a.mdx:1:1 body: says Corrected of a, whose verdict is Contested; write Contested',
  ]);
  expect(said('[corrected](claim:a)')).toHaveLength(1);
});

test('a change of verdict is in the public log', () => {
  const changed = claim('a', 'history: [{ on: "2026-11-23", from: unsupported, to: confirmed }]');
  const logged = entry('changes', 'c', 'date: "2026-11-23"\nclaims: [a]');
  expect(logFaults([changed], [logged])).toEqual([]);
  expect(logFaults([changed], [])[0]).toContain('history.0: went from unsupported to confirmed on 2026-11-23');
});
