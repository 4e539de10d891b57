import type { Verdict } from '../../domain/claim.ts';

/** What is told of one claim. */
export interface ClaimCardData {
  /** Number, place and kind: “C042, paragraph 5, fact”. */
  head: string;
  quote: string;
  verdict: Verdict;
  /** The verdict in words. */
  label: string;
  reason: string;
}

/** `/data/claim-cards.{lang}.json`: claim id → its card. */
export type ClaimCardFile = Record<string, ClaimCardData>;
