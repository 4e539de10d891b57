import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { contentFaults } from './content-faults.ts';

// Reading all of content/ takes seconds on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

let root = '';
beforeEach(() => {
  root = join(mkdtempSync(join(tmpdir(), 'content-')), 'content');
  mkdirSync(`${root}/glossary`, { recursive: true });
});
afterEach(() => rmSync(join(root, '..'), { recursive: true }));

const SOURCE = `title: A page\npublisher: Someone\ndate: "2025-12-01"\nurl: https://example.org/\nlanguage: en\ntier: secondary\nkind: press\n`;
const write = (file: string, text: string) => {
  mkdirSync(join(root, file, '..'), { recursive: true });
  writeFileSync(join(root, file), text);
};
const faults = () => contentFaults(root).map((fault) => fault.replace(root, 'content'));

test('the site’s own content has no fault', () => expect(contentFaults()).toEqual([]));

test('every fault of a run is told together, each at its file, line and column, with its mend', () => {
  write('sources/page.yaml', SOURCE);
  write(
    'glossary/qt.yaml',
    'name: { zh-hant: 縮表, en: QT }\ndefinition:\n  zh-hant: "見{lost}。"\nsources: [page, nowhere]\ncolour: red\n',
  );
  write('glossary/srf.yaml', 'name: { zh-hant: 甲, en: SRF }\nname: [\n');
  write('glossary/Big One.yaml', 'name: 5\ndefinition: { zh-hant: 乙, en: B }\nsources: [page]\n');
  write('glossary/qe.yml', 'name: 5\n');
  const found = faults();
  for (const fault of [
    'content/glossary/qt.yaml:2:1 definition.en: is missing; add it',
    'content/glossary/qt.yaml:3:3 definition.zh-hant: no such entry: numbers/lost; correct the id, or add content/numbers/lost.yaml',
    'content/glossary/qt.yaml:4:17 sources.1: no such entry: sources/nowhere; correct the id, or add that entry',
    'content/glossary/qt.yaml:5:1 colour: no such field; correct its name or take it out',
    'content/glossary/Big One.yaml:1:1 id: "Big One" has other signs than a–z, 0–9 and single hyphens; rename the file',
    'content/glossary/Big One.yaml:1:1 name: has the wrong type; write a map of fields',
    'content/glossary/qe.yml:1:1 file: is read by nothing; entries end in .yaml, articles in .mdx',
  ])
    expect(found).toContain(fault);
  expect(found.filter((fault) => /^content\/glossary\/srf\.yaml:\d+:\d+ YAML: /.test(fault)).length).toBeGreaterThan(0);
});

test('a figure bound to no record is a fault', () => {
  write('sources/page.yaml', SOURCE);
  write(
    'glossary/qt.yaml',
    'name: { zh-hant: 縮表, en: QT }\ndefinition:\n  zh-hant: 共縮減了7兆美元。\n  en: It fell by a lot.\nsources: [page]\n',
  );
  expect(faults()).toContainEqual(
    expect.stringMatching(
      /^content\/glossary\/qt\.yaml:3:3 definition\.zh-hant: ".*7.*" is bound to no record; write /,
    ),
  );
});

test('a date or a number that cannot be is a fault', () => {
  write('sources/page.yaml', SOURCE.replace('2025-12-01', '2025-13-01'));
  write(
    'numbers/a-number.yaml',
    'label: { zh-hant: 甲, en: A }\nunit: usd\ndigits: 3\nvalue: .nan\nasOf: "2026-02-30"\nsource: page\n',
  );
  const found = faults().join('\n');
  expect(found).toContain('sources/page.yaml:3:1 date: "2025-13-01" is no date');
  expect(found).toContain('numbers/a-number.yaml:4:1 value: ');
  expect(found).toContain('numbers/a-number.yaml:5:1 asOf: "2026-02-30" is no date');
});

test('a copy of the site’s content with one entry taken out names every place that rested on it', () => {
  cpSync('content', root, { recursive: true });
  rmSync(`${root}/numbers/total-assets-2025-12-03.yaml`);
  const found = faults();
  expect(found.length).toBeGreaterThan(3);
  for (const fault of found) expect(fault).toMatch(/^\S+:\d+:\d+ .*total-assets-2025-12-03/);
});
