import type { ListItem, Node, PhrasingContent, RootContent, TableRow } from 'mdast';
import { toString as textContent } from 'mdast-util-to-string';
import {
  type Component,
  childrenOf,
  isComponentNode,
  withChildren,
} from '#model/lesson/component.ts';
import type { ComponentName } from '#model/lesson/vocabulary.ts';
import {
  attribute,
  itemOf,
  itemsOf,
  listOf,
  mapTop,
  paragraphOf,
  tableOf,
  uniqueBy,
} from './nodes.ts';
import { type Piece, within } from './pieces.ts';

interface Rows {
  lead: number;
  support: number;
  /** All rows, with the plan's own: it has two sides. */
  all: number;
}
/** Rows that a plan takes of each module: of the one that leads, and of each support. */
const ROWS: Partial<Record<ComponentName, Rows>> = {
  Words: { lead: 3, support: 2, all: 7 },
  Misconceptions: { lead: 3, support: 1, all: 5 },
  HardQuestions: { lead: 2, support: 1, all: 5 },
  Adaptations: { lead: 2, support: 0, all: 5 },
};
/** What a plan has of everything, at the least. */
const FEWEST_ROWS = 2;
/** What a plan asks to prepare for each support. */
const MOST_PREPARE = 2;
/** How a module’s items of `<LookFor>` begin that say what is enough. */
const SECURE = 'Secure:';

/** What a plan says of a turn. */
export interface TurnInPlan {
  risk: string;
  title: string;
  secure: string | undefined;
}

/**
 * The plan with what the modules add: rows and items of the modules first, then its own.
 * @param deck The slides of the lesson: a plan names those that are there, and no other.
 * @param story `told`: sentences on what happens in the story, which stand first. `turns`: what else happens in it before
 *   the telling, with what shows that it was learnt.
 */
export function mergePlan(
  plan: Component,
  pieces: readonly Piece[],
  deck: readonly Component[],
  { summary, turns }: { summary: readonly string[]; turns: readonly TurnInPlan[] },
): Component {
  const children = childrenOf(plan).map((child): RootContent => {
    if (!isComponentNode(child)) return child;
    if (isComponentNode(child, 'Cover') && summary.length > 0)
      return withChildren(child, [paragraphOf(summary.join(' ')), ...childrenOf(child)]);
    const name = child.name as ComponentName;
    const most = ROWS[name];
    if (most) return withRows(child, pieces, name, most, name === 'Words' ? isSaidIn(deck) : ANY);
    if (name === 'Prepare') return withPrepare(child, pieces);
    if (name === 'LookFor') return withLookFor(child, pieces, turns);
    if (name === 'Timeline') return withTimeline(child, pieces, deck, turns);
    return child;
  });
  return withChildren(plan, children);
}

function withRows(
  node: Component,
  pieces: readonly Piece[],
  name: ComponentName,
  most: Rows,
  isTaught: (row: TableRow) => boolean,
): Component {
  const added = pieces.flatMap((piece) =>
    tableOf(within(piece, 'ForPlan', name))
      .rows.filter(isTaught)
      .slice(0, most[piece.role]),
  );
  const ownTable = tableOf([node]);
  const ownRows = ownTable.rows.filter(isTaught);
  const others = ownTable.rows.filter((row) => !isTaught(row));
  // A plan with hardly a word to teach would look unfinished: then the frame's other ones stand as well.
  const rowsLeft = Math.max(0, FEWEST_ROWS - added.length - ownRows.length);
  const table = { ...ownTable, rows: [...ownRows, ...others.slice(0, rowsLeft)] };
  const head =
    table.head ?? tableOf(pieces.flatMap((piece) => within(piece, 'ForPlan', name))).head;
  if (!head) return node;
  return withChildren(node, [
    {
      type: 'table',
      children: [head, ...uniqueBy([...added, ...table.rows], wordOf).slice(0, most.all)],
    },
  ]);
}

const ANY = (): boolean => true;

/** Whether the word that a row explains is said in the lesson: on a slide, in its title or an answer, or in its notes. */
function isSaidIn(deck: readonly Component[]): (row: TableRow) => boolean {
  const deckText = deck.map(allTextOf).join(' ').toLowerCase();
  return (row) =>
    deckText.includes(
      wordOf(row)
        .replace(/\s*\(.*\)/, '')
        .trim(),
    );
}

/** Every text of a node: what stands in it, and what its attributes say. */
function allTextOf(node: Node): string {
  const value = 'value' in node && typeof node.value === 'string' ? [node.value] : [];
  const attributes = isComponentNode(node) ? node.attributes.map(({ value }) => `${value}`) : [];
  return [...attributes, ...value, ...childrenOf(node).map(allTextOf)].join(' ');
}

/** What a row is about: its first cell. */
const wordOf = (row: TableRow): string => textContent(row.children[0] ?? row).toLowerCase();

