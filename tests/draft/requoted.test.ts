/** A name that is found after a quotation was accepted stands in it no longer when the alert is read again. */
import { expect, test } from 'vitest';
import { requoted } from '#draft/correct/requoted.ts';
import { Corrections } from '#model/alert/alert.ts';
import type { OwnSentence } from '#model/alert/alert-source.ts';

const KEY = 's0000000a';
const NAMES = [{ name: 'Nestville', variants: [], role: 'subject' as const, ambiguous: false }];
const accepted = (says: string, adults: 'quoted' | 'own' = 'quoted') =>
  Corrections.parse({ sentences: { [KEY]: { adults, kind: 'incident', says } } });
const now = (more: Partial<OwnSentence> = {}): OwnSentence => ({
  ...{ text: '', line: 3, fact: 'f01', key: KEY, kind: 'incident', whyNot: null },
  ...{ says: 'Children talk in the game.', ...more },
});
const saysAfter = (corrections: Corrections, own: OwnSentence[]) =>
  requoted(corrections, { own }, NAMES).sentences[KEY]?.says;

test('it is quoted as it would be now', () =>
  expect(saysAfter(accepted('Children talk in Nestville.'), [now()])).toBe(
    'Children talk in the game.',
  ));

test('an everyday word counts as a name once a person has added it', () => {
  const own = { own: [now()] };
  const rooms = [{ ...NAMES[0], name: 'voice rooms', ambiguous: true }] as typeof NAMES;
  const found = accepted('Children talk in voice rooms.');
  expect(requoted(found, own, rooms).sentences[KEY]?.says).toContain('voice rooms');
  const added = requoted({ ...found, names: ['voice rooms'] }, own, rooms);
  expect(added.sentences[KEY]?.says).toBe('Children talk in the game.');
});

test('where it can be quoted no longer, or stands in another passage, it is to be decided on again', () => {
  const found = accepted('Children talk in Nestville.');
  expect(saysAfter(found, [now({ whyNot: 'It is no whole sentence.' })])).toBeUndefined();
  expect(saysAfter(found, [])).toBeUndefined();
});

test('what holds no name, and the lead’s own words, stay as they were accepted', () => {
  expect(saysAfter(accepted('Children talk.'), [now()])).toBe('Children talk.');
  expect(saysAfter(accepted('They meet in Nestville.', 'own'), [now()])).toContain('Nestville');
});

test('so does the phrase for what it is about', () => {
  const { about } = requoted(
    Corrections.parse({ about: '“the rooms of Nestville”' }),
    { own: [] },
    NAMES,
  );
  expect(about).toBeUndefined();
});
