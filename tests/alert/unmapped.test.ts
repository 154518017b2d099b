/** What no module teaches is listed for a person: never dropped, never read as a sign of what is taught. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { fixturesIn, readFixture } from '#scripts/learn/read-fixture.ts';

const dir = mkdtempSync(join(tmpdir(), 'unmapped-'));
afterAll(() => rmSync(dir, { recursive: true }));

/** An alert on a chat app, with a part of its own. */
async function read(part: string, format: 'md' | 'txt' = 'md') {
  const path = join(dir, `alert.${format}`);
  writeFileSync(
    path,
    `Evening chats: a note for families\n\nIssued by Quayside Primary School, 4 May 2027\n\nPupils of ours use an app called Tumblekin. Strangers message them on it.\n\n${part}\n`,
  );
  const { reading } = await readFixture(path);
  if (!reading) throw new Error('There is no reading');
  return reading;
}
const listed = async (part: string, format: 'md' | 'txt' = 'md') =>
  (await read(part, format)).unmapped.map(({ why }) => why.split(' ').slice(0, 2).join(' '));

const TOLD: readonly (readonly [string, readonly string[]])[] = [
  [
    'Suicide and',
    [
      'The app told one girl to hurt herself.',
      'Messages of self-hate were found on her tablet.',
      'He wrote to the bot that everyone would be better off without him.',
      'One pupil said that she did not want to be here any more.',
      'A child was sent instructions for self harm.',
      'Somebody in the chat told him to kill himself.',
      'A boy has said more than once that he wishes he was dead.',
      'Two pupils have been cutting their arms.',
      'It talked with her about dying, night after night.',
      'A pupil took her own life in the spring.',
      'The bot encouraged suicide.',
      'She took an overdose and is in hospital.',
      'They asked one another whether life is worth living.',
    ],
  ],
  [
    'Eating disorders',
    [
      'Girls in the group dare one another to stop eating.',
      'One has been making herself sick after lunch.',
      'Three pupils are being treated for anorexia.',
      'A boy of twelve eats next to nothing.',
    ],
  ],
  [
    'Fights that',
    [
      'An account matched two boys and asked who would win the fight, which was filmed.',
      'Dozens of pupils stood in a ring with their phones out.',
      'Fights are arranged by a page that nobody signs.',
    ],
  ],
  [
    'Weapons fit',
    [
      'Two boys carry a knife to school.',
      'Machetes were shown off in the group.',
      'A pupil brought a blade in for protection.',
      'Knife crime is on everyone’s mind.',
    ],
  ],
  ['Gangs and', ['A lad was mugged on the way home.', 'Older pupils were stabbed in the park.']],
  [
    'Drugs fit',
    [
      'County lines dealers use the app.',
      'Pupils buy weed from a man in the park.',
      'Ketamine is on sale there with a price list.',
    ],
  ],
  [
    'Criminal exploitation',
    [
      'Two pupils took a bag to another town for an older lad.',
      'A boy was told that he owed money and would work it off.',
      'They recruit runners from Year 9.',
      'Teenagers are paid to smash windows and film it.',
      'She was told to throw paint at a door for £100.',
      'A board lists jobs: a brick through a window, a bin set on fire.',
    ],
  ],
  [
    'Radicalisation and',
    [
      'The channel moves on to far-right material.',
      'He quotes from a manifesto.',
      'Lads are invited to a march by a group that wants women out of public life.',
      'Jokes about migrants lead to supremacist groups.',
    ],
  ],
  [
    'Abuse at',
    [
      'A girl told the bot that her stepdad hits her mum.',
      'One child is scared to go home.',
      'There is domestic abuse in two of the families.',
      'He was beaten by his father.',
    ],
  ],
  ['Vaping and', ['Pupils buy vapes from an older pupil.']],
];

describe.each(TOLD)('“%s …” is told of by', (topic, sentences) => {
  test.each(sentences)('%s', async (sentence) => {
    expect(await listed(`## What has happened\n\n- ${sentence}`)).toContain(topic);
    expect(await listed(`WHAT HAS HAPPENED\n\n${sentence}`, 'txt')).toContain(topic);
  });
});

