import { toString as textContent } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import type { Letter } from '#model/paper/letter.ts';
import { blanksIn, lettersOf } from '#model/paper/letters.ts';
import { prepareFixture } from '../prepare-fixture.ts';

const { lessons, problems } = await prepareFixture();
const version = lessons[0]?.versions[0]?.version;
if (!version) throw new Error('The fixture has no version');
const [before, after, followUp, plain] = lettersOf(version) as [Letter, Letter, Letter, Letter];
const said = (letter: Letter) => textContent({ type: 'root', children: letter.front });

test('a band has four letters, each with the same help card', () => {
  expect(problems).toEqual([]);
  expect(lettersOf(version).map(({ id }) => id)).toEqual(['before', 'after', 'follow-up', 'plain']);
  for (const later of [after, followUp, plain]) {
    expect(later.card.firstHour).toEqual(before.card.firstHour);
    expect(later.card.routes).toEqual(before.card.routes);
  }
});

test('after the lesson nothing is sent back: the pupils’ sentence is cut off and kept', () => {
  expect(before.card).toMatchObject({ talk: null });
  expect(after.card.slip).toBeNull();
  expect(textContent(after.card.talk?.[0])).toBe('Tell a grown-up.');
});

test('what to ask stands in the letter, and how things stand in its own sentence', () => {
  expect(said(after)).toContain('Who would you have told?');
  expect(said(after)).toContain(`The alert. ${version.alert.status.nowUnnamed}`);
});

describe('the letter that follows up', () => {
  test('has blanks for the lead, marked in every form', () => {
    expect(blanksIn(followUp.front)).toHaveLength(3);
    expect(said(followUp)).toMatch(/\[Two plain sentences: [^\]]+\]/);
    expect(blanksIn([before.front, after.front])).toEqual([]);
  });

  test('hints at no event and names nobody', () => {
    const words = said(followUp).replace(/\[[^\]]*\]/g, '');
    expect(words).not.toMatch(/incident|event|recent|happened|heard that|rumou?r|pupil in|police/i);
    for (const { name } of Object.values(version.cast)) expect(words).not.toContain(name);
  });
});

test.each([
  ['without it', '<LetterAfter', /without <LetterAfter>/],
  ['without what to ask', '<Asks>', /without <Asks> or without <Status\/>/],
])('a letter after the lesson %s stops the kit', async (_, cut, reason) => {
  const { problems } = await prepareFixture({
    lesson:
      cut === '<Asks>'
        ? [
            [
              '<Asks>\n\n- What did the people in it do first?',
              '- What did the people in it do first?',
            ],
            ['- What would you add?\n\n</Asks>', '- What would you add?'],
          ]
        : [
            [
              '<LetterAfter subject="What your child learned" remember="Tell a grown-up.">',
              '<Slip>',
            ],
            ['<Asks>\n', ''],
            ['</Asks>\n', ''],
            ['\n**The alert.** <Status/>\n', ''],
            ['</LetterAfter>', '</Slip>'],
          ],
  });
  expect(problems.map(({ ruleId, reason }) => `${ruleId} ${reason}`).join('\n')).toMatch(reason);
});

describe('the letter in short sentences', () => {
  /** Without what the alert's own record says of the service. */
  const sentences = (letter: Letter) =>
    said(letter)
      .replace(version.alert.status.nowUnnamed, '')
      .split(/(?<=[.?!])\s*(?=[A-Z“"])/);

  test('has no sentence of ours over twelve words, and no slot that nothing fills', () => {
    for (const sentence of sentences(plain))
      expect([sentence, sentence.split(' ').length <= 12]).toEqual([sentence, true]);
    expect(said(plain)).not.toMatch(/[{}]/);
  });

  test('says what the service does, what to ask and what helps, where the lesson knows', async () => {
    const { lessons: all } = await prepareFixture({
      lesson: [['\nstatus: ', '\nmechanisms: [random-pairing]\nstatus: ']],
    });
    const plainLetter = all[0]?.versions[0]?.version.laterLetters.find(({ id }) => id === 'plain');
    expect(plainLetter && said(plainLetter)).toMatch(
      /What it is about\. \S[\s\S]*A step that helps\. \S/,
    );
    expect(said(plain)).toMatch(/What it is about\. The alert is about contact from people/);
    expect(said(plain)).not.toContain('A step that helps');
  });
});
