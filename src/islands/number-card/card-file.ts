/** A name and its address after the language. */
export type Place = [name: string, path: string];

/** What is told of one number. */
export interface CardData {
  label: string;
  asOf: string;
  vintage?: string;
  /** Kind of evidence, where it is not an official figure. */
  evidence?: string;
  how: string;
  /** What went into it: name, day, value, value in the other scale. */
  inputs?: [name: string, day: string, value: string, other?: string][];
  /** Its series, or its sources if it is a stated value. */
  from: Place[];
  note?: string;
  uses: number;
  places: Place[];
}

/** `/data/numbers.{lang}.json`: number id → its card. */
export type CardFile = Record<string, CardData>;
