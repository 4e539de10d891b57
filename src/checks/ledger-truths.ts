import { globSync, readFileSync } from 'node:fs';
import type { Claim } from '../domain/claim.ts';
import { LANGS } from '../domain/locale.ts';
import { cellFaults } from './cell-faults.ts';
import { claimFaults } from './claim-faults.ts';
import { logFaults } from './log-faults.ts';
import { orderFaults } from './order-faults.ts';
import { orphanFaults } from './orphan-faults.ts';
import type { Entries, Entry } from './read-content.ts';
import { languagePairs } from './site-strings.ts';
import { twinFaults } from './twin-faults.ts';
import { verdictWordFaults, type Written } from './verdict-word-faults.ts';

/** What must hold across entries, so that no page says otherwise than the ledger. */
export function ledgerTruths(entries: Entries, root: string): string[] {
  const { claims, sources, passages, regimes, changes } = entries;
  const all = Object.values(entries).flat();
  const prose = articles(root);
  const verdicts = new Map(claims.map(({ id, value }) => [id, value as Pick<Claim, 'verdict'>]));
  return [
    ...claimFaults(claims, sources),
    ...orderFaults(claims, passages),
    ...cellFaults(claims, regimes),
    ...logFaults(claims, changes),
    ...twinFaults(all),
    ...orphanFaults(
      all,
      prose.map(({ text }) => text),
    ),
    ...verdictWordFaults([...all.flatMap(textsOf), ...prose], verdicts),
  ];
}

/** Each line of the articles, marks and all. */
const articles = (root: string): Written[] =>
  LANGS.flatMap((lang) =>
    globSync(`${root}/articles/${lang}/*.mdx`)
      .sort()
      .flatMap((file) =>
        readFileSync(file, 'utf8')
          .split('\n')
          .map((text, index) => ({ text, lang, place: `${file}:${index + 1}:1`, field: 'body' })),
      ),
  );

const textsOf = (entry: Entry): Written[] =>
  languagePairs(entry.value).flatMap(({ path, text }) =>
    LANGS.map((lang) => ({
      text: text[lang],
      lang,
      place: entry.at([...path, lang]),
      field: [...path, lang].join('.'),
    })),
  );
