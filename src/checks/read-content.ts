import { globSync, readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { type Document, isMap, isNode, LineCounter, type ParsedNode, parseDocument } from 'yaml';
import { COLLECTION_NAMES, COLLECTIONS, type CollectionName } from '../domain/collections.ts';

/** A YAML entry as text, tree and value, with a way from a field back to its line. */
export interface Entry {
  collection: string;
  id: string;
  file: string;
  value: unknown;
  /** `file:line:column` of a field, or of the nearest parent that is there. */
  at(path: readonly PropertyKey[]): string;
  /** Faults of the YAML itself. */
  faults: string[];
}

export type Entries = Record<CollectionName, Entry[]>;

/** Reads every entry of every collection. */
export const readAll = (root: string): Entries =>
  Object.fromEntries(
    COLLECTION_NAMES.map((name) => [name, readFolder(root, name, COLLECTIONS[name].folder)]),
  ) as Entries;

/** Reads every entry of a folder; never throws on bad YAML. */
export function readFolder(root: string, collection: string, folder: string): Entry[] {
  return globSync(`${root}/${folder}/*.yaml`)
    .sort()
    .map((file) => entryOf(readFileSync(file, 'utf8'), file, collection));
}

/** An entry from its YAML. */
export function entryOf(yaml: string, file: string, collection: string): Entry {
  const lines = new LineCounter();
  const doc = parseDocument(yaml, { lineCounter: lines });
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return `${file}:${line || 1}:${col || 1}`;
  };
  return {
    collection,
    id: basename(file, extname(file)),
    file,
    value: doc.errors.length > 0 ? undefined : doc.toJS(),
    at: (path) => place(offsetOf(doc, path)),
    faults: doc.errors.map((error) => `${place(error.pos[0])} YAML: ${error.message.split('\n')[0]}`),
  };
}

function offsetOf(doc: Document.Parsed, path: readonly PropertyKey[]): number {
  for (let depth = path.length; depth >= 0; depth -= 1) {
    const part = path.slice(0, depth);
    const key = keyOf(doc, part);
    const node = depth === 0 ? doc.contents : doc.getIn(part as unknown[], true);
    const range = key?.range ?? (isNode(node) ? (node as ParsedNode).range : undefined);
    if (range) return range[0];
  }
  return 0;
}

/** The key node of a field, so that a fault points at the field’s name. */
function keyOf(doc: Document.Parsed, path: readonly PropertyKey[]): ParsedNode | undefined {
  const parent = path.length > 1 ? doc.getIn(path.slice(0, -1) as unknown[], true) : doc.contents;
  if (!isMap(parent)) return undefined;
  const pair = parent.items.find((item) => isNode(item.key) && String(item.key) === String(path.at(-1)));
  return pair?.key as ParsedNode | undefined;
}
