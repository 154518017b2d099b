/** An alert's sentence goes without the names in it, and still says what it said. */
import { expect, test } from 'vitest';
import { withoutNames } from '#draft/quote/without-names.ts';

const CORNER = [{ name: 'Corner', variants: ['Corner Plus'], role: 'subject' as const }];

test.each([
  ['Corner is free.', 'The service is free.'],
  ['Open your Corner app.', 'Open your app.'],
  [
    'A viewer, using the name mrbuttons_88, was recording.',
    'A viewer, using the name […], was recording.',
  ],
  ['The profiles have been ella.rowe_07 and marnie_hx.', 'The profiles have been […] and […].'],
  ['The firm calls itself Corner and wants helpers.', 'The firm goes by a name and wants helpers.'],
  ['He goes by Corner.', 'He goes by [another name].'],
  ['They went by the name of “Corner”, and paid.', 'They went by [another name], and paid.'],
  ['There is a trial at a place he calls Corner.', 'There is a trial at a place.'],
  ['It is in the class Corner groups.', 'It is in the class groups.'],
  ['Every Corner leaves the box.', '[Each one] leaves the box.'],
  ['Open settings and slide to ‘Corner’.', 'Open settings and slide to [its name].'],
  ['Tap ‘Corner’ and choose a day.', 'Tap [its name] and choose a day.'],
  [
    'Most had it through Corner, a free messaging app, and some by text.',
    'Most had it through a free messaging app, and some by text.',
  ],
  [
    'The ring has a thing called Corner, which shows walks.',
    'The ring has [a feature] that shows walks.',
  ],
  [
    'It is signed by a character called Corner.',
    'It is signed by a character [whose name is left out].',
  ],
  ['Corner Plus costs £6 a week.', 'The paid version of the service costs £6 a week.'],
])('“%s” says “%s”', (text, unnamed) =>
  expect(withoutNames(text, CORNER as Parameters<typeof withoutNames>[1])).toEqual({
    says: unnamed,
    isWhole: true,
  }),
);

const WITH_PARTS = [
  ...CORNER,
  { name: 'Vault', variants: [], role: 'mentioned' as const },
  { name: 'Dabs', variants: [], role: 'currency' as const },
] as Parameters<typeof withoutNames>[1];

test.each([
  ['Send Dabs, which are the app’s coins.', 'Send coins.'],
  ['A picture goes to a private room called the Vault.', 'A picture goes to a private room.'],
  ['He moves them from Corner to Vault.', 'He moves them from the service to [another service].'],
  ['It is a page such as Corner or Vault that asks no age.', 'It is a page that asks no age.'],
  ['They see a post on Corner, Vault and Corner Plus.', 'They see a post on the services.'],
  [
    'They call each other on Corner, Vault or in a game.',
    'They call each other on the services or in a game.',
  ],
])('what explained a name goes with it: “%s”', (text, unnamed) =>
  expect(withoutNames(text, WITH_PARTS)).toEqual({ says: unnamed, isWhole: true }),
);

test.each([
  ['It sells a ‘Dab’ for 99p.', 'It sells a coin for 99p.'],
  ['Each Dab costs 10p.', 'Each coin costs 10p.'],
  ['You get a free Dab a day.', 'You get a free coin a day.'],
  [
    'A hundred Dabs cost £4, and a few “Dabs” are free.',
    'A hundred coins cost £4, and a few coins are free.',
  ],
  ['A Dabs pack is £4.', 'A coin pack is £4.'],
  ['Buy Dabs packs.', 'Buy coin packs.'],
  ['Dabs is the money.', 'Coins are the money.'],
  ['In the menu choose ‘Vault’.', 'In the menu choose [the setting].'],
  ['Switch on Vault for the night.', 'Switch on [the setting] for the night.'],
  ['Turn off "Vault" (Me > Bell > Vault).', 'Turn off [the setting] (Me > Bell > [the setting]).'],
])('“%s” says “%s”: one coin, or many', (text, says) =>
  expect(
    withoutNames(text, [
      ...WITH_PARTS,
      { name: 'Dab', variants: [], role: 'currency' },
    ] as typeof WITH_PARTS),
  ).toEqual({ says, isWhole: true }),
);

test.each([
  'Give the Vault a PIN that isn’t a date.',
  'Pictures in the Vault fade after a day.',
  'What was in the Vault would be sent.',
  'Corner’s “Vault” opens with a PIN.',
  'Corner: choose “People I follow back”.',
  'Please switch off Chat Corner.',
  'The app named most often is Corner.',
  'Most were on Corner. Two spoke to Vault too.',
])('what is nonsense without it is not quoted: “%s”', (text) =>
  expect(withoutNames(text, WITH_PARTS).isWhole).toBe(false),
);

test('a coin is not said to be one twice', () =>
  expect(
    withoutNames('He gives acorns, the coins that buy pets.', [
      { name: 'acorns', variants: [], role: 'currency' as const, ambiguous: true },
    ]).says,
  ).toBe('He gives coins that buy pets.'));

test.each([
  ['Pupils scroll through Scroll at break.', 'Pupils scroll through the service at break.'],
  [
    'Group chats are called Scroll, and anybody may join.',
    'Group chats are called […], and anybody may join.',
  ],
])('what is a word as well goes where it has its capital: “%s” says “%s”', (text, says) =>
  expect(
    withoutNames(text, [
      { name: 'Scroll', variants: ['scroll'], role: 'subject' as const, ambiguous: true },
    ]).says,
  ).toBe(says),
);
