/** Components of a handout → typed blocks. */
import type { RootContent } from 'mdast';
import { toString as textContent } from 'mdast-util-to-string';
import { type Component, isComponentNode, placeOf } from '#model/component.ts';
import type { Text } from '#model/content.ts';
import type { HandoutBlock } from '#model/handout.ts';
import type { Match, Order, SlideBlock, Sort } from '#model/slide.ts';
import type { ComponentName } from '#model/vocabulary.ts';
import { childrenFor, typedAttributes } from './components.ts';
import { type Context, fail } from './context.ts';
import { cardBack, paperPart, starters } from './handout-parts.ts';
import { mixed } from './mixed.ts';
import { checkBlock, picturesBlock, sharedComponent } from './slide-blocks.ts';
import { takeRows } from './take-rows.ts';
import {
  checkPicture,
  flowOf,
  listItems,
  plain,
  splitItem,
  tableRows,
  takePicture,
  textIn,
} from './text.ts';

/** A slide's activities, by id: what a handout's `of` refers to. */
export type Activities = Map<string, SlideBlock>;

/** Blocks in the order they are written; `<LookFor>` is left out. */
export function handoutBlocks(
  context: Context,
  nodes: readonly RootContent[],
  activities: Activities,
): HandoutBlock[] {
  const blocks: HandoutBlock[] = [];
  for (const node of nodes) {
    if (isComponentNode(node)) {
      if (node.name === 'LookFor') continue;
      const block = handoutComponent(context, node, activities);
      if (block) blocks.push(block);
      continue;
    }
    const place = placeOf(node, context.file);
    const pictures = picturesBlock(context, node);
    const last = blocks.at(-1);
    if (pictures) blocks.push(pictures);
    else if (node.type === 'heading') blocks.push({ kind: 'heading', text: node.children, place });
    else if (node.type === 'table') blocks.push(tableBlock(node, place, 0, []));
    else if (last?.kind === 'prose') last.nodes.push(...flowOf([node]));
    else blocks.push({ kind: 'prose', nodes: flowOf([node]), place });
  }
  return blocks;
}

function handoutComponent(
  context: Context,
  node: Component,
  activities: Activities,
): HandoutBlock | null {
  const place = placeOf(node, context.file);
  const children = childrenFor(context, node);
  const activity = <K extends SlideBlock['kind']>(
    activityId: string,
    ...kinds: K[]
  ): (SlideBlock & { kind: K }) | null => {
    const block = activities.get(activityId);
    if (block && (kinds as string[]).includes(block.kind)) return block as SlideBlock & { kind: K };
    fail(
      context,
      'reference-resolves',
      node,
      `Unexpected of="${activityId}", expected the id of a ${kinds.join(' or ')} on a slide of ${context.band.id}`,
      'The sheet takes its cards from the slide, so that both say the same. Give the slide’s component that id, or mend it here.',
    );
    return null;
  };
  switch (node.name as ComponentName) {
    case 'Lines': {
      const attributes = typedAttributes(node, 'Lines');
      return (
        attributes && { kind: 'lines', count: attributes.count, label: attributes.label, place }
      );
    }
    case 'Draw': {
      const attributes = typedAttributes(node, 'Draw');
      if (attributes?.picture) checkPicture(context, attributes.picture, node);
      return (
        attributes && {
          kind: 'draw',
          label: attributes.label,
          height: attributes.height,
          across: attributes.across,
          picture: attributes.picture ? { name: attributes.picture, alt: '', place } : null,
          place,
        }
      );
    }
    case 'Hand': {
      const attributes = typedAttributes(node, 'Hand');
      return (
        attributes && { kind: 'hand', palm: attributes.palm, fingers: attributes.fingers, place }
      );
    }
    case 'Question': {
      const attributes = typedAttributes(node, 'Question');
      const answer = children
        .filter((child) => isComponentNode(child, 'Answer'))
        .flatMap((child) => flowOf(childrenFor(context, child)));
      return (
        attributes && {
          kind: 'question',
          nodes: flowOf(children),
          lines: attributes.lines,
          answer,
          place,
        }
      );
    }
    case 'Choose': {
      const check = checkBlock(context, node, children, place);
      return check && { kind: 'choose', question: check.question, options: check.options, place };
    }
    case 'Cards': {
      const attributes = typedAttributes(node, 'Cards');
      if (!attributes) return null;
      if (attributes.rows && !attributes.of)
        fail(
          context,
          'structure-valid',
          node,
          'Unexpected rows of cards of its own, expected of="…"',
          'Only a slide’s cards are taken by the number of their row. Leave out of the list what the sheet does not need.',
        );
      const whole = attributes.of
        ? activity(attributes.of, 'sort', 'order', 'match', 'statements', 'choices')
        : null;
      const from = whole && takeRows(context, node, whole, attributes.rows);
      return {
        kind: 'cards',
        title: attributes.title,
        from: from && hasAnswers(from) ? from : null,
        cards: attributes.of
          ? mixed(cardsOf(from, attributes.backs === true))
          : ownCards(context, children, attributes.backs === true),
        columns: attributes.columns,
        height: attributes.height,
        place,
      };
    }
    case 'Groups': {
      const attributes = typedAttributes(node, 'Groups');
      const sort = attributes && activity(attributes.of, 'sort');
      return attributes && sort
        ? { kind: 'groups', groups: sort.groups, height: attributes.height, place }
        : null;
    }
    case 'Ladder': {
      const attributes = typedAttributes(node, 'Ladder');
      return (
        attributes && { kind: 'ladder', rungs: attributes.rungs, height: attributes.height, place }
      );
    }
    case 'Strip': {
      const attributes = typedAttributes(node, 'Strip');
      const order = attributes && activity(attributes.of, 'order');
      return order
        ? {
            kind: 'strip',
            frames: order.items.map((item) => ({
              picture: item.picture,
              scene: null,
              text: item.text,
              place: item.place,
            })),
            shuffled: true,
            from: order,
            place,
          }
        : null;
    }
    case 'Sorting': {
      const attributes = typedAttributes(node, 'Sorting');
      const sort = attributes && activity(attributes.of, 'sort');
      return sort && takeRows(context, node, sort, attributes.rows);
    }
    case 'Matching': {
      const attributes = typedAttributes(node, 'Matching');
      const match = attributes && activity(attributes.of, 'match');
      return match && takeRows(context, node, match, attributes.rows);
    }
    case 'Fill': {
      const attributes = typedAttributes(node, 'Fill');
      const table = children.find((child) => child.type === 'table');
      const answers = children
        .filter((child) => isComponentNode(child, 'Answer'))
        .flatMap((child) => flowOf(childrenFor(context, child)));
      return attributes && table ? tableBlock(table, place, attributes.height, answers) : null;
    }
    case 'LetterFrame':
      return { kind: 'letter-frame', starters: starters(children), place };
    case 'Postcard': {
      const attributes = typedAttributes(node, 'Postcard');
      return (
        attributes && { kind: 'postcard', to: attributes.to, starters: starters(children), place }
      );
    }
    case 'Columns': {
      const side = (name: ComponentName) =>
        children
          .filter((child) => isComponentNode(child, name))
          .flatMap((child) => handoutBlocks(context, childrenFor(context, child), activities));
      return { kind: 'columns', left: side('Left'), right: side('Right'), place };
    }
    default:
      return (
        paperPart(context, node, children, {
          blocks: (inner) => handoutBlocks(context, inner, activities),
          order: (of) => activity(of, 'order'),
        }) ?? sharedComponent(context, node)
      );
  }
}

