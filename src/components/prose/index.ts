import type { ProseWord } from '../../domain/prose-words.ts';
import Answer from './Answer.astro';
import AnswerPanel from './AnswerPanel.astro';
import Claim from './Claim.astro';
import ContentLink from './ContentLink.astro';
import Figure from './Figure.astro';
import Heading2 from './Heading2.astro';
import Heading3 from './Heading3.astro';
import KeyFigures from './KeyFigures.astro';
import Lab from './Lab.astro';
import Mechanisms from './Mechanisms.astro';
import N from './N.astro';
import Outcomes from './Outcomes.astro';
import SideNote from './SideNote.astro';
import Table from './Table.astro';
import Watchlist from './Watchlist.astro';
import Windows from './Windows.astro';

/** The words MDX may use, and what Markdown’s own marks become; an article names them without importing anything. */
export const PROSE = {
  Answer,
  AnswerPanel,
  Claim,
  Figure,
  KeyFigures,
  Lab,
  Mechanisms,
  N,
  Outcomes,
  SideNote,
  Table,
  Watchlist,
  Windows,
  a: ContentLink,
  h2: Heading2,
  h3: Heading3,
} satisfies Record<ProseWord | 'a' | 'h2' | 'h3', unknown>;
