/** The head of a paper: its title is what it is about, its publisher a body; a wrong one is worse than none. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { findFront } from '#alert/front/find-front.ts';
import { asPaper } from './read-names.ts';

interface Head {
  text: string;
  publisher: string | null;
  issued: string | null;
  title: string | null;
  /** What may be read too. */
  publisherMay?: (string | null)[];
  titleMay?: (string | null)[];
  /** No day is given. */
  monthOnly?: boolean;
}

const BODY =
  'Quavo puts your friends on a map. Quavo shows where each of them is, to within a few steps, and keeps it for a year.';
const BODY_OF_HEADS =
  'Strangers send messages to children in games and ask them for pictures. A pupil of eleven was asked for an address.';

const frontOf = (text: string) =>
  findFront({ file: 'paper.txt', blocks: asPaper(text), about: {} });
const titleOf = (text: string): string | null => frontOf(text).title;
const publisherOf = (text: string): string | null => frontOf(`${text}\n\n${BODY}`).publisher;

test.each([
  [`# Quavo\n\n${BODY}\n\n## Age\n\nIt says 9+.`, 'Quavo'],
  [
    `Hale School\nFact sheet 6\n\nMaking Quavo safe in ten minutes\n\n${BODY}`,
    'Making Quavo safe in ten minutes',
  ],
  [
    `HALE SCHOOL\nMill Rise, Hale  |  Headteacher: Mr T Stead\noffice@hale.example\n\nThursday 12 November 2026\n\nDear parents and carers\n\nA dangerous dare about hiding\n\nI am writing to you about a dare.`,
    'A dangerous dare about hiding',
  ],
  [`Hale Trust: a note for leads\n12 October 2026\n\nQuavo\n\n${BODY}`, 'Quavo'],
  [`🔔 QUAVO: A MAP OF YOUR CHILD 🔔\n\n${BODY}`, 'QUAVO: A MAP OF YOUR CHILD'],
  [
    `HALE COUNCIL\nALERT 26/14 FOR DESIGNATED SAFEGUARDING LEADS\n\nMaps of children in Quavo\n\n${BODY}`,
    'Maps of children in Quavo',
  ],
  [
    `From: Dawn Hale\nSubject: FW: FW: [EXTERNAL] Maps in Quavo - PLEASE READ\n\n${BODY}`,
    'Maps in Quavo',
  ],
  [`# A map of your child\n\nCEOP Safety Centre: report here\n\n${BODY}`, 'A map of your child'],
  [
    `MAPS OF CHILDREN\n\nLast checked: 12/10/26\nChecked by: two adults and a test profile\n\n${BODY}`,
    'MAPS OF CHILDREN',
  ],
  [
    `From: Dawn Hale\nSubject: Fwd: Quavo, one for us?\n\nSee below.\n\nFrom: Hale Trust\nSubject: Maps in Quavo\n\n${BODY}`,
    'Maps in Quavo',
  ],
])('of %j the title is %j', (text, title) => {
  expect(titleOf(text)).toBe(title);
});

test.each([
  // What every newsletter has, and a stamp of time
  [`The Tuesday News\nHale School\n\nWord of the week: Kindness\n\n${BODY}`, 'The Tuesday News'],
  [
    `Hale School\n\nStars of the month: Oak class\n\nA map of your child\n\n${BODY}`,
    'A map of your child',
  ],
  [
    `Hale School\n\nAttendance\n\nQuavo: who can see your child\n\n${BODY}`,
    'Quavo: who can see your child',
  ],
  [`[Mon 3 Mar, 07:15]\nMorning all, Jo here from the club\n\n${BODY}`, null],
  [`12/11/2026, 21:47 - Jo: please read this one\n\n${BODY}`, null],
  // To whom it goes is less than what it is about
  [
    `Hale Council\nSafeguarding note for schools\n\nStrangers on a map of friends\n\n${BODY}`,
    'Strangers on a map of friends',
  ],
  [
    `Hale Trust\nLetter to all families\n4 May 2026\n\nQuavo: where it puts your child\n\n${BODY}`,
    'Quavo: where it puts your child',
  ],
  [`# Briefing for governors\n\n## Maps that pupils share\n\n${BODY}`, 'Maps that pupils share'],
  [`Hale Council\nSafeguarding note for schools\n\n${BODY}`, 'Safeguarding note for schools'],
  // A list of contents under the title does not take it along
  [
    `# Guide: Quavo\n\n- What it is\n- Signs\n\n## What it is\n\n${BODY}\n\n## Signs\n\nLate nights.`,
    'Guide: Quavo',
  ],
])('of %j the title is not what stands around it, but %j', (text, title) =>
  expect(titleOf(text)).toBe(title),
);

