/** Writes only what differs: an untouched node is not laid out again. */
export function write(node: Element | null | undefined, text: string) {
  if (node && node.textContent !== text) node.textContent = text;
}

export function setAttribute(node: Element | null | undefined, name: string, value: string) {
  if (node && node.getAttribute(name) !== value) node.setAttribute(name, value);
}
