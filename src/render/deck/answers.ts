import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { toString as textContent } from 'mdast-util-to-string';
import type { Text } from '#model/lesson/content.ts';
import type { Check, SlideBlock } from '#model/lesson/slide.ts';
import type { PictureSheet } from '#render/arrange/picture-sheet.ts';
import { richText } from '#render/arrange/rich-text.ts';

/**
 * The answers to a slide's questions, for the teacher's eyes beside the notes.
 * @param replies Also what to reply to each option: for pupils who can't read it on the wall.
 */
export const answersOf = (
  blocks: SlideBlock[],
  pictures: PictureSheet,
  { replies }: { replies: boolean },
): ElementContent[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'check' && replies) return repliesTo(block, pictures);
    return answerTo(block, (text) => richText(text, pictures));
  });

const repliesTo = (check: Check, pictures: PictureSheet): ElementContent[] =>
  check.options.flatMap((option) => [
    h('p', [
      h('strong', richText(option.text, pictures)),
      ...(option.right ? [' (best answer)'] : []),
    ]),
    ...richText(option.reply, pictures),
  ]);

function answerTo(block: SlideBlock, write: (text: Text) => ElementContent[]): ElementContent[] {
  switch (block.kind) {
    case 'check':
      return block.options
        .filter((option) => option.right)
        .map((option) => h('p', [h('strong', 'Best answer: '), ...write(option.text)]));
    case 'sort':
      return [
        list(
          block.cards.map((card) => [
            ...write(card.text),
            arrow(card.group),
            ...because(card.group, card.why, write),
          ]),
        ),
      ];
    case 'order':
      return [
        h(
          'ol',
          block.items.map((item) =>
            h('li', [...write(item.text), ...because(plain(item.text), item.why, write)]),
          ),
        ),
      ];
    case 'match':
      return [
        list(
          block.pairs.map((pair) => [
            ...write(pair.left),
            ' → ',
            ...write(pair.right),
            ...because(plain(pair.right), pair.why, write),
          ]),
        ),
      ];
    default:
      return [];
  }
}

const list = (items: (ElementContent | string)[][]) =>
  h(
    'ul',
    items.map((item) => h('li', item)),
  );
const arrow = (group: string) => h('span', [' → ', h('strong', group)]);
const plain = (text: Text): string => textContent({ type: 'paragraph', children: text });

/** The reason, after a full stop unless the text before it ends in punctuation. */
const because = (
  before: string,
  why: Text,
  write: (text: Text) => ElementContent[],
): (ElementContent | string)[] =>
  why.length === 0 ? [] : [/[.!?…][’”)]?\s*$/.test(before) ? ' ' : '. ', ...write(why)];
