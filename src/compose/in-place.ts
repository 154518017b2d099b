/** Slides and sheets of which one stands in the place of another with the same id. */
import type { RootContent } from 'mdast';
import { isComponentNode } from '#model/component.ts';
import { attribute } from './nodes.ts';

/** As a mechanism has them: its own in the place of the one with the same id, and no other's. */
export const byMechanism = (
  nodes: readonly RootContent[],
  mechanism: string | undefined,
): RootContent[] => inPlace(nodes, 'mechanism', (id) => id === mechanism);

/** As a template has them for lessons that a risk leads: so that a class does not end each of them in the same way. */
export const byLead = (nodes: readonly RootContent[], lead: string | undefined): RootContent[] =>
  inPlace(nodes, 'led', (ids) => ids.split(/\s+/).includes(lead ?? ''));

/** @param isMeant Is this the lesson that a node with this attribute was written for? */
function inPlace(
  nodes: readonly RootContent[],
  name: 'mechanism' | 'led',
  isMeant: (value: string) => boolean,
): RootContent[] {
  const of = (node: RootContent) => (isComponentNode(node) ? attribute(node, name) : undefined);
  const key = (node: RootContent) =>
    isComponentNode(node) ? `${node.name} ${attribute(node, 'id') ?? ''}` : '';
  const isOwn = (node: RootContent): boolean => {
    const value = of(node);
    return value !== undefined && isMeant(value);
  };
  const own = new Set(nodes.filter(isOwn).map(key));
  return nodes.filter((node) =>
    of(node) === undefined ? !(key(node) !== '' && own.has(key(node))) : isOwn(node),
  );
}
