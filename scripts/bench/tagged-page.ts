/**
 * Converts one of our PDFs to HTML for Chromium to print: the same words, headings, lists, tables and fonts, taken from
 * the PDF's tags. Boxes, rules, pictures and colours are left out, which favours the peer.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

const { resolve } = createRequire(import.meta.url);
const face = (weight: number): string => {
  const file = `files/atkinson-hyperlegible-next-latin-${weight}-normal.woff2`;
  const font = readFileSync(resolve(`@fontsource/atkinson-hyperlegible-next/${file}`));
  return `@font-face{font-family:Sheet;font-weight:${weight};src:url(data:font/woff2;base64,${font.toString('base64')})}`;
};
/** CSS of the page, tuned so that both have the same number of pages. */
const CSS = `${face(400)}${face(700)}@page{size:A4;margin:13mm}body{font:9pt/1.3 Sheet}
h1,h2,h3,p,ul{margin:1.2mm 0}h1{font-size:17pt}h2{font-size:11pt}h3{font-size:10pt}
table{border-collapse:collapse;width:100%}td,th{border:1px solid;padding:1mm;text-align:left}`;

/** A node of pdf.js's structure tree: a role with children, or the id of a piece of content. */
interface Tag {
  role?: string;
  children?: Tag[];
  id?: string;
}

/** HTML elements by PDF role; other roles are replaced by their children. */
const NAMES: Readonly<Record<string, string>> = {
  H1: 'h1',
  H2: 'h2',
  H3: 'h3',
  H4: 'h4',
  P: 'p',
  L: 'ul',
  LI: 'li',
  Table: 'table',
  THead: 'thead',
  TBody: 'tbody',
  TR: 'tr',
  TH: 'th',
  TD: 'td',
  Strong: 'strong',
  Em: 'em',
  Link: 'a',
};

/** @param bytes A tagged PDF. */
export async function taggedPage(bytes: Uint8Array): Promise<string> {
  const task = getDocument({ data: bytes.slice(), verbosity: VerbosityLevel.ERRORS });
  const document = await task.promise;
  const body: ElementContent[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const words = wordsByPiece(
      (await page.getTextContent({ includeMarkedContent: true })).items as Item[],
    );
    const tree = (await page.getStructTree()) as Tag | null;
    body.push(...(tree ? drawn(tree, words) : []));
  }
  await task.destroy();
  const html = h('html', { lang: 'en-GB' }, [
    h('head', [h('meta', { charset: 'utf-8' }), h('title', 'Peer'), h('style', CSS)]),
    h('body', body),
  ]);
  return `<!doctype html>${toHtml(html)}`;
}

/** pdf.js text content: a text, or the start or end of marked content. */
interface Item {
  type?: string;
  id?: string;
  str?: string;
  hasEOL?: boolean;
}

/** The text of each piece of marked content, by id. */
function wordsByPiece(items: readonly Item[]): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  const open: (string | undefined)[] = [];
  for (const { type, id, str, hasEOL } of items)
    if (type === 'endMarkedContent') open.pop();
    else if (type !== undefined) open.push(id);
    else {
      const piece = open.findLast((name) => name !== undefined);
      if (piece) words.set(piece, `${words.get(piece) ?? ''}${str ?? ''}${hasEOL ? ' ' : ''}`);
    }
  return words;
}

function drawn(
  { role, children = [], id }: Tag,
  words: ReadonlyMap<string, string>,
): ElementContent[] {
  if (id !== undefined) return [{ type: 'text', value: words.get(id) ?? '' }];
  // The browser draws the bullet itself.
  if (role === 'Lbl') return [];
  const inside = children.flatMap((child) => drawn(child, words));
  const name = role === undefined ? undefined : NAMES[role];
  return name ? [h(name, inside)] : inside;
}
