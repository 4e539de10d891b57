/** Words parted at the ones to be struck: before, struck, after. If those do not occur, all is before. */
export function amended(words: string, wrong: string | undefined): [before: string, struck: string, after: string] {
  const at = wrong ? words.indexOf(wrong) : -1;
  if (!wrong || at < 0) return [words, '', ''];
  return [words.slice(0, at), wrong, words.slice(at + wrong.length)];
}
