/** What adults are told, as the desk's form has it. */
import { describe, expect, test } from 'vitest';
import { howTold } from '#desk/told/how-told.ts';
import { inOursAgain, notInOurs, ourWords } from '#desk/told/our-words.ts';
import {
  adultsField,
  isToldHome,
  ownField,
  parseToldForm,
  proposedFor,
  toldValue,
} from '#desk/told/told-form.ts';
import { placesOf } from '#desk/told/where-told.ts';
import type { OwnSentence } from '#model/alert/alert-source.ts';
import { AlertWords, wordKey } from '#model/alert/alert-words.ts';

const sentence = (text: string, whyNot: string | null = null): OwnSentence => ({
  ...{ text, line: 4, fact: 'f01', key: wordKey(text), kind: 'advice', says: text, whyNot },
});
const fold = sentence('Fold the kite.');
const wipe = sentence('Delete it.', 'Nothing is deleted.');
const said = (fields: Record<string, string>, decided = AlertWords.parse({})) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return parseToldForm(form, [fold, wipe], decided);
};
const at = (key: string) => ['corrections', 'sentences', key];

describe('a sentence', () => {
  test('is quoted, said in own words, or left out; what has no choice waits on', () => {
    const parsed = said({ [adultsField(fold.key)]: 'own', [ownField(fold.key)]: ' Fold it up. ' });
    expect(parsed.edits).toEqual([
      { at: at(fold.key), value: { adults: 'own', kind: 'advice', says: 'Fold it up.' } },
    ]);
    expect(said({ [adultsField(fold.key)]: 'out' }).edits).toEqual([
      { at: at(fold.key), value: { adults: 'out', kind: 'advice' } },
    ]);
    expect(said({}).edits).toEqual([]);
  });

  test('that only stands on the page as proposed is not decided by what else is sent', () => {
    const form = new FormData();
    form.append(adultsField(fold.key), 'quoted');
    const edits = (proposed: 'quoted' | 'staff') =>
      parseToldForm(form, [fold], {}, () => proposed).edits.length;
    expect([edits('quoted'), edits('staff')]).toEqual([0, 1]);
  });

  test('that may not be quoted is not, whatever the form says', () => {
    const { faults, edits } = said({ [adultsField(wipe.key)]: 'quoted' });
    expect(faults).toEqual([
      { field: adultsField(wipe.key), says: 'This is never quoted. Nothing is deleted.' },
    ]);
    expect(edits).toEqual([]);
  });

  test('that is not finished keeps nothing from the letter that others are in', () => {
    const { faults, edits } = said({
      ...{ [adultsField(fold.key)]: 'out', [adultsField(wipe.key)]: 'own' },
    });
    expect(faults.map(({ field }) => field)).toEqual([ownField(wipe.key)]);
    expect(edits.map((edit) => edit.at)).toEqual([at(fold.key)]);
  });

  test('in own words asks for the words, at their field', () =>
    expect(said({ [adultsField(fold.key)]: 'own' }).faults.map(({ field }) => field)).toEqual([
      ownField(fold.key),
    ]));

  test('decided as before is not written again', () => {
    const decided = AlertWords.parse({ [fold.key]: { adults: 'out', kind: 'advice' } });
    expect(said({ [adultsField(fold.key)]: 'out' }, decided).edits).toEqual([]);
    expect(toldValue(fold, decided, null)).toEqual({ adults: 'out', own: '' });
  });
});

test('of a sentence that is told within a passage, or in our words, nobody is asked whether adults should be told', () => {
  const [first, second] = ['It blew away.', 'It was found in a tree.'];
  const passage = {
    ...sentence(`${first} ${second}`),
    parts: [first, second].map((text) => ({ text: text ?? '', line: 4 })),
  };
  const ours = { text: 'Keep it dry.', line: 5, fact: 'f02', key: wordKey('Keep it dry.') };
  const byKey = howTold({ own: [passage, fold, wipe], ours: [ours] });
  const of = (text: string) => byKey.get(wordKey(text));
  expect([first ?? '', second ?? '', fold.text].map(of)).toEqual(['quoted', 'quoted', 'quoted']);
  expect(of(ours.text)).toBe('ours');
  expect(of(wipe.text)).toBe('own-words');
  expect(of('Nobody flies it in rain.')).toBeUndefined();
});

