import { getEntry } from 'astro:content';
import type { Lang } from '../domain/locale.ts';

/** A page of prose in one language; throws if it is not there. */
export async function article(name: string, lang: Lang) {
  const entry = await getEntry('articles', `${lang}/${name}`);
  if (!entry) throw new Error(`no such article: content/articles/${lang}/${name}.mdx`);
  return entry;
}
