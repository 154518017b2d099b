import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Sort } from '#model/lesson/slide.ts';
import type { PupilSort } from '#model/pupil-version.ts';
import type { DeckContext } from '#render/arrange/deck-context.ts';
import { richText } from '#render/arrange/rich-text.ts';
import { shuffle } from '#render/arrange/shuffle.ts';
import { answerStep } from './options.ts';

type Card = (Sort | PupilSort)['cards'][number];

/** Cards to put into groups, one card at a time, so that the class argues about each. */
export function sort(block: Sort | PupilSort, { pictures }: DeckContext): Element {
  const answered = block.cards.some((card: Card) => 'group' in card);
  const cards: Card[] = answered ? shuffle<Card>(block.cards, block.id) : block.cards;
  return h('div.sort', { dataTool: 'sort', dataAnswered: answered ? 'yes' : null }, [
    h('p.asks', block.prompt),
    h(
      'ol.cards',
      cards.map((card) =>
        h('li.card', { dataGroup: 'group' in card ? block.groups.indexOf(card.group) : null }, [
          ...(card.picture ? [pictures.picture(card.picture, 'of-card')] : []),
          h('span.card-words', richText(card.text, pictures)),
          ...('why' in card && card.why.length > 0
            ? [h('span.why', richText(card.why, pictures))]
            : []),
        ]),
      ),
    ),
    h(
      'ul.groups',
      block.groups.map((group) => h('li.group', [h('h3', group)])),
    ),
    ...(answered ? [answerStep()] : []),
  ]);
}
