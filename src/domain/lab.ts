/** The instruments of the lab, in the order they are shown; each is also a folder under `lab/`. */
export const LABS = ['accounts', 'discount-rate', 'reserves'] as const;
export type Lab = (typeof LABS)[number];
