/** Whom it happened to is said as the alert says it, and nobody is made up; what the alert denies is not said. */
import { describe, expect, test } from 'vitest';
import { affectedFact, ageLimitFact, isOnAffected } from '#draft/choose/affected.ts';
import { agesIn } from '#draft/choose/ages-in.ts';
import { phraseOf, whomStated } from '#draft/choose/stated-ages.ts';

const statedAges = (texts: string[]) => whomStated(texts).map(phraseOf);
const scoreContext = (text: string) =>
  affectedFact({ statements: [{ text, line: 3, uses: ['unused'] }] })?.says ?? null;

test.each([
  ['RISE IN ONLINE BLACKMAIL OF BOYS AGED 14 TO 17', 'The alert tells of boys aged 14 to 17.'],
  ['Most were pupils between 9 and 11.', 'The alert tells of pupils aged 9 to 11.'],
  ['Dear Parents and Carers of Year 5 and Year 6,', 'The alert tells of pupils of Years 5 and 6.'],
  ['It is used by children in Years 7 to 9.', 'The alert tells of pupils of Years 7 to 9.'],
  ['Two Year 9 students were in a fight.', 'The alert tells of pupils of Year 9.'],
  ['Several of our pre-school children said a rhyme.', 'The alert tells of children under five.'],
  [
    'In our May pupil survey, 38 per cent of Year 10 pupils used one.',
    'The alert tells of pupils of Year 10.',
  ],
])('“%s”', (text, phrase) => {
  expect(scoreContext(text)).toBe(phrase);
  expect(isOnAffected(phrase)).toBe(true);
});

test.each([
  'It is a game that children of nine and over play.',
  'It is for children aged 9 or above.',
  'Year 11 Parents’ Forum, Thursday',
])('an age from which on something is for anybody is nobody’s: %s', (text) =>
  expect(statedAges([text])).toEqual([]),
);

test('a year in a part for staff says who a child is, and is told to nobody', () => {
  const [open, closed] = ['Most were in Year 8.', 'A pupil in Year 12 wrote them.'];
  const said = affectedFact({
    statements: [
      { text: open, line: 3, uses: ['unused'] },
      { text: closed, line: 9, uses: ['unused'], for: 'staff' },
    ],
  })?.says;
  expect(said).toContain('Year 8');
  expect(said).not.toContain('12');
});

test('an age within a range that is told is told already', () => {
  expect(statedAges(['The children were aged 11 to 16.', 'One boy of 13 paid.'])).toEqual([
    'children aged 11 to 16',
  ]);
  expect(statedAges(['The children were aged 11 to 16.', 'One boy of 9 paid.'])).toHaveLength(2);
});

test('ages and years that say the same are said once', () => {
  const years = 'Dear families of Years 5 and 6,';
  expect(statedAges(['It is played by children aged 9 to 11.', years])).toEqual([
    'children aged 9 to 11',
  ]);
  expect(statedAges(['Most are aged 10 to 11.', years])).toEqual(['pupils of Years 5 and 6']);
  expect(statedAges(['Most are aged 14 to 16.', years])).toHaveLength(2);
});

test('the age of a pretended account is nobody’s', () => {
  expect(statedAges(['Our testers signed up as a 13-year-old.'])).toEqual([]);
  expect(statedAges(['Staff wrote to it in the character of a girl of 12.'])).toEqual([]);
  expect(statedAges(['It was sent to a girl of 12.'])).toEqual(['a child of 12']);
});

test('the ages of those who are accused are nobody’s; of whom they harmed, they are', () => {
  expect(statedAges(['Two boys aged 16 and a 17-year-old have been arrested.'])).toEqual([]);
  expect(
    statedAges(['A man who wrote to boys as young as nine in a game has been jailed.']),
  ).toEqual(['children as young as 9']);
});

test('of all, and of those whom it names, where any may be met', () => {
  const sentence = 'In most reports the victims are boys aged 14 to 17.';
  const of = (more: string) =>
    affectedFact({
      statements: [sentence, more].map((text, at) => ({ text, line: at + 1, uses: ['unused'] })),
    })?.says;
  expect(of('They are sent a request.')).toBe('The alert tells of boys aged 14 to 17.');
  const ofAny = 'The alert tells of children of any age, and names boys aged 14 to 17.';
  expect(of('All ages and genders are targeted.')).toBe(ofAny);
  expect(isOnAffected(ofAny)).toBe(true);
});

