import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';

export interface Option {
  content: ElementContent[];
  picture: Element | null;
  /** The reply that a click shows; `null` where the deck has no replies. */
  reply: ElementContent[] | null;
  /** Is it the best answer? `null` in a pupil's copy, which does not know. */
  right: boolean | null;
}

/** Lettered options: buttons for a teacher, each of which opens its reply if it has one; for pupils a plain list. */
export function options(id: string, className: string, question: string, items: Option[]): Element {
  const answered = items.some((item) => item.right !== null);
  const open = items.some((item) => item.reply);
  const pictured = items.some((item) => item.picture);
  const beside = open && !pictured ? ['with-replies'] : [];
  const properties = {
    className: ['question', className, ...beside],
    dataTool: answered ? 'options' : null,
  };
  return h('div', properties, [
    ...(question ? [h('p.asks', question)] : []),
    h(
      'ol',
      { className: ['options', ...(pictured ? ['pictured'] : [])], dataCount: items.length },
      items.map((item, index) =>
        h('li', [
          answered
            ? button(open ? replyId(id, index) : null, index, item)
            : h('div.option', face(item, index)),
        ]),
      ),
    ),
    ...(open ? [replies(id, items)] : []),
    ...(answered ? [answerStep()] : []),
  ]);
}

const replyId = (id: string, index: number): string => `${id}-reply-${index + 1}`;
const letter = (index: number): string => String.fromCharCode(65 + index);

const face = (item: Option, index: number): Element[] => [
  h('span.letter', letter(index)),
  ...(item.picture ? [item.picture] : []),
  h('span.option-words', item.content),
];

const button = (controls: string | null, index: number, item: Option): Element =>
  h(
    'button',
    {
      type: 'button',
      className: ['option'],
      ariaExpanded: controls ? 'false' : null,
      ariaControls: controls,
      dataRight: item.right ? 'yes' : null,
    },
    face(item, index),
  );

const replies = (id: string, items: Option[]): Element =>
  h(
    'div.replies',
    { ariaLive: 'polite' },
    items.map((item, index) =>
      h('div.reply', { id: replyId(id, index), dataRight: item.right ? 'yes' : null }, [
        h('p.reply-to', [h('span.letter', letter(index)), h('span.option-words', item.content)]),
        h('div.reply-words', item.reply ?? []),
      ]),
    ),
  );

/** A step of the presentation: a clicker's “next” shows the answer before it leaves the slide. */
export const answerStep = (): Element => h('span.fragment.answer-step', { ariaHidden: 'true' });
