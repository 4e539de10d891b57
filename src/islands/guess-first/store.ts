/** Where guesses are kept, and whether the mode is on; the early script reads the latter. */
export const STORE = 'aq-guesses';
export const MODE = 'aq-guess';

/** What was kept, or null where storage is refused. */
export function kept(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

/** Keeps it; an empty text forgets. Where storage is refused it holds for this page only. */
export function keep(name: string, text: string): void {
  try {
    if (text) localStorage.setItem(name, text);
    else localStorage.removeItem(name);
  } catch {
    // Storage refused.
  }
}
