import type { RootContent } from 'mdast';
import { isComponentNode, placeOf } from '#model/component.ts';
import type { Layout, Slide, SlideBlock } from '#model/slide.ts';
import { childrenFor, typedAttributes } from './components.ts';
import type { Context } from './context.ts';
import { slideBlocks } from './slide-blocks.ts';
import { flowOf } from './text.ts';

/** The slides of a band, typed: with their layout, blocks and notes. */
export function adaptSlides(context: Context, nodes: readonly RootContent[]): Slide[] {
  const statements = new Map<string, SlideBlock & { kind: 'statements' }>();
  return nodes
    .filter((node) => isComponentNode(node, 'Slide'))
    .flatMap((node, index): Slide[] => {
      const attributes = typedAttributes(node, 'Slide');
      if (!attributes) return [];
      const children = childrenFor(context, node);
      const blocks = slideBlocks(context, children, statements);
      const notes = children
        .filter((child) => isComponentNode(child, 'Notes'))
        .flatMap((child) => flowOf(childrenFor(context, child)));
      return [
        {
          id: `s${index + 1}`,
          part: attributes.part,
          layout: attributes.layout ?? layoutOf(blocks),
          title: attributes.title,
          minutes: attributes.minutes,
          short: attributes.short ?? null,
          years: attributes.years ?? null,
          optional: attributes.optional ?? false,
          facts: attributes.facts,
          blocks,
          notes,
          place: placeOf(node, context.file),
        },
      ];
    });
}

/** The layout that suits what stands on a slide, where the lesson names none. */
export function layoutOf(blocks: readonly SlideBlock[]): Layout {
  const kinds = new Set(blocks.map((block) => block.kind));
  const by: [SlideBlock['kind'][], Layout][] = [
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
  return by.find(([some]) => some.some((kind) => kinds.has(kind)))?.[1] ?? 'text';
}
