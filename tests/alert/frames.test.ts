/** What frames a paper swallows nothing of it: a list of dates, a letter's greeting, a heading that only looks like advice. */
import { describe, expect, test } from 'vitest';
import { findFront } from '#alert/front/find-front.ts';
import { readAlertText } from '#alert/read-alert-text.ts';
import { alertKnowledge } from '#scripts/alert-knowledge.ts';
import { asPaper } from './read-names.ts';

const knowledge = await alertKnowledge('lessons', () => {});
const read = (text: string) => {
  if (!knowledge) throw new Error('The shared data cannot be read');
  const alert = { file: 'paper.txt', blocks: asPaper(text), about: {} };
  const reading = readAlertText(alert, knowledge, () => {});
  if (!reading) throw new Error('There is no reading');
  return reading;
};
const texts = (some: readonly { text: string }[]) => some.map(({ text }) => text);

test('the one piece on a danger is read, although “Dates” is the last heading above it', () => {
  const { lead, risks } = read(`HALE PRIMARY SCHOOL
Friday news, 13 November 2026

DATES
Mon 16  Flu, all classes
Thu 19  Roman day

Several of you asked about Wisp. It is a chatbot that talks like a friend, at any hour of the night.
It told one of our pupils that it would be lonely without her, and asked her to stay.
She had told the chatbot her full name and which school she goes to.

LOST PROPERTY  Eleven jumpers.`);
  expect([lead, risks.length > 1]).toEqual(['ai-companions', true]);
});

test('a letter keeps what it asks for, whatever stands around it', () => {
  const { advice } = read(`HALE SCHOOL

Our ref: Y8/14

Dear Parent or Carer

QUILL

A pupil puts up a link, and whoever opens it can write to that pupil without saying who they are.
Some of the messages were cruel, and one pupil was insulted for days.

Please would you:

- ask whether there is a link, and take it down together;
- not pay for a hint;

If yours has been sending, begin with that.

Yours faithfully

R. Okafor
Head of Year 8`);
  expect(advice.map(({ text, not }) => [text.replace(/;$/, ''), not ?? false])).toEqual(
    expect.arrayContaining([
      ['ask whether there is a link, and take it down together', false],
      ['pay for a hint', true],
    ]),
  );
});

test('what happens under “When …” is a story, where it asks for nothing', () => {
  const { risks } = read(`# When the feed turns on you

Mira was 13. She looked at two films of a girl running, and the app sent her more and more of the same.

We asked three pupils to try the feed on new phones. Within an hour it showed them films about hurting yourself.

She reported eleven of the films. Ten were still up a week later, and she was sent worse ones.

## What helps

Sit and watch ten minutes of it together.`);
  expect(risks.map(({ id }) => id)).toContain('harmful-content');
});

test('a number alone among bullets heads what follows', () => {
  const { redFlags, advice } = read(`ALERT FOR SCHOOLS

1. SUMMARY
Pupils are threatened by a stranger who wants money, and says that their messages will be sent to the school.

2. SIGNS
- asking for an advance, and giving no reason
- panic at a message

3. FOR PUPILS (may be read out)
- Don't pay. It tells them that it works.
- Keep the messages.`);
  expect(texts(redFlags)).toHaveLength(2);
  expect(texts(advice)).toEqual(expect.arrayContaining(['Keep the messages.']));
});

test.each(['R. Okafor, Education Safeguarding Officer', 'Ros Hale, Schools Safeguarding Manager'])(
  'who signs under the last line advises nothing: %s',
  (name) => {
    const { advice } = read(`Sellers on a market app

Strangers have robbed pupils who sold a phone online, and one pupil was threatened.

What parents can do
- Go with your child to hand anything over.

This bulletin may be shared with parents.
${name}`);
    expect(texts(advice).filter((text) => text.includes(name))).toEqual([]);
  },
);

describe('the head', () => {
  const front = (head: string) =>
    findFront({
      file: 'paper.txt',
      blocks: asPaper(
        `${head}\n\nStrangers send messages to children in games and ask them for pictures. A pupil was asked for an address.`,
      ),
      about: {},
    });

  test('of a series in capitals is no title, where one stands under whose it is and how it is handled', () => {
    expect(
      front(
        'CYBER SAFETY ADVISORY 2026-14\nHale Catholic Schools Office\nIssued: 20 October 2026\nHANDLING: staff only.\n\nMESSAGES FROM STRANGERS IN GAMES',
      ).title,
    ).toBe('MESSAGES FROM STRANGERS IN GAMES');
  });

  test('says whose paper it is behind what the paper is called', () => {
    expect(
      front('**Schools Safeguarding Bulletin | Hale Vale Council | Issue 14**\n\n# A chat site')
        .publisher,
    ).toBe('Hale Vale Council');
  });
});

describe('a place to turn to', () => {
  const alert = (sentence: string) =>
    read(
      `Safeguarding alert for parents\n\nStrangers have tricked pupils into paying for a prize.\n\nWhat to do\n\n${sentence}`,
    ).routes.map(({ routeId }) => routeId);
  test.each([
    'CEOP tells us that this is not for them.',
    'CEOP does not take reports of this; ring 101 instead.',
    'CEOP does not deal with this.',
  ])('that is ruled out is none: “%s”', (sentence) => {
    expect(alert('Report it to CEOP, who will look at it.')).toContain('ceop-safety-centre');
    expect(alert(sentence)).not.toContain('ceop-safety-centre');
  });
  test('beside it is kept', () => {
    expect(alert('CEOP does not deal with this; ring the police on 101.')).toContain('police-101');
  });
});

test('an ordinary word that heads an item is no name', () => {
  const { platformNames } = read(`# Companion apps: a guide for parents

A companion app is a chatbot that acts like a friend. Strangers built it, and children tell it private things.

What are the risks?

- **Dependence:** The app is made to keep them talking.
- **Cost:** The app is free at first.`);
  expect(platformNames).toEqual([]);
});

test('what a letter adds under its signature is no more of the list above it', () => {
  const { redFlags } = read(`HALE SCHOOL

Dear Parent or Carer

A dare has been going round in short videos. Children dare two others to beat it.

How you can help:

- Ask your child whether anybody has dared them to do something.
- Practise a sentence for saying no.

Things you may notice:

- is tearful after being online
- does not want to go to school

If your child is missing, ring 999 at once and tell the police that it may be a dare.

In school, please speak to Mrs Hale. Children can ring Childline free on 0800 1111.

No child will be in trouble for telling us about a dare.

Thank you for your help.

Yours faithfully

Mr T Hale
Headteacher

PS Odd socks day is tomorrow. There is nothing to pay.`);
  expect(texts(redFlags)).toEqual([
    'is tearful after being online',
    'does not want to go to school',
  ]);
});
