/** The checks of an incident. */
import type { ListItem, RootContent } from 'mdast';
import {
  type Component,
  childrenOf,
  isComponentNode,
  withChildren,
} from '#model/lesson/component.ts';
import type { Joined } from '#model/lesson/join-turns.ts';
import { capital } from '#model/text/mid-sentence.ts';
import { type Incident, sayLine, splitAtAsk } from './incident.ts';
import { itemsOf, listOf, mapTop, mapTree, paragraphOf, withNotes } from './nodes.ts';
import { partSlides } from './pieces.ts';

/** Minutes to vote, hear the reasons, and vote again. */
const LEAST_CHECK = 1.5;

/**
 * The checks. With turns there is one, on the whole incident: an answer is replaced by one that the last turn makes
 * tempting, unless the story forbids it. Without turns: the story's own checks, as many as fit, except the last one,
 * which is for the exit ticket.
 * @param slidesLeft Slides that still fit into the deck.
 * @param minutes The band's minutes for checks.
 */
export function checkSlides(incident: Incident, slidesLeft: number, minutes: number): Component[] {
  const { lead, telling, turns, fill } = incident;
  const checks = partSlides(lead, 'check');
  const [first] = checks;
  if (!telling || !first || turns.length === 0)
    return checks.slice(
      0,
      Math.max(1, Math.min(slidesLeft, Math.floor(minutes / LEAST_CHECK), checks.length - 1)),
    );
  const { early, later } = splitAtAsk(incident);
  const { swap } = telling;
  if (!swap || !turns.at(-1)?.turn.option) return [first];
  // A turn before the dilemma offers no answer to it.
  const option = later.at(-1)?.turn.option;
  const sofarOf = (some: Incident['turns']) => some.map(({ turn }) => turn.sofar);
  const sofar = [...sofarOf(early), telling.sofar, ...sofarOf(later)].map(fill);
  const recap = sofar.map((sentence) => `${capital(sentence)}.`).join(' ');
  const question = option
    ? mapTop(first, (part) =>
        isComponentNode(part, 'Check') ? [withOption(part, swap, option, fill)] : [part],
      )
    : first;
  return [
    withNotes(question, (notes) => [
      sayLine(`Think of all that has happened. ${recap}`),
      ...(option ? notes.flatMap((note) => withoutAnswer(note, swap)) : notes),
    ]),
  ];
}

/** Removes instructions on a replaced answer from the notes: “Ask those who chose the second.” */
export function withoutAnswer(note: RootContent, at: number): RootContent[] {
  const ofIt = new RegExp(`^(?:Ask|Hear)\\b.*\\bthe ${ORDINALS[at - 1]}\\b`, 's');
  return mapTree(note, (part) => {
    if (part.type !== 'text') return [part];
    const [, before = '', words = ''] = /^(\s*)(.*)$/s.exec(part.value) ?? [];
    const sentences = words.split(/(?<=[.!?:)”"]) (?=[A-Z(])/);
    const remaining = sentences.filter(
      // Brackets after such an instruction have its answer.
      (sentence, n) =>
        !ofIt.test(sentence) && !(sentence.startsWith('(') && ofIt.test(sentences[n - 1] ?? '')),
    );
    return [{ ...part, value: before + remaining.join(' ') }];
  });
}

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth'];

/** Replaces a wrong answer of a check. */
function withOption(
  check: Component,
  at: number,
  { says, reply, picture }: NonNullable<Joined['turn']['option']>,
  fill: Incident['fill'],
): Component {
  const items = itemsOf([check]);
  const old = items[at - 1];
  if (!old || old.checked) return check;
  const answer = paragraphOf(picture ? ` ${fill(says)}` : fill(says));
  if (picture) answer.children.unshift({ type: 'image', url: picture.name, alt: picture.alt });
  const item: ListItem = { ...old, children: [answer, paragraphOf(fill(reply))] };
  return withChildren(
    check,
    childrenOf(check).map((child) =>
      child.type === 'list'
        ? listOf(items.map((listed) => (listed === old ? item : listed)))
        : child,
    ),
  );
}
