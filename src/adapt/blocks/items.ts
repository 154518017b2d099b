/** List items and table rows of activities and sheets. */
import type { ListItem, RootContent } from 'mdast';
import { toString as textContent } from 'mdast-util-to-string';
import { placeOf } from '#model/lesson/component.ts';
import type { Flow, PictureRef, Place, Text } from '#model/lesson/content.ts';
import type { Keywords, Order, Sort } from '#model/lesson/slide.ts';
import { type Context, fail } from '../context.ts';
import { listItems, splitItem, tableRows, takePicture, textIn } from '../text.ts';

/** An item's first paragraph, its picture apart, and the blocks below. */
interface PicturedItem {
  picture: PictureRef | null;
  text: Text;
  below: Flow;
  place: Place;
  item: ListItem;
}

export const picturedItems = (context: Context, children: readonly RootContent[]): PicturedItem[] =>
  listItems(children).map((item) => {
    const { lead, rest } = splitItem(item);
    return {
      ...takePicture(context, lead),
      below: rest,
      place: placeOf(item, context.file),
      item,
    };
  });

/** Steps in their right order: a list with a reason below each. */
export const orderItems = (context: Context, children: readonly RootContent[]): Order['items'] =>
  picturedItems(context, children).map(({ picture, text, below, place }) => ({
    picture,
    text,
    why: textIn(below),
    place,
  }));

/** Cards to sort: a table with each card, its group, and the reason. */
export const sortCards = (
  context: Context,
  groups: readonly string[],
  children: readonly RootContent[],
): Sort['cards'] =>
  tableRows(children).rows.map(({ cells, node }) => {
    const group = textContent(cells[1] ?? []).trim();
    if (!groups.includes(group))
      fail(
        context,
        'structure-valid',
        node,
        `Unexpected group “${group}”, expected one of ${groups.join(', ')}`,
        'The second column says where a card belongs, in the very words of groups="…" or lights="…".',
      );
    return {
      ...takePicture(context, cells[0] ?? []),
      group,
      why: cells[2] ?? [],
      place: placeOf(node, context.file),
    };
  });

/** Words to teach: a table with each word, a picture before it, and its meaning. */
export const wordRows = (context: Context, children: readonly RootContent[]): Keywords['words'] =>
  tableRows(children).rows.map(({ cells }) => {
    const { picture, text } = takePicture(context, cells[0] ?? []);
    return { word: textContent(text).trim(), meaning: cells[1] ?? [], picture };
  });

/** Splits a text that begins in bold into a title and the rest. */
export function splitTitle(text: Text): { title: string; body: Text } {
  const [first, ...rest] = text;
  return first?.type === 'strong'
    ? { title: textContent(first), body: rest }
    : { title: '', body: text };
}
