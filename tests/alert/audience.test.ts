/** For whom alone a part of a paper is: what schools are asked is never taken for what families are. */
import { describe, expect, test } from 'vitest';
import { audienceOf } from '#alert/blocks/audience.ts';
import { blocksFromLines } from '#alert/blocks/blocks-from-lines.ts';
import { blocksFromMarkdown } from '#alert/blocks/blocks-from-markdown.ts';
import { placeBlocks } from '#alert/blocks/place-blocks.ts';
import { repairBlocks } from '#alert/blocks/repair-blocks.ts';
import { textLines } from '#alert/blocks/text-lines.ts';
import { findTitle } from '#alert/front/find-title.ts';

test.each([
  ['What we ask schools to do', 'staff'],
  ['For DSLs', 'staff'],
  ['For designated safeguarding leads only', 'leads'],
  ['NOT FOR FAMILIES', 'leads'],
  ['6. PRACTITIONERS ONLY', 'staff'],
  ['Staff and governors alone', 'staff'],
  ['A word to colleges', 'staff'],
  ['DSLS ONLY – NOT FOR PARENTS, PUPILS OR GENERAL STAFF', 'leads'],
  ['Schools should', 'staff'],
  ['4. Advice to members', 'staff'],
  ['Things staff may notice', 'staff'],
  ['In school', 'staff'],
  ['If a pupil tells you', 'staff'],
  ['For nurseries and schools (not for the parents’ board)', 'staff'],
  ['Notes for settings, not to be pinned up', 'staff'],
  ['What to tell families', 'staff'],
  ['WHAT I’D LIKE TO SAY TO PARENTS (please edit)', 'families'],
  ['LIVE INVESTIGATION - NOT FOR ONWARD SHARING', 'leads'],
  ['I work in a college or sixth form', 'staff'],
  ['Running a club or a school?', 'staff'],
  ['Are you a teacher?', 'staff'],
  ['Schools and settings', 'staff'],
  ['For parents and carers', 'families'],
  ['I’m a parent. What should I look for?', 'families'],
  ['What should parents know?', 'families'],
  ['What you can do at home', 'families'],
  ['If your child has sent a picture', 'families'],
  ['Parents and carers:', 'families'],
  ['What schools and families need to know', null],
  ['What parents told us', null],
  ['US ONLY', 'leads'],
  ['What you need to know but not repeat', 'leads'],
  ['What you can do', null],
  ['What it can lead to', null],
])('“%s” is for %s', (heading, audience) => expect(audienceOf(heading)).toBe(audience));

/** What each block but headings is for, by its first word. */
const placed = (blocks: ReturnType<typeof blocksFromLines>): Record<string, string | null> =>
  Object.fromEntries(
    placeBlocks(blocks, findTitle(blocks))
      .filter(({ kind }) => kind !== 'heading')
      .map(({ text, audience }) => [text.split(/\W/)[0] ?? '', audience]),
  );
const lines = (text: string) => placed(blocksFromLines(textLines(text)));