describe('ages are read in whatever form they are given', () => {
  test.each([
    ['We have met children as young as twelve who owe money.', 'children as young as 12'],
    ['Hale Centre, Youth Circle (11 - 14s)', 'children aged 11 to 14'],
    ['Age range: 11–14', 'children aged 11 to 14'],
    ['Most were 9-11yrs.', 'children aged 9 to 11'],
    ['Our 12- and 13-year-olds have it.', 'children aged 12 to 13'],
    ['It is the 11-to-14-year-olds.', 'children aged 11 to 14'],
    ['A girl, 13, was asked for it, and a 13 yr old paid.', 'a child of 13'],
    ['One is a boy aged just twelve.', 'a child of 12'],
    ['It is said in Years 5/6.', 'pupils of Years 5 and 6'],
    ['Some year 8 boys and Year Nine pupils have it.', 'pupils of Years 8 and 9'],
    ['This week it is for families in Reception.', 'children in Reception'],
    ['One girl of fourteen was sent it.', 'a child of 14'],
    ['The youngest account holder was 14.', 'children as young as 14'],
    ['The youngest child was nine.', 'children as young as 9'],
    ['My son is 9 and has 400 friends.', 'a child of 9'],
    ['Two 11-year-olds and a ten-year-old were added.', 'children of 10 and 11'],
    ['Players aged 8–11 make up most of it.', 'children aged 8 to 11'],
    ['It is popular with 9 to 12-year-olds.', 'children aged 9 to 12'],
    ['Parents and carers of S1 to S3', 'pupils of S1 to S3'],
    ['Two of our S2s fell out over it.', 'pupils of S2'],
    ['Heard in P6, and by some in P7.', 'pupils of P6 and P7'],
    ['Pupils in Primary 5 to Primary 7 have it.', 'pupils of P5 to P7'],
    ['It goes round Years 5, 6 and 9.', 'pupils of Years 5, 6 and 9'],
    ['Y7s and Y8s were shown it.', 'pupils of Years 7 and 8'],
    ['Most are in Key Stage 2.', 'pupils of Key Stage 2'],
    ['Seen in KS3 and KS4.', 'pupils of Key Stages 3 and 4'],
    ['Odran (not his name, 14) spent it all.', 'a child of 14'],
    ['A boy in sixth class said goodnight to it.', 'pupils of sixth class'],
    ['Boys as young as 13; boys aged 13 to 17.', 'boys aged 13 to 17'],
  ])('“%s”', (text, ages) => expect(statedAges([text])).toEqual([ages]));

  test('the signatures of questions together say which years asked', () =>
    expect(statedAges(['(Year 7)', 'My son is 10. (Year 6)', '(Year 8)'])).toEqual([
      'a child of 10',
      'pupils of Years 6 to 8',
    ]));

  test('for whom a service says it is, is nobody to whom it happened', () => {
    expect(statedAges(['Its terms say 13 and over.', 'Age in the stores: 17+'])).toEqual([]);
    expect(statedAges(['An app rated 16.', 'A boy of 12 was sent it.'])).toEqual(['a child of 12']);
  });

  test.each([
    ['Officers are warning teenagers about a shop.', 'teenagers'],
    ['We hear of teenagers pressed for pictures.', 'teenagers'],
    ['One sixth-former lost her wages.', 'sixth-formers'],
    ['Two sixth formers and a tutor were locked out.', 'sixth-formers'],
  ])('“%s” has no number, and says of whom it tells', (text, ages) => {
    expect(statedAges([text])).toEqual([ages]);
    expect(isOnAffected(`The alert tells of ${ages}.`)).toBe(true);
    expect(statedAges([text, 'A boy of 13 was one of them.'])).toEqual(['a child of 13']);
  });

  test.each([
    'Such pictures of under-18s are against the law.',
    'A 34-year-old man was charged.',
    'In Year 2 of the scheme it grew.',
    'He was jailed for 3 to 5 years, and last year 8 people were.',
    'Hand it in at Reception between 3 and 4pm.',
    'Version 12 came out in week 9.',
    'Children of 12 schools took part.',
    'Sheet S9, price P8.',
    'There is no girl of fifteen.',
    'He said that she was a girl of 15.',
    // What others have counted
    'Ofcom reports that most children of 9 to 11 have a tablet.',
    'Half of pupils in Year 7 own a smartphone.',
    'According to a national survey, one in four children aged 11 to 13 has seen one.',
    'Research found that most children of 12 hide an account.',
    'About 90 per cent of 12-year-olds have their own phone.',
    // Diaries and what is sold
    'Tues 9 June  Year 3 to the museum, wear wellies',
    '14/05 Y6 photographs in the hall',
    'Year 5 swimming starts after the break.',
    'The Year 9 parents’ evening has moved.',
    'Our workshops for Years 5 to 8 cost £95 a class.',
    'Book a webinar for Key Stage 3 now.',
    // Ratings and comparisons
    'The store has it down as 12+.',
    'It is at the eyes of a Year 4.',
    'It reads like a nine-year-old had written it.',
    'He posed as a Year 10, with a Year 10’s photos.',
    'Our 12-year-old tester was let in.',
    'Why teenagers like it',
    'Talk to your teenager about it.',
  ])('“%s” gives none', (text) => expect(statedAges([text])).toEqual([]));

  test.each([
    ['In our survey a third of Year 6 had it.', 'pupils of Year 6'],
    ['Most of those who lost an account were children of 10 to 12.', 'children aged 10 to 12'],
    ['A post about the trip named a boy in Year 5.', 'pupils of Year 5'],
    ['£2.50 every day, to a six-year-old in tears.', 'a child of 6'],
    ['A girl of 13 paid £4 a week for it.', 'a child of 13'],
    ['Learners as young as Year 7 were let in.', 'pupils of Year 7'],
  ])('“%s” is the alert’s own', (text, ages) => expect(statedAges([text])).toEqual([ages]));

  test('whom to ring for a year is no age of anybody', () =>
    expect(
      affectedFact({
        statements: [
          { text: 'Year 9: ring Mr Holt.', line: 2, uses: ['route:school-safeguarding-lead'] },
        ],
      }),
    ).toBeNull());
});

