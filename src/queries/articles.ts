import { getEntry, render } from 'astro:content';
import type { Lang } from '../domain/locale.ts';

/** A page of prose in one language, with its body and its sections; throws if it is not there. */
export async function article(name: string, lang: Lang) {
  const entry = await getEntry('articles', `${lang}/${name}`);
  if (!entry) throw new Error(`no such article: content/articles/${lang}/${name}.mdx`);
  const { Content, headings } = await render(entry);
  const contents = headings.filter(({ depth }) => depth === 2).map(({ slug, text }) => ({ id: slug, title: text }));
  return { ...entry, Content, contents };
}
