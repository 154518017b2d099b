/** An alert is told by a story of the side that its children are on: who pays or who is paid, who buys or who sells. */
import { describe, expect, test } from 'vitest';
import { withBetterGuess } from '#draft/choose/better-guess.ts';
import { chooseLesson } from '#draft/choose/choose-lesson.ts';
import { untoldOf } from '#draft/choose/untold-of.ts';
import { Corrections } from '#model/alert/alert.ts';
import { openDrafting } from '#scripts/samples/drafted.ts';
import { readingOf } from '#scripts/samples/sample-reading.ts';

const { sharedData, modules } = await openDrafting();

/** What each age is told of gifts on livestreams, by an alert that says this. */
const told = (says: string) =>
  toldOf(says, 'virtual-gifts', ['live-recording', 'spending-gambling']);

function toldOf(says: string, leadMechanism: string, risks: string[]) {
  const { choices, mechanism } = chooseLesson({
    reading: {
      ...readingOf({ risks: risks.map((id) => [id, 'high', 1]) }),
      leadMechanism,
      mechanisms: [{ id: leadMechanism, evidence: [{ text: says, line: 1 }] }],
      statements: [{ text: says, line: 1, uses: ['unused'] }],
    },
    ...{ sharedData, modules, history: [], today: '2026-11-24' },
    corrections: Corrections.parse({}),
  });
  const stories = Object.fromEntries(choices.map(({ band, story }) => [band.id, story?.id]));
  const asked = untoldOf(choices, mechanism, sharedData.bands);
  return { stories, asked: asked.filter((each) => each.isOtherSide).map(({ band }) => band) };
}

const PAYS = {
  lks2: 'live-lks2-cerys',
  uks2: 'live-uks2-filip',
  ks3: 'live-ks3-hollie',
  ks4: 'live-ks4-lewis',
};

