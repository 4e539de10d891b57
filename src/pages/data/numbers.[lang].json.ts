import type { APIRoute } from 'astro';
import { type Lang, langPaths } from '../../domain/locale.ts';
import { words } from '../../i18n/words.ts';
import type { CardFile } from '../../islands/number-card/card-file.ts';
import { dataUses } from '../../queries/data-uses.ts';
import { allEntries } from '../../queries/entries.ts';
import { numberDetails } from '../../queries/number-details.ts';
import { allNumbers } from '../../queries/numbers.ts';
import { allSeries } from '../../queries/series.ts';

export const getStaticPaths = langPaths;

const SHOWN = 3;

/** What the card of a number shows, fetched when the first card opens. */
export const GET: APIRoute<{ lang: Lang }> = async ({ props: { lang } }) => {
  const t = words(lang);
  const details = await numberDetails(lang);
  const uses = (await dataUses()).numbers;
  const series = new Map((await allSeries()).map((one) => [one.id, one.title[lang]]));
  const sources = new Map((await allEntries('sources')).map((one) => [one.id, `${one.publisher}, ${one.date}`]));
  const file: CardFile = {};
  for (const figure of (await allNumbers()).values()) {
    const { record } = figure;
    const { how, inputs, series: read } = details(figure);
    const from =
      read.length > 0
        ? read.map((id): [string, string] => [series.get(id) ?? id, `data/${id}/`])
        : figure.sources.map((id): [string, string] => [sources.get(id) ?? id, `sources/#source-${id}`]);
    const places = uses.get(figure.id) ?? [];
    file[figure.id] = {
      label: record.label[lang],
      asOf: figure.asOf,
      how,
      from,
      uses: places.length,
      places: places.slice(0, SHOWN).map(({ title, path }) => [title[lang], path]),
      ...(record.vintage && { vintage: record.vintage }),
      ...(inputs.length > 1 && {
        inputs: inputs.map(({ name, day, value, other }) => (other ? [name, day, value, other] : [name, day, value])),
      }),
      ...(record.evidence !== 'official' && { evidence: t(`evidence.${record.evidence}`) }),
      ...(record.note && { note: record.note[lang] }),
    };
  }
  return Response.json(file);
};