describe('for leads alone is', () => {
  test('each paragraph with the mark that the paper explains so, and no other', () => {
    const paper = (explained: string) =>
      placed(
        repairBlocks(
          blocksFromLines(
            textLines(`Bank accounts for rent

${explained}

1. (O) Recruiters ask for the use of a bank account, and the money in it is stolen.

2. (O) Parents can ask, without accusing, whether anybody has offered their child money.

3. (X) Officers are to visit two homes in the week of the fair, and nobody knows of it.`),
          ),
        ),
      );
    expect(paper('Paragraphs marked (X) are for named leads only.')).toMatchObject({
      Recruiters: null,
      Officers: 'leads',
    });
    expect(paper('Paragraphs marked (O) may be copied.')).toMatchObject({ Officers: null });
  });

  test.each([
    ['US ONLY'],
    ['SECTION B – OFFICIAL-SENSITIVE. DSLs and headteachers. Not to be read out.'],
    ['Welfare officers and committee – below this line not for members'],
    ['PARTNERS’ STRIP (if you can read this you are on the partner list)'],
    ['┌ 🔒 VERIFIED PARTNERS – you can see this box because you are signed in as a lead ┐'],
    ['PROFESSIONALS’ SLIP – CUT OFF BEFORE DISPLAY OR HANDING OUT'],
  ])('all below “%s”', (line) =>
    expect(
      lines(`Glasses that film

Clips of swimmers were put up by an account, and children were laughed at for a whole week.

${line}

Two clubs are part of an inquiry, and nobody is to be told which of them these are.`),
    ).toMatchObject({ Clips: null, Two: 'leads' }),
  );

  test('a part that the head of the paper keeps for them, and not what speaks of it, nor the part after it', () =>
    expect(
      lines(`Contact through swaps

Part A is for DSLs and headteachers only and MUST NOT be forwarded.

Part B may be passed on to parents and carers.

PART A - RESTRICTED

Officers intend to go to the next two swap mornings in plain clothes, and nobody knows of it.

PART B - MAY BE SHARED

Collectors join a chat with people whom nobody in the family has ever met, and are asked for a photo.`),
    ).toMatchObject({ Part: null, Officers: 'leads', Collectors: null }));

  test('a part whose own head keeps it for them, and not the next', () =>
    expect(
      lines(`Strangers in building games

PART ONE - FOR DESIGNATED SAFEGUARDING LEADS ONLY. NOT FOR ONWARD CIRCULATION.

Officers intend to go to the next two swap mornings in plain clothes, and nobody knows of it.

PART TWO - MAY BE SHARED WITH FAMILIES

Collectors join a chat with people whom nobody in the family has ever met, and are asked for a photo.`),
    ).toMatchObject({ Officers: 'leads', Collectors: null }));

  test('and no more once the paper says that it ends', () =>
    expect(
      lines(`Glasses that film

Clips of swimmers were put up by an account, and children were laughed at for a whole week.

US ONLY

Two clubs are part of an inquiry, and nobody is to be told which of them these are.

END OF THIS BOX

Please leave glasses that film at home, or in a bag.`),
    ).toMatchObject({ Two: 'leads', Please: null }));

  test('a note to the office that its writer forgot', () =>
    expect(
      lines(`Extras for a game

Children look for extras, and what they load copies the passwords of the whole family.

JT to office – pls take out before it goes: the money was theirs, and their dad is cross.

NB heads only, delete this line before copying: the boy in two of the reports goes to Orme Road.

For committee only: the girl on plot 14 has agreed to meet him, and her tablet is with the police.

STAFF COPY ONLY (cut off below the line before printing): the child in Wren Class is known to Early Help, and no parent is to be told of it by anybody.

Editor's note for trustees, to be removed before posting: their solicitor says that nobody may name the man.

Ring the bank if a card was saved.`),
    ).toMatchObject({
      ...{ Children: null, JT: 'leads', NB: 'leads', For: 'leads' },
      ...{ STAFF: 'leads', Editor: 'leads', Ring: null },
    }));
});

describe('a part', () => {
  test('for staff begins where a line says so, also below a signature', () =>
    expect(
      lines(`Pages about pupils

Followers send in gossip about pupils through a box, and somebody puts it all up for everyone to read.

Yours sincerely,
A. Penn

--- STAFF COPY ONLY: OFFICE PLEASE REMOVE BEFORE SENDING ---

Somebody in Year 12 wrote most of the posts, and nobody is to be told of it.`),
    ).toMatchObject({ Followers: null, Somebody: 'staff' }));
  test('is none below advice to remove something before it is shared', () =>
    expect(
      lines(`Pictures of badges

Somebody found a school by a badge in a picture, and wrote to the child for weeks without being seen.

Look for the badge, and remove it before sharing.

Ask again on another day.`),
    ).toMatchObject({ Look: null, Ask: null }));
  test('is one paragraph where that asks whom it is for', () =>
    expect(
      lines(`Strangers who are kind in games

Somebody who is kind in a game for weeks wants children to come over and chat in another app, where nobody reads along.

What parents can do

Play for half an hour, and ask who is there.

Running a club or a school? Training is on 9 October. Use the child’s own words.

Ask again on another day.`),
    ).toMatchObject({ Play: 'families', Running: 'staff', Ask: 'families' }));

  test('under a bare line ends with the next that says something else', () =>
    expect(
      lines(`Pages about pupils

Followers send in gossip about pupils through a box, and somebody puts it all up.

What we ask schools to do

Report the page to the service, and keep a note of its address and of the day.

Phones

Collect no phone without leave from the head, whatever anybody says that is on it.

For parents and carers

Ask in the car, and not across the table.

Signs

Laughter that stops when an adult comes.`),
    ).toEqual({
      ...{ Followers: null, Report: 'staff', Collect: 'staff', Ask: 'families', Laughter: null },
    }));

  test('goes on under headings of a lower level', () => {
    const text = `# Pages about pupils

Followers send in gossip about pupils through a box, and somebody puts it all up.

## For staff

### If it has happened

Report the page to the service.

## Where to turn

Ring us.`;
    const blocks = blocksFromMarkdown(text);
    expect(placed(blocks)).toEqual({ Followers: null, Report: 'staff', Ring: null });
  });

  test('“If a pupil tells you” is for staff, and so is what stands under its own headings', () => {
    const text = `# Blackmail with pictures

Followers are asked for money for a picture, and there is always one more to pay.

## If a pupil tells you

### Do

- Stay calm

## What parents can do

- Talk about it before it happens`;
    expect(placed(blocksFromMarkdown(text))).toMatchObject({ Stay: 'staff', Talk: 'families' });
  });

  test('is a label’s own paragraph, or a list that is led in to', () =>
    expect(
      lines(`Pages about pupils

Followers send in gossip about pupils through a box, and somebody puts it all up.

Advice for schools: Report the page to the service.

Tell the police if anybody has been threatened, and do so on the same day.

We ask families to:
- Keep every message
- Listen before they speak`),
    ).toMatchObject({ Followers: null, Report: 'staff', Tell: null, Keep: 'families' }));
});

