/** An alert's account as one passage: it begins where nothing points back, and holds nothing that adults may not be told. */
import { describe, expect, test } from 'vitest';
import { passagesOf } from '#draft/passage/passages-of.ts';
import {
  calledNames,
  isCaseInAdvice,
  type OfPaper,
  tellsOfMany,
  whyNoPassage,
  whyNotForStaff,
  withoutCalled,
} from '#draft/passage/why-no-passage.ts';
import { wordWorth } from '#draft/passage/worth-of.ts';
import { asTold } from '#draft/quote/as-told.ts';
import { isFinding } from '#draft/quote/finding.ts';
import { withoutLaw } from '#draft/quote/of-law.ts';
import { asReported, asSign } from '#draft/quote/resolved.ts';
import { withoutGaps } from '#draft/quote/without-gaps.ts';
import { withoutPeople } from '#draft/quote/without-people.ts';
import type { AlertReading } from '#model/alert/alert-reading.ts';
import { acceptedWords } from '#model/alert/alert-words.ts';
import { readingOf } from '#scripts/samples/sample-reading.ts';

/** A school's letter, on its own pupils. */
const OF_SCHOOL: OfPaper = {
  isWord: () => true,
  isOfOwnPupils: true,
  isGivenToFamilies: false,
};
/** A council's notice to schools. */
const OF_COUNCIL: OfPaper = { ...OF_SCHOOL, isOfOwnPupils: false };
/** A charity's guide for staff and families. */
const OF_CHARITY: OfPaper = {
  ...OF_SCHOOL,
  isOfOwnPupils: false,
  isGivenToFamilies: true,
};

const RISK = ['risk:stranger-contact'];
/** Paragraphs of an alert, each sentence with its uses. */
function passages(
  paragraphs: readonly (readonly [string, string[]])[][],
  {
    mayTellFamilies = true,
    title = 'A notice',
    items = [] as readonly string[],
    most = 112,
    name = '',
    /** Is the alert on what is called so? */
    isSubject = false,
    /** From which paragraph all is for staff. */
    forStaff = Number.POSITIVE_INFINITY,
    /** … and for leads. */
    forLeads = Number.POSITIVE_INFINITY,
    /** A help route that it names. */
    route = '',
  } = {},
) {
  const statements = paragraphs.flatMap((sentences, at) =>
    sentences.map(([text, uses]) => ({
      ...{ text, line: at + 1, uses },
      ...(at + 1 >= forStaff && { for: 'staff' as const }),
      ...(at + 1 >= forLeads && { for: 'leads' as const }),
    })),
  );
  const reading: AlertReading = {
    ...readingOf({ risks: [['stranger-contact', 'high', 4]] }),
    title,
    lead: 'stranger-contact',
    statements,
    ...(route && {
      routes: [{ asWritten: route, routeId: 'any', line: 1, action: 'keep' as const }],
    }),
    ...(isSubject && { platformNames: [{ name, variants: [], role: 'subject' as const }] }),
  };
  const blocks = paragraphs.map((sentences, at) => ({
    ...{
      kind: 'paragraph' as const,
      level: 1,
      sign: '',
      under: '',
      urls: [],
      emphasised: [],
      lead: 0,
    },
    text: sentences.map(([text]) => text).join(' '),
    ...(items.includes(sentences[0]?.[0] ?? '') && { kind: 'item' as const }),
    marks: [{ at: 0, line: at + 1 }],
  }));
  return passagesOf({
    ...{ reading, blocks, fact: 'f01', taught: new Set(['stranger-contact']), mayTellFamilies },
    most,
    quote: (text) => ({
      says: name === '' ? text : text.replaceAll(name, 'The service'),
      whyNot: /delete/i.test(text) ? 'Never.' : null,
    }),
    isName: (text) => name !== '' && text.includes(name),
    isWord: (word) => word !== 'tom',
  });
}

const POSTERS = 'On Saturday two posters were found in the park.';
const SHOW = 'They show a kite called Bramble and a code to scan for more.';
const PAGE = 'The code opens a page that asks for the six figures on the phone.';
const KEY = 'Those figures are the key to the account, and it is gone.';

