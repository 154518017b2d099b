import type { Nodes, Root, Text } from 'mdast';
import { retext } from 'retext';
import retextSmartypants from 'retext-smartypants';
import { visit } from 'unist-util-visit';
import { isComponentNode } from '#model/component.ts';

const line = retext()
  .use(retextSmartypants, {
    backticks: false,
    dashes: 'oldschool',
    ellipses: true,
    quotes: true,
  })
  .freeze();
/** Quotes alone: each is one letter before and after, so that a paragraph can be cut into its parts again. */
const quotes = retext()
  .use(retextSmartypants, { backticks: false, dashes: false, ellipses: false, quotes: true })
  .freeze();

/** What smart typography has to look at: reading words costs more than any other step on a text. */
const STRAIGHT_QUOTE = /['"]/;
const TYPED = /--|\.\s*\.\s*\./;

/** Parts of a text that begin anew: a quote at their start opens. */
const BLOCKS: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell']);

/** Curly quotes, dashes and ellipses, as printers set them: in text, and in attributes that are read out. */
export function setTypography(root: Root): void {
  visit(root, (node) => {
    if (BLOCKS.has(node.type)) setBlock(node);
    if (!isComponentNode(node)) return;
    for (const attribute of node.attributes)
      if (attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string')
        attribute.value = typeset(attribute.value);
  });
}

/** Sets the texts of a block as one, since a quotation may begin in one of them and end in another. */
function setBlock(block: Nodes): void {
  const texts: Text[] = [];
  let whole = ' ';
  visit(block, (node) => {
    if (node.type === 'text') texts.push(node);
    if (node.type === 'text') whole += node.value;
    else if (node.type === 'inlineCode') whole += 'A'.repeat(node.value.length);
  });
  if (STRAIGHT_QUOTE.test(whole)) {
    const set = String(quotes.processSync(whole));
    let at = 1;
    visit(block, (node) => {
      if (node.type !== 'text' && node.type !== 'inlineCode') return;
      const end = at + node.value.length;
      if (node.type === 'text') node.value = set.slice(at, end);
      at = end;
    });
  }
  for (const text of texts) if (TYPED.test(text.value)) text.value = curly(text.value);
}

/** The same for what a data file says: every text in it, however deep. */
export function typeset<T>(value: T): T {
  if (typeof value === 'string')
    return (STRAIGHT_QUOTE.test(value) || TYPED.test(value) ? curly(value) : value) as T;
  if (Array.isArray(value)) return value.map(typeset) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, typeset(item)])) as T;
}

const curly = (text: string): string => String(line.processSync(text));
