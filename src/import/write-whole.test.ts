import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeWhole } from './write-whole.ts';

test('puts every file in place, or leaves every file as it was', () => {
  const folder = mkdtempSync(join(tmpdir(), 'whole-'));
  const [a, b] = [join(folder, 'a.csv'), join(folder, 'b.csv')] as const;
  writeFileSync(a, 'old a');
  writeWhole(
    new Map([
      [a, 'new a'],
      [b, 'new b'],
    ]),
  );
  expect([readFileSync(a, 'utf8'), readFileSync(b, 'utf8')]).toEqual(['new a', 'new b']);
  const impossible = join(folder, 'missing', 'c.csv');
  expect(() =>
    writeWhole(
      new Map([
        [a, 'newer a'],
        [b, 'newer b'],
        [impossible, 'c'],
      ]),
    ),
  ).toThrow();
  expect([readFileSync(a, 'utf8'), readFileSync(b, 'utf8')]).toEqual(['new a', 'new b']);
  expect(readdirSync(folder)).toEqual(['a.csv', 'b.csv']);
  rmSync(folder, { recursive: true });
});
