/** A letter of small news, none of it long: what is asked about lice, costumes and cars is no advice on the danger. */
import { expect, test } from 'vitest';
import { blocksFromLines } from '#alert/blocks/blocks-from-lines.ts';
import { blocksFromMarkdown } from '#alert/blocks/blocks-from-markdown.ts';
import { textLines } from '#alert/blocks/text-lines.ts';
import { readAlertText } from '#alert/read-alert-text.ts';
import { alertKnowledge } from '#scripts/alert-knowledge.ts';

const knowledge = await alertKnowledge('lessons', () => {});
const PAPER = `MILLBROOK PRIMARY SCHOOL
Newsletter 9, 27.11.26

Good morning everyone!

Christmas play
Please send costumes in by Wednesday. Tickets are two pounds.

Head lice
Please check your child's hair tonight.

About that doll
Several children have an Oollie doll. Strangers have spoken to children through its app and asked where they live. Change the password on the app. Please check that the microphone is off at night.

Coats
Please name every coat.

Parking
Please keep off the zig-zags.

Cake sale
Bring a cake on Friday.
`;

const readingOf = (paper: string) => {
  const blocks = blocksFromLines(textLines(paper));
  return knowledge && readAlertText({ file: 'a.txt', blocks, about: {} }, knowledge, () => {});
};

test('only the piece on a danger is read for advice', () => {
  expect(readingOf(PAPER)?.advice.map(({ text }) => text)).toEqual([
    'Change the password on the app.',
    'Please check that the microphone is off at night.',
  ]);
});

const CLUB = `MARL VALE SWIMMING CLUB
The Splash, 20 November 2026

Gala results
Ten medals! Somebody paid £11 for a cake at the stall.

Kit
Caps are £3, goggles are £6, odd socks are free.

Photos
Order them on the website. Packs are £12 and frames are £5.

Fixtures
24 Nov: at home. 1 Dec: away, bring £2 for the coach.

Something that we would like every family of our juniors to read about
A girl in our juniors was shown one clip of a fight on Yabbadee and stayed to the end. By the evening the app was showing her real men being beaten. She had stopped sleeping with the door shut. Sit beside your child while it runs.
Turn off the feed in the settings.

Vacancy
Poolside helper, four hours a week, £12.85 an hour. Ring Jo.
`;

test('prices, vacancies and who is to be rung for them are no part of it, whatever the paper is called', () => {
  const reading = readingOf(CLUB);
  expect(reading?.title).toMatch(/^Something that we would like/);
  expect(reading?.lead).toBe('harmful-content');
  expect(reading?.risks.map(({ id }) => id)).not.toContain('spending-gambling');
  expect(reading?.advice.map(({ text }) => text)).toEqual([
    'Sit beside your child while it runs.',
    'Turn off the feed in the settings.',
  ]);
});

test('one piece in such a paper goes on under a heading of its own', () => {
  const advice = readingOf(
    `${PAPER.replace(' Change the password on the app.', '').replace(
      ' Please check that the microphone is off at night.',
      '\n\nWhat you can do\nChange the password on the app.',
    )}`,
  )?.advice;
  expect(advice?.map(({ text }) => text)).toEqual(['Change the password on the app.']);
});

const BOLD = `# THE WEIR
### Newsletter of Millbrook School · Issue 11 · Friday 20 November

**Gala glory.** Well done to our swimmers, who came home with eleven medals.

**A stranger in the doll.** Several children have an Oollie doll. Strangers have spoken to children through its app and asked where they live. Please check that the microphone is off at night.

**Lost property.** Nine left trainers. Please collect them.

**Christmas fair.** Please bring cakes by ten.`;

test('heads in bold before their text part a newsletter as lines of their own do', () => {
  if (!knowledge) throw new Error('The shared data cannot be read');
  const alert = { file: 'a.md', blocks: blocksFromMarkdown(BOLD), about: {} };
  const reading = readAlertText(alert, knowledge, () => {});
  expect(reading?.title).toBe('A stranger in the doll');
  expect(reading?.advice.map(({ text }) => text)).toEqual([
    'Please check that the microphone is off at night.',
  ]);
});
