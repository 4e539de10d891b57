import type { Lang } from '../../domain/locale.ts';
import { isEntry, LARGEST_ENTRY, type Limit, type Step, TALLIED } from '../../domain/t-account.ts';
import { columnMoney, exactMoney, type Scale } from '../../i18n/format.ts';
import type { AccountsFile } from './accounts-file.ts';
import type { Standing } from './standing.ts';

/** Puts a standing into words; `forms` are sentences with {places}, from the markup. */
export class Telling {
  constructor(
    readonly file: AccountsFile,
    readonly forms: Readonly<DOMStringMap>,
    readonly lang: Lang,
    readonly scale: Scale,
  ) {}

  money = (millions: number) => exactMoney(millions, this.lang, this.scale);

  title = ({ operation, size }: Step) =>
    `${this.file.operations[operation]?.name}${this.lang === 'en' ? ', ' : '，'}${this.money(size)}`;

  /** Where the reader stands, and what the last step moved. */
  progress(standing: Standing): string {
    const { step, tallies } = standing;
    if (!step) return this.#form('atOpening');
    const [, before, now] = tallies;
    const moved = TALLIED.filter((id) => now[id] !== before[id]).map(
      (id) => `${this.file.names[id]} ${columnMoney(now[id] - before[id], this.scale, 'signed')}`,
    );
    const effect = moved.length > 0 ? moved.join(this.lang === 'en' ? ', ' : '、') : this.#form('still');
    return this.#list([this.#place(standing), this.title(step), effect]);
  }

  /** The inputs, for a citation. */
  settings(standing: Standing): string {
    const { state, preset, step } = standing;
    const booked = preset ? [preset.name] : state.steps.map(this.title);
    return this.#list([
      `${this.#form('opening')} ${state.opening}`,
      ...booked,
      step ? this.#place(standing) : this.#form('atOpening'),
    ]);
  }

  /** How the books opened. */
  start = ({ state, opening }: Standing) =>
    this.#form('start').replace('{day}', state.opening).replace('{label}', opening.label);

  /** How much of an operation can be booked, and who sets the limit. */
  room(limit: Limit | undefined): string {
    return limit ? this.#aboutLimit(this.#form('limit'), limit) : this.#form('noLimit');
  }

  /** Why a size cannot be booked; empty if it can. */
  refusal(size: number, limit: Limit | undefined): string {
    if (!isEntry(size)) return this.#form('noSize').replace('{most}', this.money(LARGEST_ENTRY));
    if (!limit || size <= limit.size) return '';
    const form = this.#form(limit.side === 'asset' ? 'holds' : 'owes');
    return this.#aboutLimit(form, limit).replace('{size}', this.money(size));
  }

  #aboutLimit = (form: string, { sector, instrument, size }: Limit) =>
    form
      .replace('{held}', this.money(size))
      .replace('{sector}', this.file.names[sector] ?? sector)
      .replace('{instrument}', this.file.names[instrument] ?? instrument);

  #place = ({ state: { at, steps } }: Standing) =>
    this.#form('stepOf').replace('{n}', String(at)).replace('{of}', String(steps.length));

  #list = (parts: string[]) => parts.join(this.lang === 'en' ? '; ' : '；');
  #form = (name: string) => this.forms[name] ?? '';
}
