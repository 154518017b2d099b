import { expect, test } from 'vitest';
import { correctedReading } from '#draft/correct-reading.ts';
import { Corrections } from '#model/alert.ts';
import { AlertReading } from '#model/alert-reading.ts';
import { wordKey } from '#model/alert-words.ts';
import { readingOf } from './sample-reading.ts';

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
const corrected = (corrections: object) =>
  correctedReading(reading, Corrections.parse(corrections));
const usesOf = (one: AlertReading, line: number) =>
  one.statements.find((statement) => statement.line === line)?.uses;

test('a sentence goes where a person puts it, and is gone from where it was read', () => {
  const right = corrected({ uses: { [wordKey(HIDES.text)]: ['do-not'] } });
  expect(right.redFlags).toEqual([]);
  expect(right.advice).toEqual([{ ...HIDES, not: true }]);
  expect(usesOf(right, 4)).toEqual(['do-not']);
});

test('a risk of which nothing tells any more is gone, and the lead goes to one that is told of', () => {
  const right = corrected({ uses: { [wordKey(VOTES.text)]: ['risk:online-bullying'] } });
  expect(right.risks).toEqual([{ id: 'online-bullying', sure: 'medium', evidence: [VOTES] }]);
  expect(right.lead).toBe('online-bullying');
});

test('names are found in a sentence whatever it is used for', () =>
  expect(usesOf(corrected({ uses: { [wordKey(VOTES.text)]: [] } }), 5)).toEqual(['name']));

test('a sentence is found by its words, wherever it stands in an alert that was issued again', () => {
  const moved = { ...reading, statements: reading.statements.map((one) => ({ ...one, line: 40 })) };
  const right = correctedReading(
    moved,
    Corrections.parse({ uses: { [wordKey('they HIDE the screen')]: ['reason'] } }),
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

test('title, publisher and day are as a person put them right, and are missing no more', () => {
  const right = corrected({ publisher: 'Saltmere Trust', issued: '2026-11-02' });
  expect(right.publisher).toBe('Saltmere Trust');
  expect(right.issued).toBe('2026-11-02');
  expect(right.missing).toEqual(['advice']);
});
