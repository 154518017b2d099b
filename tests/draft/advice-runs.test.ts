/** Advice that stands together in an alert is quoted together, in its order. */
import { describe, expect, test } from 'vitest';
import { asRuns } from '#draft/quote/advice-runs.ts';
import { HANGS } from '#draft/quote/never-quoted.ts';
import type { Statement } from '#model/alert/alert-reading.ts';
import type { OwnSentence } from '#model/alert/alert-source.ts';
import { wordKey } from '#model/alert/alert-words.ts';

const LINE = 7;
const advised = (text: string, more: Partial<OwnSentence> = {}): OwnSentence => ({
  ...{ text, line: LINE, fact: 'f01', key: wordKey(text), kind: 'advice' as const },
  ...{ says: text, whyNot: null, ...more },
});
type Given = Pick<Statement, 'uses'> & Partial<Statement>;
const ADVICE: Given = { uses: ['advice'] };
const ROUTE: Given = { uses: ['route:childline'] };
const UNUSED: Given = { uses: ['unused'] };

/** What is told to families of a paragraph of these sentences. */
function told(
  sentences: readonly (readonly [text: string, given: Given])[],
  own: readonly OwnSentence[] = sentences
    .filter(([, { uses }]) => uses.includes('advice'))
    .map(([text]) => advised(text)),
): string[] {
  const text = sentences.map(([said]) => said).join(' ');
  const block = {
    kind: 'paragraph' as const,
    level: 1,
    sign: '',
    under: '',
    urls: [],
    emphasised: [],
    lead: 0,
  };
  return asRuns(own, {
    blocks: [{ ...block, text, marks: [] }],
    statements: sentences.map(([said, given]) => ({ text: said, line: LINE, ...given })),
    quote: (says) => ({ says, whyNot: /secret/.test(says) ? 'It is kept.' : null }),
    standsAlone: (says) => !says.startsWith('It '),
  }).map(({ says }) => says);
}

const STOP = 'Stop replying and do not pay.';
const KEEP = 'Keep the chat.';
const BLOCK = 'Block and report after that.';
const RING = 'Children can ring Childline.';

describe('one quotation is made of', () => {
  test('what follows one another', () => {
    expect(
      told([
        [STOP, ADVICE],
        [KEEP, ADVICE],
        [BLOCK, ADVICE],
      ]),
    ).toEqual([`${STOP} ${KEEP} ${BLOCK}`]);
  });

  test('a sentence of which only a part is advice, whole', () => {
    expect(
      told(
        [
          [STOP, ADVICE],
          [KEEP, ADVICE],
        ],
        [advised('Stop replying'), advised(KEEP)],
      ),
    ).toEqual([`${STOP} ${KEEP}`]);
  });

  test('what says nothing without the sentence before it', () => {
    expect(
      told(
        [
          [KEEP, ADVICE],
          ['It helps the police.', ADVICE],
        ],
        [advised(KEEP), advised('It helps the police.', { whyNot: HANGS })],
      ),
    ).toEqual([`${KEEP} It helps the police.`]);
  });

  test('whom to turn to, behind what to do', () => {
    expect(
      told([
        [RING, ROUTE],
        [KEEP, ADVICE],
        [RING, ROUTE],
      ]),
    ).toEqual([`${KEEP} ${RING}`]);
  });

  test('why, between what to do; a setting, which is something to do', () => {
    const why = 'Children tell less where they are shouted at.';
    const setting = 'In the family page, set chat to friends.';
    expect(
      told([
        [STOP, ADVICE],
        [why, UNUSED],
        [KEEP, ADVICE],
        [setting, { uses: ['name'] }],
      ]),
    ).toEqual([`${STOP} ${why} ${KEEP} ${setting}`]);
  });
});

