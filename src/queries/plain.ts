import type { Lang } from '../domain/locale.ts';
import { type NumberForm, numbersIn } from '../domain/rich-text.ts';
import { formatNumber } from '../i18n/format.ts';
import { plainText, shortened } from '../i18n/typography.ts';
import { type Figure, getNumber } from './numbers.ts';

/** A rich string as plain words with its figures written out. */
export async function richToPlain(text: string, lang: Lang): Promise<string> {
  const figures = new Map<string, Figure>();
  for (const id of numbersIn(text)) figures.set(id, await getNumber(id));
  const written = (id: string, form: NumberForm) => {
    const figure = figures.get(id);
    return figure ? formatNumber(figure, lang, form) : '';
  };
  return plainText(text, written).replaceAll('\u2060', '');
}

/** The same, cut at a word or sign to what search results show. */
export async function summaryText(text: string, lang: Lang): Promise<string> {
  const plain = await richToPlain(text, lang);
  return shortened(plain, lang, lang === 'en' ? 160 : 80);
}