describe('a passage', () => {
  test('is whole sentences in their order', () => {
    const [first] = passages(
      [
        [[POSTERS, ['unused']]],
        [
          [SHOW, RISK],
          [PAGE, RISK],
          [KEY, RISK],
        ],
      ],
      {
        title: 'Kite posters',
      },
    );
    expect(first?.says).toBe(`${POSTERS} ${SHOW} ${PAGE} ${KEY}`.replace(' called Bramble', ''));
    expect(first?.parts?.map(({ text }) => text)).toEqual([POSTERS, SHOW, PAGE, KEY]);
  });
  test('takes no question of a reader for what happens', () => {
    const said = passages([
      [[PAGE, RISK]],
      [['I said yes and now I want to stop. They are threatening me.', RISK]],
      [[KEY, RISK]],
    ]);
    expect(said.map(({ says }) => says).join(' ')).not.toContain('I want to stop');
  });
  test('does not begin with an answer whose question is gone', () => {
    const [first] = passages([
      [
        ['You may be.', RISK],
        [PAGE, RISK],
        [KEY, RISK],
      ],
    ]);
    expect(first?.says).not.toContain('You may be');
  });
  test('tells nobody what a child is called, whose name is only said first', () => {
    const said = passages([
      [
        ['The page was opened on Sunday by a stranger who asked for a code.', RISK],
        ['Tom did not tell anyone about the stranger.', RISK],
      ],
    ]);
    expect(said.map(({ says }) => says).join(' ')).not.toContain('Tom');
  });
  test('is told to no family out of a part that is for staff', () => {
    const [home, ...more] = passages([[[PAGE, RISK]], [[KEY, RISK]]], { forStaff: 2 });
    expect(home?.says).toBe(PAGE);
    expect(more.filter(({ notHome }) => !notHome)).toEqual([]);
  });
  test('takes “they” for nothing that stands further back than the sentence before', () => {
    const told = passages(
      [
        [
          ['The chats are on one app, and they work in the same way.', RISK],
          ['A pupil is named by the others and is given until midnight.', RISK],
          ['Those who refuse are not hit or robbed.', ['unmapped']],
          ['They are called names, an old photo of them is put up, and they are removed.', RISK],
          ['The people doing this are no strangers to them at all.', RISK],
        ],
      ],
      { title: 'Dares in group chats' },
    );
    expect(told.map(({ says }) => says).join(' ')).not.toContain('[The chats]');
  });
  test('calls who has a made-up name by what they are, in every sentence', () => {
    const [first] = passages(
      [
        [
          ['Isla (not her real name) was asked for a film one night.', RISK],
          ['When Isla said no, he said that he would post what Isla had sent.', RISK],
        ],
      ],
      { title: 'Public warning' },
    );
    expect(first?.says).toBe(
      '[A girl] was asked for a film one night. When [the girl] said no, he said that he would post what [the girl] had sent.',
    );
  });
  test('says how somebody went about it, and who, with what stands between left out', () => {
    const [first, ...more] = passages(
      [
        [
          ['Last month a stranger wrote as a judge of kites, and asked to meet children.', RISK],
          ['He found them by the films of their kites.', ['unused']],
          ['We rang two clubs, and no kite of theirs was lost.', ['unused']],
          ['Then he asks for a photo, and where they live.', RISK],
          ['He tells them to keep it secret until the summer.', RISK],
        ],
      ],
      { most: 36 },
    );
    expect(first?.says).toBe(
      'Last month a stranger wrote as a judge of kites, and asked to meet children. … He asks for a photo, and where they live. He tells them to keep it secret until the summer.',
    );
    expect(more.every(({ says }) => !/^He\b/.test(says))).toBe(true);
  });
  test('leaves out “he” whose person is not told', () => {
    const said = passages([
      [
        ['A stranger wrote, and the officers delete it.', RISK],
        ['He asks for a photo, and where they live.', RISK],
        [PAGE, RISK],
      ],
    ]);
    expect(said.map(({ says }) => says).join(' ')).not.toContain('He asks');
  });
  test('of somebody gives no day; what is spoken stays in one sentence', () => {
    const [first] = passages(
      [
        [
          ['On Thursday 12 November a boy was hurt for a clip.', RISK],
          ['It was sent on with "Watch this.', RISK],
          ['I was there."', ['unused']],
        ],
      ],
      { title: 'Public warning' },
    );
    expect(first?.says).toBe(
      '[One day,] a boy was hurt for a clip. It was sent on with "Watch this. I was there."',
    );
  });
  test('does not begin with what hangs on a sentence that is not told', () => {
    const [first] = passages([
      [
        ['Please delete the code that Sam has.', ['unused']],
        [KEY, RISK],
      ],
      [[PAGE, RISK]],
    ]);
    expect(first?.says).toBe(PAGE);
  });
  test('shows where a sentence is left out', () => {
    const DELETE = 'Then delete what it has sent to you.';
    const told = (last: [string, string[]]) =>
      passages([
        [
          [PAGE, RISK],
          [DELETE, RISK],
        ],
        [last],
      ])[0]?.says;
    const ASKS = 'A man writes to a whole class of children and asks each of them for a picture.';
    expect(told([ASKS, RISK])).toBe(`${PAGE} … ${ASKS}`);
    expect(told(['A man writes to a class.', RISK]), 'a short one is worth no gap').toBe(PAGE);
  });
  test('for families begins where a sentence says itself of whom it tells, wherever that stands', () => {
    const CHILDREN = 'Children as young as seven are paying a stranger for kites.';
    const [home] = passages([
      [
        ['Three schools have rung about the same thing.', ['unused']],
        [CHILDREN, RISK],
      ],
    ]);
    expect(home?.says).toBe(CHILDREN);
  });
  test('for families holds no sentence with a hole in it', () => {
    const [home] = passages([
      [[PAGE, RISK]],
      [['A man at Thell Green and by Orme Way asked children for a picture.', RISK]],
    ]);
    expect(home?.says).toBe(PAGE);
  });
  test('calls the thing by its kind where “it” stood for it', () => {
    const IT = 'It pairs strangers for a talk on video.';
    const [home] = passages(
      [
        [
          ['The Corner app came out.', ['service']],
          [IT, [...RISK, 'service']],
        ],
      ],
      {
        name: 'Corner',
        isSubject: true,
      },
    );
    expect(home?.says).toMatch(/\[The app\] pairs strangers/);
    const BLACKMAIL = 'It is blackmail, whoever asks for it.';
    const [other] = passages(
      [
        [
          ['A boy who uses the Corner app asks for a picture.', RISK],
          [BLACKMAIL, [...RISK, 'service']],
        ],
      ],
      { name: 'Corner', isSubject: true },
    );
    expect(other?.says).toContain(BLACKMAIL);
  });
  test.each([
    'We have looked into it with the police, and this is not true.',
    'Not quite. The two are built alike.',
    'Second, a man asks children to switch to another app.',
    'In the same nine weeks last year there were 14 children.',
  ])('begins behind a gap with nothing that answers what is not told: “%s”', (says) => {
    const [first] = passages([
      [
        [PAGE, RISK],
        ['Please delete the message that goes round on it.', RISK],
      ],
      [
        [says, RISK],
        ['Such warnings frighten younger children, and make others curious.', RISK],
      ],
    ]);
    expect(first?.says).not.toContain(says);
  });
  test('holds the answer to a question that says what happens', () => {
    const answer = 'On the bus home an older boy asks for the password.';
    const all = passages([[[PAGE, RISK]], [['How?', ['unused']]], [[answer, RISK]]]);
    expect(all.at(-1)?.says).toContain(answer);
  });
  test('holds nothing that its lead left unused', () => {
    const all = passages([
      [
        [PAGE, RISK],
        ['Nineteen families have written to us since.', ['settled']],
      ],
      [['A man then writes to everyone as if from the child.', RISK]],
    ]);
    expect(all.map(({ says }) => says).join()).not.toContain('Nineteen');
  });
  test('is no advice, sign or heading', () => {
    const all = passages([
      [[PAGE, RISK]],
      [['Tell us where the kite is to be found today.', ['advice']]],
      [[KEY, ['sign']]],
    ]);
    expect(all.map(({ says }) => says)).toEqual([PAGE]);
  });
  test('may begin behind what a school says of itself', () => {
    const ofSchool = 'We have been contacted by the railway about children at the crossing.';
    const all = passages(
      [
        [
          [ofSchool, RISK],
          [PAGE, RISK],
        ],
      ],
      { title: 'News of Hale School' },
    );
    expect(all[0]?.says).toBe(PAGE);
  });
  test('is no label before a paragraph, and nothing that staff are asked', () => {
    const staff = 'Branch staff – do not tell the customer that a report has been made.';
    const all = passages([
      [
        ['How it goes.', ['unmapped']],
        [PAGE, RISK],
        [staff, ['unmapped']],
      ],
    ]);
    expect(all[0]?.says).toBe(PAGE);
    expect(
      all
        .filter(({ notHome }) => !notHome)
        .map(({ says }) => says)
        .join(),
    ).not.toContain('staff');
  });
  test('is for staff alone where the paper is, and tells them more', () => {
    const all = passages([[[PAGE, RISK]]], { mayTellFamilies: false });
    expect(all).toMatchObject([{ says: PAGE, notHome: expect.stringMatching(/staff alone/) }]);
  });
  test('holds for staff what tells of somebody too', () => {
    const one = 'One boy lost the account that he had kept for five years and more.';
    const all = passages([[[PAGE, RISK]], [[one, RISK]]]);
    expect(all).toMatchObject([
      { says: PAGE },
      { says: `${PAGE} ${one}`, notHome: expect.stringMatching(/may know/) },
    ]);
    expect(all[0]).not.toHaveProperty('notHome');
  });
});

