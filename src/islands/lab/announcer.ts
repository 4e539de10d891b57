/** Speaks in a live region once the reader rests, and only of where things came to. */
export function announcer(region: Element, restMs = 700): (words: string) => void {
  let timer = 0;
  return (words) => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      region.textContent = words;
    }, restMs);
  };
}
