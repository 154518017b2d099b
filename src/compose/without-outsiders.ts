import type { RootContent } from 'mdast';
import { toString as textContent } from 'mdast-util-to-string';
import { anyOf } from '#model/text/literal.ts';
import { mapTree } from './nodes.ts';

/**
 * What a risk brings along without the people of its own story: rows and items that name them are left out.
 * @param outsiders Names of those who are not in the story that is told.
 */
export function withoutOutsiders(
  nodes: readonly RootContent[],
  outsiders: readonly string[],
): RootContent[] {
  if (outsiders.length === 0) return [...nodes];
  const named = new RegExp(`(?<!\\p{L})(?:${anyOf(outsiders)})(?!\\p{L})`, 'u');
  return nodes.flatMap((node) =>
    mapTree(node, (part) =>
      (part.type === 'listItem' || part.type === 'tableRow') && named.test(textContent(part))
        ? []
        : [part],
    ),
  );
}