function tableBlock(
  node: RootContent,
  place: HandoutBlock['place'],
  height: number,
  answers: (HandoutBlock & { kind: 'table' })['answers'],
): HandoutBlock {
  const { head, rows } = tableRows([node]);
  return { kind: 'table', head, rows: rows.map((row) => row.cells), height, answers, place };
}

const hasAnswers = (block: SlideBlock): block is Sort | Order | Match =>
  block.kind === 'sort' || block.kind === 'order' || block.kind === 'match';

type Card = (HandoutBlock & { kind: 'cards' })['cards'][number];

/** A card's first bold words are its title; what follows its first paragraph goes on, or stands on its back. */
function ownCards(context: Context, children: readonly RootContent[], backs: boolean): Card[] {
  return listItems(children).map((item) => {
    const { lead, rest } = splitItem(item);
    const { picture, text } = takePicture(context, lead);
    const [first, ...others] = text;
    const title = first?.type === 'strong' ? textContent(first) : '';
    const body: Text = title ? others : text;
    const more = textIn(rest);
    return {
      title,
      picture,
      text: more.length > 0 && !backs ? [...body, { type: 'text', value: ' ' }, ...more] : body,
      back: backs ? more : [],
      place: placeOf(item, context.file),
    };
  });
}

/** A slide's cards. Backs say where a card goes; a pair with backs is one card. */
function cardsOf(block: SlideBlock | null, backs: boolean): Card[] {
  const card = (
    text: Text,
    place: Card['place'],
    picture: Card['picture'] = null,
    back: Text = [],
  ): Card => ({ title: '', picture, text, back, place });
  switch (block?.kind) {
    case 'sort':
    case 'order': {
      const items = block.kind === 'sort' ? block.cards : block.items;
      return items.map((item, index) =>
        card(item.text, item.place, item.picture, backs ? plain(cardBack(block, index)) : []),
      );
    }
    case 'match':
      return block.pairs.flatMap((pair) =>
        backs
          ? [card(pair.left, pair.place, null, pair.right)]
          : [card(pair.left, pair.place), card(pair.right, pair.place)],
      );
    case 'statements':
      return block.items.map((text) => card(text, block.place));
    case 'choices':
      return block.options.map((option) => card(option.text, option.place));
    default:
      return [];
  }
}
