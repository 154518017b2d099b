/** New names for people of stories; the list of tasks, and of alerts by how they stand. */
import { describe, expect, test } from 'vitest';
import type { OpenAlert } from '#desk/alert-desk.ts';
import { groupOf, nextSays, nextTask } from '#desk/alert-groups.ts';
import { mayClash, namedAsStaff, parseNamesForm, peopleOf } from '#desk/names/names-form.ts';
import { type OtherStates, stepsDone, tasksOf } from '#desk/tasks.ts';
import { Alert } from '#model/alert/alert.ts';
import { wordKey } from '#model/alert/alert-words.ts';
import { otherNames } from '#model/lesson/other-names.ts';
import { sampleAlert } from '#scripts/samples/sample-reading.ts';
import { sharedDataForTests } from '#scripts/samples/shared-data.ts';

const { sharedData } = await sharedDataForTests();
const people = [...sharedData.cast, ...sharedData.named];
const named = (name: string) => people.find((item) => item.name === name) ?? expect.fail(name);
const all = (name: string, names: Alert['names'] = []) =>
  otherNames(named(name), people, names).flatMap((group) => group.names);

describe('another name', () => {
  test('is nobody’s in the stories, and no name of the alert', () => {
    const taken = new Set(people.map(({ name }) => name));
    expect(all('Zeke').filter((name) => taken.has(name))).toEqual([]);
    const rowan: Alert['names'] = [
      { name: 'ROWAN', variants: [], role: 'subject', ambiguous: true },
    ];
    expect(all('Zeke')).toContain('Rowan');
    expect(all('Zeke', rowan)).not.toContain('Rowan');
  });

  test('goes with “his” or “her” in the story', () => {
    expect(all('Zeke')).not.toContain('Bethan');
    expect(all('Zeke')).toContain('Ieuan');
  });

  test('keeps a grown-up’s title', () =>
    expect(all('Mr Dunne').every((name) => name.startsWith('Mr '))).toBe(true));

  test('is asked for nobody who has none of their own', () => {
    expect(mayClash({ name: 'Hana’s mum' })).toBe(false);
    expect(mayClash({ name: 'Hana' })).toBe(true);
  });

  test('is offered for everybody with a name of their own, in an age that is taught', () => {
    const ages = sharedData.bands.map(({ id }) => ({ id }));
    const offered = ages.flatMap(({ id }) => peopleOf(id, ages, people));
    const pupils = people.filter((item) => !item.bands.includes('staff') && mayClash(item));
    expect(offered.map(({ id }) => id).toSorted()).toEqual(pupils.map(({ id }) => id).toSorted());
    const named = (age: string, taught = ages) =>
      peopleOf(age, taught, people).map(({ name }) => name);
    expect(named('ks4')).toEqual(expect.arrayContaining(['Kieran', 'Jodie']));
    expect(named('ks5')).toContain('Toby');
    expect(named('ks5')).not.toContain('Doris');
    expect(named('ks5', [{ id: 'ks5' }])).toContain('Doris');
  });

  test('is given to one of an age alone, and only from the list', () => {
    const form = new FormData();
    form.set('name-zeke', 'Ieuan');
    form.set('name-filip', 'Ieuan');
    form.set('name-jun', 'Hearthling');
    const { names, faults } = parseNamesForm(form, people, []);
    expect(faults).toEqual([
      {
        field: 'name-filip',
        says: 'Zeke and Filip would both be Ieuan: choose another for one of them.',
      },
    ]);
    expect(names).not.toHaveProperty('jun');
  });
});

const sentence = {
  ...{ text: 'Fold it.', line: 2, fact: 'f01', kind: 'advice' as const, says: 'Fold it.' },
  key: wordKey('Fold it.'),
  whyNot: null,
};
const reading = { text: 'x', lesson: 'x', risks: [], missing: [] };
const openWith = (alert: object, uses: string[] = ['sign']): OpenAlert => ({
  ...{ id: 'kites', title: 'Kites', status: 'draft', isByHand: false, characters: {}, untold: [] },
  alert: Alert.parse({ ...sampleAlert(), reading, ...alert }),
  source: { statements: [{ text: 'Fold it.', line: 2, uses }], own: [sentence] },
});
const done = { says: 'Done', kind: 'done' } as const;
const other: OtherStates = { decision: done, school: done, kit: done, approval: done };
const stateOf = (open: OpenAlert, name: string) =>
  tasksOf(open, other).find((task) => task.name === name)?.state.says;
