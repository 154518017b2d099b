/** Components of a sheet that refer to an activity of a slide by its id, and use its cards, steps or pairs. */
import type { Text } from '#model/lesson/content.ts';
import type { Match, Order, SlideBlock, Sort } from '#model/lesson/slide.ts';
import type { AttributesOf } from '#model/lesson/vocabulary.ts';
import type { HandoutBlock } from '#model/paper/handout.ts';
import { fail } from '../context.ts';
import { shuffled } from '../shuffled.ts';
import { plain, textIn } from '../text.ts';
import { orderItems, picturedItems, splitTitle } from './items.ts';
import type { BlockMakers, Part } from './make-block.ts';
import { takeRows } from './take-rows.ts';

/** A band's activities by id, for a sheet's `of`. */
export type Activities = ReadonlyMap<string, SlideBlock>;

export interface ActivityPart extends Part {
  activities: Activities;
}

export const ACTIVITY_PARTS: BlockMakers<ActivityPart, HandoutBlock> = {
  Cards: cardsBlock,
  Groups({ of, height }, part) {
    const sort = activity(part, of, 'sort');
    return sort && { kind: 'groups', groups: sort.groups, height, place: part.place };
  },
  Strip({ of }, part) {
    const order = activity(part, of, 'order');
    const frames = order?.items.map(({ picture, text, place }) => ({
      picture,
      scene: null,
      text,
      place,
    }));
    return order && frames
      ? { kind: 'strip', frames, shuffled: true, from: order, place: part.place }
      : null;
  },
  Sorting({ of, rows }, part) {
    const sort = activity(part, of, 'sort');
    return sort && takeRows(part.context, part.node, sort, rows);
  },
  Matching({ of, rows }, part) {
    const match = activity(part, of, 'match');
    return match && takeRows(part.context, part.node, match, rows);
  },
  Ordering({ of, prompt }, part) {
    if (of) return activity(part, of, 'order');
    const { context, node, children, place } = part;
    if (!prompt)
      fail(
        context,
        'structure-valid',
        node,
        'Unexpected <Ordering> without of and prompt, expected one of them',
        'Take the steps of a slide with of="…", or say in prompt="…" what to do with the list.',
      );
    const items = orderItems(context, children);
    return { kind: 'order', id: '', prompt: prompt ?? '', items, place };
  },
};

/** The activity with that id, if it is of one of these kinds; otherwise `null`, reported. */
function activity<K extends SlideBlock['kind']>(
  { context, node, activities }: ActivityPart,
  id: string,
  ...kinds: K[]
): (SlideBlock & { kind: K }) | null {
  const block = activities.get(id);
  if (block && (kinds as string[]).includes(block.kind)) return block as SlideBlock & { kind: K };
  fail(
    context,
    'reference-resolves',
    node,
    `Unexpected of="${id}", expected the id of a ${kinds.join(' or ')} on a slide of ${context.band.id}`,
    'The sheet takes its cards from the slide, so that both say the same. Give the slide’s component that id, or mend it here.',
  );
  return null;
}

type Cards = HandoutBlock & { kind: 'cards' };
type Card = Cards['cards'][number];

/** Cards to cut out: a slide's, shuffled, or a list's own. */
function cardsBlock(
  { of, rows, backs = false, title, columns, height }: AttributesOf<'Cards'>,
  part: ActivityPart,
): Cards {
  const { context, node, place } = part;
  if (rows && !of)
    fail(
      context,
      'structure-valid',
      node,
      'Unexpected rows of cards of its own, expected of="…"',
      'Only a slide’s cards are taken by the number of their row. Leave out of the list what the sheet does not need.',
    );
  const whole = of ? activity(part, of, 'sort', 'order', 'match', 'statements', 'choices') : null;
  const from = whole && takeRows(context, node, whole, rows);
  return {
    kind: 'cards',
    title,
    from: from && hasAnswers(from) ? from : null,
    cards: of ? shuffled(slideCards(from, backs)) : ownCards(part, backs),
    columns,
    height,
    place,
  };
}

const hasAnswers = (block: SlideBlock): block is Sort | Order | Match =>
  block.kind === 'sort' || block.kind === 'order' || block.kind === 'match';

/**
 * Cards of a list: the first bold words are the title, and what follows the first paragraph continues it or is the
 * back.
 */
const ownCards = ({ context, children }: Part, backs: boolean): Card[] =>
  picturedItems(context, children).map(({ picture, text, below, place }) => {
    const { title, body } = splitTitle(text);
    const more = textIn(below);
    return {
      title,
      picture,
      text: more.length > 0 && !backs ? [...body, { type: 'text', value: ' ' }, ...more] : body,
      back: backs ? more : [],
      place,
    };
  });

/** A slide's cards. The back has the card's group or number; a pair becomes one card with two sides. */
function slideCards(block: SlideBlock | null, backs: boolean): Card[] {
  const card = (
    text: Text,
    place: Card['place'],
    picture: Card['picture'] = null,
    back: Text = [],
  ): Card => ({ title: '', picture, text, back, place });
  switch (block?.kind) {
    case 'sort':
      return block.cards.map(({ text, place, picture, group }) =>
        card(text, place, picture, backs ? plain(group) : []),
      );
    case 'order':
      return block.items.map(({ text, place, picture }, index) =>
        card(text, place, picture, backs ? plain(String(index + 1)) : []),
      );
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
