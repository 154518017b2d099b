import type { RootContent } from 'mdast';
import { type Component, placeOf } from '#model/lesson/component.ts';
import type { Place } from '#model/lesson/content.ts';
import type { AttributesOf, ComponentName } from '#model/lesson/vocabulary.ts';
import { childrenFor, typedAttributes } from '../components.ts';
import type { Context } from '../context.ts';

/** A component of a slide or a sheet, with its children for this band, nation and edition. */
export interface Part {
  context: Context;
  node: Component;
  children: RootContent[];
  place: Place;
}

export const partOf = (context: Context, node: Component): Part => ({
  context,
  node,
  children: childrenFor(context, node),
  place: placeOf(node, context.file),
});

/** Functions that make a block, by component. */
export type BlockMakers<P extends Part, Block> = {
  readonly [N in ComponentName]?: (attributes: AttributesOf<N>, part: P) => Block | null;
};

/**
 * The block of a component; `null` for a component that is not in the table, or whose attributes do not fit (the reader
 * has reported it).
 */
export function makeBlock<P extends Part, Block>(
  makers: BlockMakers<P, Block>,
  part: P,
): Block | null {
  const name = part.node.name as ComponentName;
  // `<constructor/>` is a property of every object, but no component.
  if (!Object.hasOwn(makers, name)) return null;
  const make = makers[name] as ((attributes: unknown, part: P) => Block | null) | undefined;
  const attributes = make ? typedAttributes(part.node, name) : null;
  return make && attributes ? make(attributes, part) : null;
}