describe('an alert of a child who', () => {
  test.each([
    ['Pupils are spending money on gifts for people they watch on livestreams.'],
    ['A boy of ten gave a streamer £300 in diamonds.'],
    ['A girl used her mother’s card to send gifts to a broadcaster.'],
    ['He tips them on live shows so that they read out his name.'],
  ])('pays: %s', (says) => expect(told(says).stories).toMatchObject(PAYS));

  test.each([
    ['Viewers pay real money for gifts to children who broadcast from their rooms.'],
    ['A girl of eleven who was live was sent gifts by viewers, and asked to turn the camera.'],
    ['Children go live, and spend the money that viewers give on more gifts for streamers.'],
  ])('is paid: %s', (says) => {
    const { stories, asked } = told(says);
    for (const [band, story] of Object.entries(PAYS)) expect(stories[band]).not.toBe(story);
    expect(asked).toEqual([]);
  });

  test('pays, where an age has only a story of one who is paid: its lead is told so', () =>
    expect(told('A boy of seven gave a streamer £300 in diamonds.').asked).toContain('ks1'));

  const market = (says: string) =>
    toldOf(says, 'selling-online', ['scams-malware', 'image-sharing']).stories.ks3;
  test('buys second-hand, and one who sells', () => {
    expect(market('A boy paid £85 for a console. The seller asked for a transfer.')).toBe(
      'inbox-ks3-rhian',
    );
    expect(market('Pupils sell clothes. A buyer asked a girl for pictures of her.')).toBe(
      'inbox-ks3-zainab',
    );
  });

  const cheated = (says: string) => toldOf(says, 'selling-online', ['scams-malware']).stories;
  const SELLS = { ks3: 'inbox-ks3-femi', ks4: 'inbox-ks4-zahra-clock' };
  const BUYS = {
    uks2: 'inbox-uks2-filip',
    ks3: 'inbox-ks3-rhian',
    ks4: 'inbox-ks4-darek-laptop',
  };
  test.each([
    ['A buyer asks young sellers to post it at once.'],
    ['Pupils who sell trainers are sent a fake payment mail that says the money is on hold.'],
    ['Mail is sent: the money is on hold until pupils who sold something post it first.'],
    ['A girl sold her phone and never got paid. The buyer sent a screenshot.'],
    ['A buyer overpaid a boy who was selling a bike, and wanted the rest back.'],
  ])('sells and is cheated: %s', (says) => {
    expect(cheated(says)).toMatchObject(SELLS);
    expect([BUYS.uks2, 'trick-uks2-filip-borrowed']).not.toContain(cheated(says).uks2);
  });
  test.each([
    ['A boy paid £85 for a console. The seller asked for a transfer.'],
    ['Children bought swords from a seller in a game, and nothing came.'],
  ])('buys and is cheated: %s', (says) => expect(cheated(says)).toMatchObject(BUYS));
  test('buys from a seller, where others sell', () => {
    const { ks3, ks4 } = cheated('Pupils sell shoes there. A seller took £85 of a boy’s.');
    expect([ks3, ks4]).not.toContain(SELLS.ks3);
    expect([ks3, ks4]).not.toContain(SELLS.ks4);
  });
  const inShop = (says: string) => toldOf(says, 'fake-shops', ['scams-malware']).stories;
  const shop = (says: string) => inShop(says).ks3;
  test('is cheated by a shop, though some sell as well; and who only sells is told of no shop', () => {
    const both = 'Teenagers paid by bank transfer for trainers. Young sellers are caught as well.';
    expect(shop(both)).toBe('trick-ks3-ivo');
    const sellers = 'Pupils who sold trainers had a fake payment mail, and sent their parcels.';
    expect(shop(sellers)).not.toBe('trick-ks3-ivo');
  });
  test('is cheated by a second-hand seller, and one by a shop, where both are read as shops', () => {
    const seller = 'A boy paid £85 for a second-hand console. The seller sent nothing.';
    expect(inShop(seller)).toMatchObject({ ks3: BUYS.ks3, ks4: BUYS.ks4 });
    const page = 'Teenagers paid a shop for trainers by bank transfer, and nothing came.';
    expect(inShop(page)).toMatchObject({ ks3: 'trick-ks3-ivo', ks4: 'trick-ks4-callum' });
  });
  test('sells and is asked for pictures, by no story of a payment', () =>
    expect(
      toldOf('A buyer asked a girl who sells clothes for pictures of her.', 'selling-online', [
        'image-sharing',
        'scams-malware',
      ]).stories,
    ).toMatchObject({ uks2: 'inbox-uks2-jun', ks3: 'inbox-ks3-zainab', ks4: 'inbox-ks4-leela' }));
});

describe('of two risks, of which the reading could not tell which leads,', () => {
  const FIGHTS =
    'An account posts films of fights between pupils. Its followers are asked for more.';
  const guessed = (says: string, subject: string | null = null, lead = 'harmful-content') => {
    const reading = {
      ...readingOf({
        risks: [
          [lead, 'high', 1],
          ['online-bullying', 'high', 1],
        ],
      }),
      leadMechanism: 'gossip-pages',
      mechanisms: [{ id: 'gossip-pages', evidence: [{ text: says, line: 1 }] }],
      statements: [{ text: says, line: 1, uses: ['unused'] }],
      lead,
      unsure: [{ what: 'lead' as const, between: [lead, 'online-bullying'] as [string, string] }],
    };
    const corrections = { ...Corrections.parse({}), subject };
    return withBetterGuess({
      ...{ reading, sharedData, modules, history: [], corrections, today: '2026-11-24' },
    });
  };
  test('the one leads of which more ages have a story, and the other is offered', () => {
    const { lead, unsure } = guessed(FIGHTS);
    expect(lead).toBe('online-bullying');
    expect(unsure[0]?.between).toEqual(['online-bullying', 'harmful-content']);
  });
  test('what is done to a child leads all the same, until somebody says otherwise', () => {
    expect(guessed(FIGHTS, null, 'sexual-extortion').lead).toBe('sexual-extortion');
    expect(guessed(FIGHTS, 'online-bullying', 'sexual-extortion').lead).toBe('sexual-extortion');
  });
  test('neither is preferred where no story is of its sort, nor against what a person said', () => {
    expect(guessed('Something was seen.').lead).toBe('harmful-content');
    expect(guessed(FIGHTS, 'harmful-content').lead).toBe('harmful-content');
  });
});