test.each([
  ['It makes no difference that you didn’t know.', true],
  ['It makes no difference which app it is.', false],
])('what may keep a child from telling goes to no family: %s', (says, isKept) =>
  expect(whyNoPassage(says, OF_COUNCIL) !== null).toBe(isKept),
);

test('all that the alert tells families is one account, with what stands on the front in its place', () => {
  const TOLD = [1, 2, 3, 4, 5, 6].map(
    (at) => `In room ${at} a stranger asks a child for the name of a school and of a street.`,
  );
  const own = passages([TOLD.map((text): [string, string[]] => [text, RISK])], { most: 60 });
  const front = own.find(({ kind }) => kind === 'incident');
  const account = own.find(({ kind }) => kind === 'account');
  expect(front?.parts?.length).toBeLessThan(TOLD.length);
  expect(account?.says).toBe(TOLD.join(' '));
  expect(account?.says).toContain(front?.says);
});

test('where hardly anything was read as harm, all that stands around it is told', () => {
  const [harm, round] = [
    'Nobody in the rooms is a monster.',
    'A buddy asks for a score and a picture every single day.',
  ];
  expect(
    passages([
      [
        [round, []],
        [harm, RISK],
      ],
    ])[0]?.says,
  ).toBe(`${round} ${harm}`);
});

test('no row of a table is told', () =>
  expect(
    passages([[[PAGE, RISK]], [['Closed account .......... 64 of 64.', RISK]], [[KEY, RISK]]])[0]
      ?.says,
  ).not.toContain('64'));

test('what came of it is told too, where the paper is on nothing else', () => {
  const CAME: [string, string[]] = [
    'Nobody has found out who it is, and all that was sent is still there for anybody to find today.',
    [],
  ];
  const told = (...before: (readonly [string, string[]])[][]) =>
    passages([...before, [[PAGE, RISK]], [CAME]]).find(
      ({ kind, notHome }) => kind === 'account' && notHome === undefined,
    )?.says;
  expect(told()).toBe(`${PAGE} ${CAME[0]}`);
  expect(told([['Weds 18 Nov  Year 4 to the mill', []]]), 'a newsletter').toBeUndefined();
});

