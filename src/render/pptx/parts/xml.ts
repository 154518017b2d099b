/**
 * Builds and serialises XML, so that no text can break the markup. A serialiser of our own, since xast-util-to-xml
 * compiles a regular expression for each attribute and would dominate the time of a file.
 */
import type { Element, ElementContent } from 'xast';
import { x } from 'xastscript';

export type { Element };
export { x };

/** XML namespaces of the parts. */
export const SPACES = {
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'xmlns:p': 'http://schemas.openxmlformats.org/presentationml/2006/main',
} as const;

/** A part with its XML declaration. */
export const part = (root: Element): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${markup(root)}`;

function markup(node: ElementContent): string {
  if (node.type === 'text') return escaped(node.value);
  if (node.type !== 'element') return '';
  let open = `<${node.name}`;
  for (const [name, value] of Object.entries(node.attributes))
    if (value !== null && value !== undefined) open += ` ${name}="${escaped(value)}"`;
  if (node.children.length === 0) return `${open}/>`;
  let inner = '';
  for (const child of node.children) inner += markup(child);
  return `${open}>${inner}</${node.name}>`;
}

/** Markup characters, and those that XML does not allow. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const SPECIAL = /[&<>"\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;
const EVERY = new RegExp(SPECIAL, 'g');
const WRITTEN: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string =>
  SPECIAL.test(text) ? text.replace(EVERY, (character) => WRITTEN[character] ?? '') : text;
