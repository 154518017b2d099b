/** Which lines on whom a paper may be shown to keep its sentences from families, and which open them. */
import { expect, test } from 'vitest';
import { mayTellFamilies, mayTellStaff, opensPart } from '#model/language/may-share.ts';
import { sharingLine } from '#model/language/sharing-line.ts';

const may = (...lines: string[]) => mayTellFamilies(lines.map((text) => ({ text })));

test('nothing is said of it', () => expect(may()).toBe(true));

test('what is kept out of bedrooms is no paper', () =>
  expect(sharingLine('Switch it off at bedtime and keep it out of bedrooms.')).toBe(null));

test.each([
  'Schools may print and copy this guide.',
  'This leaflet may be shared with parents and carers.',
  'OFFICIAL – may be shared with families.',
  'Please share this with parents.',
  'You are welcome to copy and circulate this bulletin.',
  'Cleared for sharing with school staff and families.',
  'TLP:CLEAR',
  'Audience: parents, carers and schools.',
  'For: parents and carers, primary schools, out-of-school clubs',
  'Do not send a message home that names it.',
  'It must not be read out, displayed or given to children.',
  'This note must not be pinned up where pupils can see it.',
])('“%s” lets families be told', (line) => expect(may(line)).toBe(true));

test.each([
  'OFFICIAL',
  'Not for onward sharing.',
  'TLP:GREEN',
  'For staff only: not for pupils or parents.',
  'This alert may be shared with schools, but not with parents.',
  'For DSLs, deputies and heads only.',
  'Please do not forward, and not to parents in this form.',
  'HANDLING: staff only. Not for newsletters or school websites.',
  'We are not naming it here, and ask you not to name it either.',
  'This bulletin may be shared with school staff.',
  'Audience: designated leads, heads of year, school nurses, youth workers.',
  'For: designated safeguarding leads and deputies',
  'Handle as restricted.',
])('“%s” does not', (line) => expect(may(line)).toBe(false));

test('what one line opens, a mark at its head does not close', () =>
  expect(may('OFFICIAL', 'This briefing may be shared with parents.')).toBe(true));

const staff = (line: string) => mayTellStaff([{ text: line }]);
test.each([
  'HANDLING: staff only.',
  'Not for newsletters or school websites.',
  'We are not naming it here.',
  'This bulletin may be shared with school staff.',
])('staff may be told: “%s”', (line) => expect(staff(line)).toBe(true));
test.each([
  'For DSLs, deputies and heads only.',
  'Please do not forward, and not to parents in this form.',
  'OFFICIAL',
  'Not for onward sharing.',
  'Audience: designated leads. Handle as restricted.',
])('nor may they: “%s”', (line) => expect(staff(line)).toBe(false));
test('whom it is given to may read what is not for anybody else, and what is not for print', () => {
  const may = (...texts: string[]) => mayTellStaff(texts.map((text) => ({ text })));
  const given = 'Please share with your safeguarding lead and pastoral staff.';
  const kept = 'Not for onward publication, as the details of one family could be recognised.';
  expect(may(given, kept)).toBe(true);
  expect(may(given, 'Not for onward sharing.')).toBe(true);
  expect(may(given, 'OFFICIAL-SENSITIVE')).toBe(false);
  expect(may('Please share with your safeguarding lead.', kept)).toBe(false);
  expect(may('Please share with your safeguarding lead.', 'Not for onward sharing.')).toBe(false);
  expect(mayTellFamilies([{ text: given }, { text: kept }])).toBe(false);
});

test('a part of it may be open to more', () => {
  expect(opensPart('4. FOR STUDENTS (may be read out)')).toBe(true);
  expect(opensPart('For parents and carers')).toBe(true);
  expect(opensPart('What we’d ask families to hear:')).toBe(true);
  expect(opensPart('FOR STAFF')).toBe(false);
  expect(opensPart('Not to be shared with parents')).toBe(false);
});
