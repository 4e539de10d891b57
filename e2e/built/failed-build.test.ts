import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const FAULT = 'content/glossary/qt.yaml:1:1 colour: no such field; correct its name or take it out';
const ASTRO = 'node_modules/astro/bin/astro.mjs';
let copy = '';

/** A copy of the project with one fault, and a `dist/` from before. */
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'failed-build-'));
  for (const name of ['src', 'content', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
    cpSync(name, join(copy, name), { recursive: true });
  symlinkSync(join(process.cwd(), 'node_modules'), join(copy, 'node_modules'));
  const entry = join(copy, 'content/glossary/qt.yaml');
  writeFileSync(entry, `colour: red\n${readFileSync(entry, 'utf8')}`);
  mkdirSync(join(copy, 'dist'));
  writeFileSync(join(copy, 'dist/index.html'), 'the site as it was');
});
afterAll(() => rmSync(copy, { recursive: true }));

const run = (...words: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd: copy, encoding: 'utf8' });
  return { status, said: stdout + stderr };
};

test('a build that finds a fault fails, tells it, and leaves dist as it was', () => {
  const { status, said } = run(ASTRO, 'build');
  expect(said).toContain(FAULT);
  expect(status).toBe(1);
  expect(readFileSync(join(copy, 'dist/index.html'), 'utf8')).toBe('the site as it was');
});

test.each([
  ['the content check', ['src/checks/cli.ts']],
  ['the type check', [ASTRO, 'sync']],
])('%s tells the same fault', (_, words) => {
  const { status, said } = run(...words);
  expect(said).toContain(FAULT);
  expect(status).toBe(1);
});
