/** Gives an element the content that `html` describes, touching only what differs: the rest is not laid out again. */
export function patchHtml(element: Element, html: string) {
  const template = document.createElement('template');
  template.innerHTML = html;
  patch(element, template.content);
}

export function patch(element: ParentNode & Node, wanted: Node) {
  const [have, want] = [[...element.childNodes], [...wanted.childNodes]];
  if (have.length !== want.length) return element.replaceChildren(...want);
  for (const [index, node] of want.entries()) if (!node.isEqualNode(have[index] ?? null)) patchNode(have[index], node);
}

function patchNode(have: ChildNode | undefined, want: ChildNode) {
  const alike = have instanceof Element && want instanceof Element && have.tagName === want.tagName;
  if (!alike) return have?.replaceWith(want);
  for (const name of have.getAttributeNames()) if (!want.hasAttribute(name)) have.removeAttribute(name);
  for (const { name, value } of want.attributes) have.setAttribute(name, value);
  patch(have, want);
}
