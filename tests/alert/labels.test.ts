/** What a label in a line heads ends with its paragraph, and a heading does not turn what reads otherwise. */
import { expect, test } from 'vitest';
import { blocksFromLines } from '#alert/blocks/blocks-from-lines.ts';
import { blocksFromMarkdown } from '#alert/blocks/blocks-from-markdown.ts';
import { textLines } from '#alert/blocks/text-lines.ts';
import { readAlertText } from '#alert/read-alert-text.ts';
import { alertKnowledge } from '#scripts/alert-knowledge.ts';

const knowledge = await alertKnowledge('lessons', () => {});

const read = (part: string) => {
  const text = `Orrin Vale Schools: headsets at night

12 October 2026

Pupils of ten are playing a quest game with open voice chat. A man asked one girl which bus she takes home.

${part}

Look out for a child who whispers, or who suddenly has a teammate nobody has met.

Ask at home who is in the team. Turn voice chat off in Options.

Report a voice in the game from the player list.`;
  const blocks =
    part.includes('**') || part.startsWith('#')
      ? blocksFromMarkdown(text)
      : blocksFromLines(textLines(text));
  if (!knowledge) throw new Error('The house files cannot be read');
  const reading = readAlertText({ file: 'paper.txt', blocks, about: {} }, knowledge, () => {});
  if (!reading) throw new Error('There is no reading');
  return reading;
};

const LIKED = 'Quests need four people, and the best loot goes to teams that talk.';

test.each([
  `Why they love it: ${LIKED}`,
  `Why do they love it? ${LIKED}`,
  `**Why they love it:** ${LIKED}`,
  `**Why they love it.** ${LIKED}`,
  `Why they love it\n${LIKED}`,
  `Why they love it:\n${LIKED}`,
  `Why they love it\n\n${LIKED}`,
  `WHY THEY LOVE IT\n${LIKED}`,
  `3. Why they love it\n${LIKED}`,
  `## Why they love it\n\n${LIKED}`,
  `How it works: ${LIKED}`,
  `How it works\n${LIKED}`,
  `Age rating: 12 and over, and nobody checks it.`,
  `What is going on? ${LIKED}`,
  `What is going on?\n${LIKED}`,
  `Warning signs: new friends that nobody has met.`,
  `What you can do: ask to be shown the game.`,
  `Please do not: take the headset away as a punishment.`,
  `If it happens: save what was written, and tell us.`,
  `What we have not seen: anyone being asked to meet.`,
  `Where to turn: Childline is on 0800 1111.`,
])('after “%s” signs and advice are read as what they are', (part) => {
  const { redFlags, advice, appeal } = read(part);
  expect(redFlags.map(({ text }) => text)).toContain(
    'Look out for a child who whispers, or who suddenly has a teammate nobody has met.',
  );
  for (const text of [
    'Ask at home who is in the team.',
    'Turn voice chat off in Options.',
    'Report a voice in the game from the player list.',
  ])
    expect(advice.filter((passage) => !passage.not).map((passage) => passage.text)).toContain(text);
  expect(appeal.map(({ text }) => text)).not.toContain('Ask at home who is in the team.');
});
