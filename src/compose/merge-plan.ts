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
import { type Piece, usedWithin } from './pieces.ts';

interface Rows {
  lead: number;
  support: number;
  /** All rows, the template's included: a plan has two sides. */
  all: number;
}
/** Most rows of the leading module, and of each supporting one. */
const ROWS: Partial<Record<ComponentName, Rows>> = {
  Words: { lead: 3, support: 2, all: 7 },
  Misconceptions: { lead: 3, support: 1, all: 5 },
  HardQuestions: { lead: 2, support: 1, all: 5 },
  Adaptations: { lead: 2, support: 0, all: 5 },
};
/** Fewest rows of any part. */
const FEWEST_ROWS = 2;
/** Most things to prepare for each supporting module. */
const MOST_PREPARE = 2;
/** The beginning of a `<LookFor>` item that says what is enough. */
const SECURE = 'Secure:';

/** What a plan says of a turn. */
export interface TurnInPlan {
  risk: string;
  title: string;
  secure: string | undefined;
}

/**
 * Merges the modules into the plan: their rows and items first, then the template's.
 * @param deck The lesson's slides: a plan refers to no others.
 * @param story `summary`: sentences on the story's events, which come first. `turns`: the turns, each with what shows
 *   that it was learnt.
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
    tableOf(usedWithin(piece, 'ForPlan', name))
      .rows.filter(isTaught)
      .slice(0, most[piece.role]),
  );
  const ownTable = tableOf([node]);
  const ownRows = ownTable.rows.filter(isTaught);
  const others = ownTable.rows.filter((row) => !isTaught(row));
  // With very few words to teach, the template's are added.
  const rowsLeft = Math.max(0, FEWEST_ROWS - added.length - ownRows.length);
  const table = { ...ownTable, rows: [...ownRows, ...others.slice(0, rowsLeft)] };
  const head =
    table.head ?? tableOf(pieces.flatMap((piece) => usedWithin(piece, 'ForPlan', name))).head;
  if (!head) return node;
  return withChildren(node, [
    {
      type: 'table',
      children: [head, ...uniqueBy([...added, ...table.rows], wordOf).slice(0, most.all)],
    },
  ]);
}

const ANY = (): boolean => true;

/** Is a row's word used in the lesson: on a slide, in its title, an answer or the notes? */
function isSaidIn(deck: readonly Component[]): (row: TableRow) => boolean {
  const deckText = deck.map(allTextOf).join(' ').toLowerCase();
  return (row) =>
    deckText.includes(
      wordOf(row)
        .replace(/\s*\(.*\)/, '')
        .trim(),
    );
}

/** All text of a node, attributes included. */
function allTextOf(node: Node): string {
  const value = 'value' in node && typeof node.value === 'string' ? [node.value] : [];
  const attributes = isComponentNode(node) ? node.attributes.map(({ value }) => `${value}`) : [];
  return [...attributes, ...value, ...childrenOf(node).map(allTextOf)].join(' ');
}

/** The subject of a row: its first cell. */
const wordOf = (row: TableRow): string => textContent(row.children[0] ?? row).toLowerCase();

/** Adds the modules' things to prepare. */
function withPrepare(node: Component, pieces: readonly Piece[]): Component {
  const added = pieces.flatMap((piece) => {
    const items = itemsOf(usedWithin(piece, 'ForPlan', 'Prepare'));
    return piece.role === 'lead' ? items : items.slice(0, MOST_PREPARE);
  });
  if (added.length === 0) return node;
  return withChildren(node, [listOf(uniqueBy([...added, ...itemsOf([node])], textContent))]);
}

/** What shows learning: the leading risk's steps, and what is enough for each supporting one. */
function withLookFor(
  node: Component,
  pieces: readonly Piece[],
  turns: readonly TurnInPlan[],
): Component {
  const added = pieces.flatMap((piece) => {
    const items = itemsOf(usedWithin(piece, 'ForPlan', 'LookFor'));
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

/** Adds the topic: “Secure: …” becomes “Secure on a gift with a string on it: …”. */
const onTopic = (item: ListItem, topic: string): ListItem => {
  let isDone = false;
  return mapTop(item, (part) => {
    if (part.type !== 'text' || isDone) return [part];
    isDone = true;
    return [{ ...part, value: part.value.replace(SECURE, `Secure on ${topic}:`) }];
  });
};

/** The teacher's actions in parts that modules fill: those of the leading module; the others are named. */
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

/** Adds what depends on the deck: which checks are asked, and how the lesson closes. */
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
    .flatMap((piece) => tableOf(usedWithin(piece, 'ForPlan', 'Timeline')).rows)
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

/** The titles of slides on the law, with “not in trouble”. */
const lawIn = (deck: readonly Component[]): PhrasingContent[][] =>
  deck.some((slide) => attribute(slide, 'id') === 'law')
    ? [[{ type: 'text', value: 'Say the law and “not in trouble” together.' }]]
    : [];

/** The slide at which the class says what it would do. */
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

/** Replaces a component of a tree by nodes of the modules. */
export const replaceIn = (
  node: Component,
  name: ComponentName,
  make: (at: Component) => RootContent[],
): Component => mapTop(node, (part) => (isComponentNode(part, name) ? make(part) : [part]));
