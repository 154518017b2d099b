/** Slides and sheets of which one stands in the place of another with the same id. */
import type { RootContent } from 'mdast';
import { isComponentNode } from '#model/component.ts';
import { attribute } from './nodes.ts';

/** Replaces nodes by the mechanism's own with the same id, and drops those of other mechanisms. */
export const byMechanism = (
  nodes: readonly RootContent[],
  mechanism: string | undefined,
): RootContent[] => inPlace(nodes, 'mechanism', (id) => id === mechanism);

/** Replaces nodes of a template by those for lessons that this risk leads, so that not every lesson ends in the same way. */
export const byLead = (nodes: readonly RootContent[], lead: string | undefined): RootContent[] =>
  inPlace(nodes, 'led', (ids) => ids.split(/\s+/).includes(lead ?? ''));

/** @param isMeant Is this the lesson that a node with this attribute was written for? */
function inPlace(
  nodes: readonly RootContent[],
  name: 'mechanism' | 'led',
  isMeant: (value: string) => boolean,
): RootContent[] {
  const condition = (node: RootContent) =>
    isComponentNode(node) ? attribute(node, name) : undefined;
  const key = (node: RootContent) =>
    isComponentNode(node) ? `${node.name} ${attribute(node, 'id') ?? ''}` : '';
  const isOwn = (node: RootContent): boolean => {
    const value = condition(node);
    return value !== undefined && isMeant(value);
  };
  const own = new Set(nodes.filter(isOwn).map(key));
  return nodes.filter((node) =>
    condition(node) === undefined ? !(key(node) !== '' && own.has(key(node))) : isOwn(node),
  );
}
