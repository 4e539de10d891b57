import type { Lang } from '../domain/locale.ts';
import { numbersIn } from '../domain/rich-text.ts';
import { formatNumber } from '../i18n/format.ts';
import { plainText, shortened } from '../i18n/typography.ts';
import { getNumber } from './numbers.ts';

/** A rich string as plain words with its figures written out. */
export async function richToPlain(text: string, lang: Lang): Promise<string> {
  const figures = new Map<string, string>();
  for (const id of numbersIn(text)) figures.set(id, formatNumber(await getNumber(id), lang, 'prose'));
  return plainText(text, (id) => figures.get(id) ?? '').replaceAll('\u2060', '');
}

/** The same, cut at a word or sign to what search results show. */
export async function summaryText(text: string, lang: Lang): Promise<string> {
  const plain = await richToPlain(text, lang);
  return shortened(plain, lang, lang === 'en' ? 160 : 80);
}
