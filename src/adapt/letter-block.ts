import type { RootContent } from 'mdast';
import { isComponentNode } from '#model/component.ts';
import type { Text } from '#model/content.ts';
import { childrenFor } from './components.ts';
import type { Context } from './context.ts';
import { listItems, textIn, textOf } from './text.ts';

type Name = 'Openers' | 'FirstHour' | 'Slip';

const inside = (context: Context, children: readonly RootContent[], name: Name) =>
  children
    .filter((child) => isComponentNode(child, name))
    .flatMap((child) => childrenFor(context, child));

/** What stands in a letter's blocks for the card on its back. */
export const letterBlock = {
  items: (context: Context, children: readonly RootContent[], name: Name): Text[] =>
    listItems(inside(context, children, name)).map(textOf),
  text: (context: Context, children: readonly RootContent[], name: Name): Text =>
    textIn(inside(context, children, name)),
};
