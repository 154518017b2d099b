/** Elements of the page, by their `data-desk` name. */

export function findElement<E extends Element = HTMLElement>(
  name: string,
  within: ParentNode = document,
): E {
  const element = within.querySelector<E>(`[data-desk="${name}"]`);
  if (!element) throw new Error(`The page has no ${name}`);
  return element;
}

/** Creates an element; strings become text, never markup. */
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

/** Downloads a file. */
export function save(name: string, mime: string, content: Uint8Array | string): void {
  const url = URL.createObjectURL(new Blob([content as BlobPart], { type: mime }));
  const link = element('a', { href: url, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  // By then the download has started.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
