/** Components that are used on slides and on paper → typed blocks. */
import type { Node } from 'mdast';
import { childrenOf, placeOf } from '#model/lesson/component.ts';
import type { Scene, Speech } from '#model/lesson/content.ts';
import type { Screen } from '#model/lesson/screen.ts';
import type { Help, KeyMessage, Keywords, Pictures, Prose } from '#model/lesson/slide.ts';
import { type Context, fail } from '../context.ts';
import { routesOffTopic } from '../help-routes.ts';
import { tonightForPupils } from '../safe-tonight.ts';
import { checkPicture, flowOf, pictureOf } from '../text.ts';
import { wordRows } from './items.ts';
import type { BlockMakers, Part } from './make-block.ts';
import { sceneBlock } from './scene-block.ts';
import { screenBlock, threadBlock } from './screen-block.ts';

export type SharedBlock = Scene | Speech | Screen | Keywords | KeyMessage | Prose | Help;

export const SHARED_PARTS: BlockMakers<Part, SharedBlock> = {
  Scene: (_, { context, node }) => sceneBlock(context, node),
  Say: ({ who }, part) => speechBlock(who, false, part),
  Think: ({ who }, part) => speechBlock(who, true, part),
  Screen: (_, { context, node }) => screenBlock(context, node),
  Thread: (_, { context, node }) => threadBlock(context, node),
  Keywords: (_, { context, children, place }) => ({
    kind: 'keywords',
    words: wordRows(context, children),
    place,
  }),
  KeyMessage: (_, { children, place }) => ({
    kind: 'key-message',
    nodes: flowOf(children),
    place,
  }),
  SafeTonight: (_, { context, place }) => ({
    kind: 'prose',
    nodes: tonightForPupils(context.sharedData, context.band),
    place,
  }),
  Help: ({ routes }, part) => helpBlock(routes, part),
};

function speechBlock(
  who: string,
  thought: boolean,
  { context, node, children, place }: Part,
): Speech {
  checkPicture(context, `cast:${who}`, node);
  return { kind: 'speech', who, thought, nodes: flowOf(children), place };
}

/** @param wanted Ids of the routes that the lesson names. Default: all routes of the band's pupils. */
function helpBlock(wanted: readonly string[] | undefined, { context, node, place }: Part): Help {
  const { pupilRoutes, band, lesson, sharedData } = context;
  const without = routesOffTopic(lesson, sharedData);
  for (const id of wanted ?? [])
    if (!without.has(id) && !pupilRoutes.some((route) => route.id === id))
      fail(
        context,
        'help-route-fits',
        node,
        `Unexpected help route “${id}” for pupils of ${band.id}, expected one of ${pupilRoutes.map((route) => route.id).join(', ')}`,
        'A route has a youngest reader and nations it serves (lessons/help-routes.yaml). Leave it out, or name another.',
      );
  const routes = wanted ? pupilRoutes.filter(({ id }) => wanted.includes(id)) : pupilRoutes;
  return { kind: 'help', routes, place };
}

/** A paragraph of pictures only: big pictures in a row. */
export function picturesBlock(context: Context, node: Node): Pictures | null {
  if (node.type !== 'paragraph') return null;
  const children = childrenOf(node);
  const images = children.filter((child) => child.type === 'image');
  const rest = children.filter(
    (child) => child.type !== 'image' && !(child.type === 'text' && child.value.trim() === ''),
  );
  if (images.length === 0 || rest.length > 0) return null;
  return {
    kind: 'pictures',
    items: images.map((image) => ({ picture: pictureOf(context, image), caption: [] })),
    place: placeOf(node, context.file),
  };
}