test('what a front says whole is told in no second letter', () =>
  expect(passages([[[PAGE, RISK]]]).map(({ kind }) => kind)).not.toContain('account'));

test('a service’s name of two words goes whole, and no half of it stands', () => {
  const told = 'Orbit Raiders lets a stranger talk to a child who plays in a crew of four.';
  const [first] = passages([[[told, RISK]]], { name: 'Orbit Raiders' });
  expect(first?.says).toMatch(/^\[The \p{Ll}+\] lets a stranger talk/u);
});

test.each([
  ['Maisie, 15, saved for months.', '[A child], 15, saved for months.'],
  ['Sarah Hale (43) found out in May.', '[Somebody] (43) found out in May.'],
  ['Page 3, 15 lines down, says so.', 'Page 3, 15 lines down, says so.'],
  ['He was heard at Westford Crown Court.', 'He was heard at [a court].'],
  ['Trading Standards officers warn of it.', 'Trading Standards officers warn of it.'],
])('a name with an age is left out at the beginning, too: “%s”', (says, told) =>
  expect(withoutPeople(says, () => false)).toBe(told),
);

describe('families are told by the age of their child', () => {
  const DEFINED = 'A kite call is a call that is recorded without being asked for.';
  const nude = 'The caller threatens to share a nude picture of the pupil.';
  const all = passages([
    [
      [DEFINED, RISK],
      [nude, RISK],
      ['The call is saved by others, who ask for money for it.', RISK],
    ],
  ]);
  test('plainly, in one passage, and without it in another', () => {
    expect(all[0]?.says).toContain(nude);
    expect(all[0]).not.toHaveProperty('notHome');
    expect(all[1]?.says).not.toContain('nude');
    expect(all[1]?.says).toContain(DEFINED);
  });
  test('each the one that is theirs, and no sentence twice', () => {
    const sentences = Object.fromEntries(
      all.map(({ key, says }) => [
        key,
        { adults: 'quoted' as const, kind: 'incident' as const, says },
      ]),
    );
    const told = (reader: 'families' | 'families-of-young' | 'staff') =>
      acceptedWords(sentences, 'incident', reader).map(({ says }) => says);
    expect(told('families')).toEqual([all[0]?.says]);
    expect(told('staff')).toEqual([all[0]?.says]);
    expect(told('families-of-young')).toEqual([all[1]?.says]);
  });
});

describe('what points back is told with what it points to, or not', () => {
  const TELLS: [string, string[]] = ['A stranger adds children in a game about kites.', RISK];
  const told = (...sentences: (readonly [string, string[]])[]) =>
    passages([[TELLS, ...sentences]])
      .map(({ says }) => says)
      .join(' | ');
  const NAMES: [string, string[]] = ['A girl of the club was hurt by Bramble and by others.', RISK];

  test('“he” is nobody without who that is, whatever is told before', () => {
    const HE: [string, string[]] = ['He makes a copy of every kite and asks for money.', RISK];
    expect(told(HE)).toContain(`${TELLS[0]} ${HE[0]}`);
    expect(told(['A man of the park says that they should delete it.', RISK], HE)).not.toContain(
      HE[0],
    );
  });

  test.each([
    'In four of the six the stranger asked for a code within an hour.',
    'In about one case in nine there was a second kite that was bought.',
    'There were no kites.',
  ])('“%s” stands behind what it is of', (says) => {
    const one: [string, string[]] = [says, RISK];
    expect(told(one)).toContain(`${TELLS[0]} ${says}`);
    expect(told(NAMES, one)).not.toContain(`… ${says}`);
  });

  test('what happens to “you” tells of nobody, to its end', () => {
    const story: [string, string[]][] = [
      ["A boy you don't know adds you to a game about kites.", RISK],
      ['He is friendly, and he knew your name before you said it.', RISK],
    ];
    expect(passages([story])[0]).toMatchObject({ says: story.map(([says]) => says).join(' ') });
    expect(passages([story])[0]).not.toHaveProperty('notHome');
    const past: [string, string[]][] = [
      ['A boy whom a child knows was added to a game about kites.', RISK],
      ['He was friendly, and he lost his account.', RISK],
    ];
    expect(passages([past])).toMatchObject([{ notHome: expect.stringMatching(/may know/) }]);
  });
});

test('one of several signs says of whom it is', () => {
  expect(asSign('who hides the screen')).toBe('[A child] who hides the screen');
  expect(asSign('or who hides the screen')).toBe('[A child] who hides the screen');
  expect(asSign('New gifts')).toBe('New gifts');
});

test('families read what the thing does, and then the harm; where there is little room, the harm', () => {
  const WORKS = ['service', 'mechanism:live-map'];
  const works: [string, string[]][] = [
    ['The app shows kites on a map of the town, and a child picks one by its colour.', WORKS],
    ['A second page lists the prices of all its kites and of the reels that go with them.', []],
  ];
  const harm: [string, string[]] = [
    'Somebody asks a child for the name of the school, and then to meet at the park gate.',
    RISK,
  ];
  const all = [works, [['Kites come in red.', []]] as [string, string[]][], [harm]];
  expect(passages(all)[0]?.says).toMatch(/^The app shows kites on a map .* at the park gate\.$/);
  expect(passages(all, { most: 30 })[0]?.says).toBe(harm[0]);
});