test.each([
  'Some boys lost 20 to 40 pounds.',
  'One of the boys paid between £50 and £300.',
  'The children were upset on Monday.',
  'Pupils from 8 to 3 of the schools were asked.',
])('of “%s” nothing is made', (text) => {
  expect(scoreContext(text)).toBeNull();
});

test('ages are those of the alert, the lowest and the highest, and no sums of money', () => {
  expect(agesIn(['Store rating: 12+', 'Minimum age in terms: 17'])).toEqual(['12', '17']);
  expect(agesIn(['It costs £12 a month and is for people of 16.'])).toEqual(['16']);
});

test.each([
  [['A photo app which says that its users must be 13.'], 13],
  [['Is there an age limit?', 'Seventeen.'], 17],
  [['A girl of 14 had it.'], null],
  // No one service says so.
  [['Most messaging apps say that users must be at least 13.'], null],
  [['Both apps say that users must be 18.'], 18],
  // A shop of apps has an age of its own.
  [['Its terms say 13+.', 'The App Store says 12+, the other shop says Teen.'], 13],
  [['It is rated 12+ in the App Store.'], 12],
])('%j names a lowest age of %j', (texts, age) => {
  const statements = texts.map((text, at) => ({ text, line: at + 1, uses: ['unused'] }));
  expect(ageLimitFact({ statements })?.says ?? null).toBe(
    age === null ? null : `It names a lowest age for its users: ${age}.`,
  );
});

test.each([
  [['Boys aged 14 to 17 are told of, and children as young as 12.'], { ages: [12, 17] }],
  [['It goes round Years 5, 6 and 9.', 'A girl of 15 had it.'], { ages: [9, 13] }],
  [['Heard in P6, and by some in S2.'], { ages: [10, 13] }],
  [['Most are in Key Stage 2.'], { ages: [7, 7] }],
  [['A boy in sixth class said goodnight to it.'], { ages: [11, 11] }],
  [['We hear of teenagers pressed for pictures.'], {}],
  [['All ages are targeted.', 'Most are boys of 13.'], { ages: [13, 13], orAny: true }],
])('%j is of those of %j, in figures beside the words', (texts, ofWhom) => {
  const statements = texts.map((text, at) => ({ text, line: at + 1, uses: ['unused'] }));
  expect(affectedFact({ statements })?.ofWhom).toEqual(ofWhom);
});

test('“P1”, where a paper speaks of Years, is a lesson', () =>
  expect(
    statedAges(['Four Y12 and Y13 students have lost money.', 'Please read it in P1.']),
  ).toEqual(['pupils of Years 12 and 13']));

test.each([
  ['A child of nine, ten or eleven had met somebody.', 'children of 9 to 11'],
  ['Many of our 7, 8 and 9 year olds play it.', 'children of 7 to 9'],
])('a list of ages is all of them: “%s”', (text, whom) =>
  expect(statedAges([text])).toEqual([whom]),
);
