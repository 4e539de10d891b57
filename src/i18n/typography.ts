import type { Lang } from '../domain/locale.ts';
import type { NumberForm } from '../domain/rich-text.ts';

/** U+2060: keeps a digit and its Han unit on one line without widening the gap between them. */
const JOINER = '\u2060';
const UNITS = '年月日兆億萬個倍天條段碼週季戶人次項種';

/** Words as they are set: in Chinese, digits stay with their unit; names do not break at their spaces. */
export function join(words: string, lang: Lang): string {
  const named = words.replaceAll('ON RRP', 'ON\u00a0RRP');
  return lang === 'en' ? named : named.replace(new RegExp(`(\\d)([${UNITS}])`, 'g'), `$1${JOINER}$2`);
}

/** A rich string without its marks, for attributes and search; `number` writes each figure in the form asked for. */
export function plainText(source: string, number: (id: string, form: NumberForm) => string): string {
  return source
    .replace(/\{([a-z0-9-]+)(?:\|([a-z]+))?\}/g, (_, id: string, form: NumberForm = 'prose') => number(id, form))
    .replace(/\[([^\]]+)\]\([a-z]+:[a-z0-9-]+\)/g, '$1')
    .replace(/~~.+?~~\s*/g, '')
    .replace(/\*([^*\s][^*]*?)\*/g, '$1');
}

/** A title without the marks where its lines may break. */
export const plainTitle = (title: string, lang: Lang): string =>
  title.replaceAll('|', lang === 'en' ? ' ' : '').replaceAll('  ', ' ');

/** Plain words of at most so many characters, cut at a word in English and at a mark in Chinese, with an ellipsis. */
export function shortened(text: string, lang: Lang, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  return `${lang === 'en' ? cut.replace(/\s+\S*$/, '') : cut.replace(/[，、；：（「][^，、；：（「]*$/, '')}…`;
}
