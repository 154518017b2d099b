import type { RootContent } from 'mdast';
import {
  attributesOf,
  attributeWords,
  type Component,
  isComponentNode,
} from '#model/lesson/component.ts';
import type { AttributesOf, ComponentName } from '#model/lesson/vocabulary.ts';
import type { Context } from './context.ts';

/** A component's typed attributes; `null` when they don't fit (the reader has reported it). */
export function typedAttributes<N extends ComponentName>(
  node: Component,
  name: N,
): AttributesOf<N> | null {
  const result = attributesOf(node, name);
  return result.success ? result.data : null;
}

/** The readers of a part. */
interface Readers extends Pick<Context, 'parts'> {
  band: Pick<Context['band'], 'id'>;
  sharedData: Pick<Context['sharedData'], 'school'>;
}

/**
 * A component's children for this band, the school's nation and, on paper, this edition: `<Only>` is opened or dropped,
 * and parts for other bands, nations or editions are dropped.
 */
export function childrenFor(
  context: Readers,
  node: { children: readonly RootContent[] },
): RootContent[] {
  return node.children.flatMap((child) => {
    if (!isComponentNode(child)) return [child];
    if (!isFor(attributeWords(child, 'bands'), context.band.id)) return [];
    if (!isFor(attributeWords(child, 'nations'), context.sharedData.school.nation)) return [];
    if (context.parts !== null && !isFor(attributeWords(child, 'versions'), context.parts))
      return [];
    return child.name === 'Only' ? childrenFor(context, child) : [child];
  });
}

/** The content of all components of one name among nodes, for the same readers. */
export const contentsOf = (
  context: Readers,
  nodes: readonly RootContent[],
  name: ComponentName,
): RootContent[] =>
  nodes.flatMap((node) => (isComponentNode(node, name) ? childrenFor(context, node) : []));

const isFor = (named: string[] | null, reader: string): boolean =>
  named === null || named.includes(reader);