test('what opens an account is what the thing is, under its name', () =>
  expect(wordWorth('Corner lets you make up a friend.', 0.5, true)).toBeGreaterThan(
    wordWorth('You choose a face and a voice for it.', 0.5, true, true),
  ));

test('no passage opens with one of several, or with cases of which nothing is said', () => {
  for (const hanging of [
    'Each has to stay longer than the one before.',
    'In 14 the picture had been made up by a machine.',
    'Nobody had ever said such a thing to her about a kite.',
    'In May a kite came to the house, and her mum took it for a prize.',
    'By the following week it was fights that it showed.',
  ])
    expect(passages([[[hanging, RISK]]]), hanging).toEqual([]);
});

test('advice on what to say tells of nobody', () => {
  expect(isCaseInAdvice('Ask the store, and say that the buyer was a child.')).toBe(false);
  expect(isCaseInAdvice('Agree a family word that is never passed on.')).toBe(false);
  expect(isCaseInAdvice('One girl kept a picture, and that helped.')).toBe(true);
});

test('no passage is made of what tells of nothing that is taught', () =>
  expect(passages([[['No seller of kites works like this.', []]]])).toEqual([]));

test('whose number alone is given is said before it', () => {
  const said: [string, string[]] = ['Nineteen said that a stranger had asked for a kite.', RISK];
  expect(passages([[said]])).toEqual([]);
});

describe('a list is part of the account', () => {
  test('as one sentence under what it stands under', () => {
    const [, staff] = passages(
      [
        [[PAGE, RISK]],
        [['Children have told us about:', ['furniture']]],
        [['votes on who should leave', RISK]],
        [['Links to other pages', RISK]],
      ],
      { items: ['votes on who should leave', 'Links to other pages'] },
    );
    expect(staff?.says).toContain(
      'Children have told us about: votes on who should leave; links to other pages.',
    );
    expect(staff?.parts?.map(({ line }) => line)).toEqual([1, 3, 4]);
  });
  test('without its labels', () => {
    const [first] = passages(
      [[[PAGE, RISK]], [['Kite risk: The page asks for the figures of the phone again.', RISK]]],
      { items: ['Kite risk: The page asks for the figures of the phone again.'] },
    );
    expect(first?.says).toBe(`${PAGE} The page asks for the figures of the phone again.`);
  });
});

test('an account opens with what the thing is, and says what harm is done before what it costs', () => {
  const told = wordWorth('A kite mule is someone who lends a kite.', 0.5, true);
  expect(told).toBeGreaterThan(wordWorth('They have risen by a third in the last year.', 2, true));
  expect(wordWorth('It was recorded in secret.', 0.5, true)).toBeGreaterThan(
    wordWorth('It costs £2 a month.', 0.5, true),
  );
});

test('what a rumour says is told to nobody', () => {
  const all = passages([
    [
      ['A message says that a child has died of it.', RISK],
      ['We have asked the police, and this is not true.', ['unused']],
      ['Warnings of this kind frighten younger children.', RISK],
    ],
  ]);
  expect(all.map(({ says }) => says).join()).not.toContain('died');
});

test('what the account calls a thing by is said of the thing', () => {
  const called = calledNames(
    'A cat called Biscuit is on it, and a man he called Kip, by The Nine.',
  );
  expect(withoutCalled('A cat called Biscuit.', called)).toBe('A cat called […].');
  expect(withoutCalled('There is no Biscuit.', called)).toBe('There is no [cat].');
  expect(withoutCalled('Biscuit is made up.', called)).toBe('[The cat] is made up.');
  expect(withoutCalled('By five Kip knew it. The page is by The Nine.', called)).toBe(
    'By five […] knew it. The page is by The Nine.',
  );
});

test.each([
  'There’s no […].',
  'The kite club said it was reviewing […].',
  'The […] of […] met a flyer from […].',
])('a sentence that gaps have torn is told to nobody: %s', (says) =>
  expect(whyNotForStaff(says, OF_COUNCIL)).toBe('Without the name in it, it would be no sentence.'),
);

test('one with a place left out says all the same what happened', () =>
  expect(whyNotForStaff('In […] a man asked for the kite of a child.', OF_COUNCIL)).toBe(null));

test('what reads as torn in the alert too is not torn by a name that is gone', () => {
  const BUYERS = 'The buyers in two of three reports were children.';
  expect(whyNotForStaff(BUYERS, OF_COUNCIL, 'The Kitely buyers in two of three')).not.toBeNull();
  expect(whyNotForStaff(BUYERS, OF_COUNCIL, BUYERS)).toBeNull();
});

test('a small picture before a sentence leaves it whole', () =>
  expect(passages([[['👕 A stranger asks a child for a photo of the kite.', RISK]]])[0]?.says).toBe(
    'A stranger asks a child for a photo of the kite.',
  ));

test('who was rung, or was not, is a part of what happened', () => {
  const told = 'The friends of the child did not ring 999 for an hour.';
  const uses = [...RISK, 'route:emergency-999'];
  const saysOf = (text: string) =>
    passages([[[PAGE, RISK]], [[text, uses]]]).some(({ says }) => says.includes('999'));
  expect(saysOf(told)).toBe(true);
  expect(saysOf('Ring 999 if a child is in danger there.')).toBe(false);
});

