/** An element that holds only text. */
export function line(tag: string, text: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}

export function link(text: string, href: string): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = href;
  anchor.textContent = text;
  return anchor;
}

/** The folder a `data-root` names: built pages name its index.html, for pages opened from disk. */
export const rootOf = (element: HTMLElement): URL =>
  new URL((element.dataset['root'] ?? '').replace(/index\.html$/, ''), location.href);
