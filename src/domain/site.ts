import type { Lang } from './locale.ts';

/** Dates that every page states; when the facts are checked again, change them here. */
export const SITE = {
  /** No evidence later than this is used anywhere. */
  evidenceTo: '2026-10-09',
  /** The day the facts were last compared with their sources. */
  checkedOn: '2026-11-22',
  /** The first scheduled release that the evidence does not hold: H.4.1. */
  nextRelease: '2026-10-15',
  qtEnded: '2025-12-01',
  articleDate: '2025-12-03',
} as const;

/** The part of an address after the language, e.g. `claims/qt-ended/`; empty for the explainer. */
export const pagePath = (lang: Lang, rest = ''): string => `/${lang}/${rest}`;

/** The main menu, in order; each but the explainer is also a folder. */
export const NAV = ['explainer', 'mechanisms', 'claims', 'data', 'lab'] as const;
export type Nav = (typeof NAV)[number];
