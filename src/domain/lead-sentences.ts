import type { Lang } from './locale.ts';

/** Signs below which an opening says too little by itself: “Correct.” */
const ENOUGH: Record<Lang, number> = { 'zh-hant': 16, en: 40 };

/** The first sentence of a text, and the next ones while it is too short to stand alone. */
export function leadSentences(text: string, lang: Lang): string {
  let lead = '';
  for (const { segment } of new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text)) {
    lead += segment;
    if (lead.trim().length >= ENOUGH[lang]) break;
  }
  // A segmenter takes the bracket that opens the next sentence for the end of this one.
  return lead.replace(/[\s\p{Ps}\p{Pi}]+$/u, '').trim();
}
