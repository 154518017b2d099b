/** What the lead accepted for families, as far as their child's age hears of it. */

import { toString as textContent } from 'mdast-util-to-string';
import { expect, test } from 'vitest';
import { acceptedWordsFor } from '#compose/accepted-words.ts';
import type { AlertWord } from '#model/alert/alert-words.ts';
import { wordingOf } from '#model/alert/alert-words.ts';
import { riskTerms } from '#model/language/risk-terms.ts';
import { sharedDataForTests } from '#scripts/samples/shared-data.ts';
import { fixture } from '../check/rule-on.ts';

const { sharedData } = await sharedDataForTests();
const HELD = 'Talk about what a deepfake is.';
const SAFE = 'Agree together what nobody posts of anybody else.';
const ACCOUNT = `${HELD} A picture is made of one that was on a page of the school. It is sent round in an hour.`;

/** Families of a band, by what they read. */
const toldTo = (id: string, kind: AlertWord['kind'], ...said: string[]): string[] => {
  const band = sharedData.bands.find((band) => band.id === id);
  if (!band) throw new Error(`No band ${id}`);
  const sentences = Object.fromEntries(
    said.map((says, at) => [`s0000000${at}`, { adults: 'quoted' as const, kind, says }]),
  );
  const alert = { ...fixture.lesson.alert, facts: [] };
  const lesson = {
    ...fixture.lesson,
    alert: { ...alert, corrections: { ...alert.corrections, sentences } },
  };
  return acceptedWordsFor(band, lesson, sharedData)[kind].map((item) => textContent(item));
};

test.each(['eyfs', 'ks1', 'lks2', 'uks2'])(
  'families of %s read no word of the alert that a letter to them may not hold',
  (id) => {
    expect(toldTo(id, 'advice', HELD, SAFE)).toEqual([`“${SAFE}”`]);
    const [account = ''] = toldTo(id, 'incident', ACCOUNT);
    expect(account).toMatch(/^“A picture is made/);
    const band = sharedData.bands.find((band) => band.id === id);
    expect(band && riskTerms(sharedData, band)(account)).toEqual([]);
  },
);

test('families of older children read all of it', () => {
  expect(toldTo('ks3', 'advice', HELD, SAFE)).toEqual([`“${HELD}”`, `“${SAFE}”`]);
  expect(toldTo('ks3', 'incident', ACCOUNT)).toEqual([`“${ACCOUNT}”`]);
});

test('what stands for a name is read without its brackets', () =>
  expect(toldTo('ks3', 'incident', 'It is sent on through [another app] to [a school].')).toEqual([
    '“It is sent on through another app to a school.”',
  ]));

test.each([
  ["[The app]'s own terms say 18 and over.", '“The app’s own terms say 18 and over.”'],
  [
    '[The council] have heard of [another service].',
    '“[The council] have heard of another service.”',
  ],
  [
    'Tell [Larch Vale Kite Club] and [your school].',
    '“Tell [Larch Vale Kite Club] and [your school].”',
  ],
])(
  'what stands for “we” keeps its brackets, and what stands for a name does not: %s',
  (says, read) => expect(wordingOf({ adults: 'quoted', says })).toBe(read),
);
