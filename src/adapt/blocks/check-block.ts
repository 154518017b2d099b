import type { Check } from '#model/lesson/slide.ts';
import { typedAttributes } from '../components.ts';
import { fail } from '../context.ts';
import { picturedItems } from './items.ts';
import type { Part } from './make-block.ts';

/** `<Check>` or `<Choose>` → a question with one right answer among its options, from a task list. */
export function checkBlock({ context, node, children, place }: Part): Check | null {
  const attributes = typedAttributes(node, 'Check');
  const question = attributes?.question ?? typedAttributes(node, 'Choose')?.question;
  if (question === undefined) return null;
  const items = picturedItems(context, children);
  const right = items.filter(({ item }) => item.checked === true).length;
  if (right !== 1 || items.length < 2)
    fail(
      context,
      'check-has-one-answer',
      node,
      `Unexpected ${right} right answers among ${items.length} options, expected 1 among at least 2`,
      'Mark the one best answer with “- [x]” and the others with “- [ ]”.',
    );
  for (const { item, below } of items)
    if (below.length === 0)
      fail(
        context,
        'check-has-one-answer',
        item,
        'Unexpected option without a reply, expected one below it',
        'A reply teaches, whichever answer a pupil gave. Leave a blank line after the option and indent the reply by two spaces.',
      );
  return {
    kind: 'check',
    id: attributes?.id ?? '',
    question,
    options: items.map((option) => ({
      picture: option.picture,
      text: option.text,
      right: option.item.checked === true,
      reply: option.below,
      place: option.place,
    })),
    place,
  };
}
