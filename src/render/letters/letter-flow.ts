/** Markdown of a letter → hast that a mail may hold: plain structure, checked links, no pictures. */
import type { Element, ElementContent } from 'hast';
import { type Schema, sanitize } from 'hast-util-sanitize';
import type { BlockContent, Heading, Image, PhrasingContent, Strong } from 'mdast';
import { type State, toHast } from 'mdast-util-to-hast';
import { blankOf } from '#model/letters.ts';

const MAY_HOLD: Schema = {
  tagNames: ['p', 'ul', 'ol', 'li', 'strong', 'em', 'br', 'a', 'blockquote', 'h2', 'hr'].concat([
    'table',
    'thead',
    'tbody',
    'tr',
    'th',
    'td',
  ]),
  attributes: { a: ['href'], ol: ['start'], strong: [['className', 'blank']] },
  protocols: { href: ['https', 'http', 'mailto', 'tel'] },
  strip: ['script', 'style'],
};

/** Paragraphs, lists and tables as elements; a run of text as inline ones. */
export function letterFlow(nodes: readonly (BlockContent | PhrasingContent)[]): ElementContent[] {
  const tree = toHast(
    { type: 'root', children: [...nodes] },
    { handlers: { image, heading, strong } },
  );
  const safe = sanitize(tree, MAY_HOLD);
  const children = safe.type === 'root' ? safe.children : [safe];
  return children.filter(isContent).map(withTableParts);
}

/** A mail loads no picture: it says what the picture shows. */
const image = (_: State, node: Image): ElementContent => ({ type: 'text', value: node.alt ?? '' });

/** What the lead has still to write stands out. */
const strong = (state: State, node: Strong): Element => ({
  type: 'element',
  tagName: 'strong',
  properties: blankOf(node) === null ? {} : { className: ['blank'] },
  children: state.all(node),
});

/** The subject is the letter's only first-level heading, so its sections all stand one below. */
const heading = (state: State, node: Heading): Element => ({
  type: 'element',
  tagName: 'h2',
  properties: {},
  children: state.all(node),
});

const isContent = (node: { type: string }): node is ElementContent =>
  node.type === 'element' || node.type === 'text';

function withTableParts(node: ElementContent): ElementContent {
  if (node.type !== 'element') return node;
  const children = node.children.map(withTableParts);
  if (node.tagName === 'table') return { ...node, properties: { className: ['data'] }, children };
  if (node.tagName === 'th') return { ...node, properties: { scope: 'col' }, children };
  return { ...node, children };
}
