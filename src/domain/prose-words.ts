import { NUMBER_FORMS } from './rich-text.ts';

/** What an attribute of a prose word may hold: any words, one of a list, or ids of a collection. */
export type Attribute = { optional?: true } & (
  | { text: true }
  | { count: true }
  | { oneOf: readonly string[] }
  | { id: string }
  | { ids: string }
);

/** The components that MDX may name, with their attributes; `src/components/prose/index.ts` holds the same names. */
export const PROSE_WORDS = {
  Answer: { title: { text: true }, claim: { id: 'claims' } },
  AnswerPanel: {},
  Claim: { id: { id: 'claims' } },
  Figure: { id: { id: 'charts' }, number: { count: true, optional: true } },
  KeyFigures: { ids: { ids: 'numbers' } },
  Lab: {
    is: { oneOf: ['accounts', 'discount-rate', 'reserves'] },
    preset: { text: true, optional: true },
  },
  Mechanisms: {},
  N: { id: { id: 'numbers' }, as: { oneOf: NUMBER_FORMS, optional: true } },
  Outcomes: {},
  SideNote: {},
  Table: { id: { id: 'regimes' }, number: { count: true } },
  Watchlist: { first: { count: true, optional: true } },
  Windows: {},
} satisfies Record<string, Record<string, Attribute>>;

export type ProseWord = keyof typeof PROSE_WORDS;
