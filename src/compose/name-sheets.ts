/** Each activity's notes name the sheet that is used in it: slide and sheet have titles of their own. */

import type { Node } from 'mdast';
import { type Component, childrenOf, isComponentNode } from '#model/lesson/component.ts';
import { attribute, labelled, withNotes } from './nodes.ts';

/**
 * A sheet belongs to the slide whose cards or lines it has, and one that has none of a slide's to the first activity.
 * @param sheets Those of the story that is told.
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

/** What an attribute says, of a component and of all in it. */
const valuesIn = (node: Node, name: string): string[] => [
  ...(isComponentNode(node) ? [attribute(node, name) ?? []].flat() : []),
  ...childrenOf(node).flatMap((child) => valuesIn(child, name)),
];
