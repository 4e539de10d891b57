import type { Shock } from '../../domain/discount-rate.ts';
import type { LabNumber } from '../../domain/lab-state.ts';

/** Where the six controls stand: moves in basis points, shares in percent. */
export type Setting = Record<keyof Shock, number>;

/** The order of the controls, from the decision to the long run. */
export const CONTROLS = ['policy', 'surprise', 'passThrough', 'termPremium', 'equityPremium', 'growth'] as const;
export type Control = (typeof CONTROLS)[number];

/** What each control is: a decision that feeds plain arithmetic, something estimated, or an illustration. */
export const NATURE = {
  policy: 'arithmetic',
  surprise: 'estimate',
  passThrough: 'illustration',
  termPremium: 'estimate',
  equityPremium: 'illustration',
  growth: 'illustration',
} as const satisfies Record<Control, string>;

/** Bounds and steps of the controls; where they start is the first case’s. */
export const BOUNDS = {
  policy: { min: -100, max: 100, step: 5 },
  surprise: { min: 0, max: 100, step: 5 },
  passThrough: { min: 0, max: 100, step: 5 },
  termPremium: { min: -100, max: 150, step: 1 },
  equityPremium: { min: -100, max: 100, step: 5 },
  growth: { min: -100, max: 100, step: 5 },
} as const satisfies Record<Control, { min: number; max: number; step: number }>;

const isShare = (control: Control) => control === 'surprise' || control === 'passThrough';

/** The unit a control’s value is written with. */
export const unitOf = (control: Control) => (isShare(control) ? 'percent' : 'basis-points');

export const shockOf = (setting: Setting): Shock => ({
  ...setting,
  surprise: setting.surprise / 100,
  passThrough: setting.passThrough / 100,
});

/** The controls as the address knows them, each opening where the first case has it. */
export const inputsFrom = (opening: Setting) =>
  Object.fromEntries(CONTROLS.map((name) => [name, { ...BOUNDS[name], initial: opening[name] }])) as Record<
    Control,
    LabNumber
  >;
