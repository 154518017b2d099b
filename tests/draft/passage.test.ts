/** An alert's account as one passage: it begins where nothing points back, and holds nothing that adults may not be told. */
import { describe, expect, test } from 'vitest';
import { passagesOf } from '#draft/passages-of.ts';
import { calledNames, whyNoPassage, whyNotForStaff, withoutCalled } from '#draft/why-no-passage.ts';
import type { AlertReading } from '#model/alert-reading.ts';
import { readingOf } from './sample-reading.ts';

const RISK = ['risk:stranger-contact'];
/** Paragraphs of an alert, each sentence with its uses. */
function passages(
  paragraphs: readonly (readonly [string, string[]])[][],
  { mayTellFamilies = true, title = 'A notice' } = {},
) {
  const statements = paragraphs.flatMap((sentences, at) =>
    sentences.map(([text, uses]) => ({ text, line: at + 1, uses })),
  );
  const reading: AlertReading = {
    ...readingOf({ risks: [['stranger-contact', 'high', 4]] }),
    title,
    lead: 'stranger-contact',
    statements,
  };
  const blocks = paragraphs.map((sentences, at) => ({
    ...{ kind: 'paragraph' as const, level: 1, sign: '', under: '', urls: [], lead: 0 },
    text: sentences.map(([text]) => text).join(' '),
    marks: [{ at: 0, line: at + 1 }],
  }));
  return passagesOf({
    ...{ reading, blocks, fact: 'f01', taught: new Set(['stranger-contact']), mayTellFamilies },
    quote: (text) => ({ says: text, whyNot: /delete/i.test(text) ? 'Never.' : null }),
    isName: () => false,
    isWord: (word) => word !== 'tom',
  });
}

const POSTERS = 'On Saturday two posters were found in the park.';
const SHOW = 'They show a kite called Bramble and a code to scan for more.';
const PAGE = 'The code opens a page that asks for the six figures on the phone.';
const KEY = 'Those figures are the key to the account, and it is gone.';

describe('a passage', () => {
  test('is whole sentences in their order, and says by its noun what “they” are', () => {
    const [first] = passages(
      [
        [[POSTERS, ['unused']]],
        [
          [SHOW, RISK],
          [PAGE, RISK],
          [KEY, RISK],
        ],
      ],
      {
        title: 'Kite posters',
      },
    );
    expect(first?.says).toBe(
      `${POSTERS} [The posters]${SHOW.slice(4)} ${PAGE} ${KEY}`.replace('Bramble', '[…]'),
    );
    expect(first?.parts?.map(({ text }) => text)).toEqual([POSTERS, SHOW, PAGE, KEY]);
  });
  test('does not begin with what hangs on a sentence that is not told', () => {
    const [first] = passages([
      [
        ['Please delete the code that Sam has.', ['unused']],
        [KEY, RISK],
      ],
      [[PAGE, RISK]],
    ]);
    expect(first?.says).toBe(PAGE);
  });
  test('shows where a sentence is left out', () => {
    const [first] = passages([
      [
        [PAGE, RISK],
        ['Then delete what it has sent to you.', RISK],
      ],
      [['A man then writes to everyone as if from the child.', RISK]],
    ]);
    expect(first?.says).toBe(`${PAGE} … A man then writes to everyone as if from the child.`);
  });
  test.each([
    'We have looked into it with the police, and this is not true.',
    'Not quite. The two are built alike.',
  ])('begins behind a gap with nothing that answers what is not told: “%s”', (says) => {
    const [first] = passages([
      [
        [PAGE, RISK],
        ['Please delete the message that goes round on it.', RISK],
      ],
      [
        [says, RISK],
        ['Such warnings frighten younger children, and make others curious.', RISK],
      ],
    ]);
    expect(first?.says).not.toContain(says);
  });
  test('holds nothing that its lead left unused', () => {
    const all = passages([
      [
        [PAGE, RISK],
        ['Nineteen families have written to us since.', ['settled']],
      ],
      [['A man then writes to everyone as if from the child.', RISK]],
    ]);
    expect(all.map(({ says }) => says).join()).not.toContain('Nineteen');
  });
  test('is no advice, sign or heading', () => {
    const all = passages([
      [[PAGE, RISK]],
      [['Tell us where the kite is to be found today.', ['advice']]],
      [[KEY, ['sign']]],
    ]);
    expect(all.map(({ says }) => says)).toEqual([PAGE]);
  });
  test('is for staff alone where the paper is, and tells them more', () => {
    const all = passages([[[PAGE, RISK]]], { mayTellFamilies: false });
    expect(all).toMatchObject([{ says: PAGE, notHome: expect.stringMatching(/staff alone/) }]);
  });
  test('what tells of somebody follows, for staff', () => {
    const one = 'One boy lost the account that he had kept for five years and more.';
    const all = passages([[[PAGE, RISK]], [[one, RISK]]]);
    expect(all).toMatchObject([
      { says: PAGE },
      { says: one, notHome: expect.stringMatching(/may know/) },
    ]);
    expect(all[0]).not.toHaveProperty('notHome');
  });
});

test('what the account calls a thing by is said of the thing', () => {
  const called = calledNames(
    'A cat called Biscuit is on it, and a man he called Kip, by The Nine.',
  );
  expect(withoutCalled('A cat called Biscuit.', called)).toBe('A cat called […].');
  expect(withoutCalled('There is no Biscuit.', called)).toBe('There is no [cat].');
  expect(withoutCalled('Biscuit is made up.', called)).toBe('[The cat] is made up.');
  expect(withoutCalled('By five Kip knew it. The page is by The Nine.', called)).toBe(
    'By five […] knew it. The page is by The Nine.',
  );
});

test('a rumour of a death is repeated to nobody', () => {
  const says = 'Parents have been passing on a message which says that a child has died of it.';
  expect(whyNotForStaff(says, () => true)).toMatch(/rumour/);
});

describe('families are not told', () => {
  const isWord = () => true;
  test.each([
    'One boy was sent the kite again.',
    'Sam, 14, lost the account.',
    'Pupils were asked for nude pictures.',
    'It was put up by Bramble from the park.',
    'On Friday two Year 8 pupils at one of our schools were hurt.',
  ])('“%s”', (says) => expect(whyNoPassage(says, isWord)).not.toBeNull());
  test.each([
    'A pupil posts a link, and anybody can write.',
    'He is asked for a picture, and then for money.',
    'It has “MORE in YOUR garden” on it.',
    'On Saturday two were found at Eastbank leisure centre.',
    'In four cases everyone got a message in the pupil’s name.',
  ])('but they are told “%s”', (says) => expect(whyNoPassage(says, isWord)).toBeNull());
});

test.each([
  'Suggest that they go out together.',
  'This note takes the place of another.',
  'I watched it for two evenings.',
  'Any pupil who runs it faces suspension.',
  'One Year 12 pupil paid five times.',
  'It told her to wear sauna suits and drink no water before it.',
  'The works in a browser and asks no age.',
  'It began with Niamh Byrne of the club.',
  'Tom’s three were a builder and a man.',
])('nobody is told “%s”', (says) =>
  expect(whyNotForStaff(says, (word) => word !== 'tom')).not.toBeNull(),
);
