/** Spans a reader can choose, by the word that stands in the address. */
export const SPANS = ['all', 'qt', 'after', 'year'] as const;
export type Span = (typeof SPANS)[number];

/** What the reader chose to see of a chart. */
export interface ChartState {
  span: Span;
  /** Ids of lines left out. */
  hidden: string[];
}

const isSpan = (value: string): value is Span => SPANS.includes(value as Span);

/** Reads `after.-treasury-2y`: a span, then lines left out. Anything else is passed over. */
export function parseState(text: string | null, lines: readonly string[]): ChartState {
  const parts = (text ?? '').split('.');
  const hidden = lines.filter((id) => parts.includes(`-${id}`));
  return { span: parts.find(isSpan) ?? 'all', hidden: hidden.length < lines.length ? hidden : [] };
}

/** The state as it stands in the address; undefined if everything is shown. */
export function formatState({ span, hidden }: ChartState): string | undefined {
  const parts = [...(span === 'all' ? [] : [span]), ...hidden.map((id) => `-${id}`)];
  return parts.length > 0 ? parts.join('.') : undefined;
}

/** First day of each span; undefined for all. `last` is the last day drawn. */
export function spanStart(span: Span, last: string): string | undefined {
  const yearBefore = `${Number(last.slice(0, 4)) - 1}${last.slice(4)}`;
  return { all: undefined, qt: '2022-06-01', after: '2025-12-01', year: yearBefore }[span];
}

/** Spans that show less than a chart’s whole, and more than a few weeks of it. */
export function usefulSpans(first: string, last: string): Span[] {
  const enough = Date.parse(last) - 60 * 86_400_000;
  return SPANS.filter((span) => {
    const start = spanStart(span, last);
    return start === undefined || (start > first && Date.parse(start) < enough);
  });
}
