import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { schoolFor } from '#model/alert/sending.ts';
import { draftReasons, logoAlt, School } from '#model/school.ts';

const example = parse(readFileSync('lessons/schools/example.yaml', 'utf8')) as Record<
  string,
  unknown
>;
const faults = (value: unknown) =>
  (School.safeParse(value).error?.issues ?? []).map(({ path, code }) => [path.join('.'), code]);

test('the example is a school, and letters of it are drafts for good', () => {
  expect(faults(example)).toEqual([]);
  expect(draftReasons(School.parse(example))[0]).toContain('an invented school');
});

test.each(['concerns', 'needs', 'attainment', 'pupils', 'sen'])(
  'a line “%s” is refused: it is no part of a school’s details',
  (name) => {
    expect(faults({ ...example, [name]: 'x' })).toEqual([['', 'unrecognized_keys']]);
    const lead = { ...(example.lead as object), [name]: 'x' };
    expect(faults({ ...example, lead })).toEqual([['lead', 'unrecognized_keys']]);
  },
);

test('all that a letter needs and that is blank is told at once', () => {
  const blank = {
    ...example,
    name: ' ',
    address: '',
    signatory: { name: '', role: '' },
    contact: { name: '', how: '' },
    letterDate: 'soon',
    lessonsWhen: '',
  };
  expect(faults(blank).map(([path]) => path)).toEqual([
    'name',
    'address',
    'signatory.name',
    'signatory.role',
    'contact.name',
    'contact.how',
    'letterDate',
    'lessonsWhen',
  ]);
});

test('a lead without name or room leaves letters drafts', () => {
  const school = { ...example, specimen: false };
  const reasons = (more: object) => draftReasons(School.parse({ ...school, ...more }));
  expect(reasons({})).toEqual([]);
  expect(reasons({ lead: { name: 'Mx Rowe', room: '' } })).toHaveLength(1);
});

test('a logo is said to show the school’s crest, or what the school says', () => {
  expect(logoAlt({ name: 'Larkfield', logoAlt: '' })).toBe('Crest of Larkfield');
  expect(logoAlt({ name: 'Larkfield', logoAlt: 'A lark' })).toBe('A lark');
});

test('no letter is dated before its alert came, unless its lead has set a date', () => {
  const school = School.parse({ ...example, letterDate: '2026-11-24' });
  const dayOf = (alert: Parameters<typeof schoolFor>[1]) => schoolFor(school, alert).letterDate;
  expect(dayOf({ issued: '2026-12-01', read: '2026-11-24' })).toBe('2026-12-01');
  expect(dayOf({ issued: null, read: '2026-12-02' })).toBe('2026-12-02');
  expect(dayOf({ issued: '2026-10-02', read: '2026-10-03' })).toBe('2026-11-24');
  const sending = { letterDate: '2026-11-30', lessonsWhen: 'soon', lessonsWhenIn: {} };
  expect(dayOf({ sending, issued: '2026-12-01', read: '2026-12-02' })).toBe('2026-11-30');
});

test('no letter tells of lessons in a week that is past: with a later date goes a later week', () => {
  const school = School.parse({
    ...example,
    ...{
      letterDate: '2026-11-24',
      lessonsWhen: 'next Friday',
      lessonsWhenIn: { cy: 'ddydd Gwener' },
    },
  });
  const told = (read: string) => {
    const { lessonsWhen, lessonsWhenIn } = schoolFor(school, { issued: null, read });
    return [lessonsWhen, lessonsWhenIn];
  };
  expect(told('2026-11-24')).toEqual(['next Friday', { cy: 'ddydd Gwener' }]);
  expect(told('2026-12-02')).toEqual(['in the week of 7 December', {}]);
});
