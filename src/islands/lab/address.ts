/** A single choice, or one of the many changes of a drag. */
export type Manner = 'step' | 'drag';

/** Changes of a drag that follow within so long are one step of the history. */
const DRAG_MS = 1000;
let lastDrag = Number.NEGATIVE_INFINITY;

/** Puts a state in the address; going back undoes a step, or a whole drag, not each of its pixels. */
export function keepInAddress(query: string, how: Manner = 'step') {
  const url = new URL(location.href);
  url.search = query;
  if (url.href === location.href) return;
  const now = performance.now();
  const going = how === 'drag' && now - lastDrag < DRAG_MS;
  lastDrag = how === 'drag' ? now : Number.NEGATIVE_INFINITY;
  try {
    if (going) history.replaceState(null, '', url);
    else history.pushState(null, '', url);
  } catch {
    // A page opened from disk may not change its address; the instrument works all the same.
  }
}

/** What need not be seen at once, like the address, waits until the change has been painted. */
export function afterPaint(run: () => void) {
  requestAnimationFrame(() => setTimeout(run));
}

/** Calls back with the address’s query whenever the reader goes back or forward; returns how to stop. */
export function onReturn(read: (search: string) => void): () => void {
  const listen = () => read(location.search);
  addEventListener('popstate', listen);
  return () => removeEventListener('popstate', listen);
}
