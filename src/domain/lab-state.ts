/** An input of an instrument; `initial` holds where the address says nothing of it. */
export type LabInput = LabNumber | LabChoice;
export interface LabNumber {
  initial: number;
  min: number;
  max: number;
  step: number;
}
export interface LabChoice<Choice extends string = string> {
  initial: NoInfer<Choice>;
  among: readonly Choice[];
}
export type LabInputs = Readonly<Record<string, LabInput>>;
/** Input name → its value. */
export type LabState<Inputs extends LabInputs> = {
  [Name in keyof Inputs]: Inputs[Name] extends { among: readonly (infer Choice)[] } ? Choice : number;
};

/** The state an address holds. `faults` are the parts that say nothing sensible, as written; names it does not know are not its own. */
export function readState<const Inputs extends LabInputs>(search: string, inputs: Inputs) {
  const written = new URLSearchParams(search);
  const faults: string[] = [];
  const state = Object.entries(inputs).map(([name, input]) => {
    const text = written.get(name);
    const value = text === null ? input.initial : readInput(text, input);
    if (value === undefined) faults.push(`${name}=${text}`);
    return [name, value ?? input.initial];
  });
  return { state: Object.fromEntries(state) as LabState<Inputs>, faults };
}

/** The query of a state, with only what is not as it was at first; empty where all is. */
export function writeState<const Inputs extends LabInputs>(state: LabState<Inputs>, inputs: Inputs): string {
  const moved = Object.entries(inputs).filter(([name, { initial }]) => state[name] !== initial);
  return moved.length > 0 ? `?${moved.map(([name]) => `${name}=${state[name]}`).join('&')}` : '';
}

/** The query of an address in which one of several instruments has moved; what it does not know stays as it was. */
export function writeAmong<const Inputs extends LabInputs>(
  search: string,
  state: LabState<Inputs>,
  inputs: Inputs,
): string {
  const others = [...new URLSearchParams(search)].filter(([name]) => !(name in inputs));
  const parts = [...others.map(([name, value]) => `${name}=${value}`), writeState(state, inputs).slice(1)];
  const query = parts.filter(Boolean).join('&');
  return query && `?${query}`;
}

function readInput(text: string, input: LabInput): string | number | undefined {
  if ('among' in input) return input.among.find((choice) => choice === text);
  const { min, max, step } = input;
  const value = text.trim() === '' ? Number.NaN : Number(text);
  if (!(value >= min && value <= max)) return undefined;
  // A control can only stand on its grid; the dust of binary fractions is no reason to refuse.
  const nearest = Number((min + Math.round((value - min) / step) * step).toPrecision(12));
  return Math.abs(nearest - value) < step / 1e6 ? nearest : undefined;
}
