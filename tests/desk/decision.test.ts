/** “Is it still so?” and “Should this go out?”: what the sheet advises, and what a form writes down. */
import { describe, expect, test } from 'vitest';
import { parseDecisionForm } from '#desk/decision/decision-form.ts';
import { sendingHints, sendingValues } from '#desk/decision/sending-form.ts';
import { advisedBy, reasonsFor, type SheetAnswers } from '#desk/decision/sheet.ts';
import {
  lookAgain,
  parseStatusForm,
  statusQuestion,
  statusValues,
} from '#desk/decision/status-form.ts';
import { Alert } from '#model/alert/alert.ts';
import { sampleAlert } from '#scripts/samples/sample-reading.ts';

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
      'to pass on what the police ask us to, and to teach nothing',
      { source: 'asked', true: 'yes' },
      'write-home',
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
  const WHEN = { letterDate: '2026-11-30', lessonsWhen: 'in the week of 7 December' };
  const given = {
    ...{ live: 'no', action: 'teach-and-write-home', because: 'Pupils here use it.', role: 'DSL' },
    ...WHEN,
  };
  const said = (change: Record<string, string> = {}) =>
    parseDecisionForm(formOf({ ...given, ...change }), alert, TODAY);
  const fieldsOf = (change: Record<string, string>) =>
    said(change).faults.map(({ field }) => field);
  const valueAt = (change: Record<string, string>, at: string) =>
    said(change).edits.find((edit) => edit.at[0] === at)?.value;

  test('is written down with its reasons, role and day, and names nobody the service', () => {
    expect(valueAt({}, 'decision')).toEqual({
      ...{ action: 'teach-and-write-home', because: 'Pupils here use it.' },
      ...{ role: 'DSL', date: TODAY },
    });
    expect(valueAt({}, 'naming')).toEqual({});
  });

  test('names the service only to those who are ticked, and only with a reason', () => {
    const named = { naming: 'staff' };
    expect(fieldsOf(named)).toEqual(['namingBecause']);
    expect(valueAt({ ...named, namingBecause: 'The filter asks for it.' }, 'naming')).toEqual({
      staff: { because: 'The filter asks for it.', role: 'DSL', date: TODAY },
    });
  });

  test.each([
    ['nothing', []],
    ['staff-only', []],
    ['write-home', ['live']],
    ['teach', ['live']],
    ['teach-and-write-home', ['live']],
  ])('while a case is live, “%s” asks %j', (action, faults) =>
    expect(fieldsOf({ live: 'yes', action })).toEqual(faults),
  );

  test('has days of its own, as far as anything of it has a day', () => {
    expect(valueAt({}, 'sending')).toEqual({ ...WHEN, lessonsWhenIn: {} });
    expect(valueAt({ 'lessonsWhenIn.cy': 'Yn fuan', 'lessonsWhenIn.ur': '' }, 'sending')).toEqual({
      ...WHEN,
      lessonsWhenIn: { cy: 'Yn fuan' },
    });
    expect(valueAt({ action: 'teach', letterDate: '' }, 'sending')).toEqual({
      lessonsWhen: WHEN.lessonsWhen,
      lessonsWhenIn: {},
    });
    for (const action of ['nothing', 'staff-only', 'write-home'])
      expect(valueAt({ action, letterDate: '', lessonsWhen: '' }, 'sending')).toBeUndefined();
  });

  test.each([
    ['w/c 7 December', 'in the week of 7 December'],
    ['W/B 7 December', 'in the week of 7 December'],
    ['on Monday, w/c 7 December', 'on Monday, w/c 7 December'],
  ])('is in full where a sentence of the letter begins with it: %s', (lessonsWhen, full) => {
    expect(valueAt({ lessonsWhen }, 'sending')).toMatchObject({ lessonsWhen: full });
  });

  test.each([
    ['no date on letters', { letterDate: '' }, ['letterDate']],
    ['a date that no calendar has', { letterDate: '2026-02-30' }, ['letterDate']],
    ['no week', { lessonsWhen: '' }, ['lessonsWhen']],
    ['no week where nothing goes home', { action: 'teach', lessonsWhen: '' }, ['lessonsWhen']],
    ['a name in the week', { lessonsWhen: 'on Hearth-ling Monday' }, ['lessonsWhen']],
  ])('%s is said at its field', (_, change, faults) =>
    expect(fieldsOf(change as Record<string, string>)).toEqual(faults),
  );

  test.each(['live', 'action', 'because', 'role'])('asks for %s at its field', (field) =>
    expect(fieldsOf({ [field]: '' })[0]).toBe(field),
  );
});

