/** A further story of a risk as a module: what it has of its own, and what the risk says whatever its story is. */
import type { RootContent } from 'mdast';
import {
  type Component,
  childrenOf,
  isComponentNode,
  withChildren,
} from '#model/lesson/component.ts';
import type { ComponentName } from '#model/lesson/vocabulary.ts';
import { attribute, idsIn, tableOf } from './nodes.ts';
import { withoutOutsiders } from './without-outsiders.ts';

/** What a story has of its own, and no other takes over. */
const OF_THE_STORY: ReadonlySet<string> = new Set([
  ...['Slide', 'Sheet', 'Handout'],
  ...['Timeline', 'Adaptations'],
]);
/** Rows of a risk's plan that hold in any story of it: the first ones. Where nothing stands here, all do. */
const FIRST_ROWS: Partial<Record<ComponentName, number>> = {
  Words: 2,
  Misconceptions: 1,
  HardQuestions: 1,
};

/** Lists that a story has in place of its risk's: what shows that it was learnt, and the first hour of what happened in it. */
const SAID_ONCE = ['LookFor', 'FirstHour'] as const satisfies ComponentName[];

/**
 * A story's `<Module>` with what belongs to its risk: statements, laws, rows of the plan, lists of the letter. The story's own
 * come first.
 * @param cast Names of all who stand in stories of the band, with their ids.
 */
export function tellingModule(
  telling: Component,
  ofRisk: Component,
  cast: readonly { id: string; name: string }[],
): Component {
  const ownParts = childrenOf(telling);
  const people = new Set(idsIn(telling, 'cast'));
  const outsiders = cast.filter(({ id }) => !people.has(id)).map(({ name }) => name);
  const theirs = withoutOutsiders(childrenOf(ofRisk).filter(isOfRisk), outsiders);
  const joined = ownParts.map((child) => {
    const same = theirs.find(
      (part) => isComponentNode(part) && isComponentNode(child) && part.name === child.name,
    );
    return same ? joinedTo(child as Component, same as Component) : child;
  });
  const names = new Set(ownParts.map((child) => (child as Component).name));
  const added = theirs
    .filter((part) => !names.has((part as Component).name))
    .map((part) => joinedTo(null, part as Component));
  return withChildren(telling, [...joined, ...added]);
}

const isOfRisk = (node: RootContent): boolean =>
  isComponentNode(node) &&
  !OF_THE_STORY.has(node.name ?? '') &&
  (attribute(node, 'when') === undefined || node.name === 'Laws');

/** The parts of the plan or the letter: the story's, then the risk's. Other components stand once: the story's where it has one. */
function joinedTo(ofStory: Component | null, ofRisk: Component): Component {
  const holdsParts = ofRisk.name === 'ForPlan' || ofRisk.name === 'ForLetter';
  if (!holdsParts) return ofStory ?? ofRisk;
  const mine = ofStory ? childrenOf(ofStory) : [];
  const hasOwn = (name: ComponentName) => mine.some((child) => isComponentNode(child, name));
  const theirs = childrenOf(ofRisk)
    .filter(isOfRisk)
    .filter((child) => !SAID_ONCE.some((name) => isComponentNode(child, name) && hasOwn(name)))
    .map((child) => firstRows(child as Component));
  return withChildren(ofStory ?? ofRisk, [...mine, ...theirs]);
}

function firstRows(node: Component): Component {
  const most = FIRST_ROWS[node.name as ComponentName];
  const { head, rows } = tableOf([node]);
  if (most === undefined || !head) return node;
  return withChildren(node, [{ type: 'table', children: [head, ...rows.slice(0, most)] }]);
}
