import type { Lang } from '../domain/locale.ts';
import { formatNumber, otherScale } from '../i18n/format.ts';
import { formulaWords } from '../i18n/formula.ts';
import { amountOf } from '../i18n/observation.ts';
import { words } from '../i18n/words.ts';
import { allNumbers, type Figure } from './numbers.ts';
import { allSeries } from './series.ts';

/** How a number came about, in words, with what went into it. */
export interface NumberDetails {
  how: string;
  inputs: { name: string; day: string; value: string; other: string | undefined }[];
  /** Series it rests on directly. */
  series: string[];
}

/** A function that details any number, with every name at hand. */
export async function numberDetails(lang: Lang): Promise<(figure: Figure) => NumberDetails> {
  const series = new Map((await allSeries()).map((entry) => [entry.id, entry]));
  const numbers = await allNumbers();
  const names = {
    series: (id: string) => series.get(id)?.title[lang] ?? id,
    number: (id: string) => numbers.get(id)?.record.label[lang] ?? id,
  };
  return (figure) => ({
    how:
      figure.record.rule || figure.record.source
        ? formulaWords(figure.record.rule, lang, names)
        : words(lang)('data.assumed'),
    inputs: figure.inputs.map(({ name, day, value }) => {
      const number = numbers.get(name);
      const unit = number?.unit ?? series.get(name)?.unit ?? figure.unit;
      const amount = number ? { value, unit, digits: number.digits, noun: number.noun } : amountOf({ unit }, value, 1);
      return {
        name: number ? names.number(name) : names.series(name),
        day,
        value: formatNumber(amount, lang),
        other: otherScale(amount, lang),
      };
    }),
    series: [...new Set(figure.inputs.map(({ name }) => name))].filter((name) => series.has(name)),
  });
}
