import { COLLECTION_NAMES, COLLECTIONS } from '../domain/collections.ts';
import { fields } from '../domain/schema.ts';
import { accountFaults } from './account-faults.ts';
import { articleFaults } from './article-faults.ts';
import { ledgerTruths } from './ledger-truths.ts';
import { numberFaults } from './number-faults.ts';
import { numeralFaults } from './numeral-faults.ts';
import { placeholderFaults } from './placeholder-faults.ts';
import { type Entry, readAll } from './read-content.ts';
import { schemaFaults } from './schema-faults.ts';
import { articleStrings, entryStrings } from './site-strings.ts';
import { strayFaults } from './stray-faults.ts';
import { interfaceStrings, termFaults } from './term-faults.ts';

/** Every fault in content/, as `file:line:column field: what is wrong, what to do`, sorted by place. */
export function contentFaults(root = 'content'): string[] {
  const entries = readAll(root);
  const ids = new Map(Object.entries(entries).map(([name, list]) => [name, new Set(list.map((entry) => entry.id))]));
  const known = (collection: string, id: string) => ids.get(collection)?.has(id) ?? false;
  const all = Object.values(entries).flat();
  const prose = articleStrings(root);
  const strings = [...all.flatMap(entryStrings), ...prose, ...interfaceStrings()];
  return [
    ...all.flatMap((entry) => entry.faults),
    ...all.flatMap(idFaults),
    ...COLLECTION_NAMES.flatMap((name) => {
      const schema = COLLECTIONS[name].schema(fields(known));
      return entries[name].flatMap((entry) => schemaFaults(entry, schema));
    }),
    ...articleFaults(root, known),
    ...strayFaults(root),
    ...ledgerTruths(entries, root),
    ...accountFaults(entries),
    ...numberFaults(entries, root),
    ...placeholderFaults(all, prose),
    ...termFaults(strings),
    ...numeralFaults(strings),
  ].sort(byPlace);
}

function idFaults(entry: Entry): string[] {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(entry.id)
    ? []
    : [`${entry.file}:1:1 id: "${entry.id}" has other signs than a–z, 0–9 and single hyphens; rename the file`];
}

function byPlace(a: string, b: string): number {
  const place = (fault: string) => /^(.*?):(\d+):(\d+) /.exec(fault)?.slice(1) ?? [fault, '0', '0'];
  const [fileA = '', lineA, colA] = place(a);
  const [fileB = '', lineB, colB] = place(b);
  return fileA.localeCompare(fileB) || Number(lineA) - Number(lineB) || Number(colA) - Number(colB);
}
