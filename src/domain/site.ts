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

/** The full address of a root-absolute path where the site is published; `site` may itself lie in a folder. */
export function publicAddress(path: string, site: URL | string | undefined): string {
  const root = String(site ?? 'https://after-qt.example').replace(/\/$/, '');
  return root + path;
}

/** The main menu, in order; each but the explainer is also a folder. */
export const NAV = ['explainer', 'mechanisms', 'claims', 'data', 'lab'] as const;
export type Nav = (typeof NAV)[number];
