/** Advice that is told in prose is advice: reported, for those whom it names, or to take blame from whoever was caught. */
import { describe, expect, test } from 'vitest';
import { goesOnAdvising, saysAdvice, whoShould } from '#model/language/who-should.ts';
import { readInPaper } from '#scripts/learn/read-fixture.ts';

test.each([
  ['Officers say young sellers should keep every payment inside the app.', 'young sellers'],
  ['Those under 16 should not lend a bank card, even to a friend.', 'Those under 16'],
  ['Police advise teenagers to wait a day before they pay.', 'teenagers'],
  ['Sgt Hale added that people should bring the email to a station.', 'people'],
  ['Detectives recommend that families ask for its number.', 'families'],
  ['The charity says parents ought to set a limit.', 'parents'],
  ['Fans should never hand over a code.', 'Fans'],
  ['If a parcel comes, children should leave it shut.', 'children'],
  ['Young people are advised to pay by card.', 'Young people'],
])('%j advises %j', (sentence, who) => expect(whoShould(sentence)).toBe(who));

test.each([
  'The charity’s advice is to keep every message.',
  'Her advice is not to shout.',
  'The safest thing is to buy at the door.',
])('%j says what somebody’s advice is', (sentence) => expect(saysAdvice(sentence)).toBe(true));

test.each([
  'The app says users should be 16.',
  'Users must not share a password.',
  'Experts say children should be taught about it.',
  'The seller said anybody who wants the ticket should pay by bank transfer.',
  'A message says everyone who reads it must send it on.',
  'Ministers said platforms should do more.',
  'Evidence suggests children spend more than they did.',
  'The app urges children to share what they win.',
  'Customers should receive a code.',
])('%j advises nobody', (sentence) => expect(saysAdvice(sentence)).toBe(false));

const usesIn = async (part: string, said: RegExp): Promise<string[]> =>
  ((await readInPaper(part))?.statements ?? [])
    .filter(({ text }) => said.test(text))
    .flatMap(({ uses }) => uses);

describe('in the middle of a paragraph is read as advice:', () => {
  test.each([
    ['Officers say young sellers should keep every payment inside the app.', /young sellers/],
    [
      'Officers say young sellers should post nothing yet. They should open the app themselves and look.',
      /themselves/,
    ],
    ['A code is a key, so never read it out to a caller.', /a key/],
    ['Nobody will be in trouble for ringing us.', /ringing us/],
    ['The sooner you ring the bank, the better the chance of seeing the money again.', /sooner/],
  ])('%j', async (part, said) => {
    const uses = await usesIn(`It was found on Monday. ${part}`, said);
    expect(uses.some((use) => use === 'advice' || use === 'do-not')).toBe(true);
  });

  test.each([
    ['The firm said they would look. They should open the shop on Monday.', /the shop/],
    ['Children trust the page, so do not look twice.', /twice/],
    ['“You won’t be in trouble,” the man wrote.', /trouble/],
    ['Enquiries go on, so please don’t guess in the comments.', /guess/],
  ])('and not %j', async (part, said) =>
    expect(await usesIn(part, said)).not.toEqual(expect.arrayContaining(['advice'])),
  );
});

test('“they” go on being advised in the sentence after', () => {
  expect(goesOnAdvising('They should open the app themselves.')).toBe(true);
  expect(goesOnAdvising('They should be there by ten.')).toBe(false);
});
