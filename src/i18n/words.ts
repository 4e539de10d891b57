import type { Lang } from '../domain/locale.ts';
import { en } from './en.ts';
import { type WordKey, zhHant } from './zh-hant.ts';

const WORDS: Record<Lang, Record<WordKey, string>> = { 'zh-hant': zhHant, en };

/** `const t = words(lang); t('nav.data')` */
export const words = (lang: Lang) => (key: WordKey) => WORDS[lang][key];
