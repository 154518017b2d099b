import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Text } from '#model/lesson/content.ts';
import type { Match } from '#model/lesson/slide.ts';
import type { PupilMatch } from '#model/pupil-version.ts';
import { inRounds } from '#model/text/in-rounds.ts';
import type { DeckContext } from '#render/arrange/deck-context.ts';
import { richText } from '#render/arrange/rich-text.ts';
import { shuffle } from '#render/arrange/shuffle.ts';
import { answerStep } from './options.ts';

/**
 * Pairs to match, in rounds, each of which holds both halves of its pairs. A pupil's copy has them mixed already, and
 * does not know them.
 */
export function match(block: Match | PupilMatch, context: DeckContext): Element {
  const { pictures, version } = context;
  const answered = 'pairs' in block;
  const lefts = answered ? block.pairs.map((pair) => pair.left) : block.left;
  const rights = answered ? block.pairs.map((pair) => pair.right) : block.right;
  const rightsOf = inRounds(rights, version.band);
  const round = (left: Text[], number: number): Element => {
    const numbered = (rightsOf[number] ?? []).map((text, index) => ({ text, at: index }));
    const shown = answered ? shuffle(numbered, `${block.id}-${number}`) : numbered;
    return h('div.round', { dataCount: left.length }, [
      h(
        'ul.lefts',
        left.map((text) => half(text)),
      ),
      h(
        'ul.rights',
        shown.map(({ text, at }) => half(text, answered ? at : null)),
      ),
    ]);
  };
  const half = (text: Text, at: number | null = null): Element =>
    h('li.half', { dataAt: at }, [h('span.card-words', richText(text, pictures))]);
  return h('div.match', { dataTool: 'match', dataAnswered: answered ? 'yes' : null }, [
    h('p.asks', block.prompt),
    ...inRounds(lefts, version.band).map(round),
    ...(answered ? rightsOf.map(answerStep) : []),
  ]);
}
