import type { Claim, Verdict } from '../domain/claim.ts';
import { VERDICTS } from '../domain/claim.ts';
import type { Lang } from '../domain/locale.ts';
import { words } from '../i18n/words.ts';

/** A text as written, with its place. */
export interface Written {
  text: string;
  lang: Lang;
  place: string;
  field: string;
}

const LINK = /\[([^\]]+)\]\(claim:([a-z0-9-]+)\)(?:\s?[（(]([^）)]*)[）)])?/g;

/** Verdicts typed beside a claim, as the words of its link or in brackets after it, that are not the claim’s. */
export function verdictWordFaults(
  texts: readonly Written[],
  claims: ReadonlyMap<string, Pick<Claim, 'verdict'>>,
): string[] {
  return texts.flatMap(({ text, lang, place, field }) =>
    [...text.matchAll(LINK)].flatMap(([, label = '', id = '', after = '']) => {
      const said = verdictCalled(label, lang) ?? verdictCalled(after, lang);
      const verdict = claims.get(id)?.verdict;
      if (!said || !verdict || said === verdict) return [];
      const right = words(lang)(`verdict.${verdict}`);
      return [
        `${place} ${field}: says ${words(lang)(`verdict.${said}`)} of ${id}, whose verdict is ${right}; write ${right}`,
      ];
    }),
  );
}

const verdictCalled = (label: string, lang: Lang): Verdict | undefined =>
  VERDICTS.find((verdict) => words(lang)(`verdict.${verdict}`).toLowerCase() === label.trim().toLowerCase());
