/**
 * In the first hour danger comes first. Money that may be going comes before the school, and no step stands twice. Of somebody online every card
 * says the same order: keep what is there, tell, and only then report and block.
 */
import { toString as textContent } from 'mdast-util-to-string';
import { expect, test } from 'vitest';
import type { Text } from '#model/lesson/content.ts';
import { openDrafting } from '#scripts/samples/drafted.ts';
import { readingOf } from '#scripts/samples/sample-reading.ts';

const drafting = await openDrafting();
const SAYS = 'They ask to share the screen, and for the one-time passcode.';
const folder = await drafting.draft('to-try', {
  ...readingOf({ risks: [['scams-malware', 'high', 4]] }),
  mechanisms: [{ id: 'links-and-codes', evidence: [{ text: SAYS, line: 4 }] }],
  leadMechanism: 'links-and-codes',
  statements: [{ text: SAYS, line: 4, uses: ['risk:scams-malware', 'mechanism:links-and-codes'] }],
});
const contact = await drafting.draft(
  'of-contact',
  readingOf({
    risks: [
      ['grooming', 'high', 4],
      ['stranger-contact', 'high', 5],
    ],
  }),
);
const meeting = await drafting.draft(
  'of-meeting',
  readingOf({ risks: [['stranger-contact', 'high', 4]] }),
);
const { lessons } = await drafting.prepare([folder, contact, meeting]);
const wordsOf = (steps: readonly Text[]): string[] =>
  steps.map((step) => textContent({ type: 'paragraph', children: step }));

test.each(['uks2', 'ks3', 'ks4', 'ks5'])('on the card of %s', (id) => {
  const letter = lessons[0]?.versions.find(({ version }) => version.band.id === id)?.version.letter;
  const steps = (letter?.card.firstHour ?? []).map((step) =>
    textContent({ type: 'paragraph', children: step }),
  );
  expect(steps[0]).toMatch(/danger now\? Ring 999/);
  expect(steps.findIndex((step) => step.includes('159'))).toBe(2);
  expect(steps.filter((step) => /turn the device off/i.test(step))).toHaveLength(1);
  const lead = steps.findIndex((step) => step.includes('safeguarding lead'));
  if (id !== 'ks5') expect(lead).toBe(steps.length - 1);
});

test('on the card that all families take home', () => {
  const cards = lessons[0]?.workshops?.parents.cards ?? [];
  const [steps = []] = cards.map(({ firstHour }) =>
    firstHour.items.map((step) => textContent({ type: 'paragraph', children: step })),
  );
  const bank = steps.findIndex((step) => step.includes('159'));
  expect(bank).toBeGreaterThan(0);
  expect(steps.findIndex((step) => /Tell the school/.test(step))).toBeGreaterThan(bank);
});

test('the number on the card comes before 159, wherever both are told', () => {
  const all = (lessons[0]?.versions ?? []).flatMap(({ version }) => version.letter.card.firstHour);
  const both = all
    .map((step) => textContent({ type: 'paragraph', children: step }))
    .filter((step) => step.includes('159'));
  expect(both.length).toBeGreaterThan(0);
  for (const step of both) expect(step).toMatch(/the number on the card, or 159/);
});

test('nobody is told of numbers for 18 and over where the card has none', () => {
  const letter = lessons[0]?.versions.find(({ version }) => version.band.id === 'ks5')?.version
    .letter;
  const steps = (letter?.card.firstHour ?? []).map((step) =>
    textContent({ type: 'paragraph', children: step }),
  );
  expect(steps.join(' ')).not.toContain('18 and over');
  expect(steps.at(-1)).toContain('safeguarding lead');
});

/** Whose families are told to block wherever somebody online leads: of 16 and over a risk may lead that asks it of nobody. */
const BLOCKS = new Set(['lks2', 'uks2', 'ks3', 'ks4', 'to take home']);

/** Each card of a lesson: of the letter of an age, and those that all families take home. */
const cardsOf = ({ versions, workshops }: (typeof lessons)[number]): [string, string[]][] => [
  ...versions.map(({ version }): [string, string[]] => [
    version.band.id,
    wordsOf(version.letter.card.firstHour),
  ]),
  ...(workshops?.parents.cards ?? []).map(({ firstHour }): [string, string[]] => [
    'to take home',
    wordsOf(firstHour.items),
  ]),
];

test.each(lessons.slice(1).flatMap(cardsOf))(
  '%s: what is there is kept, and somebody told, before anything is reported or blocked',
  (id, steps) => {
    const first = (words: RegExp) => steps.findIndex((step) => words.test(step));
    const keeping = first(/\b(?:keep|note down)\b.*\bvanish\b|for some vanish/i);
    expect(first(/don['’]t (?:reply|answer)|stop replying/i)).toBeLessThanOrEqual(keeping);
    expect(keeping).toBeGreaterThan(0);
    const telling = first(/\btell (?:us|the school|the safeguarding)/i);
    expect(telling).toBeGreaterThan(keeping);
    expect(first(/leave the chat/i)).toBe(-1);
    const blocked = first(/\bblock\b/i);
    if (blocked !== -1 || BLOCKS.has(id)) expect(blocked).toBeGreaterThan(telling);
  },
);