describe('what nobody has decided on', () => {
  const works = {
    ...sentence('Photos stay there after a player has left.'),
    kind: 'service' as const,
  };
  const loose = { ...works, notHome: 'It is no whole sentence.' };

  test('stands where we would tell it: what holds anyway goes home, menus and how it works are for staff', () => {
    expect(proposedFor(fold, [fold])).toBe('quoted');
    expect(proposedFor(fold, [])).toBe('staff');
    expect(proposedFor(works, [])).toBe('quoted');
    expect(isToldHome(works, 'quoted')).toBe(false);
    expect(isToldHome(fold, 'quoted')).toBe(true);
    expect(proposedFor(wipe, [wipe])).toBe('');
  });

  test('goes home where the lead made it a fact, unless it says nothing alone', () => {
    const uses = { [works.key]: ['service'] };
    expect(proposedFor(works, [], uses)).toBe('families');
    expect(proposedFor(loose, [], uses)).toBe('quoted');
  });

  test('is not decided by standing there: only what was sent is', () => {
    expect(toldValue(fold, {}, null, 'quoted')).toEqual({ adults: 'quoted', own: '' });
    expect(said({}).edits).toEqual([]);
  });

  test('is told to families as what happens, and stands so in the form afterwards', () => {
    const form = new FormData();
    form.set(adultsField(works.key), 'families');
    const [edit] = parseToldForm(form, [works], {}).edits;
    expect(edit?.value).toEqual({ adults: 'quoted', kind: 'incident', says: works.says });
    const decided = AlertWords.parse({ [works.key]: edit?.value });
    expect(toldValue(works, decided, null).adults).toBe('families');
    expect(parseToldForm(form, [loose], {}).faults.map(({ field }) => field)).toEqual([
      adultsField(works.key),
    ]);
  });

  test('how it works is told to families in the lead’s words, where the lead chooses that', () => {
    const form = new FormData();
    form.set(adultsField(works.key), 'own-families');
    expect(parseToldForm(form, [works], {}).faults.map(({ field }) => field)).toEqual([
      ownField(works.key),
    ]);
    form.set(ownField(works.key), 'Ask who sees the map.');
    const [edit] = parseToldForm(form, [works], {}).edits;
    expect(edit?.value).toEqual({ adults: 'own', kind: 'incident', says: 'Ask who sees the map.' });
    const decided = AlertWords.parse({ [works.key]: edit?.value });
    const value = toldValue(works, decided, null);
    expect(value).toEqual({ adults: 'own-families', own: 'Ask who sees the map.' });
    expect([isToldHome(works, value.adults), isToldHome(works, 'own')]).toEqual([true, false]);
  });
});

describe('what we have words for', () => {
  const fact = (id: string, about: object = {}) => ({
    ...{ id, says: 'A child may hide a phone.', source: 'line 4', risks: [], ...about },
    ...{ kind: 'sign' as const, holds: 'yes' as const },
  });
  const from = { text: 'They hide it.', line: 4, fact: 'f01', key: wordKey('They hide it.') };

  test('stands beside the sentences of the alert that it says; what is left out does not', () =>
    expect(
      ourWords([fact('f01'), fact('f02', { leftOut: 'No room.' })], {
        ...{ statements: [], own: [], ours: [from] },
      }),
    ).toEqual([{ says: 'A child may hide a phone.', where: 'line 4', sentences: [from] }]));

  test('can be told otherwise, and in our words again: then nothing that was decided of it stays', () => {
    expect(notInOurs('s2', { notOurs: ['s1'] })).toEqual([
      { at: ['corrections', 'notOurs'], value: ['s1', 's2'] },
    ]);
    expect(inOursAgain('s1', { notOurs: ['s1'] })).toEqual([
      { at: ['corrections', 'notOurs'], value: undefined },
      { at: ['corrections', 'sentences', 's1'], value: undefined },
    ]);
  });
});

describe('where adults read it', () => {
  const decision = { adults: 'quoted', says: 'Fold the kite.' } as const;
  const where = (kind: Parameters<typeof placesOf>[0], isFirst = false) =>
    placesOf(kind, decision, isFirst).map((place) => place.where);
  const LETTERS = 'Letter home, or the one after the lesson';

  test('advice and signs stand in a letter, the workshop and the briefing; reasons in the briefing alone', () => {
    expect(where('advice')).toEqual([LETTERS, 'Workshop', 'Staff briefing']);
    expect(where('sign')).toEqual([LETTERS, 'Workshop', 'Staff briefing']);
    expect(where('reason')).toEqual(['Staff briefing']);
  });
  test('the workshop has room for one event', () => {
    expect(where('incident', true)).toEqual([LETTERS, 'Workshop', 'Staff briefing']);
    expect(where('incident')).toEqual([LETTERS, 'Staff briefing']);
  });
  test('a quotation has its marks', () =>
    expect(placesOf('reason', decision, false)[0]?.says).toBe('“Fold the kite.”'));
});
