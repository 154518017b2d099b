import type {
  Image,
  List,
  ListItem,
  Node,
  Paragraph,
  PhrasingContent,
  RootContent,
  Table,
} from 'mdast';
import { isStranger } from '#model/lesson/character.ts';
import { childrenOf, isComponentNode, placeOf } from '#model/lesson/component.ts';
import type { Flow, PictureRef, Text } from '#model/lesson/content.ts';
import { type Context, fail } from './context.ts';

/** The Markdown nodes, without components. */
export const flowOf = (nodes: readonly RootContent[]): Flow =>
  nodes.filter((node) => !isComponentNode(node)) as Flow;

/** The phrasing content of a node's paragraphs, joined; of a cell, its own. */
export const textOf = (node: Node | undefined): Text => (node ? textIn(childrenOf(node)) : []);

/** The text of a node's children. */
export function textIn(children: readonly RootContent[]): Text {
  const paragraphs = children.filter((child): child is Paragraph => child.type === 'paragraph');
  if (paragraphs.length === 0) return trim(children as PhrasingContent[]);
  return trim(
    paragraphs.flatMap((paragraph, index) => [
      ...(index > 0 ? [{ type: 'text', value: ' ' } as const] : []),
      ...paragraph.children,
    ]),
  );
}

/** A plain string as text. */
export const plain = (value: string): Text => (value ? [{ type: 'text', value }] : []);

/** Takes a picture off the beginning of a text: `![a hedgehog](hedgehog) Curl up`. */
export function takePicture(
  context: Context,
  text: Text,
): { picture: PictureRef | null; text: Text } {
  const at = text.findIndex((node) => !(node.type === 'text' && node.value.trim() === ''));
  const first = text[at];
  if (first?.type !== 'image') return { picture: null, text };
  return { picture: pictureOf(context, first), text: trim(text.slice(at + 1)) };
}

/**
 * A picture, checked against the library and the cast. A picture of a character is replaced by the drawn character,
 * whom children recognise.
 */
export function pictureOf(context: Context, image: Image): PictureRef {
  checkPicture(context, image.url, image);
  const alt = image.alt ?? '';
  const [firstWords = ''] = alt.split(',');
  const who = Object.values(context.cast).find(
    (character) => character.name === firstWords && !isStranger(character),
  );
  const name = who ? `cast:${who.id}` : image.url;
  return { name, alt, place: placeOf(image, context.file) };
}

/** Reports a picture that is not in the library, or a character who is not in this band. */
export function checkPicture(context: Context, name: string, node: Node): void {
  const who = name.startsWith('cast:') ? name.slice(5) : null;
  if (who !== null) {
    if (!Object.hasOwn(context.cast, who))
      fail(
        context,
        'picture-exists',
        node,
        `Unexpected character “${who}” in ${context.band.id}, expected one of ${Object.keys(context.cast).join(', ') || 'none'}`,
        'Characters and their bands are in lessons/cast.yaml. Add it there, or mend the name.',
      );
  } else if (!context.hasPicture(name))
    fail(
      context,
      'picture-exists',
      node,
      `Unexpected picture “${name}”, expected one of the library`,
      'The library is Fluent Emoji, by its file names (otter, teddy-bear, house). Mend the name or choose another picture.',
    );
}

/** The items of the first list among nodes. */
export const listItems = (nodes: readonly Node[]): ListItem[] =>
  nodes.filter((node): node is List => node.type === 'list').flatMap((list) => list.children);

/** An item's first paragraph, and what follows it. */
export function splitItem(item: ListItem): { lead: Text; rest: Flow } {
  const [first, ...rest] = item.children;
  if (first?.type !== 'paragraph') return { lead: [], rest: item.children as Flow };
  return { lead: trim(first.children), rest: rest as Flow };
}

/** The body rows of the first table among nodes; `head` is its first row. */
export function tableRows(nodes: readonly Node[]): {
  head: Text[];
  rows: { cells: Text[]; node: Node }[];
} {
  const table = nodes.find((node): node is Table => node.type === 'table');
  const [head, ...rows] = table?.children ?? [];
  return {
    head: head?.children.map((cell) => trim(cell.children)) ?? [],
    rows: rows.map((row) => ({
      cells: row.children.map((cell) => trim(cell.children)),
      node: row,
    })),
  };
}

/** The text without white space at its ends. */
function trim(text: readonly PhrasingContent[]): Text {
  const out = [...text];
  const first = out[0];
  if (first?.type === 'text') out[0] = { ...first, value: first.value.replace(/^\s+/, '') };
  const last = out.at(-1);
  if (last?.type === 'text')
    out[out.length - 1] = { ...last, value: last.value.replace(/\s+$/, '') };
  return out.filter((node) => !(node.type === 'text' && node.value === ''));
}

/** Makes a paragraph, a list item and a list from texts. */
export const paragraphOf = (children: Text): Paragraph => ({ type: 'paragraph', children });
export const itemOf = (text: Text): ListItem => ({
  type: 'listItem',
  spread: false,
  children: [paragraphOf(text)],
});
export const itemList = (children: ListItem[]): List => ({
  type: 'list',
  ordered: false,
  spread: false,
  children,
});
export const listOf = (texts: readonly Text[]): List => itemList(texts.map(itemOf));
