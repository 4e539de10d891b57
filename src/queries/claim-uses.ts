import { namedIds } from '../domain/named-ids.ts';
import { sectionPlaces } from './article-places.ts';
import { allEntries } from './entries.ts';
import { type EntryPlace, entryPlace, inBoth } from './entry-places.ts';
import { once } from './once.ts';

/** What may rest on a claim, in the order it is told. */
export const CLAIM_USE_KINDS = [
  'cells',
  'mechanisms',
  'windows',
  'sections',
  'timeline',
  'glossary',
  'watchlist',
  'changes',
  'claims',
] as const;
export type ClaimUseKind = (typeof CLAIM_USE_KINDS)[number];

/** What rests on a claim, by kind; a kind that has nothing is left out. */
export type ClaimUses = Partial<Record<ClaimUseKind, EntryPlace[]>>;

/** Claim id → the cells, mechanisms, windows, sections and other entries that name it. */
export const claimUses = once(async (): Promise<Map<string, ClaimUses>> => {
  const uses = new Map<string, ClaimUses>();
  const add = (kind: ClaimUseKind, claims: Iterable<string>, place: EntryPlace) => {
    for (const id of claims) {
      const found = uses.get(id) ?? {};
      uses.set(id, { ...found, [kind]: [...(found[kind] ?? []), place] });
    }
  };
  for (const { cell, place } of await tableCells()) add('cells', cell.claims, place);
  for (const { bodies, place } of await sectionPlaces()) add('sections', claimsInProse(bodies), place);
  for (const name of ['mechanisms', 'windows', 'timeline', 'glossary', 'watchlist', 'changes', 'claims'] as const)
    for (const entry of await allEntries(name)) add(name, namedIds(entry, 'claim'), await entryPlace(name, entry));
  return uses;
});

/** Every cell of every comparison table, with its row and column for a name. */
async function tableCells() {
  return (await allEntries('regimes')).flatMap((table) =>
    table.rows.flatMap((row) =>
      table.columns.flatMap((column) => {
        const cell = row.cells[column.id];
        const title = inBoth((lang) => `${row.title[lang]}${lang === 'en' ? ', ' : '，'}${column.title[lang]}`);
        return cell ? [{ cell, place: { title, path: `regimes/${table.id}/#row-${row.id}` } }] : [];
      }),
    ),
  );
}

/** `<Claim id="…" />`, `<Answer claim="…">` and `[words](claim:…)`. */
function claimsInProse(bodies: readonly string[]): Set<string> {
  const tags = bodies.flatMap((body) => [...body.matchAll(/<(?:Claim\s[^>]*?id|Answer\s[^>]*?claim)="([a-z0-9-]+)"/g)]);
  return new Set([...tags.flatMap(([, id]) => id ?? []), ...namedIds(bodies, 'claim')]);
}