describe('is a place to turn to, or something else, and nothing that happened:', () => {
  test.each([
    'If you are worried about self-harm, call Samaritans on 116 123.',
    'If your child talks of suicide, ring 999.',
    'If you fear that a friend may hurt themselves please speak to an adult at once.',
    'For worries about drugs, talk to Frank.',
    'Worried that someone might hurt themselves? Ring 999, or Samaritans on 116 123.',
    'Anyone thinking of ending their life can ring Papyrus on 0800 068 4141.',
    'No child has been hurt, and there is no sign of self-harm.',
    'A boy hurt himself when he fell from a wall for a dare.',
    'She beats her dad at chess, and he beats her at the quiz.',
    'It can be hard to deal with.',
    'A friend carries her bag.',
    'It costs £4 a week to skip the adverts.',
  ])('%s', async (sentence) => {
    expect(await listed(sentence)).toEqual([]);
    expect(await listed(`More to know\n\n${sentence}`, 'txt')).toEqual([]);
  });
});

test('posts that show it are harmful content, where that is taught', async () => {
  const posts = 'Children are shown graphic videos and posts that glorify self-harm.';
  const { risks, unmapped } = await read(posts);
  expect(risks.map(({ id }) => id)).toContain('harmful-content');
  expect(unmapped).toEqual([]);
});

test('a deed of a child is listed, also beside posts', async () => {
  expect(
    await listed(
      'Children are shown graphic videos of gore. A girl saw such posts and began to cut herself.',
    ),
  ).toEqual(['Suicide and']);
});

describe('what stands among the signs', () => {
  test('of a subject that nothing teaches is for a person, each time, and no sign', async () => {
    const { redFlags, unmapped } = await read(
      '**Red flags**\n\n- late nights\n- buying vapes from an older pupil\n- a second phone\n- talk of suicide\n- vapes in a pencil case',
    );
    expect(redFlags.map(({ text }) => text)).toEqual(['late nights', 'a second phone']);
    expect(unmapped.map(({ text, line }) => [line, text])).toEqual([
      [10, 'buying vapes from an older pupil'],
      [12, 'talk of suicide'],
      [13, 'vapes in a pencil case'],
    ]);
  });

  test('of a sentence is parted from the rest of it', async () => {
    const { redFlags, unmapped } = await read(
      'Signs to notice include: late nights; a knife in a bag; a second phone.',
    );
    expect(redFlags.map(({ text }) => text)).toEqual(['late nights', 'a second phone']);
    expect(unmapped.map(({ text }) => text)).toEqual(['a knife in a bag']);
  });

  test('and may follow from what is taught stays a sign', async () => {
    const { redFlags, unmapped } = await read('## Red flags\n\n- losing sleep\n- a second phone');
    expect(redFlags.map(({ text }) => text)).toEqual(['losing sleep', 'a second phone']);
    expect(unmapped).toEqual([]);
  });
});

test('a sign that only has a word in common with such a subject stays a sign', async () => {
  const signs = ['low spirits', 'homework is neglected', 'being asked to be a money mule'];
  const { redFlags, unmapped } = await read(
    `## Red flags\n\n${signs.map((sign) => `- ${sign}`).join('\n')}`,
  );
  expect(redFlags.map(({ text }) => text)).toEqual(signs);
  expect(unmapped).toEqual([]);
});

test('a rumour is not taught, and what it is of is listed unless the alert denies it', async () => {
  expect(await listed('## Rumours\n\n- pupils buy vapes from an older pupil')).toEqual([
    'Vaping and',
  ]);
  expect(await listed('## Rumours\n\nRumours of county lines are unfounded.')).toEqual([]);
  expect(await listed('## What we have not seen\n\n- county lines')).toEqual([]);
});

test.each(fixturesIn('tests/fixtures/alerts'))(
  '$name: nothing that is listed for a person is a red flag too',
  async ({ path }) => {
    const { reading } = await readFixture(path);
    if (!reading) throw new Error('There is no reading');
    const flags = reading.redFlags.map(({ text }) => text);
    expect(reading.unmapped.filter(({ text }) => flags.includes(text))).toEqual([]);
  },
);
