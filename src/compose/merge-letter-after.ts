import type { ListItem } from 'mdast';
import { toString as textContent } from 'mdast-util-to-string';
import {
  type Component,
  childrenOf,
  holdsComponent,
  isComponentNode,
  withChildren,
} from '#model/lesson/component.ts';
import { forPage, MORE_AFTER } from '#model/paper/letter-length.ts';
import { type ExcessWords, shortenToFit } from './letter-room.ts';
import {
  type AdultWords,
  type FirstLetterWords,
  fillMechanism,
  inStyleOf,
  type TaughtMechanism,
} from './letter-words.ts';
import { type MoreOfAlert, moreOfAlert, moreOfAlertWithin } from './more-of-alert.ts';
import { attribute, itemOf, itemsOf, listOf, uniqueBy } from './nodes.ts';
import type { Piece } from './pieces.ts';

/** Questions to ask at home: the story's own first, then one on the mechanism, then general ones. */
const ASKS = 3;

interface AfterContext {
  words: AdultWords;
  /** The alert's own words in the first letter. */
  told: FirstLetterWords;
  /** The mechanism, where pupils saw it in the story: families are asked only about what was shown. */
  shown: TaughtMechanism | undefined;
  /** Computes by how many words the front is too long. */
  over: ExcessWords;
}

/**
 * The letter after the lesson: what to ask about the story, what to try, and the alert's own words that did not fit
 * into the first letter. Words that do not fit here either are on the families' page of the kit room.
 */
export function mergeLetterAfter(
  letter: Component,
  pieces: readonly Piece[],
  { words, told, shown, over: overFirst }: AfterContext,
): Component {
  const over: ExcessWords = (nodes) => overFirst(nodes) - MORE_AFTER;
  const withService = withAsks(fillMechanism(letter, shown), pieces, shown);
  const written = childrenOf(withService);
  const telling = ({ account, others }: MoreOfAlert): Component =>
    withChildren(
      withService,
      written.flatMap((child) => {
        if (child === written.at(-1)) return [...others, child];
        // The paragraph on the alert, and on the status of its service.
        return holdsComponent(child, 'Status') ? [child, ...account] : [child];
      }),
    );
  // General advice on talking is cut before the words of the alert.
  const ofAny = written
    .slice(written.findIndex((child) => isComponentNode(child, 'Asks')) + 1, -1)
    .filter((child) => !holdsComponent(child, 'Status'))
    .map((paragraph) => ({ paragraph }));
  const all = moreOfAlert(words, told);
  const whole = shortenToFit(telling(all), ofAny, over);
  if (over(childrenOf(whole)) <= 0) return whole;
  const bare = withChildren(
    withService,
    written.filter((child) => !ofAny.some(({ paragraph }) => paragraph === child)),
  );
  const part = shortenToFit(
    telling(moreOfAlertWithin(words, told, -over(childrenOf(bare)))),
    ofAny,
    over,
  );
  return withChildren(part, [...childrenOf(part), ...[...all.account, ...all.others].map(forPage)]);
}

/** The questions to ask, the story's own first. */
function withAsks(
  letter: Component,
  pieces: readonly Piece[],
  shown: TaughtMechanism | undefined,
): Component {
  // A lesson that takes only words from a module does not tell its story.
  const lead = pieces.find(({ role }) => role === 'lead');
  const asks = lead ? (attribute(lead.module, 'asks') ?? '').split('|') : [];
  const ofStory = asks
    .map((ask) => ask.trim())
    .filter(Boolean)
    .map(itemOf);
  const asksOf = (child: Component): ListItem[] => [
    ...ofStory,
    ...(shown ? [itemOf(inStyleOf(child, shown.home))] : []),
    ...itemsOf([child]),
  ];
  return withChildren(
    letter,
    childrenOf(letter).map((child) => {
      if (!isComponentNode(child, 'Asks')) return child;
      const asked = uniqueBy(asksOf(child), (item) => textContent(item).replace(/[“”"]/g, ''));
      return withChildren(child, [listOf(asked.slice(0, ASKS))]);
    }),
  );
}
