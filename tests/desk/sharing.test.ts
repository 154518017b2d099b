/** Whom an alert's own words may reach, as the desk says it. */
import { expect, test } from 'vitest';
import { sharingOf } from '#desk/sharing.ts';
import type { OwnSentence } from '#model/alert/alert-source.ts';

const of = (line: string, sentences: readonly OwnSentence[] = []) =>
  sharingOf({ sharing: [{ text: line, line: 2 }], own: [...sentences] });
const advice: OwnSentence = {
  ...{ text: 'Fold the kite.', line: 9, fact: 'f01', key: 'k', kind: 'advice' },
  ...{ says: 'Fold the kite.', whyNot: null },
};

test('an alert that says nothing of it is told of in no line', () => {
  expect(sharingOf({ own: [] })).toBeNull();
  expect(sharingOf(null)).toBeNull();
});

test('one that may be passed on is, to adults', () =>
  expect(of('This bulletin may be shared with parents and carers.')).toMatchObject({
    ...{ heading: 'It may be passed on.', isLimit: false },
    says: 'Families and staff are quoted what you accept. Pupils never are.',
  }));

test('one of which a part is kept to staff says so, though the rest may be passed on', () => {
  const lines = ['STAFF ONLY FROM HERE.', 'This e-mail is for the addressee only.'];
  expect(
    sharingOf({ own: [], sharing: lines.map((text, at) => ({ text, line: at + 2 })) }),
  ).toMatchObject({
    ...{ heading: 'Part of it is for staff alone.', isLimit: true },
    says: 'Families and staff are quoted what you accept of the rest. Pupils never are.',
  });
});

test.each([
  ['HANDLING: staff only.', 'It is for staff alone.', 'Staff are quoted what you accept.'],
  ['Do not share with parents.', 'It is for staff alone.', 'Staff are quoted what you accept.'],
  ['Not for onward sharing.', 'It is not for passing on.', 'Nobody is quoted from it.'],
  ['OFFICIAL: for DSLs only.', 'It is not for passing on.', 'Nobody is quoted from it.'],
])('“%s”: %s', (line, heading, consequence) => {
  const sharing = of(line);
  expect(sharing).toMatchObject({ heading, lines: [line], isLimit: true });
  expect(sharing?.says).toBe(
    `${consequence} Families are told in our words, and yours. Give the alert itself to nobody else.`,
  );
});

test('families are quoted from a part that is marked for them', () => {
  expect(of('Not for parents.', [advice])?.says).toContain('from the part alone that is marked');
  expect(of('Not for parents.', [{ ...advice, notHome: 'No.' }])?.says).toContain('in our words');
});
