/** What an alert is about in its own words: which sentence is proposed, and that nobody is told it before the lead takes it. */
import { toString as textContent } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import { staffBriefing } from '#adapt/staff-briefing.ts';
import { withDecisions } from '#draft/correct/decide-words.ts';
import { aboutOfMechanism, calledIn } from '#draft/passage/propose-about.ts';
import type { AlertReading } from '#model/alert/alert-reading.ts';
import { AlertSource } from '#model/alert/alert-source.ts';
import { letterOf } from '#model/paper/letters.ts';
import { openDrafting } from '#scripts/samples/drafted.ts';
import { readingOf } from '#scripts/samples/sample-reading.ts';

const drafting = await openDrafting();
const LUMIVO = { name: 'Lumivo', variants: [], role: 'subject' as const };

/** A reading whose sentences all tell of what the service does. */
const readingWith = (texts: readonly string[], more: Partial<AlertReading> = {}): AlertReading => ({
  ...readingOf({ risks: [['stranger-contact', 'high', 4]] }),
  platformNames: [LUMIVO],
  statements: texts.map((text, at) => ({
    text,
    line: 4 + at,
    uses: ['mechanism:random-pairing'],
  })),
  serviceFacts: texts.map((text, at) => ({ text, line: 4 + at })),
  ...more,
});
const proposed = async (reading: AlertReading) => {
  const { source } = await drafting.draft('to-try', reading);
  return AlertSource.parse(JSON.parse(source?.text ?? '')).about?.says ?? null;
};
const ofOne = (text: string) => proposed(readingWith([text]));

describe('proposed, without the name', () => {
  test.each([
    [
      'Lumivo is a drawing app in which two people who have never met fill one page together.',
      '“a drawing app in which two people who have never met fill one page together”',
    ],
    [
      'We’re hearing about a website called Lumivo where teenagers rate photographs out of ten.',
      '“a website where teenagers rate photographs out of ten”',
    ],
    [
      'Stickers with a square code have appeared on bus shelters near three schools.',
      'this: “Stickers with a square code have appeared on bus shelters near three schools”',
    ],
    [
      'Anybody can put up a photograph on Lumivo without asking anyone.',
      'this: “Anybody can put up a photograph on the service without asking anyone”',
    ],
  ])('%s', async (text, about) => expect(await ofOne(text)).toBe(about));

  test('what the alert calls it stands in its place', async () => {
    const reading = readingWith([
      'Children use the Lumivo app at lunch.',
      'On Lumivo a picture opens once and is gone.',
    ]);
    expect(await proposed(reading)).toBe('this: “On the app a picture opens once and is gone”');
  });

  test('what kind of thing it is, before what it does', async () => {
    const kind = 'Lumivo is a game in which strangers build a town together.';
    expect(await proposed(readingWith(['Anyone can join a town without being asked.', kind]))).toBe(
      '“a game in which strangers build a town together”',
    );
  });
});

test.each([
  ['Safety guide for parents: AI companion apps', '“AI companion apps”'],
  ['ALERT: screen-sharing fraud aimed at teenagers', '“screen-sharing fraud aimed at teenagers”'],
  ['Notice to schools – fake pupil profiles on Lumivo', '“fake pupil profiles”'],
  ['A warning about calls that ask for a code', '“calls that ask for a code”'],
])('the title says it first: “%s”', async (title, about) =>
  expect(
    await proposed(readingWith(['Anyone can join a town without being asked.'], { title })),
  ).toBe(about),
);

test.each([
  ['Fight accounts run by pupils', '“fight accounts run by pupils”'],
  ['Lumivo: fight accounts', '“fight accounts”'],
  ['Fight accounts in the lobby of Lumivo', '“fight accounts in the lobby”'],
  ['Fight accounts: what parents should know', '“fight accounts”'],
  [
    '“Kite calls”: children who keep a call on all night',
    '“children who keep a call on all night”',
  ],
  // It asks, says it of its paper, or says nothing of what is told.
  ['How fight accounts work', null],
  ['Autumn news on fight accounts', null],
  ['Ice on the path', null],
])('a title alone says it where no sentence does: “%s”', async (title, about) => {
  const said = { text: 'Members of such accounts were added after a fight in town.', line: 4 };
  const reading = readingWith([], { title });
  const risks = reading.risks.map((risk) => ({ ...risk, evidence: [said] }));
  const statements = [{ ...said, uses: ['risk:stranger-contact'] }];
  expect(await proposed({ ...reading, risks, statements })).toBe(about);
});

