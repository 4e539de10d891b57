import type { LabNumber } from '../../domain/lab-state.ts';

/** The ranges of a form, each tied to the number field beside it. */
export class Dials<Name extends string> {
  readonly inputs: Record<Name, LabNumber>;
  readonly #pairs: Map<Name, [range: HTMLInputElement, field: HTMLInputElement]>;

  /** `moved` is called after a reader has moved a dial, with both halves of the pair in step. */
  constructor(form: HTMLFormElement, moved: () => void) {
    const ranges = [...form.querySelectorAll<HTMLInputElement>('input[type=range]')];
    this.#pairs = new Map(ranges.map((range) => [range.name as Name, [range, fieldOf(form, range)]]));
    this.inputs = Object.fromEntries(
      ranges.map((range) => [
        range.name,
        {
          initial: Number(range.defaultValue),
          min: Number(range.min),
          max: Number(range.max),
          step: Number(range.step),
        },
      ]),
    ) as Record<Name, LabNumber>;
    for (const [range, field] of this.#pairs.values()) {
      range.addEventListener('input', () => {
        this.#put(range, field, range.value);
        moved();
      });
      field.addEventListener('input', () => {
        // Half a number, or one out of bounds, is marked and waits.
        const sound = field.value !== '' && field.checkValidity();
        field.setAttribute('aria-invalid', String(!sound));
        if (!sound) return;
        range.value = field.value;
        this.#tell(range);
        moved();
      });
      field.addEventListener('change', () => this.#put(range, field, range.value));
    }
  }

  get values(): Record<Name, number> {
    return Object.fromEntries([...this.#pairs].map(([name, [range]]) => [name, Number(range.value)])) as Record<
      Name,
      number
    >;
  }

  set values(values: Readonly<Partial<Record<Name, number>>>) {
    for (const [name, [range, field]] of this.#pairs) this.#put(range, field, String(values[name] ?? range.value));
  }

  #put(range: HTMLInputElement, field: HTMLInputElement, value: string) {
    range.value = value;
    field.value = range.value;
    field.removeAttribute('aria-invalid');
    this.#tell(range);
  }

  #tell(range: HTMLInputElement) {
    range.setAttribute('aria-valuetext', `${range.value.replace('-', '\u2212')} ${range.dataset['unit']}`);
  }
}

function fieldOf(form: HTMLFormElement, range: HTMLInputElement): HTMLInputElement {
  const field = form.querySelector<HTMLInputElement>(`input[data-of="${range.name}"]`);
  if (!field) throw new Error(`the range ${range.name} has no number field`);
  return field;
}