describe('the date on the letters', () => {
  const dated = { sending: { letterDate: '2026-11-30', lessonsWhen: 'soon', lessonsWhenIn: {} } };
  const TERM = [{ from: '2026-09-02', to: '2026-11-27' }];
  test('that is in the holidays is said', () => {
    expect(sendingHints(dated, TERM, TODAY).join()).toContain('none of your terms');
    expect(sendingHints(dated, [], TODAY)).toEqual([]);
  });
  test('that has gone by is said', () => {
    expect(sendingHints(dated, [], '2026-12-01').join()).toContain('which is past');
    expect(sendingHints({}, TERM, TODAY)).toEqual([]);
  });
  test('is today until somebody says another, and the lessons are in the first week that leaves some days between', () => {
    expect(sendingValues({}, TODAY)).toEqual({
      ...{ letterDate: TODAY, lessonsWhen: 'in the week of 7 December', lessonsWhenIn: {} },
    });
    const when = (today: string) => sendingValues({}, today).lessonsWhen;
    expect(when('2026-11-27')).toBe('in the week of 30 November');
    expect(when('2026-11-30')).toBe('in the week of 7 December');
  });
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

  test('is asked of a service in an app shop, and of a trick whether its warning still stands', () => {
    const asked = (kind: 'meeting' | 'scheme', of = alert) => statusQuestion(of, { kind });
    expect(asked('meeting').howToLook.join()).toContain('app shop: is “Hearthling” there');
    const { found, howToLook, sources } = asked('scheme');
    const all = [found, howToLook, sources].flatMap((part) => JSON.stringify(part)).join();
    expect(all).not.toMatch(/app shop|help pages|service/);
    expect(statusQuestion({ names: [] }, undefined).found).toBe(found);
    const form = formOf({ ...given, found: 'still' });
    const { faults, edits } = parseStatusForm(form, alert, TODAY, found);
    expect(faults).toEqual([]);
    const now = edits.find(({ at }) => at[1] === 'nowUnnamed')?.value;
    expect(now).toBe('What the alert warns of still happens.');
    // Told as it stands, since somebody has looked: the short status is the same.
    expect(edits.find(({ at }) => at[1] === 'short')?.value).toBe('still running');
  });

  test('names no service in what most readers are told, however it is spelt', () =>
    expect(written({ unnamed: 'hearth-ling has closed.' }).faults).toEqual([
      { field: 'unnamed', says: 'Write it without “Hearth-ling”: most readers are told no name.' },
    ]));

  test('that says that nobody has looked is none', () =>
    expect(written({ unnamed: 'We have not checked yet.' }).faults[0]?.field).toBe('unnamed'));

  test('keeps the words that somebody wrote, and none of ours for what was found before', () => {
    const statusFor = (nowUnnamed: string) =>
      statusValues({ ...alert, status: { ...alert.status, nowUnnamed } }, 'DSL', TODAY).unnamed;
    expect(statusFor('The service still runs as the alert describes it.')).toBe('');
    expect(statusFor('It is for adults alone now.')).toBe('It is for adults alone now.');
  });

  test('stays open where nobody can tell', () => {
    const { faults, edits } = written({ found: 'unknown', source: '' });
    expect(faults).toEqual([]);
    expect(edits.find(({ at }) => at[1] === 'confirmedBy')?.value).toBeNull();
  });

  test('of which nothing is said yet lacks what was found and where, both at once', () =>
    expect(written({ found: '', source: '' }).faults.map(({ field }) => field)).toEqual([
      'found',
      'source',
    ]));

  test('is looked at again on a day to come', () =>
    expect(written({ reviewBy: TODAY }).faults[0]?.field).toBe('reviewBy'));

  test('of a new alert on what runs now is looked at again in a month; of an old one, and once looked at, on its own day', () => {
    const now = { ...alert, issued: '2026-11-25' };
    expect(lookAgain(now, TODAY).day).toBe('2026-12-28');
    expect(lookAgain(now, TODAY).why).toContain('A month from now');
    for (const other of [
      { ...now, issued: '2026-01-05' },
      { ...now, issued: null },
      { ...now, names: [] },
    ])
      expect(lookAgain(other, TODAY)).toEqual({ day: alert.reviewBy, why: '' });
    const confirmedBy = { role: 'DSL', date: TODAY };
    const looked = { ...now, status: { ...now.status, confirmedBy } };
    expect(lookAgain(looked, TODAY).day).toBe(alert.reviewBy);
  });

  test('nobody has confirmed shows nothing as found', () =>
    expect(statusValues(sampleAlert(), 'DSL', TODAY).found).toBe(''));
});

test('what is missing is listed in the order of the form, and the sheet’s answers are a reason', () => {
  const none = parseDecisionForm(formOf({ action: 'teach-and-write-home' }), alert, TODAY);
  expect(none.faults.map(({ field }) => field)).toEqual([
    ...['live', 'letterDate', 'lessonsWhen', 'because', 'role'],
  ]);
  const answered = { source: 'official', true: 'yes' };
  const said = parseDecisionForm(formOf({ action: 'nothing', ...answered }), alert, TODAY);
  expect(said.values.because).toBe('It comes from an official source, and it is confirmed.');
});