test.each([
  'Letter to families in Year 6',
  'Safeguarding alert: nude pictures of children',
  'Alert: Lumivo',
  'What we heard in Elmfield',
])(
  'no title that says nothing of it, or what families of young children are not told: “%s”',
  async (title) =>
    expect(
      await proposed(readingWith(['Anyone can join a town without being asked.'], { title })),
    ).toBe('this: “Anyone can join a town without being asked”'),
);

describe('never proposed', () => {
  test.each([
    'A girl of 11 was asked by somebody for her street and for her school.',
    'Lumivo is an app that asks for nude pictures of whoever joins it.',
    'Lumivo is an app that Mr Hart of Elm Primary found on a phone.',
    'Lumivo is an app with links such as www.lumivo.example for everybody.',
    'Lumivo is an app that is against the law in several other countries.',
    'Lumivo is meant for people who are over 17 years of age.',
    'Lumivo is an app that works like Snapchat for people who draw.',
    'It has spread through the town since the summer holidays began.',
  ])('%s', async (text) => expect(await ofOne(text)).toBeNull());

  test('anything of an alert that is not for passing on', async () => {
    const sharing = [{ text: 'OFFICIAL', line: 1 }];
    const text = 'Lumivo is a drawing app in which two strangers fill one page together.';
    expect(await proposed(readingWith([text], { sharing }))).toBeNull();
  });
});

describe('a proposal', async () => {
  const SAYS = 'a drawing app in which two people who have never met fill one page together';
  const lesson = await drafting.draft('to-try', readingWith([`Lumivo is ${SAYS}.`]));
  const kit = async (about?: string) => {
    const text = withDecisions(lesson.alert?.text ?? '', {}, about) ?? '';
    const { lessons } = await drafting.prepare(
      [{ ...lesson, alert: { path: 'to-try/alert.md', text } }],
      'lks2',
    );
    const [prepared] = lessons;
    if (!prepared) throw new Error('no lesson was prepared');
    const versions = prepared.versions.map(({ version }) => version);
    return {
      briefing: JSON.stringify(staffBriefing(prepared.lesson, drafting.sharedData, versions)),
      letters: versions
        .map((version) =>
          textContent({ type: 'root', children: letterOf(version, 'before')?.front } as never),
        )
        .join(''),
      workshops: JSON.stringify(prepared.workshops),
      pupils: JSON.stringify(prepared.versions.map(({ pupils }) => pupils)),
    };
  };

  test('is kept where git does not look', () =>
    expect(`${lesson.alert?.text}${lesson.lesson.text}`).not.toContain(SAYS));

  test('stands in the briefing of a draft as not checked, and nowhere else', async () => {
    const { briefing, letters, workshops, pupils } = await kit();
    expect(briefing).toMatch(new RegExp(`Not checked yet: [^{}]*${SAYS}`));
    expect(`${letters}${workshops}${pupils}`).not.toContain(SAYS);
  });

  test('once taken, is in letters, briefing and workshop, and in nothing for pupils', async () => {
    const { briefing, letters, workshops, pupils } = await kit(`“${SAYS}”`);
    for (const paper of [briefing, workshops, letters])
      expect(paper).toContain(`It is about “${SAYS}”.`);
    expect(pupils).not.toContain(SAYS);
  });
});

test.each([
  'A group of friends who all began at once, and who tell nobody why that is.',
  'A group of children share a list of silly things in one long chat every evening.',
])('a scrap that says of nothing that it is this is no proposal: %s', async (text) =>
  expect(await ofOne(text)).toBeNull(),
);

describe('what stands for a service’s name', () => {
  const called = (...texts: string[]) =>
    calledIn({
      statements: texts.map((text, at) => ({ text, line: at + 1, uses: [] })),
      platformNames: [{ name: 'Kitely', variants: [], role: 'subject' }],
    });

  test('is what the alert says that it is', () =>
    expect(called('Kitely is a games console.')).toBe('the console'));

  test('is no word for what people do', () => {
    const watch = ['Anyone can watch.', 'Ask to watch a few.', 'Friends who watch may record it.'];
    expect(called('Kitely is live video.', ...watch)).toBe('the service');
  });
});

test('where it is not sure what the service does, that is proposed in words of ours, with its sentence', () => {
  const evidence = [{ text: 'A new account had her kite.', line: 7 }];
  const about = (id: string, plainer?: string) =>
    aboutOfMechanism(
      { mechanisms: [{ id: 'kite-copies', evidence, isUnsure: true }] },
      { id, name: 'Accounts that copy a kite', adults: { about: plainer } },
    );
  const sentence = { text: 'A new account had her kite.', line: 7, ours: true };
  expect(about('kite-copies')).toEqual({ ...sentence, says: 'accounts that copy a kite' });
  expect(about('kite-copies', 'false kites')).toEqual({ ...sentence, says: 'false kites' });
  expect(about('no-kite')).toBeNull();
});
