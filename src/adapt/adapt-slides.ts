import type { RootContent } from 'mdast';
import { isComponentNode, placeOf } from '#model/lesson/component.ts';
import type { Layout, Slide, SlideBlock } from '#model/lesson/slide.ts';
import { slideBlocks } from './blocks/slide-blocks.ts';
import type { Baselines } from './blocks/slide-parts.ts';
import { childrenFor, contentsOf, typedAttributes } from './components.ts';
import type { Context } from './context.ts';
import { flowOf } from './text.ts';

/** Adapts the slides of a band: layout, blocks and notes. */
export function adaptSlides(context: Context, nodes: readonly RootContent[]): Slide[] {
  const baselines: Baselines = new Map();
  return nodes
    .filter((node) => isComponentNode(node, 'Slide'))
    .flatMap((node, index): Slide[] => {
      const attributes = typedAttributes(node, 'Slide');
      if (!attributes) return [];
      const children = childrenFor(context, node);
      const blocks = slideBlocks(context, children, baselines);
      return [
        {
          id: `s${index + 1}`,
          part: attributes.part,
          layout: attributes.layout ?? layoutOf(blocks),
          title: attributes.title,
          ...(attributes.about ? { about: attributes.about } : {}),
          minutes: attributes.minutes,
          short: attributes.short ?? null,
          years: attributes.years ?? null,
          optional: attributes.optional ?? false,
          facts: attributes.facts,
          blocks,
          notes: flowOf(contentsOf(context, children, 'Notes')),
          place: placeOf(node, context.file),
        },
      ];
    });
}

/** The layout for a slide's blocks, where the lesson names none. */
export function layoutOf(blocks: readonly SlideBlock[]): Layout {
  const kinds = new Set(blocks.map((block) => block.kind));
  return LAYOUT_OF.find(([some]) => some.some((kind) => kinds.has(kind)))?.[1] ?? 'text';
}

/** Layouts by kinds of blocks: the first row that matches a block of the slide is used. */
const LAYOUT_OF: readonly [SlideBlock['kind'][], Layout][] = [
  [['rules'], 'rules'],
  [['keywords'], 'words'],
  [['help'], 'help'],
  [['key-message'], 'message'],
  [['check', 'choices', 'statements'], 'question'],
  [['sort', 'order', 'match', 'task'], 'activity'],
  [['talk'], 'talk'],
  [['speech', 'screen'], 'story'],
  [['scene', 'pictures'], 'picture'],
];
