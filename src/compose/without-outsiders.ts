import type { RootContent } from 'mdast';
import { toString as textContent } from 'mdast-util-to-string';
import { anyOf } from '#model/text/literal.ts';
import { mapTree } from './nodes.ts';

/**
 * Removes rows and items of a risk that name people who are not in this story.
 * @param outsiders Their names.
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
