import type { Lang } from '../domain/locale.ts';
import { LINK_PATHS, type Piece, parseRichText } from '../domain/rich-text.ts';
import { formatNumber, otherScale } from '../i18n/format.ts';
import { join } from '../i18n/typography.ts';
import type { Run } from '../islands/t-accounts/accounts-file.ts';
import { getNumber } from './numbers.ts';

/** A rich string as runs of words and links, for a script to set. */
export const richRuns = async (text: string, lang: Lang): Promise<Run[]> =>
  (await Promise.all(parseRichText(text).map((piece) => runsOf(piece, lang)))).flat();

async function runsOf(piece: Piece, lang: Lang): Promise<Run[]> {
  if (piece.kind === 'words') return [join(piece.words, lang)];
  if (piece.kind === 'link') return [[join(piece.words, lang), LINK_PATHS[piece.collection](piece.id)]];
  if (piece.kind !== 'number') return (await Promise.all(piece.pieces.map((inner) => runsOf(inner, lang)))).flat();
  const figure = await getNumber(piece.id);
  const other = otherScale(figure, lang, piece.form);
  const words = formatNumber(figure, lang, piece.form);
  const path = `data/#number-${piece.id}`;
  return [other ? [words, path, other] : [words, path]];
}
