import { strFromU8 } from 'fflate';
import type { Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';

/** A piece of text found in a product, and where a reader or a curious pupil finds it. */
export interface FoundText {
  where: string;
  text: string;
}

/** Elements that a reader sees as one run of text, whatever tags stand inside. */
const BLOCKS = new Set([
  'p',
  'li',
  'td',
  'th',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'title',
  'text',
  'button',
  'label',
  'figcaption',
  'dt',
  'dd',
  'legend',
  'summary',
  'option',
]);

/**
 * All text of an HTML file: what is shown, block by block; attributes; comments; scripts; styles; and what
 * data URLs hold, in turn.
 */
export function htmlTexts(html: string): FoundText[] {
  const found: FoundText[] = [];
  walk(fromHtml(html), found);
  return found;
}

function walk(node: Nodes, found: FoundText[]): void {
  if (node.type === 'comment') found.push({ where: 'a comment', text: node.value });
  if (node.type === 'element') {
    for (const [name, value] of Object.entries(node.properties)) {
      const text = Array.isArray(value) ? value.join(' ') : String(value ?? '');
      if (text === '' || text === 'true' || text === 'false') continue;
      found.push({
        where: `the attribute ${name} of <${node.tagName}>`,
        text: dataOf(text, found),
      });
    }
    if (BLOCKS.has(node.tagName)) found.push({ where: `<${node.tagName}>`, text: textOf(node) });
    if (node.tagName === 'script' || node.tagName === 'style')
      found.push({ where: `<${node.tagName}>`, text: dataUrls(textOf(node), found) });
    if (node.tagName === 'template') walk(node.content ?? { type: 'root', children: [] }, found);
  }
  if ('children' in node) {
    const loose = node.children
      .flatMap((child) => (child.type === 'text' ? [child.value] : []))
      .join('');
    if (
      loose.trim() !== '' &&
      !(
        node.type === 'element' &&
        (BLOCKS.has(node.tagName) || node.tagName === 'script' || node.tagName === 'style')
      )
    )
      found.push({ where: 'the text', text: loose });
    for (const child of node.children) walk(child, found);
  }
}

function textOf(node: Nodes): string {
  if ('children' in node) return node.children.map(textOf).join('');
  return 'value' in node && typeof node.value === 'string' ? node.value : '';
}

const DATA = /data:([\w/+.-]*)((?:;[\w=-]+)*),([^"')\s]*)/g;

/** Opens data URLs of text; pictures and fonts in bytes are left out of the text that is searched. */
function dataUrls(text: string, found: FoundText[]): string {
  return text.replace(DATA, (_, type: string, options: string, body: string) => {
    if (!/svg|html|text|json|javascript/.test(type)) return '';
    const inner = options.includes('base64') ? decodeBase64(body) : safeDecode(body);
    found.push({ where: `a data URL of ${type}`, text: inner }, ...htmlTexts(inner));
    return '';
  });
}

const dataOf = (text: string, found: FoundText[]): string =>
  text.startsWith('data:') ? dataUrls(text, found) : text;

function decodeBase64(body: string): string {
  try {
    return strFromU8(Uint8Array.from(atob(body), (letter) => letter.charCodeAt(0)));
  } catch {
    return body;
  }
}

function safeDecode(body: string): string {
  try {
    return decodeURIComponent(body);
  } catch {
    return body;
  }
}
