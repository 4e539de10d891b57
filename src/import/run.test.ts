import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fetchText } from './fetch-text.ts';
import { runImport } from './run.ts';
import { summary } from './summary.ts';

const CARRIED = [
  '2025-11-05,6572689',
  '2025-11-12,6580055',
  '2025-11-19,6555409',
  '2025-11-26,6552419',
  '2025-12-03,6535781',
];
const csv = (rows: string[], head = 'observation_date,WALCL') => `${head}\n${rows.join('\n')}\n`;
const GOOD = csv([...CARRIED, '2025-12-10,6539329']);

let root: string;
let server: Server | undefined;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'import-'));
  mkdirSync(join(root, 'series'));
  mkdirSync(join(root, 'numbers'));
  mkdirSync(join(root, 'claims'));
  cpSync('content/series/total-assets.yaml', join(root, 'series/total-assets.yaml'));
  writeFileSync(join(root, 'series/total-assets.csv'), csv(CARRIED, 'date,value'));
});
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
  server = undefined;
  rmSync(root, { recursive: true });
});

const files = () =>
  Object.fromEntries(
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((file) => file.isFile())
      .map(({ parentPath, name }) => [name, readFileSync(join(parentPath, name), 'utf8')]),
  );
const job = (answer: () => Promise<string | undefined>, accepted: string[] = []) =>
  runImport({ root, answer, today: '2026-11-24', accepted: new Set(accepted), tell: () => {} });
const given = (text: string, accepted?: string[]) => job(async () => text, accepted);

