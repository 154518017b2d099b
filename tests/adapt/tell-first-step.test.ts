/** Where an alert asks to tell somebody before anybody is shut out, letter, card and workshop of ours do not say the opposite. */
import { expect, test } from 'vitest';
import { openDrafting } from '#scripts/samples/drafted.ts';
import { readingOf } from '#scripts/samples/sample-reading.ts';
import { said } from './adults-words.ts';

const FIRST = 'Speak to the police first: removing them tells them that you know.';
const drafting = await openDrafting();
const about = (asks: string) => ({
  ...readingOf({
    risks: [
      ['personal-information', 'high', 4],
      ['stranger-contact', 'high', 5],
    ],
  }),
  mechanisms: [{ id: 'live-map', evidence: [{ text: 'It shows a dot on a map.', line: 4 }] }],
  leadMechanism: 'live-map',
  advice: [{ text: asks, line: 6 }],
  statements: [
    { text: 'It shows a dot on a map.', line: 4, uses: ['mechanism:live-map'] },
    { text: asks, line: 6, uses: ['advice'] },
  ],
});
const first = await drafting.draft('told-first', about(FIRST));
const plain = await drafting.draft('not-told-first', about('Talk with your child about maps.'));
const { lessons } = await drafting.prepare([first, plain]);

/** All that families read: the letters with their cards, the workshop’s slides, handout and take-home cards. */
const familiesRead = (at: number): string[] => {
  const lesson = lessons[at];
  if (!lesson?.workshops) throw new Error('no lesson');
  const { parents } = lesson.workshops;
  return [...lesson.versions.map(({ version }) => version.letter), parents].flatMap(said);
};
const SHUTS = /\bthen report\b.*\bblock\b|turn off location|take down what|location: turn it off/i;

test('nothing that families read tells them to block or turn off at once', () => {
  expect(familiesRead(1).filter((text) => SHUTS.test(text)).length).toBeGreaterThan(5);
  expect(familiesRead(0).filter((text) => SHUTS.test(text))).toEqual([]);
});

test('every card says to ask first, and only there', () => {
  const asks = (at: number) =>
    (lessons[at]?.versions ?? []).map(
      ({ version }) =>
        version.letter.card.firstHour.flatMap(said).filter((text) => /Before you block/.test(text))
          .length,
    );
  expect(new Set(asks(0))).toEqual(new Set([1]));
  expect(new Set(asks(1))).toEqual(new Set([0]));
  const cards = lessons[0]?.workshops?.parents.cards ?? [];
  expect(cards.flatMap(said).join(' ')).toContain('Before you block');
});
