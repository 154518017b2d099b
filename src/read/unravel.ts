import type { Paragraph, Parent, Root, RootContent } from 'mdast';
import { isComponentNode } from '#model/lesson/component.ts';

/**
 * Unravels paragraphs that hold only components, changing the tree in place. MDX parses a component on one line (`<Text
 * from="hana">Hello</Text>`) as part of a paragraph; its author means a block. `<When/>` stays inline.
 */
export function unravel(root: Root): void {
  const walk = (parent: Parent): void => {
    parent.children = parent.children.flatMap((node): RootContent[] => {
      if (node.type === 'paragraph' && holdsOnlyComponents(node))
        return node.children.filter((child) => isComponentNode(child)).map(toBlock);
      return [node];
    });
    for (const child of parent.children) if ('children' in child) walk(child as Parent);
  };
  walk(root);
}

const INLINE = new Set(['When']);

function holdsOnlyComponents(node: Paragraph): boolean {
  const rest = node.children.filter(
    (child) => !(child.type === 'text' && child.value.trim() === ''),
  );
  return (
    rest.length > 0 &&
    rest.every((child) => isComponentNode(child) && !INLINE.has(child.name ?? ''))
  );
}

function toBlock(node: Paragraph['children'][number]): RootContent {
  if (!isComponentNode(node) || node.type !== 'mdxJsxTextElement') return node;
  const { children, position } = node;
  const paragraph: Paragraph = { type: 'paragraph', children, ...(position ? { position } : {}) };
  return Object.assign({}, node, {
    type: 'mdxJsxFlowElement' as const,
    children: children.length > 0 ? [paragraph] : [],
  });
}
