/** A person’s own answers to what a list’s columns hold. */
import { describe, expect, test } from 'vitest';
import { CLASS_FIELDS } from '#model/paper/family.ts';
import { Unreadable } from '#scripts/engines/unreadable.ts';
import { FIELD_NAMES, readColumnsFile } from '#scripts/letters/columns-file.ts';

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
