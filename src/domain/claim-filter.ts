/** The three ways to narrow the ledger, as the address names them: verdict, kind, topic. */
export const FACETS = ['v', 'k', 't'] as const;
export type Facet = (typeof FACETS)[number];

/** Values of each facet: those chosen, those there are to choose, or those a claim has. */
export type Facets = Readonly<Record<Facet, readonly string[]>>;

/** Nothing chosen: the whole ledger. */
export const WHOLE: Facets = { v: [], k: [], t: [] };

/** What `?v=corrected,contested&k=forecast` chooses; values that are not among the choices are passed over. */
export function readFilter(search: string, choices: Facets): Facets {
  const params = new URLSearchParams(search);
  return eachFacet((facet) => {
    const asked = new Set(params.get(facet)?.split(','));
    return choices[facet].filter((value) => asked.has(value));
  });
}

/** The same as an address writes it; empty if nothing is chosen. */
export function writeFilter(filter: Facets): string {
  const parts = FACETS.filter((facet) => filter[facet].length > 0).map(
    (facet) => `${facet}=${filter[facet].join(',')}`,
  );
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

/** The filter with one value put in, or taken out if it was in. */
export function toggled(filter: Facets, facet: Facet, value: string, choices: Facets): Facets {
  const isWanted = (other: string) => filter[facet].includes(other) !== (other === value);
  return { ...filter, [facet]: choices[facet].filter(isWanted) };
}

/** Whether a claim stays: in each facet it has one of the values chosen, or none is chosen. */
export function keeps(filter: Facets, claim: Facets): boolean {
  return FACETS.every(
    (facet) => filter[facet].length === 0 || claim[facet].some((value) => filter[facet].includes(value)),
  );
}

/** How many claims would be shown if that value alone were chosen in its facet, the others staying as they are. */
export function countFor(filter: Facets, facet: Facet, value: string, claims: readonly Facets[]): number {
  const asked = { ...filter, [facet]: [value] };
  return claims.filter((claim) => keeps(asked, claim)).length;
}

const eachFacet = (of: (facet: Facet) => readonly string[]): Facets => ({ v: of('v'), k: of('k'), t: of('t') });