describe('it ends before', () => {
  test.each<[string, string, Given, Partial<OwnSentence>?]>([
    ['what staff alone are asked', 'Note it on the form.', { ...ADVICE, for: 'staff' }],
    ['what is not told to families', 'Ask the class.', ADVICE, { notHome: 'It is to staff.' }],
    ['what is never quoted', 'Write the secret down.', ADVICE],
    ['what a person decided on', 'Come in on Monday.', { uses: ['advice', 'settled'] }],
    ['what happened to somebody', 'A boy of nine paid.', UNUSED],
  ])('%s', (_, text, given, more) => {
    expect(
      told(
        [
          [STOP, ADVICE],
          [KEEP, ADVICE],
          [text, given],
          [BLOCK, ADVICE],
        ],
        [advised(STOP), advised(KEEP), advised(text, more), advised(BLOCK)],
      ),
    ).toEqual([`${STOP} ${KEEP}`, text, BLOCK]);
  });

  test('more words than an item of a list has', () => {
    const long = `Keep ${'the messages and '.repeat(14)}the names.`;
    expect(
      told([
        [long, ADVICE],
        [long.replace('Keep', 'Save'), ADVICE],
        [BLOCK, ADVICE],
      ]),
    ).toEqual([long, `${long.replace('Keep', 'Save')} ${BLOCK}`]);
  });
});

test('the pieces of one sentence are told as that sentence', () => {
  const whole = 'Stop replying, do not pay, and keep the chat.';
  expect(
    told([[whole, ADVICE]], [advised('Stop replying, do not pay'), advised('keep the chat.')]),
  ).toEqual([whole]);
  expect(told([[whole, ADVICE]], [advised('keep the chat.')]), 'and not of one piece').toEqual([
    'keep the chat.',
  ]);
});

describe('what is asked for does not stand among what is forbidden', () => {
  const DONT = 'Do not send any more money.';
  const NOT: Given = { uses: ['do-not'] };
  const RING_BANK = 'Ring your bank on 159 and tell them the truth.';

  test('where it follows', () =>
    expect(
      told(
        [
          [DONT, NOT],
          [RING_BANK, ADVICE],
          [KEEP, ADVICE],
        ],
        [advised(DONT), advised(RING_BANK), advised(KEEP)],
      ),
    ).toEqual([DONT, `${RING_BANK} ${KEEP}`]));

  test('within one sentence', () => {
    const both = 'Please do not pay the debt; ring us the same day.';
    const pieces = ['Please do not pay the debt', 'ring us the same day.'];
    expect(
      told(
        [[both, { uses: ['do-not', 'advice'] }]],
        pieces.map((text) => advised(text)),
      ),
    ).toEqual(pieces);
  });

  test('nor is what a heading forbids quoted in a row, as if only its first sentence were', () => {
    const forbidden = ['Shout at them.', 'Take the phone away.'];
    expect(
      told(
        forbidden.map((text) => [text, NOT] as const),
        forbidden.map((text) => advised(text)),
      ),
    ).toEqual(forbidden);
  });
});

describe('an item that leans on the one above it', () => {
  const [ABOVE, LEANING] = ['Tell your child that the post is made up.', 'It is not to be shown.'];
  const own = [advised(ABOVE), advised(LEANING, { whyNot: HANGS })];
  const block = { level: 1, sign: '-', under: '', urls: [], emphasised: [], lead: 0 };
  const read = (kind: 'item' | 'paragraph', ...texts: string[]) =>
    asRuns(own, {
      blocks: texts.map((text) => ({ ...block, kind, text, marks: [] })),
      statements: [],
      quote: (says) => ({ says, whyNot: null }),
      standsAlone: (says) => says !== LEANING,
    }).map(({ says, whyNot }) => [says, whyNot]);

  test('stands behind it', () => {
    expect(read('item', ABOVE, LEANING)).toEqual([[`${ABOVE} ${LEANING}`, null]]);
  });
  test('and behind no other', () => {
    expect(read('item', ABOVE, 'Keep the chat.', LEANING)).toHaveLength(2);
    expect(read('paragraph', ABOVE, LEANING)).toHaveLength(2);
  });
});
