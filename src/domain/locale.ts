/** The two languages of the site; each is also the first part of its addresses. */
export const LANGS = ['zh-hant', 'en'] as const;
export type Lang = (typeof LANGS)[number];

/** BCP 47 tag for `lang` attributes and hreflang. */
export const LANG_TAG: Record<Lang, string> = { 'zh-hant': 'zh-Hant-TW', en: 'en' };

/** A short string that exists in both languages, or not at all. */
export type Text = Record<Lang, string>;

export const otherLang = (lang: Lang): Lang => (lang === 'en' ? 'zh-hant' : 'en');
export const isLang = (value: unknown): value is Lang => LANGS.includes(value as Lang);

/** Static paths of a page that exists once in each language. */
export const langPaths = () => LANGS.map((lang) => ({ params: { lang }, props: { lang } }));
