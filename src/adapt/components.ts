import type { BlockContent, RootContent } from 'mdast';
import { attributesOf, type Component, isComponentNode } from '#model/component.ts';
import type { AttributesOf, ComponentName } from '#model/vocabulary.ts';
import type { Context } from './context.ts';

/** A component's typed attributes; `null` when they don't fit (the reader has reported it). */
export function attributes<N extends ComponentName>(
  node: Component,
  name: N,
): AttributesOf<N> | null {
  const result = attributesOf(node, name);
  return result.success ? result.data : null;
}

/** A component's children for this band: `<Only>` is opened or dropped, and so is what names other bands. */
export function childrenFor(
  context: Pick<Context, 'band'>,
  node: { children: RootContent[] | BlockContent[] },
): RootContent[] {
  return (node.children as RootContent[]).flatMap((child) => {
    if (!isComponentNode(child)) return [child];
    if (child.name === 'Only') {
      const narrowed = attributes(child, 'Only');
      return narrowed?.bands.includes(context.band.id) ? childrenFor(context, child as never) : [];
    }
    const bands = child.attributes.find(
      (attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'bands',
    );
    if (
      bands &&
      typeof bands.value === 'string' &&
      !bands.value.split(/\s+/).includes(context.band.id)
    )
      return [];
    return [child];
  });
}

/** A list of ids in an attribute, e.g. `facts="f01 f02"`. */
export const idsIn = (value: string | undefined): string[] =>
  (value ?? '').split(/\s+/).filter(Boolean);