test('people are no names for it that a publisher is called after them', () =>
  expect(
    passages([
      [['Children tell us at the Elm Children’s Trust of a stranger who asks for a kite.', RISK]],
    ])[0]?.says,
  ).toMatch(/^Children tell/));

test('nobody’s first name stands before what is left of the rest', () =>
  expect(
    passages([[['Tom Bowen told of a stranger who asks a child for a kite.', RISK]]])[0]?.says,
  ).toBe('[Somebody] told of a stranger who asks a child for a kite.'));

test('a rumour of a death is repeated to nobody', () => {
  const says = 'Parents have been passing on a message which says that a child has died of it.';
  expect(whyNotForStaff(says, OF_SCHOOL)).toMatch(/rumour/);
});

describe('families are not told', () => {
  test.each([
    'One boy was sent the kite again.',
    'Sam, 14, lost the account.',
    'It was put up by Bramble from the park.',
    'On Friday two Year 8 pupils at one of our schools were hurt.',
  ])('“%s”', (says) => expect(whyNoPassage(says, OF_SCHOOL)).not.toBeNull());
  test.each([
    'A pupil posts a link, and anybody can write.',
    'He is asked for a picture, and then for money.',
    'The child is then asked for a code that the bank has sent.',
    'It has “MORE in YOUR garden” on it.',
    'On Saturday two were found at Eastbank leisure centre.',
    'It is switched on for everyone aged 11 and over, including those who joined before.',
  ])('but they are told “%s”', (says) => expect(whyNoPassage(says, OF_COUNCIL)).toBeNull());
});

test.each([
  'Suggest that they go out together.',
  'This note takes the place of another.',
  'This message explains how the calls work.',
  'Any pupil who runs it faces suspension.',
  'One Year 12 pupil paid five times.',
  'It told her to wear sauna suits and drink no water before it.',
  'The works in a browser and asks no age.',
  'Tom’s three were a builder and a man.',
  'Store rating: 12.',
  'Otherwise, report it to the bureau and say when it was.',
  '[The service], the services UK.',
  'Payments under £250 pass without any check.',
  'Type: team space shooter.',
  'The sender says they find faces for an agency & Finch Models.',
  'The largest locally is and is on [the service].',
  'The child is asked to carry on somewhere private, usually or on a server.',
])('nobody is told “%s”', (says) =>
  expect(whyNotForStaff(says, { ...OF_SCHOOL, isWord: (word) => word !== 'tom' })).not.toBeNull(),
);

describe('of a public story', () => {
  const OF_NEWSPAPER: OfPaper = { ...OF_COUNCIL, isPublic: true };
  test.each([
    '[A boy] was 17 and saving for driving lessons.',
    'When they rang, the trail led to one name, and it was his.',
    'A boy of 15 was told to pay.',
  ])('families hear what befell nobody in any place: “%s”', (says) => {
    expect(whyNoPassage(says, OF_NEWSPAPER)).toBeNull();
    expect(whyNoPassage(says, OF_SCHOOL)).not.toBeNull();
  });
  test.each([
    'A Year 8 boy spent three nights in […].',
    'A 15-year-old girl of […] was told to pay.',
    'One victim, a 15-year-old girl, was written to when the local paper had her picture.',
  ])('and not who it was, by age and place: “%s”', (says) =>
    expect(whyNoPassage(says, OF_NEWSPAPER)).not.toBeNull(),
  );
});

test('what leads are asked to keep out, or a family to be left alone with, is told to nobody, and how it goes to all', () => {
  const told = (keeps: string, forLeads = 3) =>
    passages(
      [
        [
          ['Children send real money to people who broadcast live.', RISK],
          ['When a gift lands the host reads out the name of whoever sent it.', RISK],
        ],
        [
          ['One boy spent £640 on his gran’s tablet, and told her a week later.', RISK],
          ['In two of our three schools this has happened to the same child twice.', RISK],
        ],
        [[keeps, []]],
      ],
      { forLeads },
    )
      .map(({ says }) => says)
      .join(' ');
  expect(told('Keep his gran out of anything you send.')).toMatch(/reads out/);
  expect(told('Keep his gran out of anything you send.')).not.toMatch(/£640/);
  expect(told('Log it under online.')).toMatch(/£640/);
  const privately = 'The family have asked not to be approached.';
  expect(told(privately, Number.POSITIVE_INFINITY)).not.toMatch(/£640/);
  expect(told(privately)).toMatch(/two of our three schools/);
});

test('nor of whom a whole town has read, whoever gives it to families', () => {
  const known =
    'One victim, a 15-year-old girl, was written to when the local paper had her picture.';
  expect(whyNoPassage(known, OF_CHARITY)).not.toBeNull();
});

