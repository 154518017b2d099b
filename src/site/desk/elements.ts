/** The page's own elements, found by their `data-desk` name. */

export function found<E extends Element = HTMLElement>(
  name: string,
  within: ParentNode = document,
): E {
  const element = within.querySelector<E>(`[data-desk="${name}"]`);
  if (!element) throw new Error(`The page has no ${name}`);
  return element;
}

/** An element with words or other elements in it. Words are never read as markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Record<string, string>,
  ...inside: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...inside);
  return made;
}

/** Hands a file to the person. */
export function save(name: string, mime: string, content: Uint8Array | string): void {
  const url = URL.createObjectURL(new Blob([content as BlobPart], { type: mime }));
  const link = element('a', { href: url, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  // The browser has begun to save it by then.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