test('a line that says for whom the whole paper is opens no part', () =>
  expect(
    lines(`Pages about pupils

Information for schools

Followers send in gossip about pupils through a box, and somebody puts it all up.`),
  ).toMatchObject({ Followers: null }));

test('a heading that says who may read its part is no advice to them: what stands there tells, until advice begins', () => {
  const text = `Kite pages

PART A – FOR STAFF ONLY. NOT TO BE FORWARDED.

Since May there have been four kite pages in our names.

PART B – MAY BE COPIED TO PARENTS (newsletter or email)

Anybody can start a page and ask others to send in gossip about pupils.

What parents can do

Ask your child not to follow the pages.`;
  const blocks = blocksFromLines(textLines(text));
  const sections = placeBlocks(blocks, findTitle(blocks)).map(({ text, section }) => [
    text.split(/\W/)[0],
    section,
  ]);
  expect(Object.fromEntries(sections)).toMatchObject({ Since: null, Anybody: null, Ask: 'advice' });
});

const STORY = 'Somebody who is kind in a game for weeks wants children to chat elsewhere.';
test.each([
  [
    'a note to the office',
    'Jan',
    'Jan – take this bit out before it goes to print! The boy on the bus is known to us.',
  ],
  [
    'what shows to volunteers',
    'Volunteer',
    'Volunteer note, visible because you are logged in: we think it is a sibling.',
  ],
  [
    'what is not for sharing',
    'Not',
    'Not for sharing: we think that it began with a parent at Orme Road. Two clips are with the police.',
  ],
  [
    'a note that says for whom it is not',
    'Note',
    'Note to tutors, not for the parent version: a student has been interviewed. Send calls to Ms Orr.',
  ],
  [
    'what is not to be read out',
    'Committee',
    'Committee and adult helpers only: not to be read out. The account is known.',
  ],
])('%s is for leads alone', (_, word, text) =>
  expect(
    lines(`Pages about pupils\n\n${STORY}\n\n${text}\n\nAsk again on another day.`),
  ).toMatchObject({
    [word]: 'leads',
    Ask: null,
  }),
);

test.each([
  'NOTES, STAFF ONLY, TAKE OUT',
  'FOR LIBRARY STAFF (please remove before printing)',
  'Notes for the office: remove before sending',
  'COMMITTEE AND COACHES - TAKE THIS BIT OFF BEFORE PINNING UP',
  'For room leaders only – remove before display',
])('all that stands below “%s” is for leads alone', (head) =>
  expect(
    lines(
      `Pages about pupils\n\n${STORY}\n\nWhat parents can do\n\nAsk in the car, and not across the table.\n\n${head}\n\nBank is run by somebody in Year 11.\n\nMum does not know yet.`,
    ),
  ).toMatchObject({ Ask: 'families', Bank: 'leads', Mum: 'leads' }),
);

test.each([
  'Take it out of the room at night',
  'Take your name off before sharing photos',
  'Ask who they draw with before sending',
])('“%s” takes out no part of a paper', (line) =>
  expect(lines(`Pages about pupils\n\n${STORY}\n\n${line}\n\nBank at the shop.`)).toMatchObject({
    Bank: null,
  }),
);
