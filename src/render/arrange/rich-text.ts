import type { Element, ElementContent, Nodes, Root } from 'hast';
import { type Schema, sanitize } from 'hast-util-sanitize';
import type { Image } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import type { Flow, Text } from '#model/lesson/content.ts';
import type { PictureSheet } from './picture-sheet.ts';

/** Lesson text as HTML elements. Anything that is not listed below is dropped. */
export function richText(nodes: Flow | Text, pictures: PictureSheet): ElementContent[] {
  const tree = toHast(
    { type: 'root', children: inParagraph(nodes) },
    { handlers: { image: (_, node: Image) => placeholder(node) } },
  );
  const safe = sanitize(tree as Nodes, SAFE) as Root;
  const [first] = safe.children;
  const content = isLine(nodes) && first?.type === 'element' ? first.children : safe.children;
  return (content as ElementContent[])
    .filter((child) => child.type !== 'text' || child.value.trim() !== '' || nodes.length > 1)
    .map((child) => withPictures(child, pictures));
}

/** Inline text: a root would put line breaks between its nodes. */
const inParagraph = (nodes: Flow | Text): Flow =>
  isLine(nodes) ? [{ type: 'paragraph', children: nodes }] : nodes;

const isLine = (nodes: Flow | Text): nodes is Text =>
  nodes.length > 0 && (nodes as { type: string }[]).every(({ type }) => IN_LINE.has(type));

const IN_LINE: ReadonlySet<string> = new Set([
  'text',
  'strong',
  'emphasis',
  'delete',
  'link',
  'break',
  'inlineCode',
  'image',
]);

const SAFE: Schema = {
  tagNames: [
    'p',
    'strong',
    'em',
    'br',
    'a',
    'ul',
    'ol',
    'li',
    'table',
    'thead',
    'tbody',
    'tr',
    'th',
    'td',
    'picture-of',
  ],
  attributes: { a: ['href'], ol: ['start'], 'picture-of': ['name', 'alt'] },
  protocols: { href: ['http', 'https', 'mailto', 'tel'] },
  required: {},
  strip: ['script', 'style'],
};

const placeholder = (node: Image): Element => ({
  type: 'element',
  tagName: 'picture-of',
  properties: { name: node.url, alt: node.alt ?? '' },
  children: [],
});

function withPictures(node: ElementContent, pictures: PictureSheet): ElementContent {
  if (node.type !== 'element') return node;
  if (node.tagName === 'picture-of')
    return pictures.picture(
      { name: String(node.properties.name), alt: String(node.properties.alt ?? '') },
      'in-text',
    );
  return { ...node, children: node.children.map((child) => withPictures(child, pictures)) };
}
