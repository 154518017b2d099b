/** What happens is told to every family in the alert's own words: so it stands alone, and tells of nobody whom they may know. */
import { describe, expect, test } from 'vitest';
import { accountsIn, whyNoAccount } from '#draft/quote/account.ts';

describe('may be told to every family', () => {
  test.each([
    'Every night at 9 somebody puts up a vote.',
    'Buyers are told that the card machine is broken and asked to pay by bank transfer.',
    'Anyone who is in can add anyone.',
    'The page copies the colours of a sign-in screen.',
  ])('%s', (says) => expect(whyNoAccount(says)).toBeNull());
});

describe.each([
  [
    'goes on from what stands before it',
    [
      'It was sent on Friday to all of them.',
      'So the clip is kept by strangers.',
      'The shop of that name has closed its doors.',
    ],
  ],
  [
    'tells of somebody whom families may know',
    [
      'A boy in the village lost his savings.',
      'Two pupils were asked for a picture.',
      'A 34-year-old was arrested for it.',
    ],
  ],
  [
    'Families of young children',
    ['Strangers ask for nude pictures there.', 'The bot tells its users to starve.'],
  ],
  [
    'names something or somebody',
    ['Players wait in the Yard before a race.', 'Money is sent to Portwick by post.'],
  ],
  ['no whole sentence', ['Before you scan anything in the street', 'sold for a few pounds.']],
])('is not told: it %s', (why, sentences) => {
  test.each(sentences)('%s', (says) => expect(whyNoAccount(says)).toContain(why));
});

test('what says most of what the lesson teaches comes first; advice, signs and other risks stay out', () => {
  const said = (text: string, uses: string[]) => ({ text, line: 1, uses });
  const reading = {
    lead: 'scams-malware',
    leadMechanism: 'fake-shops',
    mechanisms: [{ id: 'fake-shops', evidence: [] }],
    statements: [
      said('Reviews on the site are all of the same afternoon.', ['risk:scams-malware']),
      said('A shop asks for a photograph of a gift card.', [
        'risk:scams-malware',
        'mechanism:fake-shops',
      ]),
      said('Do not pay by bank transfer, whatever they say.', ['advice', 'risk:scams-malware']),
      said('Strangers are rude to one another in the comments.', ['risk:online-bullying']),
      said('They ask twice.', ['risk:scams-malware']),
    ],
  };
  expect(accountsIn(reading as never, new Set(['scams-malware'])).map(({ text }) => text)).toEqual([
    'A shop asks for a photograph of a gift card.',
    'Reviews on the site are all of the same afternoon.',
  ]);
});
