/** A group of radio buttons with the choice taken, as its legend and labels have it. */
export function choiceWords(group: Element, colon: string): string {
  const taken = group.querySelector<HTMLInputElement>(':checked')?.labels?.[0];
  return [group.querySelector('legend'), taken].map((words) => words?.textContent?.trim()).join(colon);
}
