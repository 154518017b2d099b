import type { InlineCode, Nodes, Text } from 'mdast';
import { retext } from 'retext';
import retextSmartypants from 'retext-smartypants';
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
export function setTypography(node: Nodes): void {
  if (BLOCKS.has(node.type)) setBlock(node);
  if (isComponentNode(node))
    for (const attribute of node.attributes)
      if (attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string')
        attribute.value = typeset(attribute.value);
  if ('children' in node) for (const child of node.children) setTypography(child);
}

/** Sets the texts of a block as one, since a quotation may begin in one of them and end in another. */
function setBlock(block: Nodes): void {
  const words = [...wordsIn(block)];
  // What is code stays as it is written; it counts as a letter for the quotes around it.
  const whole = words.map((one) =>
    one.type === 'text' ? one.value : 'A'.repeat(one.value.length),
  );
  const asOne = ` ${whole.join('')}`;
  if (STRAIGHT_QUOTE.test(asOne)) {
    const set = String(quotes.processSync(asOne));
    let at = 1;
    for (const one of words) {
      const end = at + one.value.length;
      if (one.type === 'text') one.value = set.slice(at, end);
      at = end;
    }
  }
  for (const one of words)
    if (one.type === 'text' && TYPED.test(one.value)) one.value = curly(one.value);
}

/** All texts below a node, and what stands between them as code, in their order. */
function* wordsIn(node: Nodes): Generator<Text | InlineCode> {
  if (node.type === 'text' || node.type === 'inlineCode') yield node;
  else if ('children' in node) for (const child of node.children) yield* wordsIn(child);
}

/** Sets the typography of every text in a data file, however deep. */
export function typeset<T>(value: T): T {
  if (typeof value === 'string')
    return (STRAIGHT_QUOTE.test(value) || TYPED.test(value) ? curly(value) : value) as T;
  if (Array.isArray(value)) return value.map(typeset) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, typeset(item)])) as T;
}

const curly = (text: string): string => String(line.processSync(text));