const decided = {
  reading: { ...reading, checked: '2026-11-28' },
  corrections: { sentences: { [sentence.key]: { adults: 'out', kind: 'advice' } } },
  decision: { action: 'teach', because: 'Pupils here use it.', role: 'DSL', date: '2026-11-28' },
  status: {
    ...sampleAlert().status,
    ...{ now: 'It runs.', nowUnnamed: 'It runs.', short: 'still running', source: 'Its pages' },
    confirmedBy: { role: 'DSL', date: '2026-11-28' },
  },
};

describe('the list of tasks', () => {
  test('says in words what waits', () => {
    const open = openWith({}, ['unused']);
    expect(stateOf(open, 'Check the reading')).toBe('1 sentence to settle');
    expect(stateOf(open, 'What adults are told')).toBe('1 sentence to decide on');
    expect(stateOf(open, 'Is it still so?')).toBe('To confirm');
  });

  test('says which of the people in stories has the name of somebody on the staff', () => {
    const fields = { 'lead.name': 'Miss Owl', 'deputy.name': ' Mr dunne' };
    const alike = namedAsStaff(people, [{ id: 'uks2' }], fields, {});
    expect(alike).toEqual(['Mr Dunne']);
    expect(
      namedAsStaff(people, [{ id: 'uks2' }], fields, { [named('Mr Dunne').id]: 'Mr Okafor' }),
    ).toEqual([]);
    expect(namedAsStaff(people, [{ id: 'uks2' }], {}, {})).toEqual([]);
    const tasks = tasksOf(openWith({}), { ...other, namedAsStaff: alike });
    const names = tasks.find(({ name }) => name === 'Names in the story');
    expect(names?.state.says).toBe('Mr Dunne: on your staff too');
  });

  test('a reading that nothing waits in is still to be checked by somebody', () =>
    expect(stateOf(openWith({}), 'Check the reading')).toBe('To check'));

  test('is done where all is decided', () =>
    expect(tasksOf(openWith(decided), other).filter(({ state }) => state.kind === 'todo')).toEqual(
      [],
    ));

  test('says what was found and decided, by whom and when, for whoever goes on with it', () => {
    const said = tasksOf(openWith(decided), other).flatMap((task) => task.said ?? []);
    expect(said).toEqual([
      'Checked on 28 November 2026.',
      'Still running: DSL, 28 November 2026.',
      'It is taught, without a letter home: DSL, 28 November 2026.',
    ]);
    expect(tasksOf(openWith({}), other).some((task) => task.said)).toBe(false);
  });

  test('names its links as the pages are named', () =>
    expect(tasksOf(openWith({}), other).map(({ name }) => name)).toEqual([
      ...['Check the reading', 'Your school', 'Is it still so?', 'What adults are told'],
      ...['Should this go out?', 'Names in the story', 'Make the kit', 'Read and approve'],
    ]));
});

test('counts the steps that a kit needs, and not those that nobody has to take', () => {
  expect(stepsDone(tasksOf(openWith({}), other))).toEqual({ done: 4, of: 7 });
  expect(stepsDone(tasksOf(openWith(decided), other))).toEqual({ done: 7, of: 7 });
});

test('the school comes before what its ages and its letters decide', () => {
  const checked = openWith({ reading: decided.reading });
  const without = { ...other, school: { says: 'To fill in', kind: 'todo' } as const };
  expect(nextTask(tasksOf(checked, without))?.name).toBe('Your school');
  expect(nextTask(tasksOf(checked, other))?.name).toBe('Is it still so?');
});

describe('an alert stands among', () => {
  const group = (open: OpenAlert, isFinal = false, states = other) =>
    groupOf(open, { tasks: tasksOf(open, states), isFinal }, '2026-12-01');
  test('those that wait, while anything is to be decided', () =>
    expect(group(openWith({}))).toBe('waiting'));
  test('drafts, while its kit is to be made', () => {
    const toMake = { ...other, kit: { says: 'To make', kind: 'todo' } as const };
    expect(group(openWith(decided), false, toMake)).toBe('drafts');
    expect(nextTask(tasksOf(openWith(decided), toMake))?.name).toBe('Make the kit');
  });
  test('drafts, while its kit is made, and the next link says that it is being made', () => {
    const made = { ...other, kit: { says: 'Being made: 1 of 9', kind: 'now' } as const };
    const next = nextTask(tasksOf(openWith(decided), made));
    expect(next && nextSays(next)).toBe('The kit is being made now: look');
    expect(group(openWith(decided), false, made)).toBe('drafts');
  });
  test('final ones, once it is approved as it is', () =>
    expect(group(openWith(decided), true)).toBe('final'));
  test('those due for review after their day, final or not', () =>
    expect(group(openWith({ ...decided, reviewBy: '2026-11-30' }), true)).toBe('due'));
});
