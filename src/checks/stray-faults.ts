import { globSync, statSync } from 'node:fs';
import { COLLECTIONS } from '../domain/collections.ts';
import { LANGS } from '../domain/locale.ts';

/** Files under content/ that nothing reads: a misspelt ending or folder would otherwise lose an entry in silence. */
export function strayFaults(root: string): string[] {
  const read = new Set(
    [
      'README.md',
      ...Object.values(COLLECTIONS).map(({ folder }) => `${folder}/*.yaml`),
      ...LANGS.map((lang) => `articles/${lang}/*.mdx`),
      `${COLLECTIONS.series.folder}/*.csv`,
    ].flatMap((pattern) => globSync(pattern, { cwd: root })),
  );
  const ids = new Set([...read].map((file) => file.replace(/\.yaml$/, '')));
  return globSync('**/*', { cwd: root })
    .filter((file) => statSync(`${root}/${file}`).isFile())
    .flatMap((file) => {
      if (!read.has(file))
        return [`${root}/${file}:1:1 file: is read by nothing; entries end in .yaml, articles in .mdx`];
      const series = /^(.*?)(?:\.vintages)?\.csv$/.exec(file)?.[1];
      return series === undefined || ids.has(series)
        ? []
        : [`${root}/${file}:1:1 file: has no series; write ${root}/${series}.yaml, or remove it`];
    });
}