test.each([
  [
    'CHILDREN’S SERVICES BULLETIN',
    'Hale Borough Council Children’s Services with Hale Youth Forum',
    'Hale Borough Council Children’s Services',
  ],
  ['TRADING STANDARDS NOTICE', 'North Hale Trading Standards', 'North Hale Trading Standards'],
  [
    'COMMUNITY POLICING TEAM ALERT',
    'Hale Police Community Policing Team, East',
    'Hale Police Community Policing Team',
  ],
])('under %j the whole name is read', (head, line, name) =>
  expect(publisherOf(`${head}\n\n${line}\n\nA map of your child`)).toBe(name),
);

test.each([
  // A day, who writes, whom it speaks to, and whom it is to
  ['Hale School\nMill Rise, Hale\n\nThursday 6 November\n\nDear parents', null],
  ['Hale School\nHeadteacher: Mrs R. Okoro\n\n7th November\n\nDear parents', null],
  ['Hale School\n\nMrs P. Okoro, Deputy Head\n\nColleagues', null],
  ['Hale School\n\nGemma (Alfie’s mum), 19:42\n\nHi all', null],
  [
    'Hale Anglers\nTo parents of our juniors, 4 May 2026\n\nA pin on every fish',
    'A pin on every fish',
  ],
  ['Hale Council\nA leaflet for young people\n\nA map of your friends', 'A map of your friends'],
  ['Hale Judo\nTo all judoka and their families\n\nA map of your friends', 'A map of your friends'],
  ['Hale Council\n\nHome\nMy account\nReport it\nA to Z', null],
  ['WHO CAN SEE YOU?\n\nA leaflet for young people and their families', 'WHO CAN SEE YOU?'],
  ['Issued by: Hale Council\n\nA map of your friends', 'A map of your friends'],
  // What it is called every week
  [
    'KITESTRING\nFor children who are worried\n\n“Come over here, it’s better”',
    '“Come over here, it’s better”',
  ],
  [
    'HALE HOME & FAMILY\nThe newsletter for customers\nIssue 31\n\nThe £312 hamster\n\nBy Jo Hale, families team',
    'The £312 hamster',
  ],
  ['~ THE BRAMBLE ~\nNews from Hale School, Friday 10th May', null],
  ['PARENTS OF HALE – group newsletter\nIssue 9\n\nA map of your friends', 'A map of your friends'],
  ['Hale Tumbling\nNewsletter to all members\n\nA map of your friends', 'A map of your friends'],
  // A part of several
  [
    'HALE POLICE\nSchools Partnership Bulletin 14/SP\n\n1. What we are seeing\nIt is new.\n\n2. How it runs\nIt is fast.',
    'Schools Partnership Bulletin 14/SP',
  ],
  [
    'HALE SCHOOL\nMinutes of the Parent Forum\n\n1. Minutes of the last meeting\nAgreed.\n\n2. Matters arising\nThe gate is mended.',
    'Minutes of the Parent Forum',
  ],
  ['Audience: tutors\nName used: Owl (also Owlet)\nStatus: active', null],
  ['Please could you do three things this weekend:', null],
])('of %j the title is no line of its head, but %j', (head, title) =>
  expect(titleOf(`${head}\n\n${BODY}`)).toBe(title),
);

test.each([
  ['URGENT - maps of pupils - please read before tomorrow. NOT for parents yet', 'maps of pupils'],
  ['FW: FW: Maps in Quavo – warn your families', 'Maps in Quavo'],
  ['RE: FYI - Please share with parents - Maps in Quavo (IMPORTANT)', 'Maps in Quavo'],
  ['Fwd: FOR INFORMATION: Maps in Quavo [do not forward to parents]', 'Maps in Quavo'],
  ['Cloned voices - DSLs pls read before Monday', 'Cloned voices'],
  ['[SchoolPost] URGENT Maps in Quavo - parents of Y3/Y4 must read', 'Maps in Quavo'],
  ['Tell your parents about maps', 'Tell your parents about maps'],
  ['URGENT - please read', null],
])('the subject %j is about %j', (subject, title) =>
  expect(titleOf(`From: Dawn Hale\nSubject: ${subject}\n\nDear all\n\n${BODY}`)).toBe(title),
);

