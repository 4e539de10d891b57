import type { Claim } from '../domain/claim.ts';
import { LANGS } from '../domain/locale.ts';
import { SITE } from '../domain/site.ts';
import type { Source } from '../domain/source.ts';
import type { Entry } from './read-content.ts';

/** What is wrong within one claim: its history, its forecast, its sources, its dates. */
export function claimFaults(claims: readonly Entry[], sources: readonly Entry[]): string[] {
  const dates = new Map(sources.map(({ id, value }) => [id, (value as Partial<Source> | undefined)?.date ?? '']));
  return claims.flatMap((entry) => {
    const claim = (entry.value ?? {}) as Partial<Claim>;
    return [
      ...historyFaults(claim),
      ...forecastFaults(claim),
      ...amendFaults(claim),
      ...sourceFaults(claim),
      ...dateFaults(claim, dates),
    ].map(({ field, message }) => `${entry.at(field.split('.'))} ${field}: ${message}`);
  });
}

interface Fault {
  field: string;
  message: string;
}

function historyFaults({ history = [], verdict }: Partial<Claim>): Fault[] {
  const last = history.at(-1);
  const broken = history.flatMap((step, index): Fault[] => {
    const before = history[index - 1];
    const field = `history.${index}`;
    if (before && step.from !== before.to)
      return [
        { field, message: `is from ${step.from ?? 'nothing'}, but the verdict before was ${before.to}; correct from` },
      ];
    if (before && step.on < before.on)
      return [{ field, message: `is of ${step.on}, before ${before.on}; put the oldest first` }];
    return [];
  });
  if (!last || last.to === verdict) return broken;
  return [
    ...broken,
    { field: 'verdict', message: `is ${verdict}, but history ends with ${last.to}; add the change to history` },
  ];
}

function forecastFaults({ kind, forecast }: Partial<Claim>): Fault[] {
  if (kind === 'forecast' && !forecast)
    return [
      {
        field: 'kind',
        message: 'is forecast, but there is no forecast block; add what was promised, by when, and what settles it',
      },
    ];
  if (kind !== 'forecast' && forecast)
    return [
      { field: 'forecast', message: `stands with a claim of kind ${kind}; take it out, or make the kind forecast` },
    ];
  if (forecast && forecast.due < forecast.from)
    return [
      { field: 'forecast.due', message: `${forecast.due} is before the window opens on ${forecast.from}; correct one` },
    ];
  return [];
}

function amendFaults({ amend, quote = '', translation = '' }: Partial<Claim>): Fault[] {
  const said = { 'zh-hant': quote, en: translation };
  return LANGS.flatMap((lang): Fault[] => {
    const wrong = amend?.wrong?.[lang];
    if (!wrong || said[lang].includes(wrong)) return [];
    const message = `"${wrong}" does not stand in "${said[lang]}"; copy the words to be struck from there`;
    return [{ field: `amend.wrong.${lang}`, message }];
  });
}

function sourceFaults({ sources = [], verdict }: Partial<Claim>): Fault[] {
  if (sources.length > 0 || verdict === undefined || verdict === 'unsupported') return [];
  return [
    {
      field: 'verdict',
      message: `is ${verdict} without any source; name what it rests on in sources, or judge it unsupported`,
    },
  ];
}

function dateFaults(
  { evidenceThrough = '', sources = [] }: Partial<Claim>,
  dates: ReadonlyMap<string, string>,
): Fault[] {
  const field = 'evidenceThrough';
  if (evidenceThrough > SITE.evidenceTo)
    return [
      {
        field,
        message: `is ${evidenceThrough}, after the evidence of this site ends on ${SITE.evidenceTo}; correct it`,
      },
    ];
  const known = sources.map((id) => dates.get(id) ?? '').filter((date) => /^\d{4}/.test(date));
  if (known.length === 0 || known.length < sources.length) return [];
  if (known.some((date) => evidenceThrough.slice(0, date.length) <= date)) return [];
  return [
    {
      field,
      message: `is ${evidenceThrough}, but the newest source is of ${[...known].sort().at(-1)}; correct it, or name the newer source`,
    },
  ];
}
