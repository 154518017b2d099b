import type { Element, ElementContent, Nodes, Root } from 'hast';
import { type Schema, sanitize } from 'hast-util-sanitize';
import type { Image } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import type { Flow, Text } from '#model/band-version.ts';
import type { PictureSheet } from './picture-sheet.ts';

/** Lesson text as HTML elements. Whatever is not on the list below is dropped. */
export function richText(nodes: Flow | Text, pictures: PictureSheet): ElementContent[] {
  const tree = toHast(
    { type: 'root', children: nodes },
    { handlers: { image: (_, node: Image) => placeholder(node) } },
  );
  const safe = sanitize(tree as Nodes, SAFE) as Root;
  return (safe.children as ElementContent[])
    .filter((child) => child.type !== 'text' || child.value.trim() !== '' || nodes.length > 1)
    .map((child) => withPictures(child, pictures));
}

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