test('the head of a part is no title, and what schools may do is no publisher', () => {
  const part = 'PART ONE - FOR LEADS ONLY. NOT FOR ONWARD CIRCULATION.';
  expect(
    titleOf(`Briefing 14/B: strangers in building games\n\n${part}\n\n${BODY_OF_HEADS}`),
  ).not.toMatch(/PART ONE/);
  expect(publisherOf('# Quavo\n\nSchools may share this guide')).toBeNull();
});

test('who wrote it is left out of what body issued it', () =>
  expect(publisherOf('From: Gareth Pomfrey, Wexley Vale Safeguarding Partnership')).toBe(
    'Wexley Vale Safeguarding Partnership',
  ));

test('a flyer is called what it quotes, and not what to do with it', () =>
  expect(
    titleOf(`Hale Bank\nFRAUD WATCH — please share it\n\n"Earn £150 from your bedroom"\n\n${BODY}`),
  ).toBe('"Earn £150 from your bedroom"'));

test.each([
  [`Hale School\n\nMap i bawb, ac ar eich ffôn / A map for all\n\n${BODY}`, 'A map for all'],
  [
    `Hale School\n\nA map of pupils: the figures\n\n6 in 10 are boys of Year 9\n${BODY}`,
    'A map of pupils: the figures',
  ],
])('%j is called %j', (text, title) => expect(titleOf(text)).toBe(title));

test.each([
  ['Quavo\n\nHale Sixth Form Trust\n\nFrom: Director of Safeguarding', 'Hale Sixth Form Trust'],
  ['Quavo\n\nHale Council\n\nPolice Assistance Line: 131 444', 'Hale Council'],
  ['Penn Valley Libraries\n\nQuavo', 'Penn Valley Libraries'],
  [
    'THE ACORN\nHale Junior School newsletter – Friday 17th October – Issue 6',
    'Hale Junior School',
  ],
  ['THE ACORN\n\nNewsletter of Hale Primary School', 'Hale Primary School'],
  ['Quavo\nGuides for parents\n\nQuavo is a map app.', null],
  ['Quavo Help > Staying safe > Maps\n\nYour place is on the map.', null],
])('of %j it is the body, and no post, team or line: %j', (text, body) =>
  expect(publisherOf(text)).toBe(body),
);

test('signs and letters around a name are none of it', () => {
  expect(publisherOf('🌻 Hale School PTFA 🌻 posted by Kit\n\nQuavo')).toBe('Hale School PTFA');
  expect(publisherOf('YSGOL CWM HAUL\n\nQuavo')).toBe('Ysgol Cwm Haul');
});

test.each([
  'From the Principal',
  'Pinned: Sun 8 Nov 2026',
  'Who this is for: parents, school staff',
  'From our Safeguarding Team',
])('“%s” is no title', (line) =>
  expect(titleOf(`Hale School\n${line}\n\nDear all,\n\n${BODY}`)).toBeNull(),
);

test('what a guide is about stands under its number', () => {
  expect(
    titleOf(`Hale Council\nPractitioner guide 17\n\nTalking in Quavo\n4 May 2026\n\n${BODY}`),
  ).toBe('Talking in Quavo');
});

test('a letterhead with an address and a head teacher is no title', () => {
  expect(
    titleOf(
      `Hale Lane School\nHale Lane, Tilbrook TB4 2QQ\nTel 01234 567890\nHeadteacher: Mr D. Okoro\n\n12 October 2026\n\nDear parents and carers\n\n${BODY}`,
    ),
  ).toBeNull();
});

