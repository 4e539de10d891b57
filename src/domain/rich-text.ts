/**
 * The few marks a short string in YAML may carry.
 *
 * `{number-id}` or `{number-id|short}` a number record; `[words](term:id)` a link to an entry;
 * `~~wrong~~` words struck by the editors; `*words*` stress.
 */
export type Piece =
  | { kind: 'words'; words: string }
  | { kind: 'number'; id: string; form: NumberForm }
  | { kind: 'link'; collection: LinkTarget; id: string; words: string }
  | { kind: 'struck'; pieces: Piece[] }
  | { kind: 'stress'; pieces: Piece[] };

/** `prose` $6.54 trillion · `short` $6.54tn · `signed` +0.25 · `abs` without its sign · `bare` digits alone · `change` +1.19pp. */
export const NUMBER_FORMS = ['prose', 'short', 'signed', 'abs', 'bare', 'change'] as const;
export type NumberForm = (typeof NUMBER_FORMS)[number];

/** Link prefix → collection it names. */
export const LINK_TARGETS = {
  term: 'glossary',
  claim: 'claims',
  source: 'sources',
  mechanism: 'mechanisms',
  event: 'timeline',
  series: 'series',
} as const;
export type LinkTarget = keyof typeof LINK_TARGETS;

/** Where an entry a link may name stands, after the language. */
export const LINK_PATHS: Record<LinkTarget, (id: string) => string> = {
  term: (id) => `glossary/#term-${id}`,
  claim: (id) => `claims/${id}/`,
  source: (id) => `sources/#source-${id}`,
  mechanism: (id) => `mechanisms/${id}/`,
  event: (id) => `timeline/#event-${id}`,
  series: (id) => `data/${id}/`,
};

const MARK = /\{([a-z0-9-]+)(?:\|([a-z]+))?\}|\[([^\]]+)\]\(([a-z]+):([a-z0-9-]+)\)|~~(.+?)~~|\*([^*\s][^*]*?)\*/g;

/** Splits a string into its pieces, in order; text without marks is one piece. */
export function parseRichText(source: string): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of source.matchAll(MARK)) {
    if (match.index > end) pieces.push({ kind: 'words', words: source.slice(end, match.index) });
    pieces.push(pieceOf(match));
    end = match.index + match[0].length;
  }
  if (end < source.length) pieces.push({ kind: 'words', words: source.slice(end) });
  return pieces;
}

function pieceOf(match: RegExpMatchArray): Piece {
  const [, number, form, words, target, id, struck, stress] = match;
  if (number) return { kind: 'number', id: number, form: (form ?? 'prose') as NumberForm };
  if (words) return { kind: 'link', collection: target as LinkTarget, id: id ?? '', words };
  return struck
    ? { kind: 'struck', pieces: parseRichText(struck) }
    : { kind: 'stress', pieces: parseRichText(stress ?? '') };
}

/** Every number id a string names, nested marks included. */
export function numbersIn(source: string): string[] {
  return flatten(parseRichText(source)).flatMap((piece) => (piece.kind === 'number' ? [piece.id] : []));
}

/** What is wrong with a string's marks, each with its mend. */
export function richTextFaults(source: string, known: (collection: string, id: string) => boolean): string[] {
  const faults = flatten(parseRichText(source)).flatMap((piece) => {
    if (piece.kind === 'number') {
      if (!known('numbers', piece.id))
        return [`no such entry: numbers/${piece.id}; correct the id, or add content/numbers/${piece.id}.yaml`];
      if (!NUMBER_FORMS.includes(piece.form))
        return [`{${piece.id}|${piece.form}}: no such form; use ${NUMBER_FORMS.join(', ')}`];
    }
    if (piece.kind === 'link') {
      const collection = LINK_TARGETS[piece.collection];
      if (!collection)
        return [`(${piece.collection}:${piece.id}): no such kind of link; use ${Object.keys(LINK_TARGETS).join(', ')}`];
      if (!known(collection, piece.id))
        return [`no such entry: ${collection}/${piece.id}; correct the id in [${piece.words}](…)`];
    }
    return [];
  });
  if (/[{}]/.test(source.replace(MARK, ''))) faults.push('a brace stands alone; a number is written {number-id}');
  return faults;
}

const flatten = (pieces: Piece[]): Piece[] =>
  pieces.flatMap((piece) => ('pieces' in piece ? flatten(piece.pieces) : [piece]));
