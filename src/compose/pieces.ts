import type { RootContent } from 'mdast';
import type { Part } from '#model/band.ts';
import { type Component, childrenOf, isComponentNode } from '#model/lesson/component.ts';
import type { ComponentName } from '#model/lesson/vocabulary.ts';
import { attribute, idsIn, inside, named } from './nodes.ts';

/** A module's role: the leading one tells the story, the others support it. */
export type Role = 'lead' | 'support';

/** A risk's module in one band of a lesson, with the lesson's own parts in place of the module's. */
export interface Piece {
  /** Id of the risk. */
  risk: string;
  /** The id of its story; that of its first story is the risk's. */
  telling: string;
  role: Role;
  facts: string;
  /** Are its first steps in every letter? */
  cannotWait: boolean;
  /** Names of the components that are used; `null` for all. */
  take: ReadonlySet<string> | null;
  module: Component;
  children: RootContent[];
}

/**
 * The children of a template or module, overlaid with the lesson's own: slides and sheets are matched by id, other
 * components by name. `without` lists ids to leave out.
 */
export function overlay(base: Component, overlaid: Component): RootContent[] {
  const without = new Set(idsIn(overlaid, 'without'));
  const mine = childrenOf(overlaid).filter((child) => isComponentNode(child));
  const usedComponents = new Set<RootContent>();
  const replacement = (child: RootContent): RootContent[] | null => {
    if (!isComponentNode(child)) return null;
    const id = attribute(child, 'id');
    const same = mine.filter(
      (candidate) =>
        isComponentNode(candidate, child.name as ComponentName) &&
        (id === undefined
          ? attribute(candidate, 'when') === attribute(child, 'when')
          : attribute(candidate, 'id') === id),
    );
    if (same.length === 0) return null;
    const fresh = same.filter((component) => !usedComponents.has(component));
    for (const component of fresh) usedComponents.add(component);
    return fresh;
  };
  const remaining = childrenOf(base)
    .filter((child) => !(isComponentNode(child) && without.has(attribute(child, 'id') ?? '')))
    .flatMap((child) => replacement(child) ?? [child]);
  return [...remaining, ...mine.filter((child) => !usedComponents.has(child))];
}

/** Components of a module that its role uses. */
export const used = (piece: Piece, name: ComponentName): Component[] =>
  isTaken(piece, name) ? named(piece.children, name).filter((child) => isFor(child, piece)) : [];

/** Slides of a part. */
export const partSlides = (piece: Piece, part: Part): Component[] =>
  used(piece, 'Slide').filter((slide) => attribute(slide, 'part') === part);

/** Components in a module's `<ForPlan>` or `<ForLetter>` that its role uses. */
export const usedWithin = (
  piece: Piece,
  part: 'ForPlan' | 'ForLetter',
  name: ComponentName,
): Component[] =>
  isTaken(piece, name)
    ? named(piece.children, part)
        .flatMap((child) => inside(child, name))
        .filter((child) => isFor(child, piece))
    : [];

const isTaken = (piece: Piece, name: ComponentName): boolean => piece.take?.has(name) ?? true;

function isFor(node: Component, piece: Piece): boolean {
  const when = attribute(node, 'when');
  return when === undefined || when === piece.role;
}