describe('nobody is the publisher', () => {
  test.each([
    ['a team without a body', 'From: digital safety team\nTo: all heads\nSubject: FW: Quavo'],
    ['a team whose body nobody names', 'From: Digital Safety Team\nTo: all heads\nSubject: Quavo'],
    ['a person', 'From: Priya Nair\nTo: all heads\nSubject: Quavo'],
    ['a first name', 'From: Ruth\nTo: all heads\nSubject: Quavo'],
    ['a first name with a post', 'From: Ruth (Trips and Visits)\nTo: all\nSubject: Quavo'],
    ['who is somewhere', '[07:52] Ruth P: Morning all\n\n[07:56] Ruth P: I’m in the Hub all day'],
    ['the app itself', 'Quavo\n\nQuavo is a map app for friends.'],
    ['the way to a page', 'Home > News > Safety\nSkip to content\nQuavo: a map'],
    ['where to report', 'Quavo\n\nCEOP Safety Centre: report here'],
    ['a part of a site', 'Quavo\n\nPractitioner Hub'],
    ['a signature', 'Signed on behalf of the Trust'],
    ['a class beside its figure', 'THE ACORN\n\nRowan 97.8% Beech 96.9% School target 97%'],
    ['a channel', 'A channel called The Circle Line posts films of fights.'],
    [
      'who sent a picture',
      'Nude images of pupils were sent by Quavo.\n\nThe pictures, sent by Quavo, are gone.',
    ],
    ['where an evening is', 'Quavo\n\nOur evening for parents is at the Brewery Lane Centre'],
    ['a chat of parents', 'Hale Juniors Parents (Y5 + Y6)\n\nHi all'],
    ['whom advice is for', 'ADVICE TO SCHOOLS: maps of pupils'],
    ['who was asked', 'Dr Malik at Hale Surgery said the same to me\n\nQuavo'],
    ['a post that has a field', 'Author: Priya Nair, Trust Lead for Safeguarding and Attendance'],
    ['who writes, whatever the post', 'From: Priya Nair, Trust Safeguarding Lead\nTo: Heads'],
    [
      'what stands beside the page',
      'Related: The Goblin Post Office · What is a pass?\nHub tags: #money #apps',
    ],
  ])('%s', (_what, text) => {
    expect(publisherOf(text)).toBeNull();
  });
});

describe('the publisher is a body, without what stands around its name', () => {
  test.each([
    [
      'Hale & Venn Council',
      'From: Imogen Strake, Education Safeguarding Lead, Hale & Venn Council',
    ],
    ['Hale Gazette', 'Quavo\n\nBy Dawn Okoro, Education reporter, Hale Gazette'],
    ['Hale High School', 'Quavo\n\nHale High School, part of the Two Rivers Learning Trust'],
    ['Hale Council', 'Quavo\n\nHale Council, online safety team'],
    ['Hale Rivers Trust', 'From the safeguarding lead (Hale Rivers Trust)'],
    ['Hale Moss Harriers', 'Hale Moss Harriers – juniors\nnote from Coach Bev'],
    ['Hale Safeguarding Service', 'Sent on behalf of the Hale Safeguarding Service\n\nQuavo'],
    [
      'Hale Lane School',
      'From: Hale Lane School <office@hale.invalid>\nTo: all families\nSubject: Quavo',
    ],
    [
      'Scoil Naomh Colm, Ballyfarnagh, Co. Clare',
      'NOTICE TO PARENTS\nScoil Naomh Colm, Ballyfarnagh, Co. Clare (issued along with the Education Centre)\n\nQuavo',
    ],
    [
      'State Internet Crime Desk',
      'STATE INTERNET CRIME DESK\nPUBLIC SERVICE ANNOUNCEMENT\n\nA map of children in Quavo\n\nThe State Internet Crime Desk (SICD) warns the public of maps.',
    ],
  ])('%s', (body, text) => {
    expect(publisherOf(text)).toBe(body);
  });
});

test('the day on which a page was last looked at stands at its foot', () => {
  const text = `# A map of your child\n\n${BODY}\n\n${'Tell your child.\n\n'.repeat(8)}- Last reviewed 02/10/26\n- Related pages\n- Contact us\n- Privacy\n- Accessibility`;
  expect(frontOf(text).issued).toBe('2026-10-02');
});

/** How many heads are read right, and what else was read. */
function read(file: string) {
  const heads: Head[] = parse(readFileSync(file, 'utf8'));
  const right = { publisher: 0, issued: 0, title: 0 };
  const wrongPublishers: string[] = [];
  for (const head of heads) {
    const front = frontOf(`${head.text}\n\n${BODY_OF_HEADS}`);
    const issued = head.monthOnly ? (head.issued?.slice(0, 7) ?? null) : head.issued;
    if (front.issued === issued) right.issued += 1;
    if (isOne(front.title, [head.title, ...(head.titleMay ?? [])])) right.title += 1;
    if (isOne(front.publisher, [head.publisher, ...(head.publisherMay ?? [])]))
      right.publisher += 1;
    else if (front.publisher !== null) wrongPublishers.push(front.publisher);
  }
  return { ...right, wrongPublishers, count: heads.length };
}

