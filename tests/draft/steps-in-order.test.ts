/** Steps through menus are told in their order and whole; families who are told some of them end up elsewhere. */
import { describe, expect, test } from 'vitest';
import { stepsInOrder } from '#draft/quote/steps-in-order.ts';
import type { OwnSentence, StoredAlert } from '#model/alert/alert-source.ts';
import { wordKey } from '#model/alert/alert-words.ts';

const HEAD = 'How to close the rooms on a phone';
const OPEN = 'Open Pebblo and tap the cog.';
const ROOMS = 'Tap Settings, then Rooms.';
const SET = 'Choose Friends only.';

const block = (kind: 'paragraph' | 'item', text: string, line: number, sign = '') => ({
  ...{ kind, text, sign, level: 1, under: '', urls: [], emphasised: [], lead: 0 },
  marks: [{ at: 0, line }],
});
const listOf = (...items: string[]): StoredAlert['blocks'] =>
  [
    block('paragraph', HEAD, 1),
    ...items.map((text, at) => block('item', text, at + 2, `${at + 1}.`)),
  ] as StoredAlert['blocks'];
const step = (text: string, line: number, more: Partial<OwnSentence> = {}): OwnSentence => ({
  ...{ text, line, fact: 'f01', key: wordKey(text), kind: 'advice', says: text, whyNot: null },
  ...more,
});
const told = (steps: OwnSentence[], blocks = listOf(...steps.map(({ text }) => text))): string[] =>
  stepsInOrder(steps, blocks, ({ says }) => says.replace('the service', 'the app'))
    .filter(({ whyNot }) => whyNot === null)
    .map(({ says }) => says);

describe('steps of a numbered list', () => {
  test('are one, and the service is called by its kind', () =>
    expect(
      told([
        step(OPEN, 2, { says: 'Open the service and tap the cog.' }),
        step(ROOMS, 3),
        step(SET, 4),
      ]),
    ).toEqual([`Open the app and tap the cog. ${ROOMS} ${SET}`]));

  test.each([
    ['is quoted to nobody', { whyNot: 'It names a service.' }],
    ['is for staff', { notHome: 'It asks something of staff.' }],
    ['says nothing without the name in it', { says: 'Choose [the setting].' }],
  ])('are told by what they are for where one %s', (_, more) =>
    expect(told([step(OPEN, 2), step(ROOMS, 3, more), step(SET, 4)])).toEqual([
      `${HEAD}: [the school has the steps].`,
    ]),
  );

  test('… and what begins anew behind it is told', () => {
    const anew = [
      "Go to your phone's settings, find Location and choose Never.",
      'Look again each month.',
    ];
    expect(
      told([
        step(OPEN, 2),
        step(SET, 3, { says: 'Choose [the setting].' }),
        ...anew.map((text, at) => step(text, at + 4)),
      ]),
    ).toEqual([`${HEAD}: [the school has the steps].`, ...anew]);
  });

  test('… and where one has no words of its own', () =>
    expect(told([step(OPEN, 2), step(SET, 4)], listOf(OPEN, ROOMS, SET))).toEqual([
      `${HEAD}: [the school has the steps].`,
    ]));

  test('are told each by itself where they are advice, and no way through menus', () => {
    const advice = ['Talk to your child.', 'Keep the messages.', 'Tell the school.'];
    const sentences = advice.map((text, at) => step(text, at + 2));
    expect(told(sentences)).toEqual(advice);
  });
});
