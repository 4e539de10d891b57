import { articleSchema } from '../domain/article.ts';
import { LANGS } from '../domain/locale.ts';
import { type Attribute, PROSE_WORDS } from '../domain/prose-words.ts';
import { LINK_TARGETS, type LinkTarget } from '../domain/rich-text.ts';
import type { Known } from '../domain/schema.ts';
import { type Article, type ProseElement, readArticles } from './read-articles.ts';
import { schemaFaults } from './schema-faults.ts';

/** Faults of the articles: syntax, front matter, twins, headings, components, links. */
export function articleFaults(root: string, known: Known): string[] {
  return faultsOf(readArticles(root), known);
}

export function faultsOf(articles: readonly Article[], known: Known): string[] {
  return articles.flatMap((article) => [
    ...article.faults,
    ...article.front.faults,
    ...schemaFaults(article.front, articleSchema()),
    ...twinFaults(article, articles),
    ...headingFaults(article),
    ...article.code.map(
      ({ place }) => `${place} body: holds code; an article has no import and no braces, take it out`,
    ),
    ...article.elements.flatMap((element) => elementFaults(element, known)),
    ...article.links.flatMap(({ place, address }) =>
      linkFaults(address, known).map((what) => `${place} link: ${what}`),
    ),
  ]);
}

function twinFaults(article: Article, articles: readonly Article[]): string[] {
  return LANGS.filter((lang) => lang !== article.lang).flatMap((lang) => {
    const file = article.file.replace(`/${article.lang}/`, `/${lang}/`);
    const twin = articles.find((one) => one.file === file);
    if (!twin) return [`${article.file}:1:1 entry: has no twin in the other language; write ${file}`];
    if (article.faults.length + twin.faults.length > 0) return [];
    const ids = new Set(twin.headings.map(({ id }) => id));
    return article.headings
      .filter(({ id }) => id !== undefined && !ids.has(id))
      .map(({ place, id }) => `${place} heading: {#${id}} is missing in ${file}; give its twin the same id`);
  });
}

function headingFaults({ headings }: Article): string[] {
  const seen = new Set<string>();
  return headings.flatMap(({ place, depth, text, id }) => {
    const faults: string[] = [];
    if (depth === 1) faults.push(`${place} heading: "${text}" is a second title; begin it with ##`);
    if (!id) faults.push(`${place} heading: "${text}" has no id; write ${'#'.repeat(depth)} ${text} {#a-name}`);
    else if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id))
      faults.push(`${place} heading: {#${id}} has other signs than a–z, 0–9 and single hyphens; correct it`);
    else if (seen.has(id)) faults.push(`${place} heading: {#${id}} stands twice; give each heading its own id`);
    if (id) seen.add(id);
    return faults;
  });
}

function elementFaults({ place, name, attributes }: ProseElement, known: Known): string[] {
  const words: Record<string, Record<string, Attribute>> = PROSE_WORDS;
  const allowed = words[name];
  if (!allowed) return [`${place} <${name}>: no such component; use Markdown or ${Object.keys(words).join(', ')}`];
  const given = Object.entries(attributes).flatMap(([attribute, value]) => {
    const kind = allowed[attribute];
    const fault = kind ? attributeFault(kind, value, known) : 'no such attribute; correct its name or take it out';
    return fault ? [`${place} <${name}> ${attribute}: ${fault}`] : [];
  });
  const missing = Object.entries(allowed)
    .filter(([attribute, { optional }]) => !optional && !(attribute in attributes))
    .map(([attribute]) => `${place} <${name}> ${attribute}: is missing; add it`);
  return [...given, ...missing];
}

function attributeFault(kind: Attribute, value: string, known: Known): string | undefined {
  if ('oneOf' in kind)
    return kind.oneOf.includes(value) ? undefined : `"${value}" is none of ${kind.oneOf.join(', ')}; use one of them`;
  if ('count' in kind) return /^\{\d+\}$/.test(value) ? undefined : 'is no count; write it as {1}';
  if ('id' in kind) return known(kind.id, value) ? undefined : dangling(kind.id, value);
  if (!('ids' in kind)) return undefined;
  const lost = [...value.matchAll(/'([^']*)'|"([^"]*)"/g)]
    .map(([, one, two]) => one ?? two ?? '')
    .filter((id) => !known(kind.ids, id));
  return lost.length > 0 ? lost.map((id) => dangling(kind.ids, id)).join('; ') : undefined;
}

const dangling = (collection: string, id: string) =>
  `no such entry: ${collection}/${id}; correct the id, or add that entry`;

function linkFaults(address: string, known: Known): string[] {
  if (/^(https:|~\/|#)/.test(address)) return [];
  const [prefix = '', id = ''] = address.split(':');
  const collection = LINK_TARGETS[prefix as LinkTarget];
  if (!collection)
    return [
      `"${address}" leads nowhere; write ${Object.keys(LINK_TARGETS).join(':…, ')}:…, ~/page/, #heading or https:`,
    ];
  return known(collection, id) ? [] : [dangling(collection, id)];
}
