/** A person’s own answers to what a list’s columns hold. */
import { describe, expect, test } from 'vitest';
import { CLASS_FIELDS } from '#model/paper/family.ts';
import { Unreadable } from '#scripts/engines/unreadable.ts';
import { FIELD_NAMES, readColumnsFile } from '#scripts/letters/columns-file.ts';
import { printFaults, printMatches } from '#scripts/letters/print-class-list.ts';

test('a header stands for the field that is named beside it', () => {
  expect([...readColumnsFile('Vorname: pupil_first_name\nNo: contact\n1: email_2')]).toEqual(
    expect.arrayContaining([
      ['Vorname', 'pupilFirst'],
      ['No', 'contact'],
      ['1', 'email2'],
    ]),
  );
});

test('every field can be named', () => {
  for (const field of CLASS_FIELDS)
    expect([...readColumnsFile(`Header: ${FIELD_NAMES[field]}`)]).toEqual([['Header', field]]);
});

describe('is refused with what to write:', () => {
  test.each([
    ['nothing', ''],
    ['a word', 'pupil_first_name'],
    ['a list', '- a: class'],
    ['what is no YAML', 'a: [class'],
    ['a name that it gives itself', 'a: &b class\nc: *b'],
    ['a field that there is not', 'Header: pupilFirst'],
    ['a header without a field', 'Header:'],
  ])('%s', (_, text) => {
    expect(() => readColumnsFile(text)).toThrow(Unreadable);
    expect(() => readColumnsFile(text)).toThrow(/columns file/);
  });
});

test('what is wrong with a list is printed by row, with its column where it has one', () => {
  const fault = { weight: 'stop' as const, reason: 'Unexpected blank', note: 'Fill it in.' };
  expect(
    printFaults('class.csv', [
      { ...fault, row: 3, column: 'Class' },
      { ...fault, weight: 'note', row: 2, column: null },
    ]).split('\n'),
  ).toEqual([
    'class.csv',
    '  row 2  note  Unexpected blank',
    '      Fill it in.',
    '  row 3, Class  error  Unexpected blank',
    '      Fill it in.',
  ]);
});

test('how columns were matched is printed as a columns file has it', () => {
  const matches = [{ header: 'Vorname', field: 'pupilFirst' as const }];
  expect(printMatches(matches, null)).toBe(
    'These columns were matched by likeness:\n  Vorname: pupil_first_name',
  );
  expect(printMatches(matches, 'SIMS')).toMatch(/^These look like the columns of SIMS:\n/);
});
