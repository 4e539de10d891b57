/**
 * Width of words in CSS pixels, estimated: a build has no fonts, and a reader’s differ.
 * Both drawings lay out with it, so that they agree.
 */
export function textWidth(text: string, size: number): number {
  let em = 0;
  for (const char of text) em += advance(char);
  return em * size;
}

/** Advance width in em of a common sans face. */
function advance(char: string): number {
  if (char === '\u2060') return 0;
  if ((char.codePointAt(0) ?? 0) >= 0x2e80) return 1;
  if (/[0-9$€+<=>~_−–]/.test(char)) return 0.556;
  if (/[ .,:;'|!()[\]ijltfI]/.test(char)) return 0.3;
  if (/[mwMW%—]/.test(char)) return 0.86;
  return /[A-Z]/.test(char) ? 0.67 : 0.53;
}