const isOne = (found: string | null, wanted: (string | null)[]): boolean =>
  wanted.some((title) => plain(title) === plain(found));
const plain = (text: string | null): string | undefined => text?.toLowerCase().replaceAll('’', "'");

test('in forty-eight heads the day is always right, and no publisher is wrong', () => {
  const { issued, publisher, title, wrongPublishers, count } = read(
    'tests/fixtures/fronts/seen.yaml',
  );
  expect(issued).toBe(count);
  expect(wrongPublishers).toEqual([]);
  expect(publisher).toBeGreaterThanOrEqual(47);
  expect(title).toBeGreaterThanOrEqual(43);
});

test('… and so it is in twenty that nobody looked at while the reader was mended', () => {
  const { issued, wrongPublishers, count } = read('tests/fixtures/fronts/apart.yaml');
  expect(issued).toBe(count);
  expect(wrongPublishers).toEqual([]);
});

describe('a day that is written in another tongue, or with dashes', () => {
  const issuedOf = (head: string) => frontOf(`${head}\n\n${BODY}`).issued;
  test.each([
    ['Hale School\n19ú Samhain 2026', '2026-11-19'],
    ['Hale School\nPUBLISHED 13-NOV-2026', '2026-11-13'],
    ['Hale School\n\nOn the 4th of May a girl wrote to us.', null],
  ])('%s', (head, day) => {
    if (day === null) expect(issuedOf(head)).toBeNull();
    else expect(issuedOf(head)).toBe(day);
  });
});

test('the line over the day of a page is its title, and a body to turn to has not written it', () => {
  const page =
    'Home\nSearch\nHome > Guides > Rooms\nquillo: a guide for parents\nLast updated: 3 March\nAge: 17+\nCost: free\n\nStrangers write to children on quillo. Rooms are open to all.\n\nWhere to get help\n\nKind Alliance: advice for families.\n';
  expect(frontOf(page)).toMatchObject({ title: 'quillo: a guide for parents', publisher: null });
});

test('a paper under the name of its publisher is called what stands below', () =>
  expect(
    frontOf(
      '# Hale Children Partnership\n\n**Practice briefing 41 – AI companion apps**\n\n## 1. Why now?\n\nChildren rely on AI companion apps.\n\n## 2. What to do\n\nAsk about it.\n',
    ),
  ).toMatchObject({ title: 'Practice briefing 41 – AI companion apps' }));

test('how long a page takes to read is no title', () => {
  expect(
    titleOf(`"They had my picture"\nPublished 4 May 2027\nReading time: 3 min\n\n${BODY}`),
  ).toBe('"They had my picture"');
});

test('an hour behind a day of the month is no year', () => {
  const issued = (line: string) => frontOf(`Hale School News\n\n${line}\n\n${BODY}`).issued;
  expect(issued('Summer fair: Saturday 15th June, 12 till 3.')).toBeNull();
  expect(issued('Published 15 June 26')).toBe('2026-06-15');
});

test.each([
  [
    'Lanternside Youth',
    `The week of numbers\n\n${BODY}\n\nLanternside Youth is a registered charity.`,
  ],
  [
    'Lanternside',
    `# A week of numbers\n\n*By a helper at Lanternside, the young people's charity*\n\n${BODY}`,
  ],
  [
    'The Muddy Wellies Blog',
    `# A fair swap\n\nPosted by Priya on The Muddy Wellies Blog\n\n${BODY}`,
  ],
  [
    'Hedge Lane Nurseries',
    `# A fair swap\n\n${BODY}\n\nHead of Safeguarding, Hedge Lane Nurseries\n\nRated Good | Early Years Foundation Stage`,
  ],
])('whose page it is, by what it says of itself: %s', (publisher, text) =>
  expect(frontOf(text).publisher).toBe(publisher),
);

test('since when a club has been is no title, and a subject says more than “please read”', () => {
  expect(
    titleOf(`**HALE RAILWAY CLUB**\n*The Goods Shed, Station Yard. Founded 1961*\n\n${BODY}`),
  ).not.toMatch(/Founded/);
  expect(
    titleOf(`Subject: PLEASE READ before you say yes to a Christmas job\n\nHi everyone\n\n${BODY}`),
  ).toBe('PLEASE READ before you say yes to a Christmas job');
});