describe('what a charity gives to families', () => {
  const CASE = 'A boy of 15 had watched her go to her dance class, and asked her to meet him.';
  test('it made fit for them: a child’s case is told, to staff as well', () => {
    expect(whyNoPassage(CASE, OF_CHARITY)).toBeNull();
    expect(whyNotForStaff(CASE, OF_CHARITY)).toBeNull();
    expect(whyNoPassage(CASE, OF_SCHOOL)).not.toBeNull();
    expect(whyNotForStaff(CASE, OF_SCHOOL)).not.toBeNull();
  });
  test.each([
    [
      'four were robbed in […] in the space of three weeks.',
      'four were robbed in the space of three weeks.',
    ],
    ['He was walking home along the […] at about five.', 'He was walking home at about five.'],
    ['In the worst case, [one day], a boy was hurt.', 'In the worst case, a boy was hurt.'],
    ['A […] mother told us.', 'A mother told us.'],
    ['[…] said that it was over.', '[Somebody] said that it was over.'],
    ['[A child], 15, from […], saved up.', '[A child], 15, saved up.'],
    // Without it nothing would be said, or something else.
    ['She lives in […].', 'She lives in […].'],
    ['It is on the […] line.', 'It is on the […] line.'],
    ['We warn people across Hale and […] about kites.', 'We warn people about kites.'],
    ['Pupils of the three […] schools fly kites.', 'Pupils of the three schools fly kites.'],
    ['They walk by [another service], and run.', 'They walk, and run.'],
    [
      'Children use [another service], a free site, to swap.',
      'Children use [a] free site, to swap.',
    ],
  ])('and a gap goes with its phrase: “%s”', (says, without) => {
    expect(withoutGaps(says)).toBe(without);
  });
  test.each([
    ['They should not delete messages.', '[Do not] delete messages.'],
    ['They must never reply.', '[Do not] reply.'],
    ['They should tell you.', null],
    ['Stores should not sell it.', null],
  ])('what “they” are not to do, as families are told it: “%s”', (text, told) => {
    expect(asTold(text)).toBe(told);
  });
  test('but nobody’s name, and no place, save its own', () => {
    const isOurs = (word: string) => word === 'Lanternfield';
    const told = (says: string) => withoutPeople(says, isOurs);
    expect(told('A girl in Netherby was followed.')).toBe('A girl in […] was followed.');
    // What a name says that a place is, is still said; who it is of, and where, is not.
    expect(told('They were called to Penmarrow Weir, on the River Thell.')).toBe(
      'They were called to [a weir], on the [river].',
    );
    expect(told('It will not ring the Police.')).toBe('It will not ring the Police.');
    expect(told('A message came from Ruth Lane.')).toBe('A message came from […].');
    expect(told('It began with Niamh Byrne of the club.')).toBe('It began with […] of the club.');
    expect(told('DC Ann Hollis, of Quay Street, said: There was no girl.')).toBe(
      '[An officer], of […], said: There was no girl.',
    );
    expect(told('The clips are called ‘Zero Count’ by all.')).toBe(
      'The clips are called ‘[its name]’ by all.',
    );
    expect(told('It has a ‘Studio Mail’ button.')).toBe('It has a ‘Studio Mail’ button.');
    expect(told('They wrote with Kell Police.')).toBe('They wrote with [the police].');
    expect(told('They copied Ruth Pellow’s account.')).toBe('They copied [somebody]’s account.');
    expect(told('Mr R of Kexley lost £40 on Friday, and Mum’s card.')).toBe(
      '[…] lost £40 on Friday, and Mum’s card.',
    );
    expect(told('Testers at Lanternfield were asked for a photo.')).toBe(
      'Testers at Lanternfield were asked for a photo.',
    );
  });
  test.each([
    'Tomas (we have changed his name) was 17. The bank rang Tomas.',
    'Tomas (17, not his name) lent it. The bank rang Tomas.',
    'Tomas* was 17 when he saw it. The bank rang Tomas.',
    'Tomas (the bank has changed his name) lent it. The bank rang Tomas.',
  ])('in whatever form it says so: “%s”', (told) => {
    const [first = '', second = ''] = told.split(/(?<=\.) /);
    const called = calledNames(told);
    expect(withoutCalled(first, called)).toMatch(/^\[A boy\] (?:was 17|lent it)/);
    expect(withoutCalled(second, called)).toBe('The bank rang [the boy].');
  });
  test('whose name is changed, and is no child’s, is a gap', () =>
    expect(withoutCalled('Ann* rang.', calledNames('Ann*, a mother of two, rang. She paid.'))).toBe(
      '[…] rang.',
    ));
  test('a child with a made-up name is “a girl”, and then “the girl”', () => {
    const called = calledNames('Isla (not her real name) was 13. He rang Isla at night.');
    expect(withoutCalled('Isla (not her real name) was 13.', called)).toBe('[A girl] was 13.');
    expect(withoutCalled('He rang Isla at night.', called)).toBe('He rang [the girl] at night.');
    const quoted = calledNames('We heard from the mother of "Isla", 11. Could Isla send one more?');
    expect(withoutCalled('We heard from the mother of "Isla", 11.', quoted)).toBe(
      'We heard from the mother of [a child], 11.',
    );
    expect(withoutCalled('Could Isla send one more?', quoted)).toBe(
      'Could [the child] send one more?',
    );
  });
});

