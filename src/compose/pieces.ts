import type { RootContent } from 'mdast';
import type { Part } from '#model/band.ts';
import { type Component, childrenOf, isComponentNode } from '#model/lesson/component.ts';
import type { ComponentName } from '#model/lesson/vocabulary.ts';
import { attribute, idsIn, inside, named } from './nodes.ts';

/** What a module is in this lesson: the first one leads, and tells the story; the others join it. */
export type Role = 'lead' | 'support';

/** A risk’s material in one band of one lesson, with what the lesson puts in its place. */
export interface Piece {
  /** Id of the taxonomy. */
  risk: string;
  /** Which of its stories it leads with: the risk's own id is the first. */
  telling: string;
  role: Role;
  facts: string;
  /** Its first steps stand among the letter's, whatever leads. */
  cannotWait: boolean;
  /** Names of components that are used; `null` is all. */
  take: ReadonlySet<string> | null;
  module: Component;
  children: RootContent[];
}

/**
 * The children of a template or a module with a lesson's own in their place: slides and sheets by their id, other
 * components by their name; `without` leaves out ids.
 */
export function overlay(base: Component, overlaid: Component): RootContent[] {
  const without = new Set(idsIn(overlaid, 'without'));
  const mine = childrenOf(overlaid).filter((child) => isComponentNode(child));
  const used = new Set<RootContent>();
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
    const fresh = same.filter((component) => !used.has(component));
    for (const component of fresh) used.add(component);
    return fresh;
  };
  const remaining = childrenOf(base)
    .filter((child) => !(isComponentNode(child) && without.has(attribute(child, 'id') ?? '')))
    .flatMap((child) => replacement(child) ?? [child]);
  return [...remaining, ...mine.filter((child) => !used.has(child))];
}

/** Components of a piece that its role in this lesson uses. */
export const used = (piece: Piece, name: ComponentName): Component[] =>
  taken(piece, name) ? named(piece.children, name).filter((child) => isFor(child, piece)) : [];

/** Slides of a part. */
export const partSlides = (piece: Piece, part: Part): Component[] =>
  used(piece, 'Slide').filter((slide) => attribute(slide, 'part') === part);

/** Components within `<ForPlan>` or `<ForLetter>` of a piece that its role in this lesson uses. */
export const within = (
  piece: Piece,
  part: 'ForPlan' | 'ForLetter',
  name: ComponentName,
): Component[] =>
  taken(piece, name)
    ? named(piece.children, part)
        .flatMap((child) => inside(child, name))
        .filter((child) => isFor(child, piece))
    : [];

const taken = (piece: Piece, name: ComponentName): boolean => piece.take?.has(name) ?? true;

function isFor(node: Component, piece: Piece): boolean {
  const when = attribute(node, 'when');
  return when === undefined || when === piece.role;
}
