import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { type MdastNode, mdxToMdast } from 'satteri';
import { LANGS, type Lang } from '../domain/locale.ts';
import { type Entry, entryOf } from './read-content.ts';

/** A place in prose, and what stands there. */
export interface At {
  /** `file:line:column`. */
  place: string;
}
export interface ProseHeading extends At {
  depth: number;
  text: string;
  id: string | undefined;
}
export interface ProseElement extends At {
  name: string;
  /** `{…}` values are kept as written, with their braces. */
  attributes: Record<string, string>;
}
export interface Article {
  lang: Lang;
  /** File name without `.mdx`: the same in both languages. */
  name: string;
  file: string;
  front: Entry;
  headings: ProseHeading[];
  elements: ProseElement[];
  links: (At & { address: string })[];
  /** `import`, `export` and `{…}`. */
  code: At[];
  /** Faults of the MDX itself. */
  faults: string[];
}

const OPTIONS = { features: { headingAttributes: true, frontmatter: true } };

/** Every article of both languages; never throws on bad MDX. */
export const readArticles = (root: string): Article[] =>
  LANGS.flatMap((lang) =>
    globSync(`${root}/articles/${lang}/*.mdx`)
      .sort()
      .map((file) => articleOf(readFileSync(file, 'utf8'), file, lang)),
  );

/** An article from its source. */
export function articleOf(source: string, file: string, lang: Lang): Article {
  const yaml = /^---\n([\s\S]*?)\n---(?:\n|$)/.exec(source)?.[1] ?? '';
  const article: Article = {
    lang,
    name: basename(file, '.mdx'),
    file,
    // The first line is the fence, so that lines are counted as in the file.
    front: entryOf(`\n${yaml}`, file, 'articles'),
    headings: [],
    elements: [],
    links: [],
    code: [],
    faults: [],
  };
  try {
    walk(mdxToMdast(source, OPTIONS) as Node, article);
  } catch (error) {
    const [, line = '1', column = '1', what = ''] = /^(\d+):(\d+): ([\s\S]*)$/.exec((error as Error).message) ?? [];
    article.faults.push(`${file}:${line}:${column} MDX: ${what || (error as Error).message}`);
  }
  return article;
}

type Node = MdastNode & {
  name?: string | null;
  value?: string;
  url?: string;
  depth?: number;
  children?: Node[];
  data?: { hProperties?: { id?: string } };
  attributes?: { type: string; name?: string; value?: string | { value: string } | null }[];
};

function walk(node: Node, article: Article): void {
  const { line = 1, column = 1 } = node.position?.start ?? {};
  const place = `${article.file}:${line}:${column}`;
  if (node.type === 'heading') {
    article.headings.push({ place, depth: node.depth ?? 0, text: textOf(node), id: node.data?.hProperties?.id });
  } else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    article.elements.push({ place, name: node.name ?? '', attributes: attributesOf(node) });
  } else if (node.type === 'link') article.links.push({ place, address: node.url ?? '' });
  else if (/^mdx(js|Flow|Text)(Esm|Expression)$/i.test(node.type)) article.code.push({ place });
  for (const child of node.children ?? []) walk(child, article);
}

const textOf = (node: Node): string => node.value ?? (node.children ?? []).map(textOf).join('');

const attributesOf = (node: Node): Record<string, string> =>
  Object.fromEntries(
    (node.attributes ?? []).map(({ name = '{…}', value }) => [
      name,
      typeof value === 'string' ? value : `{${value?.value ?? 'true'}}`,
    ]),
  );
