/** Names the sheet of each activity in its notes. */

import type { Node } from 'mdast';
import { type Component, childrenOf, isComponentNode } from '#model/lesson/component.ts';
import { attribute, labelled, withNotes } from './nodes.ts';

/**
 * A sheet belongs to the slide whose cards or lines it uses; otherwise to the first activity.
 * @param sheets Sheets of the story.
 */
export function withSheetsNamed(
  slides: readonly Component[],
  sheets: readonly Component[],
): Component[] {
  const activities = slides.filter((slide) => attribute(slide, 'part') === 'activity');
  const usedOn = (sheet: Component): Component | undefined => {
    const from = valuesIn(sheet, 'of');
    return (
      activities.find((slide) => valuesIn(slide, 'id').some((id) => from.includes(id))) ??
      activities[0]
    );
  };
  return slides.map((slide) => {
    const titles = sheets
      .filter((sheet) => usedOn(sheet) === slide)
      .flatMap((sheet) => attribute(sheet, 'title') ?? []);
    return titles.length === 0
      ? slide
      : withNotes(slide, (notes) => [
          labelled('Sheet:', `${titles.map((title) => `“${title}”`).join(', ')}.`),
          ...notes,
        ]);
  });
}

/** Values of an attribute, in a component and everything below it. */
const valuesIn = (node: Node, name: string): string[] => [
  ...(isComponentNode(node) ? [attribute(node, name) ?? []].flat() : []),
  ...childrenOf(node).flatMap((child) => valuesIn(child, name)),
];
