/** “Is it still so?” and “Should this go out?”: what the sheet advises, and what a form writes down. */
import { describe, expect, test } from 'vitest';
import { parseDecisionForm } from '#desk/decision/decision-form.ts';
import { advisedBy, reasonsFor, type SheetAnswers } from '#desk/decision/sheet.ts';
import { parseStatusForm, statusValues } from '#desk/decision/status-form.ts';
import { Alert } from '#model/alert.ts';
import { sampleAlert } from '../draft/sample-reading.ts';

const TODAY = '2026-11-28';
const formOf = (fields: Record<string, string>): FormData => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
};
const alert = Alert.parse({
  ...sampleAlert(),
  names: [{ name: 'Hearthling', variants: ['Hearth-ling'], role: 'subject' }],
});

describe('the decision sheet advises', () => {
  const TRUE_AND_NOW = { source: 'official', true: 'yes', now: 'yes' };
  test.each<[string, SheetAnswers, string]>([
    [
      'nothing on a hoax that upsets nobody',
      { source: 'other', true: 'hoax', here: 'none' },
      'nothing',
    ],
    [
      'staff only on a hoax that frightens pupils here',
      { source: 'other', true: 'hoax', here: 'many' },
      'staff-only',
    ],
    ['nothing where nobody can tell', { source: 'nobody', true: 'unsure' }, 'nothing'],
    [
      'staff only where it has closed',
      { ...TRUE_AND_NOW, now: 'closed', here: 'many', adds: 'skill' },
      'staff-only',
    ],
    [
      'staff only where a few children are seen in private',
      { ...TRUE_AND_NOW, here: 'few', adds: 'act' },
      'staff-only',
    ],
    [
      'staff only where it adds nothing',
      { ...TRUE_AND_NOW, here: 'none', adds: 'nothing' },
      'staff-only',
    ],
    [
      'to teach where a skill would help',
      { ...TRUE_AND_NOW, here: 'many', adds: 'skill' },
      'teach',
    ],
    [
      'to write home where families can act this week',
      { ...TRUE_AND_NOW, here: 'many', adds: 'act' },
      'teach-and-write-home',
    ],
    [
      'to pass on what the police ask us to',
      { source: 'asked', true: 'yes' },
      'teach-and-write-home',
    ],
  ])('%s', (_, answers, action) => expect(advisedBy(answers)?.action).toBe(action));

  test('nothing yet where too little is answered', () => {
    expect(advisedBy({})).toBeNull();
    expect(advisedBy(TRUE_AND_NOW)).toBeNull();
  });

  test('with the answers as a reason for the record', () =>
    expect(reasonsFor({ source: 'official', true: 'yes', here: 'many' })).toBe(
      'It comes from an official source, it is confirmed, and many pupils here have met it.',
    ));
});

describe('a decision', () => {
  const given = { live: 'no', action: 'teach', because: 'Pupils here use it.', role: 'DSL' };

  test('is written down with its reasons, role and day, and names nobody the service', () =>
    expect(parseDecisionForm(formOf(given), TODAY).edits).toEqual([
      {
        at: ['decision'],
        value: { action: 'teach', because: 'Pupils here use it.', role: 'DSL', date: TODAY },
      },
      { at: ['naming'], value: {} },
    ]));

  test('names the service only to those who are ticked, and only with a reason', () => {
    const named = { ...given, naming: 'staff' };
    expect(parseDecisionForm(formOf(named), TODAY).faults.map(({ field }) => field)).toEqual([
      'namingBecause',
    ]);
    const { edits } = parseDecisionForm(
      formOf({ ...named, namingBecause: 'The filter asks for it.' }),
      TODAY,
    );
    expect(edits[1]?.value).toEqual({
      staff: { because: 'The filter asks for it.', role: 'DSL', date: TODAY },
    });
  });

  test('is never to teach or to write home while a case is live', () => {
    expect(
      parseDecisionForm(formOf({ ...given, live: 'yes' }), TODAY).faults.map(({ field }) => field),
    ).toEqual(['live']);
    expect(
      parseDecisionForm(formOf({ ...given, live: 'yes', action: 'staff-only' }), TODAY).faults,
    ).toEqual([]);
  });

  test.each(['live', 'action', 'because', 'role'])('asks for %s at its field', (field) =>
    expect(parseDecisionForm(formOf({ ...given, [field]: '' }), TODAY).faults[0]?.field).toBe(
      field,
    ),
  );
});

describe('a status', () => {
  const given = {
    found: 'closed',
    unnamed: '',
    source: 'Its help pages',
    role: 'DSL',
    reviewBy: '2027-05-01',
  };
  const written = (fields: Partial<typeof given> & { named?: string }) =>
    parseStatusForm(formOf({ ...given, ...fields }), alert, TODAY);

  test('is confirmed by whoever looked, today, in our words where they write none', () => {
    const { faults, edits } = written({});
    expect(faults).toEqual([]);
    const at = (path: string) => edits.find((edit) => edit.at.join('.') === path)?.value;
    expect(at('status.confirmedBy')).toEqual({ role: 'DSL', date: TODAY });
    expect(at('status.nowUnnamed')).toMatch(/has closed/);
    expect(at('status.now')).toBe(at('status.nowUnnamed'));
    expect(at('reviewBy')).toBe('2027-05-01');
  });

  test('names no service in what most readers are told, however it is spelt', () =>
    expect(written({ unnamed: 'hearth-ling has closed.' }).faults).toEqual([
      { field: 'unnamed', says: 'Write it without “Hearth-ling”: most readers are told no name.' },
    ]));

  test('that says that nobody has looked is none', () =>
    expect(written({ unnamed: 'We have not checked yet.' }).faults[0]?.field).toBe('unnamed'));

  test('stays open where nobody can tell', () => {
    const { faults, edits } = written({ found: 'unknown', source: '' });
    expect(faults).toEqual([]);
    expect(edits.find(({ at }) => at[1] === 'confirmedBy')?.value).toBeNull();
  });

  test('is looked at again on a day to come', () =>
    expect(written({ reviewBy: TODAY }).faults[0]?.field).toBe('reviewBy'));

  test('nobody has confirmed shows nothing as found', () =>
    expect(statusValues(sampleAlert(), 'DSL').found).toBe(''));
});
