/** Short messages for a parents’ app: five, each in one text message, none about more than it says. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { BandVersion } from '#model/band-version.ts';
import { messages } from '#products/messages.ts';
import { MAX_CHARACTERS, shortMessages } from '#render/letters/short-messages.ts';
import { prepareFixture } from '../../prepare-fixture.ts';

/** The alphabet in which a text message holds 160 characters; brackets and the euro sign count twice. */
const ONCE = /^[@£$¥èéùìòÇØøÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&'()*+,\-./0-9:;<=>?¡A-ZÄÖÑÜ§¿a-zäöñüà\n]*$/;

let versions: BandVersion[];
beforeAll(async () => {
  const { lessons } = await prepareFixture();
  versions = lessons[0]?.versions.map(({ version }) => version) ?? [];
});

test('there are five for each age, in the alphabet of text messages, and each fits one', () => {
  expect(versions.length).toBeGreaterThan(0);
  for (const version of versions) {
    const five = shortMessages(version);
    expect(five).toHaveLength(5);
    for (const { says } of five) {
      expect(says).toMatch(ONCE);
      expect(says.length).toBeLessThanOrEqual(MAX_CHARACTERS);
      expect(says).not.toMatch(/https?:|www\.|undefined/);
    }
  }
});

describe('whatever a school is called and writes', () => {
  const wordy = (version: BandVersion): BandVersion => ({
    ...version,
    yearNames: 'Nursery, Reception and the bridging class of the old building',
    school: {
      ...version.school,
      lessonsWhen: `in the week ${'after the next long holiday '.repeat(5)}`,
      contact: { name: 'Mrs Abernethy', how: 'ring '.repeat(40) },
    },
    letter: {
      ...version.letter,
      card: {
        ...version.letter.card,
        openers: [[{ type: 'text', value: 'Would you say? '.repeat(20) }]],
      },
    },
  });

  test('a message that would be too long says less', () => {
    for (const version of versions)
      for (const { says } of shortMessages(wordy(version)))
        expect(says.length).toBeLessThanOrEqual(MAX_CHARACTERS);
  });
});

const text = (value: string) => ({
  type: 'paragraph' as const,
  children: [{ type: 'text' as const, value }],
});
/** As composing marks what the alert advises itself. */
const advice = (value: string) => ({ ...text(value), data: { alertWords: 'advice' } });
const listOf = (children: ReturnType<typeof text>[]) => ({
  type: 'list' as const,
  children: children.map((child) => ({ type: 'listItem' as const, children: [child] })),
});

test('one thing that helps is told as the alert asks it', () => {
  const [version] = versions;
  if (!version) throw new Error('No lesson was prepared');
  const front = [text('What helps'), listOf([text('“Smile.”'), advice('“Hang up.”')])];
  const after = shortMessages({ ...version, letter: { ...version.letter, front } });
  expect(after.map(({ says }) => says).join(' ')).toContain('What helps: "Hang up."');
});

test('what says nothing alone is no message: nobody learns whom to stop replying to', () => {
  const items = ['“Stop replying.”', '“Do not delete the messages.”', '“Do not pay.”'];
  const [version] = versions;
  if (!version) throw new Error('No lesson was prepared');
  const front = [text('What helps'), listOf(items.map(advice))];
  const said = shortMessages({ ...version, letter: { ...version.letter, front } })
    .map(({ says }) => says)
    .join(' ');
  expect(said).toContain('What helps: "Do not pay."');
  expect(said).not.toMatch(/Stop replying|the messages/);
});

test('who helps is said with the numbers of the help card', () => {
  for (const version of versions) {
    const last = shortMessages(version).at(-1)?.says ?? '';
    const numbers = version.letter.card.routes.flatMap(({ contact }) =>
      contact.map(({ text }) => text),
    );
    expect(last).toMatch(/ring 999\. Childline listens to any child, free: 0800 1111\./);
    for (const number of last.match(/\d[\d ]{2,}\d/g) ?? [])
      expect(`${numbers.join()} ${version.school.contact.how}`).toContain(number);
  }
});

test('text and table say the same, and a draft says that it is one', () => {
  const [text, table] = messages(versions).map(({ bytes }) => `${bytes}`);
  // Else a browser that opens it from a stick shows “parentsâ€™”.
  expect(text).toMatch(/^\ufeff/);
  for (const { says } of versions.flatMap(shortMessages)) {
    expect(text).toContain(says);
    expect(table).toContain(says.replaceAll('"', '""'));
  }
  const finals = versions.map((version) => ({ ...version, draft: [] }));
  expect(`${messages(finals)[0]?.bytes}`).not.toMatch(/draft/i);
  expect(
    `${messages(versions.map((version) => ({ ...version, draft: ['x'] })))[1]?.bytes}`,
  ).toMatch(/Draft: not for sending/);
});

test('where nobody is taught, nobody is sent anything', () => expect(messages([])).toEqual([]));

test('the first says what the alert is about, where that is known and there is room', () => {
  const [version] = versions;
  if (!version) throw new Error('The fixture has no version');
  const first = (about: string | undefined) =>
    shortMessages({ ...version, ...(about === undefined ? {} : { about }) })[0]?.says ?? '';
  expect(first('shops that do not exist')).toMatch(
    /^We were sent an alert about shops that do not exist\. /,
  );
  expect(first('a long matter '.repeat(20))).toMatch(/^Our online safety lesson/);
  const { about: _, ...unknown } = version;
  expect(shortMessages(unknown)[0]?.says).toMatch(/^Our online safety lesson/);
});

test('what is done first if it happens is told before what else helps, and a subject is a sentence of its own', () => {
  const [version] = versions;
  if (!version) throw new Error('No lesson was prepared');
  const [, before, , after] = shortMessages({
    ...version,
    firstThing: 'If somebody asks for money: pay nothing.',
    letter: {
      ...version.letter,
      subject: 'A lesson about people who shout, and want more, ages 7 to 9',
    },
  });
  expect(after?.says).toMatch(/^If somebody asks for money: pay nothing\. Listen/);
  expect(before?.says).toMatch(
    /^Tomorrow's lesson is about people who shout, and want more\. If that may be hard/,
  );
});
