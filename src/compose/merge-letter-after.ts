import type { ListItem, RootContent } from 'mdast';
import { toString as textContent } from 'mdast-util-to-string';
import { AFTER_HEADS } from '#model/alert/alert-lists.ts';
import type { Band } from '#model/band.ts';
import {
  type Component,
  childrenOf,
  holdsComponent,
  isComponentNode,
  withChildren,
} from '#model/lesson/component.ts';
import { AFTER_WORDS, withinRoom } from './letter-room.ts';
import {
  type AdultWords,
  asIn,
  listsOf,
  type TaughtMechanism,
  withMechanism,
} from './letter-words.ts';
import { attribute, itemOf, itemsOf, labelled, listOf, uniqueBy } from './nodes.ts';
import type { Piece } from './pieces.ts';

/** Things to ask after the lesson: the story's own first, then on what it showed, then what can be asked after any. */
const ASKS = 3;

/**
 * The letter after the lesson: what to ask of its story, what to try, and what the first letter had no room for: what the
 * alert says stands where that is spoken of, and what it advises before how to reach the school, which ends the letter.
 * @param shown What the service does, where pupils saw it in the story: a family is asked about nothing else.
 */
export function mergeLetterAfter(
  letter: Component,
  pieces: readonly Piece[],
  words: AdultWords,
  shown: TaughtMechanism | undefined,
  band: Pick<Band, 'ages'>,
): Component {
  // A lesson that takes words alone of a module does not tell its story.
  const lead = pieces.find(({ role }) => role === 'lead');
  const asks = lead ? (attribute(lead.module, 'asks') ?? '').split('|') : [];
  const ofStory = asks
    .map((ask) => ask.trim())
    .filter(Boolean)
    .map(itemOf);
  const list = (heading: string, items: readonly ListItem[]): RootContent[] =>
    items.length === 0 ? [] : [labelled(heading), listOf(items)];
  const asksOf = (child: Component): ListItem[] => [
    ...ofStory,
    ...(shown ? [itemOf(asIn(child, shown.home))] : []),
    ...itemsOf([child]),
  ];
  const withService = withMechanism(letter, shown);
  const { lists, front } = listsOf(words, band);
  const account =
    words.account.length > 0
      ? [labelled(AFTER_HEADS.account), ...words.account.flatMap(({ children }) => children)]
      : list(AFTER_HEADS.incident, lists.incident.slice(front.incident));
  const others = [
    ...list(AFTER_HEADS.advice, lists.advice.slice(front.advice)),
    ...list(AFTER_HEADS.dont, lists.dont.slice(front.dont)),
    ...list(AFTER_HEADS.sign, lists.sign.slice(front.sign)),
  ];
  const written = childrenOf(withService);
  const after = withChildren(
    withService,
    written.flatMap((child) => {
      if (child === written.at(-1)) return [...others, child];
      // It says what the alert was about, and how things stand.
      if (holdsComponent(child, 'Status')) return [child, ...account];
      if (!isComponentNode(child, 'Asks')) return [child];
      const asked = uniqueBy(asksOf(child), (item) => textContent(item).replace(/[“”"]/g, ''));
      return [withChildren(child, [listOf(asked.slice(0, ASKS))])];
    }),
  );
  // What helps with any talk, after what to ask, gives way to what the alert says.
  const ofAny = written
    .slice(written.findIndex((child) => isComponentNode(child, 'Asks')) + 1, -1)
    .filter((child) => !holdsComponent(child, 'Status'));
  return withinRoom(
    after,
    ofAny.map((paragraph) => ({ paragraph })),
    AFTER_WORDS,
  );
}
