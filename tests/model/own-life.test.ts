/** Nobody is asked about their own life, in whatever words; opinions, stories and what comforts are left alone. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { asksOwnLife, statesOwnLife } from '#model/language/own-life.ts';
import { cpuSeconds } from '../cpu-seconds.ts';
import { prepareFixture } from '../prepare-fixture.ts';

/** Sentences of both files, under “# refused” and “# passes”. */
const sentencesUnder = (heading: string): string[] =>
  ['held-out', 'made'].flatMap((which) => {
    const text = readFileSync(`tests/check/sentences/own-life-${which}.txt`, 'utf8');
    const section = text.split(/^# /m).find((value) => value.startsWith(heading)) ?? '';
    return section.split('\n').slice(1).filter(Boolean);
  });

const [refused, passing] = [sentencesUnder('refused'), sentencesUnder('passes')];

test('fifty sentences and more of each are tried', () => {
  expect(refused.length).toBeGreaterThanOrEqual(50);
  expect(passing.length).toBeGreaterThanOrEqual(50);
});

test.each(refused)('refused: “%s”', (text) => expect(asksOwnLife(text)).toBeDefined());
test.each(passing)('left alone: “%s”', (text) => expect(asksOwnLife(text)).toBeUndefined());

test('what families ask at home is asked of no class', () => {
  expect(asksOwnLife('Ask whether your child has seen the film.')).toBeUndefined();
  expect(asksOwnLife('Ask whether they have seen the film.')).toBeDefined();
});

test('families may talk at home of what no class is asked, and nobody tells their story before others', () => {
  for (const asked of ['Ask who has sent a message.', 'Have you ever sent a photo?']) {
    expect(asksOwnLife(asked)).toBeDefined();
    expect(asksOwnLife(asked, true)).toBeUndefined();
  }
  expect(asksOwnLife('Tell us about a time you were scared.', true)).toBeDefined();
});

describe('a statement for pupils to tick or to stand beside', () => {
  const file = readFileSync('tests/check/sentences/own-life-statements-held-out.txt', 'utf8');
  const [stated = [], harmless = []] = file
    .split('# passes')
    .map((part) => part.split('\n').filter((line) => line !== '' && !line.startsWith('#')));

  test('is refused where it is of their own life, but for one in forty', () => {
    expect(stated).toHaveLength(40);
    const passed = stated.filter((text) => statesOwnLife(text) === undefined);
    expect(passed.length, passed.join('\n')).toBeLessThanOrEqual(1);
  });

  test.each([
    'I have typed where I live.',
    'I have a screen in my room.',
    'I have played a game until late.',
    'I have taken it without asking.',
  ])('is refused without a word of what can go wrong: “%s”', (text) =>
    expect(statesOwnLife(text)).toBeDefined(),
  );

  test.each(harmless)('“%s” passes', (text) => expect(statesOwnLife(text)).toBeUndefined());

  test.each(['“I have sent a photo,” says Sam.', '‘I’ve met her online.’ Sam looks up.'])(
    'passes where it is quoted: %s',
    (text) => expect(statesOwnLife(text)).toBeUndefined(),
  );
});

test.each(['ask the class who ', 'tell me when you ', 'hands up if a ', 'a'])(
  'a sentence without an end is looked through in no time: “%s”',
  (piece) => {
    const start = cpuSeconds();
    asksOwnLife(piece.repeat(40_000 / piece.length));
    statesOwnLife(piece.repeat(40_000 / piece.length));
    expect(cpuSeconds() - start).toBeLessThan(5);
  },
);

test('what is no part of a risk gives nobody away', () => {
  expect(asksOwnLife('Have you ever seen a hedgehog?')).toBeUndefined();
  expect(asksOwnLife('Have you ever seen something upsetting online?')).toBeDefined();
});

describe('it is found', () => {
  const STORY = 'Wren shows her kite on a live video. A new flyer asks where she flies it.';
  const NOTE = '**Do:** Count each corner and write it down.';
  const asked = 'Put your hand up if this has happened to you.';

  test.each([
    ['on a slide', [STORY, `${STORY} ${asked}`]],
    ['on a sheet', ['What could Wren say?', asked]],
    ['in what a note tells the teacher to ask', [NOTE, `**Do:** Ask who has met somebody online.`]],
    ['in the plan', ['who we know', 'tell us about a time you were scared']],
    ['as a statement to tick', ['What could Wren say?', 'I have sent a photo to somebody online.']],
  ] as const)('%s', async (_, edit) => {
    const { problems } = await prepareFixture({ lesson: [edit] });
    expect(problems.filter(({ ruleId }) => ruleId === 'no-personal-question')).toHaveLength(1);
  });

  test('and not where a person of the story is asked', async () => {
    const { problems } = await prepareFixture({
      lesson: [[STORY, `${STORY}\n\n<Say who="wren">\n\nHave you told anyone online?\n\n</Say>`]],
    });
    expect(problems.filter(({ ruleId }) => ruleId === 'no-personal-question')).toEqual([]);
  });
});
