/** An alert of a child who pays is told by a story of a child who pays, and one of a child who is paid by the other. */
import { describe, expect, test } from 'vitest';
import { chooseLesson } from '#draft/choose/choose-lesson.ts';
import { untoldOf } from '#draft/choose/untold-of.ts';
import { Corrections } from '#model/alert/alert.ts';
import { openDrafting } from '#scripts/samples/drafted.ts';
import { readingOf } from '#scripts/samples/sample-reading.ts';

const { sharedData, modules } = await openDrafting();

/** What each age is told of gifts on livestreams, by an alert that says this. */
function told(...says: string[]) {
  const { choices, mechanism } = chooseLesson({
    reading: {
      ...readingOf({
        risks: [
          ['live-recording', 'high', 1],
          ['spending-gambling', 'high', 1],
        ],
      }),
      leadMechanism: 'virtual-gifts',
      mechanisms: [{ id: 'virtual-gifts', evidence: [{ text: says[0] ?? '', line: 1 }] }],
      statements: says.map((text, at) => ({ text, line: at + 1, uses: ['unused'] })),
    },
    ...{ sharedData, modules, history: [], today: '2026-11-24' },
    corrections: Corrections.parse({}),
  });
  const stories = Object.fromEntries(choices.map(({ band, story }) => [band.id, story?.id]));
  const asked = untoldOf(choices, mechanism, sharedData.bands);
  return { stories, asked: asked.filter((each) => each.isOtherSide).map(({ band }) => band) };
}

const PAYS = { uks2: 'live-uks2-filip', ks3: 'live-ks3-hollie', ks4: 'live-ks4-lewis' };

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
    expect(told('A boy of seven gave a streamer £300 in diamonds.').asked).toContain('lks2'));
});