describe('families are told what befalls any, and of nobody whom they may know', () => {
  const PAY =
    'Within minutes of sending it, the boy was told to pay or the picture would be sent to his family.';
  test.each([
    PAY,
    'Two boys who had sent nothing at all were threatened with a picture made by AI.',
  ])('of many: “%s”', (says) => {
    expect(whyNoPassage(says, OF_COUNCIL, true)).toBeNull();
    expect(whyNoPassage(says, OF_COUNCIL)).toMatch(/may know/);
  });
  test.each([
    'One boy of 13 opened his mother’s banking app.',
    'A girl lost her account in one evening.',
    'Another boy was told to pay.',
    'A boy hid in the wood until after dark.',
  ])('even of many, not: “%s”', (says) =>
    expect(whyNoPassage(says, OF_COUNCIL, true)).toMatch(/may know/),
  );
  test('what happens to any child each time is nobody’s case; what befell a pupil is', () => {
    const told = (says: string) => whyNoPassage(says, OF_COUNCIL);
    for (const says of [
      'Several friends have accepted before the request reaches a child.',
      'They copied photos of a real pupil.',
      'The profiles pretend to belong to a pupil, and used a school logo.',
    ])
      expect([says, told(says)]).toEqual([says, null]);
    expect(told('It was a pupil who had accepted it.')).not.toBeNull();
    expect(told('The man asked and a child was hurt.')).not.toBeNull();
  });

  test('of how many it tells is said in the alert; “the boy” after “a boy” is that one', () => {
    expect(tellsOfMany('Police warn after 14 boys aged 15 to 17 were blackmailed.', '')).toBe(true);
    expect(tellsOfMany('We know of four children who have tried it.', '')).toBe(false);
    expect(tellsOfMany('Police have heard of 14 boys.', 'A boy paid at once.')).toBe(false);
  });
  test('a finding of a test is nobody’s', () => {
    const says = 'It told a tester with asthma that she could stop using her inhaler.';
    expect(whyNoPassage(says, OF_COUNCIL)).toBeNull();
  });
  test.each([
    'It promises a job as a “game tester” at home.',
    'It says that girls are wanted as make-up testers.',
  ])('but what is offered is no test: “%s”', (says) => {
    expect(isFinding(says)).toBe(false);
  });
  test('what was found weighs more than a price of another risk than the lead', () =>
    expect(wordWorth('It told a tester to keep it from her mum.', 0, true)).toBeGreaterThan(
      wordWorth('It costs £6.99 a week after a free trial.', 0.7, true),
    ));
  test.each([
    'We held an assembly yesterday.',
    'We talked about dares in general and did not show the videos.',
    'Yesterday we have spoken to every class.',
  ])('what the school that wrote it did is no news: “%s”', (says) =>
    expect(whyNotForStaff(says, OF_SCHOOL)).toMatch(/school that wrote it/),
  );
  test('but what it found is', () =>
    expect(whyNotForStaff('We found that nothing was checked.', OF_SCHOOL)).toBeNull());
});

test('of what somebody says, what advises stands elsewhere, and the rest is told with who says it', () => {
  const said: [string, string[]][] = [
    ['Mab Orme, head of kites at Hale Council, said: "This is not about being silly.', []],
    ['The people behind it do it all day.', []],
    ['The sooner you ring the bank, the better the chance of getting it back."', ['advice']],
  ];
  const [, whole] = passages(
    [[['Strangers write to children through the kite page and ask for a picture.', RISK]], said],
    { most: 14 },
  );
  expect(whole?.says).toContain(
    '[The head of kites] said: "This is not about being silly. The people behind it do it all day."',
  );
  expect(whole?.says).not.toContain('sooner');
});

test.each([
  [
    'They should look first.',
    ['Officers say young sellers should wait.'],
    '[Young sellers] should look first.',
  ],
  ['They should look.', ['Fans should wait.', 'They should ask.'], '[Fans] should look.'],
  ['They should look.', ['The firm wrote back.'], 'They should look.'],
  ['Her advice is to wait.', [], '[The] advice is to wait.'],
  ['Sgt Hale added that people should keep the box.', [], '[People] should keep the box.'],
  [
    'The council says parents ought to set a limit.',
    [],
    'The council says parents ought to set a limit.',
  ],
])('reported advice is told alone with whom it is for: %s', (text, before, says) =>
  expect(asReported(text, before)).toBe(says),
);

test.each([
  ['Do not send it on. It is against the law.', 'Do not send it on.'],
  [
    'Those under 16 should lend no card: this is known as muling, and is a crime.',
    'Those under 16 should lend no card.',
  ],
  // What it asks to be said is the law.
  ['Tell them one thing: that it is a crime.', 'Tell them one thing: that it is a crime.'],
  ['Ask who sent it. It is quick.', 'Ask who sent it. It is quick.'],
])('advice goes to families without the law behind it: %s', (text, says) =>
  expect(withoutLaw(text)).toBe(says),
);

test('a word of a helpline’s name is a word where else it stands', () => {
  const LAW =
    'Gambling firms may not take bets from children, and no child has to pay such a debt.';
  const HELP = 'You can ring the National Gambling Helpline at any hour.';
  const told = (route: string) =>
    passages([[[LAW, RISK]], [[HELP, ['route:national-gambling-helpline']]]], { route })
      .map(({ says }) => says)
      .join(' ');
  expect(told('National Gambling Helpline')).toContain('Gambling firms');
  expect(told('')).not.toContain('Gambling firms');
});

test('that nobody is to blame weighs more than what is to be seen', () => {
  const worth = (says: string) => wordWorth(says, 0, true);
  expect(worth('No child is to blame for this.')).toBeGreaterThan(
    worth('No child is to see this.'),
  );
});
