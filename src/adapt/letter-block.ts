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

/** Parts of a letter that the card on its back takes. */
export const letterBlock = {
  items: (context: Context, children: readonly RootContent[], name: Name): Text[] =>
    listItems(inside(context, children, name)).map(textOf),
  text: (context: Context, children: readonly RootContent[], name: Name): Text =>
    textIn(inside(context, children, name)),
};
