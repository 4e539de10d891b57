import { LANGS } from '../domain/locale.ts';
import { type Piece, parseRichText } from '../domain/rich-text.ts';
import type { Entry } from './read-content.ts';
import { languagePairs } from './site-strings.ts';

/** Texts whose two languages do not name the same figures and links. */
export function twinFaults(entries: readonly Entry[]): string[] {
  return entries.flatMap((entry) =>
    languagePairs(entry.value).flatMap(({ path, text }) => {
      const [here, there] = LANGS.map((lang) => namedIn(text[lang]));
      if (!here || !there) return [];
      const onlyHere = less(here, there);
      const onlyThere = less(there, here);
      if (onlyHere.length + onlyThere.length === 0) return [];
      const missing = [
        ...(onlyThere.length > 0 ? [`Chinese lacks ${onlyThere.join(', ')}`] : []),
        ...(onlyHere.length > 0 ? [`English lacks ${onlyHere.join(', ')}`] : []),
      ];
      return [`${entry.at(path)} ${path.join('.')}: ${missing.join('; ')}; name the same in both languages`];
    }),
  );
}

const less = (these: ReadonlySet<string>, those: ReadonlySet<string>) => [...these].filter((name) => !those.has(name));

/** What a text names: `{number-id}` and `(claim:id)`. */
const namedIn = (text: string) => new Set(parseRichText(text).flatMap(namesOf));

function namesOf(piece: Piece): string[] {
  if (piece.kind === 'number') return [`{${piece.id}}`];
  if (piece.kind === 'link') return [`(${piece.collection}:${piece.id})`];
  return 'pieces' in piece ? piece.pieces.flatMap(namesOf) : [];
}
