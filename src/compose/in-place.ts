/** Replaces slides and sheets by others with the same id. */
import type { RootContent } from 'mdast';
import { isComponentNode } from '#model/lesson/component.ts';
import { attribute, idsIn } from './nodes.ts';
import type { Piece } from './pieces.ts';

/** Replaces nodes by those of this mechanism with the same id, and drops those of other mechanisms. */
export const byMechanism = (
  nodes: readonly RootContent[],
  mechanism: string | undefined,
): RootContent[] =>
  inPlace(
    nodes,
    'mechanism',
    (node) => isComponentNode(node) && attribute(node, 'mechanism') === mechanism,
  );

/** Replaces a template's nodes by those for this leading story or risk, so that lessons end differently. */
export function replaceByLead(
  nodes: readonly RootContent[],
  { risk, telling }: Partial<Pick<Piece, 'risk' | 'telling'>>,
): RootContent[] {
  const isFor = (name: 'led' | 'told', id: string | undefined) => (node: RootContent) =>
    isComponentNode(node) && idsIn(node, name).includes(id ?? '');
  const isForTelling = isFor('told', telling);
  return inPlace(nodes, 'led', nodes.some(isForTelling) ? isForTelling : isFor('led', risk));
}

/** @param isMeant Is a node with the attribute meant for this lesson? */
function inPlace(
  nodes: readonly RootContent[],
  name: 'mechanism' | 'led',
  isMeant: (node: RootContent) => boolean,
): RootContent[] {
  const isOfSome = (node: RootContent) =>
    isComponentNode(node) && attribute(node, name) !== undefined;
  const key = (node: RootContent) =>
    isComponentNode(node) ? `${node.name} ${attribute(node, 'id') ?? ''}` : '';
  const isOwn = (node: RootContent): boolean => isOfSome(node) && isMeant(node);
  const ownKeys = new Set(nodes.filter(isOwn).map(key));
  return nodes.filter((node) =>
    isOfSome(node) ? isOwn(node) : !(key(node) !== '' && ownKeys.has(key(node))),
  );
}
