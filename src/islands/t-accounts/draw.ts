import type { Scale } from '../../i18n/format.ts';
import type { Run } from './accounts-file.ts';
import type { Standing } from './standing.ts';
import type { Telling } from './telling.ts';

/** The steps as buttons, the opening first; focus stays on the step it moves to. */
export function drawSteps(list: Element, { state: { steps, at } }: Standing, telling: Telling) {
  const focused = list.contains(document.activeElement);
  const titles = [telling.forms['opening'] ?? '', ...steps.map(telling.title)];
  if (list.textContent !== titles.map((title, index) => index + title).join('')) writeSteps(list, titles);
  for (const [index, button] of list.querySelectorAll('button').entries())
    button.ariaCurrent = index === at ? 'step' : null;
  if (focused) list.querySelector<HTMLElement>('[aria-current]')?.focus();
}

function writeSteps(list: Element, titles: readonly string[]) {
  list.replaceChildren();
  for (const [index, title] of titles.entries()) {
    const button = append(append(list, 'li'), 'button');
    button.type = 'button';
    button.dataset['at'] = String(index);
    append(button, 'b').textContent = String(index);
    button.append(title);
  }
}

/** What the step was and did, and what is said of it wrongly; at a preset’s end, what the case shows. */
export function drawWords(
  said: Element,
  { state, opening, step, operation, preset }: Standing,
  telling: Telling,
  root: string,
) {
  const set = (tag: 'h3' | 'h4' | 'p', ...runs: Run[]) => appendRuns(append(said, tag), runs, telling.scale, root);
  said.replaceChildren();
  if (step && operation) {
    set('h3', telling.title(step));
    set('p', ...operation.explanation);
    set('h4', telling.forms['misunderstood'] ?? '');
    set('p', ...operation.misunderstood);
  } else {
    set('h3', `${opening.label} ${state.opening}`);
    set('p', telling.forms['atOpening'] ?? '');
  }
  if (preset && (!step || state.at === state.steps.length)) {
    set('h4', telling.forms['lesson'] ?? '');
    set('p', ...preset.lesson);
  }
}

/** Links from `root` where a run leads somewhere, and sums as the unit switch would leave them. */
function appendRuns(element: Element, runs: readonly Run[], scale: Scale, root: string) {
  const own: Scale = document.documentElement.lang === 'en' ? 'latin' : 'han';
  for (const run of runs) {
    if (typeof run === 'string') {
      element.append(run);
      continue;
    }
    const [words, path, other] = run;
    const link = append(element, 'a');
    link.href = root + path;
    if (path.includes('#number-')) link.className = 'n';
    const [shown, kept] = other !== undefined && scale !== own ? [other, words] : [words, other];
    link.textContent = shown;
    if (kept !== undefined) link.dataset['other'] = kept;
    link.toggleAttribute('data-own', shown !== words);
  }
}

function append<Tag extends keyof HTMLElementTagNameMap>(to: ParentNode, tag: Tag): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  to.append(element);
  return element;
}
