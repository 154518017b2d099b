import type { InlineCode, Nodes, Text } from 'mdast';
import { retext } from 'retext';
import retextSmartypants from 'retext-smartypants';
import { isComponentNode } from '#model/lesson/component.ts';

const line = retext()
  .use(retextSmartypants, {
    backticks: false,
    dashes: 'oldschool',
    ellipses: true,
    quotes: true,
  })
  .freeze();
/** Only quotes are replaced: one character for one, so that a paragraph can be split into its nodes again. */
const quotes = retext()
  .use(retextSmartypants, { backticks: false, dashes: false, ellipses: false, quotes: true })
  .freeze();

/** Texts without straight quotes are skipped: tokenising is the most expensive step. */
const STRAIGHT_QUOTE = /['"]/;
const TYPED_ATTRIBUTES = /--|\.\s*\.\s*\./;

/** Nodes that start a new context: a quote at their start is an opening one. */
const BLOCKS: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell']);

/** Sets curly quotes, dashes and ellipses in texts and in attributes that are read out. */
export function setTypography(node: Nodes): void {
  if (BLOCKS.has(node.type)) setBlock(node);
  if (isComponentNode(node))
    for (const attribute of node.attributes)
      if (attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string')
        attribute.value = typeset(attribute.value);
  if ('children' in node) for (const child of node.children) setTypography(child);
}

/** Processes the texts of a block together, since a quotation may span several nodes. */
function setBlock(block: Nodes): void {
  const words = [...wordsIn(block)];
  // Code is left as written; to the quotes around it, it counts as a letter.
  const whole = words.map((word) =>
    word.type === 'text' ? word.value : 'A'.repeat(word.value.length),
  );
  const asOne = ` ${whole.join('')}`;
  if (STRAIGHT_QUOTE.test(asOne)) {
    const set = String(quotes.processSync(asOne));
    let at = 1;
    for (const word of words) {
      const end = at + word.value.length;
      if (word.type === 'text') word.value = set.slice(at, end);
      at = end;
    }
  }
  for (const word of words)
    if (word.type === 'text' && TYPED_ATTRIBUTES.test(word.value)) word.value = curly(word.value);
}

/** All text and code nodes below a node, in order. */
function* wordsIn(node: Nodes): Generator<Text | InlineCode> {
  if (node.type === 'text' || node.type === 'inlineCode') yield node;
  else if ('children' in node) for (const child of node.children) yield* wordsIn(child);
}

/** Sets the typography of every string in a data file. */
export function typeset<T>(value: T): T {
  if (typeof value === 'string')
    return (STRAIGHT_QUOTE.test(value) || TYPED_ATTRIBUTES.test(value) ? curly(value) : value) as T;
  if (Array.isArray(value)) return value.map(typeset) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, typeset(item)])) as T;
}

const curly = (text: string): string => String(line.processSync(text));
