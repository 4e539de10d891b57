import { existsSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Writes all files or none: each beside its place first, then all put in place; a failure puts everything back. */
export function writeWhole(files: ReadonlyMap<string, string>): void {
  const [first] = files.keys();
  if (!first) return;
  const shelf = mkdtempSync(join(dirname(first), '.import-'));
  const placed: { path: string; old: string | undefined }[] = [];
  try {
    for (const [path, text] of files) writeFileSync(join(shelf, basename(path)), text);
    for (const path of files.keys()) {
      const old = existsSync(path) ? join(shelf, `${basename(path)}.old`) : undefined;
      if (old) renameSync(path, old);
      placed.push({ path, old });
      renameSync(join(shelf, basename(path)), path);
    }
  } catch (error) {
    for (const { path, old } of placed.toReversed()) {
      rmSync(path, { force: true });
      if (old) renameSync(old, path);
    }
    throw error;
  } finally {
    rmSync(shelf, { recursive: true, force: true });
  }
}
