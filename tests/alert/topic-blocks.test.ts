/** A newsletter holds an alert among other items: only that item is read for risks. */
import { expect, test } from 'vitest';
import { blocksFromLines } from '#alert/blocks-from-lines.ts';
import { textLines } from '#alert/text-lines.ts';
import { onTopic } from '#alert/topic-blocks.ts';

const BESIDE = [
  'HARVEST\nThank you for 212 tins. They were counted twice, because somebody laughed the first time.',
  'SWIMMING\nYear 4 need a towel and a note by Wednesday.',
  'HEAD LICE\nThey are back in Elm class. Please check tonight.',
  'DATES\n18 Nov flu vaccinations · 27 Nov fair',
];
const onTopicIn = (item: string) => {
  const [harvest = '', ...rest] = BESIDE;
  const lines = textLines(`${[harvest, item, ...rest].join('\n\n')}\n`);
  const blocks = blocksFromLines(lines);
  const on = onTopic(blocks);
  return blocks.filter((_, index) => on[index]).map(({ text }) => text);
};

test('the longest item is the alert, though it says little of screens', () => {
  const item =
    'THE "HUMMING MAN"\nMany of you have had a message about a face called the Humming Man. It says that he comes up in the middle of a video and tells children to leave the house at night. It is not true: the police have looked, and nobody has found such a thing. Two children in Reception would not sleep alone, since a cousin had shown them the picture. Please do not send it on, and do not show your child the face. Ask whether anything has worried them, and listen.';
  const texts = onTopicIn(item);
  expect(texts.join(' ')).toContain('comes up in the middle of a video');
  expect(texts.join(' ')).not.toMatch(/tins|towel|head lice|vaccinations/i);
});

test('an item that is no longer than the others, and says as little, leaves the paper whole', () =>
  expect(onTopicIn('BOOKS\nA message about the video is on its way.').join(' ')).toContain('tins'));
