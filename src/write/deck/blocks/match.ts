import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Match, PupilMatch, Text } from '#model/band-version.ts';
import type { DeckContext, SlideContext } from '../deck-context.ts';
import { richText } from '../rich-text.ts';
import { shuffle } from '../shuffle.ts';
import { answerStep } from './options.ts';

/** Pairs a round, at most: as many as can be read at once from the back of the room, in the band's size of type. */
const mostPairs = ({ version }: SlideContext): number => (version.band.slideType.body > 24 ? 3 : 4);

/** Pairs by round, shared out evenly: a pair left over by itself would be no question. */
export function inRounds<Pair>(pairs: readonly Pair[], context: SlideContext): Pair[][] {
  const rounds = Math.ceil(pairs.length / mostPairs(context));
  const from = (round: number) => Math.ceil((round * pairs.length) / rounds);
  return Array.from({ length: rounds }, (_, round) => pairs.slice(from(round), from(round + 1)));
}

/**
 * Pairs to match, in rounds. A round of the teacher's deck holds both halves of its pairs; a pupil's copy does not
 * know them, and its rounds only keep the lists short.
 */
export function match(block: Match | PupilMatch, context: DeckContext): Element {
  const { pictures } = context;
  const answered = 'pairs' in block;
  const lefts = answered ? block.pairs.map((pair) => pair.left) : block.left;
  const rights = answered ? block.pairs.map((pair) => pair.right) : block.right;
  const rightsOf = inRounds(rights, context);
  const round = (left: Text[], number: number): Element => {
    const numbered = (rightsOf[number] ?? []).map((text, index) => ({ text, at: index }));
    const shown = answered ? shuffle(numbered, `${block.id}-${number}`) : numbered;
    return h('div', { className: ['round'], dataCount: left.length }, [
      h(
        'ul',
        { className: ['lefts'] },
        left.map((text) => half(text)),
      ),
      h(
        'ul',
        { className: ['rights'] },
        shown.map(({ text, at }) => half(text, answered ? at : null)),
      ),
    ]);
  };
  const half = (text: Text, at: number | null = null): Element =>
    h('li', { className: ['half'], dataAt: at }, [
      h('span', { className: ['card-words'] }, richText(text, pictures)),
    ]);
  return h(
    'div',
    { className: ['match'], dataTool: 'match', dataAnswered: answered ? 'yes' : null },
    [
      h('p', { className: ['asks'] }, block.prompt),
      ...inRounds(lefts, context).map(round),
      ...(answered ? rightsOf.map(answerStep) : []),
    ],
  );
}
