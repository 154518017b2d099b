import { strFromU8, unzipSync } from 'fflate';

/** A `.docx` as its parts, with what tests ask of it. */
export interface OpenWord {
  parts: Record<string, string>;
  /** Markup of the document itself. */
  body: string;
  /** Text of each paragraph, in reading order. */
  paragraphs: string[];
  /** Title, author and the rest of what it says of itself. */
  properties: string;
}

export function openWord(bytes: Uint8Array): OpenWord {
  const parts: Record<string, string> = {};
  for (const [name, part] of Object.entries(unzipSync(bytes)))
    if (/\.(xml|rels)$/.test(name)) parts[name] = strFromU8(part);
  const body = parts['word/document.xml'] ?? '';
  return {
    parts,
    body,
    paragraphs: elements(body, 'w:p').map(textOf),
    properties: parts['docProps/core.xml'] ?? '',
  };
}

/** Elements of that name that hold none of their own kind. */
export const elements = (markup: string, name: string): string[] =>
  markup.match(new RegExp(`<${name}(?: [^>]*?)?(?:/>|>.*?</${name}>)`, 'gs')) ?? [];

/** Values of an attribute, wherever it stands. */
export const valuesOf = (markup: string, element: string, attribute: string): string[] =>
  [...markup.matchAll(new RegExp(`<${element} [^>]*?${attribute}="([^"]*)"`, 'g'))].map(
    ([, value = '']) => value,
  );

export const textOf = (markup: string): string =>
  [...markup.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(?:tab|br)\/>/g)]
    .map(([, text]) => (text === undefined ? ' ' : unescaped(text)))
    .join('');

const unescaped = (text: string): string =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');
