/** What no wording of ours says is kept in the alert's own words: for its lead, and in no file that git keeps. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { timelessOf } from '#model/language/timeless.ts';
import { openDrafting } from '#scripts/samples/drafted.ts';
import { readingOf } from '#scripts/samples/sample-reading.ts';

const drafting = await openDrafting();
const ODD = 'Fold the kite away by eight, and hang it where the cat sleeps.';
const KNOWN = 'Tell a trusted adult.';
const reading = {
  ...readingOf({ risks: [['stranger-contact', 'high', 4]] }),
  advice: [ODD, KNOWN].map((text, at) => ({ text, line: 7 + at })),
  statements: [{ text: ODD, line: 7, uses: ['advice'] }],
};

test('it is quoted whole beside the fact that stands for it, and stands nowhere else', async () => {
  const { source, alert, lesson } = await drafting.draft('to-try', reading);
  const { own, statements } = JSON.parse(source?.text ?? '');
  expect(statements).toEqual(reading.statements);
  expect(own[0]).toMatchObject({ fact: expect.stringMatching(/^f\d+$/), text: ODD, line: 7 });
  expect(alert?.text).toContain(`id: ${own[0].fact}`);
  expect(`${alert?.text}${lesson.text}`).not.toMatch(/Fold the kite|where the cat sleeps/);
});

test('what nobody should do names the thing by its kind, as the alert has it', async () => {
  const dont = 'Do not open Glimmerlive to see who is in there.';
  const { source } = await drafting.draft('to-try', {
    ...reading,
    platformNames: [{ name: 'Glimmerlive', variants: [], role: 'subject' }],
    advice: [{ text: dont, line: 9 }],
    statements: [
      { text: 'Glimmerlive is a free app.', line: 3, uses: ['service'] },
      { text: dont, line: 9, uses: ['do-not'] },
    ],
  });
  expect(JSON.parse(source?.text ?? '').own).toMatchObject([
    { text: dont, says: 'Do not open the app to see who is in there.', whyNot: null },
  ]);
});

test('and another service that the alert names by its own kind', async () => {
  const dont = 'Do not delete Crumbline or anything in it.';
  const { source } = await drafting.draft('to-try', {
    ...reading,
    platformNames: [
      { name: 'Glimmerlive', variants: [], role: 'subject' },
      { name: 'Crumbline', variants: [], role: 'mentioned' },
    ],
    advice: [{ text: dont, line: 9 }],
    statements: [
      { text: 'Glimmerlive is a free game.', line: 3, uses: ['service'] },
      { text: 'They moved to Crumbline, a messaging app.', line: 4, uses: ['sign'] },
      { text: dont, line: 9, uses: ['do-not'] },
    ],
  });
  expect(JSON.parse(source?.text ?? '').own).toMatchObject([
    { says: 'Do not delete the app or anything in it.', whyNot: null },
  ]);
});

test('an alert without a word of pictures, or of chance, is kept as one', async () => {
  const textOf = async (text: string) =>
    (
      await drafting.draft('to-try', {
        ...reading,
        statements: [{ text, line: 7, uses: ['sign'] }],
      })
    ).alert?.text;
  expect(await textOf('He wants their swords, or else.')).toMatch(
    /silentOn:\n {4}- images\n {4}- chance\n/,
  );
  expect(await textOf('You pay for a spin of the wheel.')).not.toContain('- chance');
  expect(await textOf('He wants a photo, or else.')).not.toContain('- images');
});

test('an alert that tells of self-harm is kept as one, and no other', async () => {
  const textOf = async (text: string) =>
    (
      await drafting.draft('to-try', {
        ...reading,
        statements: [{ text, line: 7, uses: ['unused'] }],
      })
    ).alert?.text;
  expect(await textOf('She told it that she was hurting herself.')).toContain('selfHarm: true');
  expect(await textOf('He felt that he wanted to die.')).toContain('selfHarm: true');
  expect(await textOf('He hurt his knee, and took the bus.')).not.toContain('selfHarm');
});

test('what to do if a child speaks of dying tells of nobody who did, and is kept as what is asked', async () => {
  const text = async (says: string, uses: string[]) =>
    (await drafting.draft('to-try', { ...reading, statements: [{ text: says, line: 7, uses }] }))
      .alert?.text;
  const asked = 'If your child says that they don’t want to be here any more, ring your GP or 999.';
  const kept = await text(asked, ['advice']);
  expect(kept).toContain('selfHarmAsked: true');
  expect(kept).not.toContain('selfHarm: true');
  expect(await text('One of them wanted to die.', ['unused'])).not.toContain('selfHarmAsked');
});

test.each([
  'A pupil who says they want to hurt themselves needs help the same day: ring the front door on 01632 960 220, or 999.',
  'Ring the crisis line on 0800 496 0112 if a child says they don’t want to be here any more.',
  'For thoughts of suicide, the crisis line is open day and night on 0800 496 0112.',
  'Crisis line (for young people who are self-harming): 0800 496 0112.',
])('%s: it is what to do, however it begins', async (says) => {
  const kept = async (text: string) =>
    (
      await drafting.draft('to-try', {
        ...reading,
        statements: [{ text, line: 7, uses: ['route:emergency-999'] }],
      })
    ).alert?.text;
  expect(await kept(says)).toContain('selfHarmAsked: true');
  expect(await kept(says)).not.toContain('selfHarm: true');
  const told = await kept('One pupil said that he wanted to die, and his mother rang 999.');
  expect(told).toContain('selfHarm: true');
  expect(told).not.toContain('selfHarmAsked');
});

test('an alert that asks to tell somebody first is kept as one', async () => {
  const kept = async (text: string) =>
    (
      await drafting.draft('to-try', {
        ...reading,
        statements: [{ text, line: 7, uses: ['advice'] }],
      })
    ).alert?.text;
  expect(
    await kept('Speak to the police first: removing them tells them that you know.'),
  ).toContain('tellFirst: true');
  expect(await kept('Report the account, and block it.')).not.toContain('tellFirst');
});

test('git does not keep it', () => {
  expect(readFileSync('.gitignore', 'utf8').split('\n')).toContain('alert.source.json');
});

test('how it works may be told to families where a sentence says it of nobody, and says it alone', async () => {
  const alone = 'Photos stay in the field after a player has left.';
  const goesOn = 'There the kite is sold to others for feathers.';
  const serviceFacts = [alone, goesOn].map((text, at) => ({ text, line: 9 + at }));
  const { source } = await drafting.draft('to-try', { ...reading, serviceFacts });
  const { own } = JSON.parse(source?.text ?? '') as { own: { text: string; notHome?: string }[] };
  const whyOf = (text: string) => own.find((sentence) => sentence.text === text);
  expect(whyOf(alone)).toBeDefined();
  expect(whyOf(alone)).not.toHaveProperty('notHome');
  expect(whyOf(goesOn)?.notHome).toMatch(/goes on/);
});

test('what stands in staff’s part of the paper is for staff, and families are not told it', async () => {
  const { source } = await drafting.draft('to-try', {
    ...reading,
    statements: [
      { text: ODD, line: 7, uses: ['advice'], for: 'staff' },
      { text: KNOWN, line: 8, uses: ['advice'], for: 'families' },
    ],
  });
  expect(JSON.parse(source?.text ?? '').own[0]).toMatchObject({
    text: ODD,
    notHome: 'It asks something of staff.',
  });
});

test('what families may be told as it stands is not told in our words; what they may not be told is', async () => {
  const { source } = await drafting.draft('to-try', reading);
  const told = JSON.parse(source?.text ?? '');
  expect(told.own.map(({ text }: { text: string }) => text)).toContain(KNOWN);
  expect(told.ours).toEqual([]);
  const closed = await drafting.draft('to-try', {
    ...reading,
    sharing: [{ text: 'For staff only.', line: 1 }],
  });
  const kept = JSON.parse(closed.source?.text ?? '');
  expect(kept.own.map(({ text }: { text: string }) => text)).not.toContain(KNOWN);
  expect(kept.ours).toMatchObject([{ text: KNOWN }]);
});

test('what tells of one child is no advice to families, whatever it was read as', async () => {
  const told = 'A boy was asked for his card, and he gave it to a kite seller.';
  const { source } = await drafting.draft('to-try', {
    ...reading,
    advice: [{ text: told, line: 7 }],
    statements: [{ text: told, line: 7, uses: ['advice'] }],
  });
  expect(JSON.parse(source?.text ?? '').own).toMatchObject([
    { text: told, whyNot: null, notHome: expect.stringMatching(/somebody whom families may know/) },
  ]);
});

test('what is given away with its publisher’s name alone is quoted to families only where that was read', async () => {
  const own = async (publisher: string | null) =>
    JSON.parse(
      (
        await drafting.draft('to-try', {
          ...{ ...reading, publisher },
          sharing: [
            {
              text: 'Schools may copy this guide for parents free of charge, unaltered and with our name.',
              line: 20,
            },
          ],
        })
      ).source?.text ?? '',
    ).own[0];
  expect(await own(null)).toMatchObject({ whyNot: null, notHome: expect.any(String) });
  expect((await own('Larch Trust')).notHome).toBeUndefined();
});

test('of an item that says where to turn families read the whole', async () => {
  const [first, second] = [
    "If anybody asks for a kite, don't delete the chat.",
    'Report it to CEOP.',
  ];
  const item = `${first} ${second}`;
  const { source } = await drafting.draft(
    'to-try',
    {
      ...reading,
      advice: [{ text: first, line: 7 }],
      statements: [
        { text: first, line: 7, uses: ['do-not'] },
        { text: second, line: 7, uses: ['route:ceop-safety-centre'] },
      ],
    },
    [item],
  );
  expect(JSON.parse(source?.text ?? '').own).toMatchObject([
    { text: item, says: item, whyNot: null, parts: [{ text: first }, { text: second }] },
  ]);
});

test('what is seen is said of the thing by its kind, and waits for no look at it', async () => {
  const sign = 'Tears when it is time to put Glimmerlive away';
  const { source } = await drafting.draft('to-try', {
    ...reading,
    platformNames: [{ name: 'Glimmerlive', variants: [], role: 'subject' }],
    advice: [],
    redFlags: [{ text: sign, line: 9 }],
    statements: [
      { text: 'Glimmerlive is a free app.', line: 3, uses: ['service'] },
      { text: sign, line: 9, uses: ['sign'] },
    ],
  });
  const { own, statements } = JSON.parse(source?.text ?? '');
  expect(own).toMatchObject([{ says: 'Tears when it is time to put the app away', whyNot: null }]);
  expect(timelessOf(own, { own, statements })).toEqual(own);
});

test('but not with a sentence that may not be told, or that a person is to decide on', async () => {
  const first = 'Fold the kite away by eight.';
  const ownWith = async (second: string, uses: string[]) => {
    const { source } = await drafting.draft(
      'to-try',
      {
        ...reading,
        advice: [first, second].map((text) => ({ text, line: 7 })),
        statements: [
          { text: first, line: 7, uses: ['advice'] },
          { text: second, line: 7, uses },
        ],
      },
      [`${first} ${second}`],
    );
    return JSON.parse(source?.text ?? '').own[0].text;
  };
  expect(await ownWith('Then hang it where the cat sleeps.', ['advice'])).toContain('cat');
  expect(await ownWith('Delete the chat.', ['advice'])).toBe(first);
  expect(await ownWith('Buy a red kite in the spring.', ['unmapped'])).toBe(first);
});

test.each([
  ['Turn the kite off where figures were hanging.', /self-harm or death/],
  ['Ask where they were hanging about with the kite.', null],
])('“%s” is told of death, or of a meeting', async (text, why) => {
  const { source } = await drafting.draft('to-try', {
    ...reading,
    advice: [{ text, line: 7 }],
    statements: [{ text, line: 7, uses: ['advice'] }],
  });
  const [{ whyNot }] = JSON.parse(source?.text ?? '').own;
  if (why) expect(whyNot).toMatch(why);
  else expect(whyNot ?? '').not.toMatch(/self-harm or death/);
});

test('nor are the sentences of an item that is quoted whole told in our words', async () => {
  const [known, odd] = ['Tell a trusted adult.', 'Hang the kite where the cat sleeps.'];
  const { source } = await drafting.draft(
    'to-try',
    {
      ...reading,
      advice: [known, odd].map((text) => ({ text, line: 7 })),
      statements: [known, odd].map((text) => ({ text, line: 7, uses: ['advice'] })),
    },
    [`${known} ${odd}`],
  );
  const told = JSON.parse(source?.text ?? '');
  expect(told.own).toMatchObject([{ text: `${known} ${odd}`, whyNot: null }]);
  expect(told.ours).toEqual([]);
});
