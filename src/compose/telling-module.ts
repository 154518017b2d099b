/** Makes a module of a further story: the story's own parts, and the parts of its risk that hold for every story. */
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

/** Parts that a further story never takes from its risk. */
const OF_THE_STORY: ReadonlySet<string> = new Set([
  ...['Slide', 'Sheet', 'Handout'],
  ...['Timeline', 'Adaptations'],
]);
/** How many first rows of the risk's plan hold for every story. Default: all. */
const FIRST_ROWS: Partial<Record<ComponentName, number>> = {
  Words: 2,
  Misconceptions: 1,
  HardQuestions: 1,
};

/** Lists that a story has in place of its risk's. */
const SAID_ONCE = ['LookFor', 'FirstHour'] as const satisfies ComponentName[];

/**
 * A further story's `<Module>` with the parts of its risk: statements, laws, rows of the plan, lists of the letter. The
 * story's own come first.
 * @param cast Names of all characters in the band's stories, with their ids.
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
    return same ? joinParts(child as Component, same as Component) : child;
  });
  const names = new Set(ownParts.map((child) => (child as Component).name));
  const added = theirs
    .filter((part) => !names.has((part as Component).name))
    .map((part) => joinParts(null, part as Component));
  return withChildren(telling, [...joined, ...added]);
}

const isOfRisk = (node: RootContent): boolean =>
  isComponentNode(node) &&
  !OF_THE_STORY.has(node.name ?? '') &&
  (attribute(node, 'when') === undefined || node.name === 'Laws');

/**
 * Parts of the plan or letter: the story's, then the risk's. Other components are taken from the story, or else from
 * the risk.
 */
function joinParts(ofStory: Component | null, ofRisk: Component): Component {
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