/** What to print is added to what every lesson needs. */
function withPrepare(node: Component, pieces: readonly Piece[]): Component {
  const added = pieces.flatMap((piece) => {
    const items = itemsOf(within(piece, 'ForPlan', 'Prepare'));
    return piece.role === 'lead' ? items : items.slice(0, MOST_PREPARE);
  });
  if (added.length === 0) return node;
  return withChildren(node, [listOf(uniqueBy([...added, ...itemsOf([node])], textContent))]);
}

/** What shows that it was learnt: the steps of the risk that leads, and of each support what is enough. */
function withLookFor(
  node: Component,
  pieces: readonly Piece[],
  turns: readonly TurnInPlan[],
): Component {
  const added = pieces.flatMap((piece) => {
    const items = itemsOf(within(piece, 'ForPlan', 'LookFor'));
    if (piece.role === 'lead') return items;
    const { secure } = turns.find(({ risk }) => risk === piece.risk) ?? {};
    return secure
      ? [itemOf(`${SECURE} ${secure}`)]
      : items
          .filter((item) => textContent(item).startsWith(SECURE))
          .map((item) => onTopic(item, attribute(piece.module, 'topic') ?? ''));
  });
  return added.length === 0 ? node : withChildren(node, [listOf(added)]);
}

/** “Secure: …” as “Secure on a gift with a string on it: …”. */
const onTopic = (item: ListItem, topic: string): ListItem => {
  let isDone = false;
  return mapTop(item, (part) => {
    if (part.type !== 'text' || isDone) return [part];
    isDone = true;
    return [{ ...part, value: part.value.replace(SECURE, `Secure on ${topic}:`) }];
  });
};

/** What the teacher does in the parts that modules fill: the leading one says it, and what else is there is named. */
function withTimeline(
  node: Component,
  pieces: readonly Piece[],
  deck: readonly Component[],
  turns: readonly TurnInPlan[],
): Component {
  return mapTop(node, (row) => {
    if (row.type !== 'tableRow') return [row];
    const [part, does] = row.children;
    const added = part ? addedTo(textContent(part).trim().toLowerCase(), pieces, deck, turns) : [];
    if (!part || !does || added.length === 0) return [row];
    const joined = [...added, does.children]
      .filter((texts) => textContent({ type: 'paragraph', children: texts } as Node).trim() !== '')
      .flatMap((texts, index): PhrasingContent[] =>
        index === 0 ? texts : [{ type: 'text', value: ' ' }, ...texts],
      );
    return [withChildren(row, [part, withChildren(does, joined)])];
  });
}

/** Which checks are asked depends on room, and how a lesson closes on what leads it: only the deck knows. */
function addedTo(
  part: string,
  pieces: readonly Piece[],
  deck: readonly Component[],
  turns: readonly TurnInPlan[],
): PhrasingContent[][] {
  if (part === 'check' || part === 'closing') {
    const slides = deck.filter((slide) => attribute(slide, 'part') === part);
    return named(slides.map((slide) => attribute(slide, 'title') ?? ''));
  }
  const lead = pieces
    .filter(({ role }) => role === 'lead')
    .flatMap((piece) => tableOf(within(piece, 'ForPlan', 'Timeline')).rows)
    .filter(
      (row) =>
        textContent(row.children[0] ?? row)
          .trim()
          .toLowerCase() === part,
    )
    .map((row) => row.children[1]?.children ?? []);
  if (part === 'story')
    return [...lead, ...named(titlesOf(turns), 'Also in it: '), ...stopIn(deck)];
  return part === 'help' ? [...lead, ...lawIn(deck)] : lead;
}

const titlesOf = (turns: readonly TurnInPlan[]): string[] => turns.map(({ title }) => title);

/** A slide on the law ends in “not in trouble”: they are said together. */
const lawIn = (deck: readonly Component[]): PhrasingContent[][] =>
  deck.some((slide) => attribute(slide, 'id') === 'law')
    ? [[{ type: 'text', value: 'Say the law and “not in trouble” together.' }]]
    : [];

/** Where the story waits for the class to say what it would do. */
function stopIn(deck: readonly Component[]): PhrasingContent[][] {
  const at = deck.findIndex((slide) => attribute(slide, 'beat') === 'choose');
  const next = at < 0 ? undefined : deck[at + 1];
  const title = next && attribute(next, 'part') === 'story' ? attribute(next, 'title') : undefined;
  return title ? [[{ type: 'text', value: `Vote before “${title}”.` }]] : [];
}

/** “One”, then “two”. */
const named = (titles: readonly string[], before = ''): PhrasingContent[][] =>
  titles.length === 0
    ? []
    : [
        [
          {
            type: 'text',
            value: `${before}${titles.map((title) => `“${title}”`).join(', then ')}.`,
          },
        ],
      ];

/** Places in a tree that stand for something of the modules. */
export const replaceIn = (
  node: Component,
  name: ComponentName,
  make: (at: Component) => RootContent[],
): Component => mapTop(node, (part) => (isComponentNode(part, name) ? make(part) : [part]));
