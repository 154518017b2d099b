/** Converts a letter's Markdown to hast for mails: plain structure, checked links, no pictures. */
import type { Element, ElementContent } from 'hast';
import { type Schema, sanitize } from 'hast-util-sanitize';
import type { BlockContent, Heading, Image, PhrasingContent, Strong } from 'mdast';
import { type State, toHast } from 'mdast-util-to-hast';
import { blankOf } from '#model/paper/letters.ts';

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

/** Paragraphs, lists and tables as elements; phrasing content as inline elements. */
export function letterFlow(nodes: readonly (BlockContent | PhrasingContent)[]): ElementContent[] {
  const tree = toHast(
    { type: 'root', children: [...nodes] },
    { handlers: { image, heading, strong } },
  );
  const safe = sanitize(tree, MAY_HOLD);
  const children = safe.type === 'root' ? safe.children : [safe];
  return children.filter(isContent).map(withTableParts);
}

/** Mails load no pictures: use the alt text. */
const image = (_: State, node: Image): ElementContent => ({ type: 'text', value: node.alt ?? '' });

/** Highlights blanks that the lead has to fill in. */
const strong = (state: State, node: Strong): Element => ({
  type: 'element',
  tagName: 'strong',
  properties: blankOf(node) === null ? {} : { className: ['blank'] },
  children: state.all(node),
});

/** The subject is the only first-level heading, so sections are all of level 2. */
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
