/** Fills the slots of a meeting's template from the lesson. */
import type { RootContent } from 'mdast';
import { type Component, isComponentNode, withChildren } from '#model/lesson/component.ts';
import type { PlaceOfPart } from '#model/paper/workshop-parts.ts';
import { fillNames } from '../common-texts.ts';
import { typedAttributes } from '../components.ts';
import { areOnImages } from '../safe-tonight.ts';
import type { Meeting } from './meeting.ts';
import type { Share } from './slot.ts';
import { FILLERS } from './slot-fillers.ts';

/** A tree with its `<Slot/>` and each `{key}` filled. */
export const fillWorkshop = (
  nodes: readonly RootContent[],
  meeting: Meeting,
  share: Share,
): RootContent[] =>
  nodes.flatMap((node): RootContent[] => {
    if (isComponentNode(node, 'Slot')) return fillSlot(node, meeting, share);
    if (isComponentNode(node, 'Only')) {
      return isHere(node, meeting) ? fillWorkshop(node.children, meeting, share) : [];
    }
    if ('children' in node)
      return [withChildren(node, fillWorkshop(node.children, meeting, share))];
    return [fillNames(node, meeting.names)];
  });

/** Does an `<Only>` apply to this school's nation and to the lesson's topics? */
function isHere(node: Component, { sharedData, versions }: Meeting): boolean {
  const attributes = typedAttributes(node, 'Only');
  const isOnTopic = attributes?.about !== 'images' || areOnImages(sharedData, versions);
  return isOnTopic && (attributes?.nations?.includes(sharedData.school.nation) ?? true);
}

/** The content of a `<Slot/>`; empty where its companion is empty, or where the slot that it replaces has content. */
function fillSlot(node: Component, meeting: Meeting, share: Share): RootContent[] {
  const attributes = typedAttributes(node, 'Slot');
  if (!attributes) return [];
  const { what, beside, unless, most = Number.POSITIVE_INFINITY } = attributes;
  const fill = (nodes: readonly RootContent[]) => fillWorkshop(nodes, meeting, share);
  const brings = (place: PlaceOfPart): RootContent[] =>
    FILLERS[place]({ meeting, share, attributes, most, node, fill });
  if (beside && brings(beside).length === 0) return [];
  if (unless && brings(unless).length > 0) return [];
  return brings(what);
}
