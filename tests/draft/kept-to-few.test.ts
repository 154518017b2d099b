/** What a paper says of somebody, or of how a check is got round, is told to no adult; what happens to any child is. */
import { describe, expect, test } from 'vitest';
import { isOfAnyChild, whyNoPassage } from '#draft/passage/why-no-passage.ts';
import { whyNever } from '#draft/quote/never-quoted.ts';
import { withoutThen } from '#draft/quote/resolved.ts';
import { withoutGaps } from '#draft/quote/without-gaps.ts';
import { withoutNames } from '#draft/quote/without-names.ts';
import { asOfWriter, writerOf } from '#draft/quote/writer.ts';

describe('nobody is told', () => {
  test.each([
    'The lad who walked is M in 10 Beck.',
    'Mum does not know yet.',
    'Mum has been told but Dad has not, and there is a court order.',
    'The girl with the crutch is in a foster placement, so no photos.',
    'We think a Year 9 runs it; the head sees them on Friday, say nothing.',
    'The constable’s team has the log from the library, so do not discuss this at the desk.',
    'The list can be opened without an account by changing the end of its link.',
    'The PIN is written inside the lid.',
    'Anybody who has the tracker’s code can be added as a friend.',
    'Filters at home take it for homework and let it through.',
    'Staff and volunteers: log in to read more',
    'Please see the message from the operator.',
    'Please pop this on the parents’ board.',
    'Tell the police on 101, then let Wilma know.',
  ])('%s', (text) => expect(whyNever(text)).not.toBeNull());
});

describe('every adult may be told', () => {
  test.each([
    'Keep the messages, do not pay or reply, and tell the school.',
    'Tell the police on 101, then let the school know.',
    'Ask for a new code, and cover the old one.',
    'Do not discuss money with a stranger.',
    'I live in 2 places and play in both.',
    'Foster carers often see it first.',
    'It opens without asking how old you are.',
  ])('%s', (text) => expect(whyNever(text)).toBeNull());
});

describe('a school’s own paper', () => {
  const OF_SCHOOL = { isWord: () => true, isOfOwnPupils: true, isGivenToFamilies: false };
  const whyNot = (text: string) => whyNoPassage(text, OF_SCHOOL);

  test('tells what any child meets', () => {
    expect(whyNot('A child posts a dare, and whoever sends a film of it gets paid.')).toBeNull();
    expect(whyNot('A child who has been filmed can ask for it to come down.')).toBeNull();
    expect(whyNot('The child who is left out may still see the chat.')).toBeNull();
    expect(isOfAnyChild('A day after paying, the pupil gets a friendly message.')).toBe(true);
  });

  test.each([
    'A child posted a dare, and was paid for it.',
    'A pupil has been blackmailed.',
    'The child who was left out is at home.',
    'A child who has been in hospital came back.',
    'The boy who sends the dares is in Year 5, and was seen.',
  ])('and of nobody: %s', (text) => expect(whyNot(text)).not.toBeNull());
});

test('what came then begins where what came before is not told', () => {
  expect(withoutThen('Then the dares were copied.')).toBe('The dares were copied.');
  expect(withoutThen('Then tell the school.')).toBe('Then tell the school.');
});

test('a place that is left out leaves no gap', () => {
  expect(withoutGaps('They walked along the canal wall by […], and back.')).toBe(
    'They walked along the canal wall, and back.',
  );
  expect(withoutGaps('They ask for kites (most recently kitecoin).')).toBe('They ask for kites.');
  expect(withoutGaps('One app, [another service], even rings.')).toBe('One app even rings.');
  expect(withoutGaps('It sends them to a page outside the app, at [another service].')).toBe(
    'It sends them to a page outside the app.',
  );
});

test('who wrote it is named once in a sentence', () => {
  const council = writerOf({ publisher: 'Tarn Council', platformNames: [], statements: [] });
  expect(asOfWriter('Ring us and we will help.', council)).toBe(
    'Ring [the council] and [they] will help.',
  );
});

test('money that has a name is still money without it', () => {
  const names = [{ name: 'Vesta', variants: [], role: 'currency' as const }];
  const says = (text: string) => withoutNames(text, names as never).says;
  expect(says('They ask for a digital coin called Vesta.')).toBe('They ask for a digital coin.');
});
