/** In which list of “What adults are told” each sentence stands. */
import { expect, test } from 'vitest';
import { adultsField } from '#desk/told/told-form.ts';
import { toldView } from '#desk/told/told-view.ts';
import { type Alert, STILL_RUNNING } from '#model/alert/alert.ts';
import type { AlertSource, OwnSentence, WordKind } from '#model/alert/alert-source.ts';
import { AlertWords, wordKey } from '#model/alert/alert-words.ts';

const sentence = (kind: WordKind, text: string, more: Partial<OwnSentence> = {}): OwnSentence => ({
  ...{ text, line: 4, fact: 'f01', key: wordKey(text), kind, says: text, whyNot: null, ...more },
});
const string = sentence('advice', 'Keep the string of the kite short.');
const pylon = sentence('advice', 'Do not fly it near pylons.');
const kites = sentence('service', 'Kites are swapped by strangers.');
const wipe = sentence('advice', 'Delete it.', { whyNot: 'Nothing is deleted.' });
const source = (...sentences: OwnSentence[]) =>
  ({ own: sentences, sharing: [], statements: [], about: null }) as unknown as AlertSource;
const all = source(string, pylon, kites, wipe);
const NONE = AlertWords.parse({});
const UNCONFIRMED = { short: 'status to be confirmed', confirmedBy: null };
const view = (
  decided: AlertWords = NONE,
  form: FormData | null = null,
  of = all,
  uses: Record<string, string[]> = {},
  status: { short: string; confirmedBy: Alert['status']['confirmedBy'] } = UNCONFIRMED,
) => toldView(of, decided, { corrections: { uses }, status }, form);
const textsOf = ({ lists }: ReturnType<typeof toldView>) =>
  Object.fromEntries(
    lists.map(({ name, groups }) => [
      name,
      groups.map(({ says, lines }) => [says, ...lines.map((line) => line.sentence.text)]),
    ]),
  );
const decide = (adults: string, ...of: OwnSentence[]) =>
  AlertWords.parse(
    Object.fromEntries(of.map(({ key, kind, says }) => [key, { adults, kind, says }])),
  );

test('what is decided stands with whom it is told to, what not to do by itself', () => {
  const decided = {
    ...decide('quoted', string, pylon),
    ...AlertWords.parse({ [kites.key]: { adults: 'out', kind: 'service' } }),
  };
  expect(textsOf(view(decided))).toEqual({
    'Families and staff are told': [
      ['Advice', string.text],
      ['Not to do', pylon.text],
    ],
    'Nobody is told': [['What else is so', kites.text]],
  });
});

test('advice stands where the lead put it, whatever its form', () => {
  const decided = decide('quoted', string, pylon);
  const uses = { [string.key]: ['do-not'], [pylon.key]: ['advice'] };
  expect(textsOf(view(decided, null, all, uses))['Families and staff are told']).toEqual([
    ['Not to do', string.text],
    ['Advice', pylon.text],
  ]);
});

test('what families are told of a passage is not told again where staff are told more of it', () => {
  const passage = (text: string) => sentence('incident', text, { parts: [{ text, line: 4 }] });
  const home = passage('A kite is left out. … The string is cut.');
  const more = passage('A kite is left out. Its owner is nine. The string is cut. … It is gone.');
  const part = passage('The string is cut.');
  const decided = { ...decide('quoted', home, part), ...decide('staff', more) };
  const beyond = (of: AlertWords) =>
    view(of, null, source(home, part, more))
      .lists.flatMap(({ groups }) => groups)
      .flatMap(({ lines }) => lines)
      .map((line) => [line.sentence.key, line.beyond]);
  expect(beyond(decided)).toEqual([
    [home.key, null],
    [part.key, ''],
    [more.key, '… Its owner is nine. … It is gone.'],
  ]);
  // Where families are told nothing of it, all of it stands there.
  expect(beyond({ ...decide('out', home, part), ...decide('staff', more) })).toEqual([
    [more.key, null],
    [home.key, null],
    [part.key, null],
  ]);
});

test('what may not be told as it is stands apart, and nothing waits for it', () => {
  const { never, waiting } = view(decide('quoted', string, pylon, kites));
  expect(never.map((line) => line.sentence.text)).toEqual([wipe.text]);
  expect(waiting).toBe(0);
});

test('how a service works is for staff, until the lead opens it to families', () => {
  expect(textsOf(view(decide('quoted', kites)))['Staff alone are told']?.[0]?.[0]).toBe(
    'What else is so',
  );
  const form = new FormData();
  form.append(adultsField(kites.key), 'families');
  expect(textsOf(view(NONE, form))['Families and staff are told']).toContainEqual([
    ...['What happens', kites.text],
  ]);
});

test('a sentence is new where others are decided already', () => {
  const isNew = (decided: AlertWords) =>
    view(decided)
      .lists.flatMap(({ groups }) => groups)
      .flatMap(({ lines }) => lines)
      .filter((line) => line.isNew)
      .map((line) => line.sentence.text);
  expect(isNew(NONE)).toEqual([]);
  expect(isNew(decide('quoted', string, kites))).toEqual([pylon.text]);
});

test('a way through menus is for families once somebody has seen that the service is still so', () => {
  const menus = sentence('advice', 'Choose Settings, then Strings, and set it to Short.');
  const confirmedBy = { role: 'Lead', date: '2026-11-24' };
  const of = source(menus);
  expect(Object.keys(textsOf(view(NONE, null, of)))).toEqual(['Staff alone are told']);
  const looked = { short: STILL_RUNNING, confirmedBy };
  expect(Object.keys(textsOf(view(NONE, null, of, {}, looked)))).toEqual([
    'Families and staff are told',
  ]);
  const closed = { short: 'closed', confirmedBy };
  expect(Object.keys(textsOf(view(NONE, null, of, {}, closed)))).toEqual(['Staff alone are told']);
});

test('the workshop opens on the first event that families are told, or would be as proposed', () => {
  const [calm, gale] = ['The string is cut.', 'A kite is lost.'].map((text) =>
    sentence('incident', text),
  ) as [OwnSentence, OwnSentence];
  const firstOf = (decided: AlertWords) =>
    view(decided, null, source(string, calm, gale))
      .lists.flatMap(({ groups }) => groups.flatMap(({ lines }) => lines))
      .filter(({ isFirst }) => isFirst)
      .map(({ sentence }) => sentence.text);
  expect(firstOf(NONE)).toEqual([calm.text]);
  expect(firstOf(decide('out', calm))).toEqual([gale.text]);
});
