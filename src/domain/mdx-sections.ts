/** A section of an MDX article: what its `## Title {#id}` says, and everything up to the next one. */
export interface MdxSection {
  id: string;
  title: string;
  body: string;
}

/** The sections of an article that can be linked to, in order. */
export function mdxSections(body: string): MdxSection[] {
  return body
    .split(/^## /m)
    .slice(1)
    .flatMap((part) => {
      const head = /^(.*?)\s*\{#([a-z0-9-]+)\}/.exec(part);
      return head?.[1] && head[2] ? [{ id: head[2], title: head[1], body: part.slice(head[0].length) }] : [];
    });
}
