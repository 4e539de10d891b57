import type { APIRoute } from 'astro';
import { claimNumber } from '../../domain/claim-number.ts';
import { leadSentences } from '../../domain/lead-sentences.ts';
import { type Lang, langPaths } from '../../domain/locale.ts';
import { words } from '../../i18n/words.ts';
import type { ClaimCardFile } from '../../islands/claim-card/card-file.ts';
import { allEntries, inOrder } from '../../queries/entries.ts';
import { richToPlain } from '../../queries/plain.ts';

export const getStaticPaths = langPaths;

/** What the card of a claim shows, fetched when the first card opens. */
export const GET: APIRoute<{ lang: Lang }> = async ({ props: { lang } }) => {
  const t = words(lang);
  const marks = new Map((await allEntries('passages')).map(({ id, mark }) => [id, mark[lang]]));
  const file: ClaimCardFile = {};
  for (const claim of await inOrder('claims')) {
    file[claim.id] = {
      head: [claimNumber(claim.order), marks.get(claim.passage), t(`kind.${claim.kind}`)].join(' · '),
      quote: lang === 'en' ? `“${claim.translation}”` : `「${claim.quote}」`,
      verdict: claim.verdict,
      label: t(`verdict.${claim.verdict}`),
      reason: await richToPlain(leadSentences(claim.reason[lang], lang), lang),
    };
  }
  return Response.json(file);
};
