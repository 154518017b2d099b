import type { Flow, Text } from '#model/lesson/content.ts';
import type { Slide, SlideBlock } from '#model/lesson/slide.ts';
import { plainWords } from '#render/arrange/plain-words.ts';

/** The answers to a slide's questions, printed beside its notes; for a check, the reply to each option. */
export const answerFlow = (slide: Slide): Flow => slide.blocks.flatMap(answersTo);

function answersTo(block: SlideBlock): Flow {
  switch (block.kind) {
    case 'check':
      return block.options.flatMap(({ text, right, reply }) => [
        paragraph([strong(text), ...(right ? [words(' (best answer)')] : [])]),
        ...reply,
      ]);
    case 'choices':
      return block.options.flatMap(({ text, leads }) => [paragraph([strong(text)]), ...leads]);
    case 'sort':
      return [
        list(
          block.cards.map(({ text, group, why }) => [
            ...text,
            words(': '),
            strong([words(group)]),
            ...because(group, why),
          ]),
        ),
      ];
    case 'order':
      return [
        list(
          block.items.map(({ text, why }) => [...text, ...because(plainWords(text), why)]),
          true,
        ),
      ];
    case 'match':
      return [
        list(
          block.pairs.map(({ left, right, why }) => [
            strong(left),
            words(': '),
            ...right,
            ...because(plainWords(right), why),
          ]),
        ),
      ];
    case 'reveal':
      return [paragraph([strong([words(block.label)])]), ...block.nodes];
    default:
      return [];
  }
}

/** Adds the reason, after a full stop unless there is a final mark already. */
const because = (before: string, why: Text): Text =>
  why.length === 0 ? [] : [words(/[.!?…][’”)]?\s*$/.test(before) ? ' ' : '. '), ...why];

const words = (value: string): Text[number] => ({ type: 'text', value });
const strong = (children: Text): Text[number] => ({ type: 'strong', children });
const paragraph = (children: Text): Flow[number] => ({ type: 'paragraph', children });
const list = (items: Text[], ordered = false): Flow[number] => ({
  type: 'list',
  ordered,
  children: items.map((item) => ({ type: 'listItem', children: [paragraph(item)] })),
});