async function served(listener: RequestListener) {
  server = createServer(listener);
  await new Promise<void>((done) => server?.listen(0, '127.0.0.1', done));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graph.csv`;
  return job(() => fetchText(url, { bytes: 20_000, milliseconds: 400, redirects: 2 }));
}

describe('a good answer', () => {
  test('adds what is new, dates the comparison and moves the next release on', async () => {
    const outcome = await served((_, response) => response.setHeader('content-type', 'text/csv').end(GOOD));
    expect(outcome.updates.get('total-assets')?.added).toEqual([{ date: '2025-12-10', value: '6539329' }]);
    expect(files()['total-assets.csv']).toBe(csv([...CARRIED, '2025-12-10,6539329'], 'date,value'));
    expect(files()['total-assets.yaml']).toContain('checkedOn: "2026-11-24"');
    expect(files()['total-assets.yaml']).toContain('next: "2026-10-22"');
  });

  test('keeps the earlier value of a revised observation, and tells which numbers and verdicts rest on it', async () => {
    writeFileSync(
      join(root, 'numbers/assets.yaml'),
      'label: { zh-hant: 總資產, en: Assets }\nunit: usd\ndigits: 3\nrule: { op: value, series: total-assets, on: "2025-12-03" }\n',
    );
    writeFileSync(
      join(root, 'claims/size.yaml'),
      'verdict: corrected\nreason: { zh-hant: "縮到{assets}", en: "To {assets}" }\n',
    );
    const revised = CARRIED.with(4, '2025-12-03,6535999');
    const outcome = await given(csv(revised));
    expect(files()['total-assets.vintages.csv']).toBe('date,was,now,found\n2025-12-03,6535781,6535999,2026-11-24\n');
    expect(summary(outcome)).toContain('assets: 6535781000000 → 6535999000000');
    expect(summary(outcome)).toContain('claims/size (corrected)');
    await given(csv(revised.with(0, '2025-11-05,6572000')));
    expect(files()['total-assets.vintages.csv']?.split('\n')).toHaveLength(4);
  });

  test('a missing week is kept as a hole', async () => {
    await given(csv([...CARRIED, '2025-12-17,6556859']));
    expect(files()['total-assets.csv']).toContain('2025-12-10,\n2025-12-17,6556859');
  });
});

describe('a bad answer leaves everything as it was, with one clear error', () => {
  const HTML: RequestListener = (_, response) =>
    response.setHeader('content-type', 'text/html').end('<!doctype html><title>Sorry</title>');
  const cases: [string, RequestListener, RegExp][] = [
    [
      'another series',
      (_, response) => response.end(csv(CARRIED, 'observation_date,TREAST')),
      /holds TREAST, not WALCL/,
    ],
    [
      'another series under the right name',
      (_, response) => response.end(csv(CARRIED.map((row, index) => `${row.slice(0, 10)},${index * 37 + 5}`))),
      /is another series/,
    ],
    [
      'another unit',
      (_, response) => response.end(csv(CARRIED.map((row) => `${row.slice(0, 10)},${Number(row.slice(11)) / 1000}`))),
      /another unit: values are 0\.001 times/,
    ],
    ['a server error', (_, response) => response.writeHead(503).end(), /answered 503/],
    ['a web page', HTML, /web page/],
    [
      'a web page that calls itself a CSV',
      (_, response) => response.setHeader('content-type', 'text/csv').end('<html></html>'),
      /web page, not a CSV/,
    ],
    ['nothing', (_, response) => response.end(), /is empty/],
    ['a head alone', (_, response) => response.end('observation_date,WALCL\n'), /no rows/],
    ['rows cut in the middle', (_, response) => response.end(GOOD.slice(0, -4)), /cut off/],
    [
      'a connection cut in the middle',
      (_, response) => {
        response.writeHead(200, { 'content-length': '9999' });
        response.write(GOOD, () => response.destroy());
      },
      /could not be fetched whole/,
    ],
    [
      'shortened history',
      (_, response) => response.end(csv(CARRIED.slice(2))),
      /starts on 2025-11-19; the carried history starts on 2025-11-05/,
    ],
    ['an end before ours', (_, response) => response.end(csv(CARRIED.slice(0, 3))), /ends on 2025-11-19/],
    ['a day twice', (_, response) => response.end(csv([...CARRIED, CARRIED[4] ?? ''])), /2025-12-03 twice/],
    ['days out of order', (_, response) => response.end(csv(CARRIED.toReversed())), /out of order on line 3/],
    [
      'words for values',
      (_, response) => response.end(csv([...CARRIED, '2025-12-10,=cmd()'])),
      /line 7, which is no date,value row/,
    ],
    [
      'a sudden jump',
      (_, response) => response.end(csv([...CARRIED, '2025-12-10,9539329'])),
      /jumps from 6535781 .* --accept total-assets/s,
    ],
    ['a flood', (_, response) => response.end('x'.repeat(50_000)), /larger than 20000 bytes/],
    [
      'a way to another host',
      (_, response) => response.writeHead(302, { location: 'http://localhost:1/graph.csv' }).end(),
      /another host, localhost:1/,
    ],
    ['a ring of redirects', (_, response) => response.writeHead(302, { location: '/again' }).end(), /too many times/],
    ['no end', (_, response) => void response.write('observation_date,WALCL\n'), /longer than 0\.4 seconds/],
    ['silence', () => {}, /longer than 0\.4 seconds/],
  ];
  test.each(cases)('%s', async (_, listener, message) => {
    const before = files();
    await expect(served(listener)).rejects.toThrow(message);
    expect(files()).toEqual(before);
  });

  test('one bad series keeps the good ones from being written', async () => {
    cpSync('content/series/treasuries.yaml', join(root, 'series/treasuries.yaml'));
    const before = files();
    const answers = [GOOD, '<html>'];
    await expect(job(async () => answers.shift())).rejects.toThrow(
      /^treasuries \(TREAST\.csv\): is a web page, not a CSV; nothing written$/,
    );
    expect(files()).toEqual(before);
  });

  test('a doubt can be accepted by name', async () => {
    await given(csv([...CARRIED, '2025-12-10,9539329']), ['total-assets']);
    expect(files()['total-assets.csv']).toContain('9539329');
  });
});
