/** Components of a slide → typed blocks: activities, talk time, and what slides and paper share. */
import { toString as textContent } from 'mdast-util-to-string';
import { placeOf } from '#model/lesson/component.ts';
import type { SlideBlock, Statements } from '#model/lesson/slide.ts';
import type { ShownRoute } from '#model/shown-route.ts';
import { type Context, fail } from '../context.ts';
import { routesForSlides } from '../help-routes.ts';
import { flowOf, listItems, splitItem, tableRows, textOf } from '../text.ts';
import { checkBlock } from './check-block.ts';
import { orderItems, sortCards } from './items.ts';
import { type BlockMakers, makeBlock, type Part } from './make-block.ts';
import { SHARED_PARTS } from './shared-parts.ts';

/** Statements of the deck so far, by id: the endpoint repeats them. */
export type Baselines = Map<string, Statements>;

interface SlidePart extends Part {
  baselines: Baselines;
}

export const SLIDE_PARTS: BlockMakers<SlidePart, SlideBlock> = {
  ...SHARED_PARTS,
  Statements({ id, prompt, scale }, { children, place, baselines }) {
    const items = listItems(children).map(textOf);
    const block: Statements = { kind: 'statements', id, prompt, scale, items, again: false, place };
    baselines.set(id, block);
    return block;
  },
  Again({ of, prompt }, { context, node, place, baselines }) {
    const first = baselines.get(of);
    if (!first) {
      fail(
        context,
        'reference-resolves',
        node,
        `Unexpected <Again of="${of}"/>, expected the id of a <Statements> before it`,
        'The endpoint repeats the baseline word for word, so that a teacher can see what changed. Give the baseline that id.',
      );
      return null;
    }
    return { ...first, prompt: prompt ?? first.prompt, again: true, place };
  },
  Check: (_, part) => checkBlock(part),
  Choices: ({ id, question }, { context, children, place }) => ({
    kind: 'choices',
    id,
    question,
    options: listItems(children).map((item) => {
      const { lead, rest } = splitItem(item);
      return { text: lead, leads: rest, place: placeOf(item, context.file) };
    }),
    place,
  }),
  Sort: ({ id, prompt, groups }, { context, children, place }) => ({
    kind: 'sort',
    id,
    prompt,
    groups,
    cards: sortCards(context, groups, children),
    place,
  }),
  Order: ({ id, prompt }, { context, children, place }) => ({
    kind: 'order',
    id,
    prompt,
    items: orderItems(context, children),
    place,
  }),
  Match: ({ id, prompt }, { context, children, place }) => ({
    kind: 'match',
    id,
    prompt,
    pairs: tableRows(children).rows.map(({ cells, node: row }) => ({
      left: cells[0] ?? [],
      right: cells[1] ?? [],
      why: cells[2] ?? [],
      place: placeOf(row, context.file),
    })),
    place,
  }),
  Talk: ({ minutes, groups }, { children, place }) => ({
    kind: 'talk',
    minutes,
    groups,
    nodes: flowOf(children),
    place,
  }),
  Task: ({ minutes, groups }, { children, place }) => ({
    kind: 'task',
    minutes,
    groups,
    nodes: flowOf(children),
    place,
  }),
  Rules: (_, { children, place }) => ({
    kind: 'rules',
    items: listItems(children).map(textOf),
    place,
  }),
  Reveal: ({ label }, { children, place }) => ({
    kind: 'reveal',
    label,
    nodes: flowOf(children),
    place,
  }),
  Help(_, part) {
    const help = makeBlock(SHARED_PARTS, part);
    return help?.kind === 'help'
      ? { ...help, routes: routesBesideTonight(part.context, help.routes) }
      : help;
  },
};

/** Routes for slides; those of “safe tonight?” are on a slide of their own. */
const routesBesideTonight = ({ tonight }: Context, routes: readonly ShownRoute[]): ShownRoute[] =>
  routesForSlides(routes, tonight ? textContent({ type: 'root', children: tonight.pupils }) : '');
