import type { LabNumber } from '../../domain/lab-state.ts';

/** A range with the number field and the unit beside it. */
interface Dial {
  range: HTMLInputElement;
  field: HTMLInputElement;
  unit: Element;
}

/** 億 in a billion: what a field of money shows is the range’s billions times this. */
const HAN_TIMES = 10;

/** The ranges of a panel, each kept in step with the number field beside it. */
export class Dials<Name extends string> {
  readonly inputs: Record<Name, LabNumber>;
  readonly #dials: Map<Name, Dial>;

  /** `moved` is called after a reader has moved a dial. */
  constructor(panel: Element, moved: () => void) {
    const ranges = [...panel.querySelectorAll<HTMLInputElement>('input[type=range]')];
    this.#dials = new Map(ranges.map((range) => [range.name as Name, dialOf(panel, range)]));
    this.inputs = Object.fromEntries(ranges.map((range) => [range.name, boundsOf(range)])) as Record<Name, LabNumber>;
    for (const dial of this.#dials.values()) {
      const { range, field } = dial;
      range.addEventListener('input', () => {
        show(dial);
        moved();
      });
      field.addEventListener('input', () => {
        // Half a number, or one out of bounds, is marked and waits.
        const sound = field.value !== '' && field.checkValidity();
        field.setAttribute('aria-invalid', String(!sound));
        if (!sound) return;
        range.value = String(Number(field.value) / timesOf(field));
        tell(dial);
        moved();
      });
      field.addEventListener('change', () => show(dial));
    }
    document.addEventListener('aq-units', ({ detail }: CustomEventInit<string>) => this.#rescale(detail === 'han'));
    const kept = document.documentElement.dataset['units'];
    if (kept) this.#rescale(kept === 'han');
  }

  get values(): Record<Name, number> {
    return Object.fromEntries([...this.#dials].map(([name, { range }]) => [name, Number(range.value)])) as Record<
      Name,
      number
    >;
  }

  set values(values: Readonly<Partial<Record<Name, number>>>) {
    for (const [name, dial] of this.#dials) {
      dial.range.value = String(values[name] ?? dial.range.value);
      show(dial);
    }
  }

  /** Every dial with its value, as its labels have it. */
  get words(): string[] {
    return [...this.#dials.values()].map(
      ({ range }) => `${range.labels?.[0]?.textContent.trim()} ${range.getAttribute('aria-valuetext')}`,
    );
  }

  #rescale(han: boolean) {
    for (const dial of this.#dials.values()) {
      const { range, field } = dial;
      if (field.dataset['times'] === undefined) continue;
      field.dataset['times'] = String(han ? HAN_TIMES : 1);
      for (const bound of ['min', 'max', 'step'] as const) field[bound] = String(Number(range[bound]) * timesOf(field));
      show(dial);
    }
  }
}

const timesOf = (field: HTMLInputElement) => Number(field.dataset['times'] ?? 1);

const boundsOf = ({ defaultValue, min, max, step }: HTMLInputElement): LabNumber => ({
  initial: Number(defaultValue),
  min: Number(min),
  max: Number(max),
  step: Number(step),
});

/** Writes the range’s value in its field. */
function show(dial: Dial) {
  const { range, field } = dial;
  field.value = String(Number(range.value) * timesOf(field));
  field.removeAttribute('aria-invalid');
  tell(dial);
}

/** Gives the value with its unit to those who hear it. */
function tell({ range, field, unit }: Dial) {
  range.setAttribute('aria-valuetext', `${field.value.replace('-', '\u2212')} ${unit.textContent.trim()}`);
}

function dialOf(panel: Element, range: HTMLInputElement): Dial {
  const field = panel.querySelector<HTMLInputElement>(`input[data-of="${range.name}"]`);
  const unit = field?.nextElementSibling;
  if (!field || !unit) throw new Error(`the range ${range.name} needs a number field and a unit`);
  return { range, field, unit };
}
