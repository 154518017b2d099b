import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Order } from '#model/lesson/slide.ts';
import type { PupilOrder } from '#model/pupil-version.ts';
import type { DeckContext } from '#render/arrange/deck-context.ts';
import { richText } from '#render/arrange/rich-text.ts';
import { shuffle } from '#render/arrange/shuffle.ts';
import { answerStep } from './options.ts';

type Item = (Order | PupilOrder)['items'][number];

/** Steps in a wrong order, to be put right. */
export function order(block: Order | PupilOrder, { pictures }: DeckContext): Element {
  const answered = block.items.some((item: Item) => 'why' in item);
  const numbered = block.items.map((item: Item, index: number) => ({ item, at: index }));
  const shown = answered ? shuffle(numbered, block.id) : numbered;
  const pictured = block.items.some((item: Item) => item.picture);
  return h('div.order', { dataTool: 'order', dataAnswered: answered ? 'yes' : null }, [
    h('p.asks', block.prompt),
    h(
      'ol',
      { className: ['steps', ...(pictured ? ['pictured'] : [])], dataCount: block.items.length },
      shown.map(({ item, at }) =>
        h('li.step', { dataAt: answered ? at : null }, [
          ...(item.picture ? [pictures.picture(item.picture, 'of-card')] : []),
          h('span.card-words', richText(item.text, pictures)),
        ]),
      ),
    ),
    ...(answered ? [answerStep()] : []),
  ]);
}
