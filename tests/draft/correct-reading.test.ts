import { expect, test } from 'vitest';
import { correctedReading } from '#draft/correct/correct-reading.ts';
import { Corrections } from '#model/alert/alert.ts';
import { AlertReading } from '#model/alert/alert-reading.ts';
import { wordKey } from '#model/alert/alert-words.ts';
import { readingOf } from '#scripts/samples/sample-reading.ts';
import { sharedDataForTests } from '#scripts/samples/shared-data.ts';

const { sharedData } = await sharedDataForTests();

const HIDES = { text: 'They hide the screen.', line: 4 };
const VOTES = { text: 'Strangers vote on photographs.', line: 5 };
const reading = AlertReading.parse({
  ...readingOf({ risks: [['grooming', 'high', 5]] }),
  risks: [{ id: 'grooming', sure: 'high', evidence: [VOTES] }],
  redFlags: [HIDES],
  serviceFacts: [{ text: 'Anyone may walk in', line: 7 }],
  unmapped: [{ text: 'Ring the eSports helpline.', line: 6, why: 'not listed' }],
  missing: ['publisher', 'advice'],
  statements: [
    { ...HIDES, uses: ['sign'] },
    { ...VOTES, uses: ['name', 'risk:grooming'] },
    { text: 'Ring the eSports helpline.', line: 6, uses: ['unmapped'] },
    { text: 'Anyone may walk in.', line: 7, uses: ['unused'] },
    { text: 'We meet on Tuesday.', line: 8, uses: ['unused'] },
  ],
});
const HELP = sharedData.routes.routes;
const corrected = (corrections: object) =>
  correctedReading(reading, Corrections.parse(corrections), HELP);
const usesOf = (reading: AlertReading, line: number) =>
  reading.statements.find((statement) => statement.line === line)?.uses;

test('a sentence goes where a person puts it, and is gone from where it was read', () => {
  const right = corrected({ uses: { [wordKey(HIDES.text)]: ['do-not'] } });
  expect(right.redFlags).toEqual([]);
  expect(right.advice).toEqual([{ ...HIDES, not: true }]);
  expect(usesOf(right, 4)).toEqual(['do-not']);
});

test('a risk of which nothing tells any more is gone, and the lead goes to one that is told of', () => {
  const right = corrected({ uses: { [wordKey(VOTES.text)]: ['risk:online-bullying'] } });
  expect(right.risks).toEqual([{ id: 'online-bullying', sure: 'high', evidence: [VOTES] }]);
  expect(right.lead).toBe('online-bullying');
});

test('a risk that was read too faintly to be taught is taught when a person says that a sentence tells of it', () => {
  const unsure = { id: 'online-bullying', sure: 'faint' as const, evidence: [HIDES] };
  const sureOf = (text: string, uses: string[]) =>
    correctedReading(
      { ...reading, risks: [...reading.risks, unsure] },
      Corrections.parse({ uses: { [wordKey(text)]: uses } }),
      HELP,
    ).risks.find(({ id }) => id === 'online-bullying')?.sure;
  expect(sureOf(VOTES.text, ['risk:online-bullying'])).toBe('high');
  expect(sureOf('We meet on Tuesday.', ['sign'])).toBe('faint');
});

test('what a service hardly does by the reading, it does when a person says that a sentence tells so', () => {
  const hardly = {
    ...reading,
    mechanisms: [{ id: 'voice-chat', evidence: [VOTES], isUnsure: true as const }],
  };
  const right = correctedReading(
    hardly,
    Corrections.parse({ uses: { [wordKey(VOTES.text)]: ['mechanism:voice-chat'] } }),
    HELP,
  );
  expect(right.mechanisms.map(({ isUnsure }) => isUnsure)).toEqual([undefined]);
});

test('names are found in a sentence whatever it is used for', () =>
  expect(usesOf(corrected({ uses: { [wordKey(VOTES.text)]: [] } }), 5)).toEqual(['name']));

test('a sentence is found by its words, wherever it stands in an alert that was issued again', () => {
  const moved = {
    ...reading,
    statements: reading.statements.map((statement) => ({ ...statement, line: 40 })),
  };
  const right = correctedReading(
    moved,
    Corrections.parse({ uses: { [wordKey('they HIDE the screen')]: ['reason'] } }),
    HELP,
  );
  expect(right.appeal).toEqual([{ ...HIDES, line: 40 }]);
});

test('what nobody can place is settled when a person says that nothing follows from it', () => {
  const right = corrected({ uses: { [wordKey('Ring the eSports helpline.')]: [] } });
  expect(right.unmapped).toEqual([]);
  expect(usesOf(right, 6)).toEqual(['settled']);
});

test('a fact of the service is no unused sentence', () => {
  expect(usesOf(corrected({}), 7)).toEqual(['service']);
  expect(usesOf(corrected({}), 8)).toEqual(['unused']);
});

test('a sentence sends people where a person says, and nowhere where they say so', () => {
  const ring = 'Ring the eSports helpline.';
  const right = corrected({
    uses: { [wordKey(ring)]: [] },
    routes: { [wordKey(ring)]: ['childline'] },
  });
  expect(right.routes).toEqual([
    { asWritten: ring, line: 6, routeId: 'childline', action: 'keep' },
  ]);
  expect(usesOf(right, 6)).toEqual(['route:childline']);
  const none = correctedReading(
    { ...reading, routes: right.routes },
    Corrections.parse({ routes: { [wordKey(ring)]: [] } }),
    HELP,
  );
  expect(none.routes).toEqual([]);
});

test('a route that is for adults is kept for adults, whoever put it in', () => {
  const right = corrected({ routes: { [wordKey(VOTES.text)]: ['iwf-report'] } });
  expect(right.routes.map(({ action }) => action)).toEqual(['adults-only']);
});

test('a name that was missed stands in its sentences, and one that is none stands in no more', () => {
  expect(usesOf(corrected({ names: ['Strangers'] }), 5)).toEqual(['name', 'risk:grooming']);
  const read = {
    ...reading,
    platformNames: [{ name: 'Strangers', variants: [], role: 'mentioned' as const }],
  };
  const right = correctedReading(read, Corrections.parse({ notNames: ['strangers'] }), HELP);
  expect(usesOf(right, 5)).toEqual(['risk:grooming']);
});

test('title, publisher and day are as a person put them right, and are missing no more', () => {
  const right = corrected({ publisher: 'Saltmere Trust', issued: '2026-11-02' });
  expect(right.publisher).toBe('Saltmere Trust');
  expect(right.issued).toBe('2026-11-02');
  expect(right.missing).toEqual(['advice']);
});

test('a publisher that was read where there is none is taken out', () =>
  expect(
    correctedReading(
      { ...reading, publisher: 'Priya' },
      Corrections.parse({ publisher: null }),
      HELP,
    ).publisher,
  ).toBeNull());
