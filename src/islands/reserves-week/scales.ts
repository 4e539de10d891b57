/** What reserves are measured against. */
export const OF = ['gdp', 'banks'] as const;
export type Of = (typeof OF)[number];

/** The ends of the gauges, in percent; what lies beyond stands at the end. */
export const SCALES: Record<Of, readonly [number, number]> = { gdp: [0, 20], banks: [8, 16] };
