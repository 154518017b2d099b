/** What is told first of an alert's advice, what stands apart as not to be done, and whose families its signs are for. */

import { expect, test } from 'vitest';
import type { Fact } from '#model/alert/alert.ts';
import { inAdviceOrder, isDoNot } from '#model/language/do-not.ts';
import { hearsPlainly, wordsFor } from '#model/language/told-ages.ts';

test.each([
  ['Please do not follow the page.', true],
  ['Don’t laugh at it.', true],
  ['“Never pay.”', true],
  ['Never putting the phone down, or switching it off', false],
  ['Never ring the number.', true],
  ['Nobody should debate the ideas.', true],
  ['Parents should ask what the jokes are about.', false],
  ['Keep the messages, and do not answer.', false],
  ['pls don’t join it to tell them off', true],
  ['If somebody asks for more, do not send it.', true],
  ['Delete nothing before we have seen it.', true],
  ['If they are upset, tell the school.', false],
  ['Never putting the phone down', false],
  ['Never ring back.', true],
])('“%s” asks not to: %j', (sentence, is) => expect(isDoNot(sentence)).toBe(is));

test('steps stay in the alert’s order, and do-nots stand apart', () => {
  const said = [
    'Have the conversation in the car.',
    'Do not pay.',
    'Stop replying.',
    'Keep the messages.',
  ];
  expect(inAdviceOrder(said, (sentence) => sentence)).toEqual({
    donts: ['Do not pay.'],
    steps: ['Have the conversation in the car.', 'Stop replying.', 'Keep the messages.'],
  });
});

test.each([
  'Don’t send any more money. Ring your bank by dialling 159 and tell them the truth.',
  'If anybody asks for a picture, don’t delete the chat. Report it to CEOP.',
  'Please do not pay the debt; ring the school.',
])('what asks for something too is no do-not: “%s”', (both) =>
  expect(inAdviceOrder([both], (sentence) => sentence)).toEqual({ donts: [], steps: [both] }),
);

test('why something is forbidden stands with it', () => {
  const why = 'Do not pay. Those who paid were asked for more.';
  expect(inAdviceOrder([why], (sentence) => sentence).donts).toEqual([why]);
});

test('what names the danger comes first', () => {
  const danger = 'Explain that a bin can trap a person without air.';
  const rule = 'Agree that your child always answers when you call.';
  const talk = 'Ask whether anybody has dared them to do what could hurt.';
  expect(inAdviceOrder([talk, rule, danger], (sentence) => sentence).steps).toEqual([
    danger,
    talk,
    rule,
  ]);
});

test('what is of use at once alone comes before what can be done next week', () => {
  const bank = 'If card details were shared, ring your bank straight away.';
  const setting = 'Turn off private rooms under Settings, Privacy.';
  expect(inAdviceOrder([setting, bank], (sentence) => sentence).steps).toEqual([bank, setting]);
});

test.each<[Fact['ofWhom'], [number, number], ReturnType<typeof wordsFor>]>([
  [{ ages: [13, 17] }, [4, 5], 'none'],
  [{ ages: [13, 17] }, [9, 11], 'older'],
  [{ ages: [13, 17] }, [11, 14], 'theirs'],
  [{ ages: [10, 13] }, [7, 9], 'older'],
  [{ ages: [11, 14] }, [5, 7], 'none'],
  [{ ages: [14, 14] }, [7, 9], 'none'],
  [{ ages: [14, 17], orAny: true }, [7, 9], 'theirs'],
  [{ ages: [14, 17], orAny: true }, [5, 7], 'none'],
  [{}, [5, 7], 'theirs'],
] as const)('%j in a letter for %j: %s', (ofWhom: Fact['ofWhom'], [from, to], words) =>
  expect(wordsFor([{ says: 'The alert tells of some.', ofWhom }], { ages: [from, to] })).toBe(
    words,
  ),
);

test.each([
  [[9, 11], false],
  [[11, 14], true],
] as const)(
  'families of %j are told plainly: %s, whatever age the alert tells of',
  (ages, plainly) => expect(hearsPlainly({ ages: [...ages] })).toBe(plainly),
);

test('what cannot be undone comes before what else is not to be done', () => {
  const [talk, pay] = ['Do not laugh about it.', 'Never pay for the picture.'];
  expect(inAdviceOrder([talk, pay], (sentence) => sentence).donts).toEqual([pay, talk]);
  expect(inAdviceOrder(['Pay by card.'], (sentence) => sentence).donts).toEqual([]);
});
