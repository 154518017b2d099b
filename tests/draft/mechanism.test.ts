/** A lesson goes by what the alert's service does, as far as that opens the door to what the lesson is on. */
import { expect, test } from 'vitest';
import { draftLesson } from '#draft/draft-lesson.ts';
import { type Alert, Corrections } from '#model/alert/alert.ts';
import { isMechanismSure } from '#model/alert/alert-about.ts';
import { openDrafting } from '#scripts/samples/drafted.ts';
import { readingOf } from '#scripts/samples/sample-reading.ts';

const drafting = await openDrafting();
const { sharedData, modules } = drafting;
const drafted = async (leadMechanism: string | null, ...ids: string[]) => {
  const reading = {
    ...readingOf({ risks: [['spending-gambling', 'high', 4]] }),
    leadMechanism,
    mechanisms: ids.map((id) => ({ id, evidence: [{ text: `It does ${id}.`, line: 4 }] })),
  };
  const { lesson } = await drafting.draft('to-try', reading);
  return /^mechanisms:\n {2}- (.*)$/m.exec(lesson.text)?.[1] ?? null;
};

test('what it does most, where that leads to the risk', async () => {
  expect(await drafted('paid-chance', 'paid-chance', 'virtual-gifts')).toBe('paid-chance');
});

test('what is said of it next, where what it does most leads to another', async () => {
  expect(await drafted('profile-requests', 'profile-requests', 'paid-chance')).toBe('paid-chance');
});

test('nothing, where nothing that is said leads to the risk', async () => {
  expect(await drafted('profile-requests', 'profile-requests')).toBe(null);
});

test('adults are not told how it works where the alert hardly says that it does, until a person has said so', () => {
  const draftWith = (isUnsure: boolean, said = {}) =>
    draftLesson({
      ...{ sharedData, modules, restatements: [], history: [], before: null },
      ...{ corrections: Corrections.parse(said), today: '2026-11-24', reviewBy: '2027-05-24' },
      text: { file: 'a.txt', about: {}, blocks: [] },
      reading: {
        ...readingOf({ risks: [['personal-information', 'high', 4]] }),
        leadMechanism: 'live-map',
        mechanisms: [
          {
            id: 'live-map',
            evidence: [{ text: 'It shows a map.', line: 4 }],
            ...(isUnsure ? { isUnsure } : {}),
          },
        ],
      },
    })?.alert as Alert;
  expect(isMechanismSure(draftWith(false))).toBe(true);
  expect(isMechanismSure(draftWith(true))).toBe(false);
  expect(draftWith(true).unmapped.map(({ says }) => says)).toEqual([
    'What it does may be a map that shows where people are (line 4).',
  ]);
  expect(isMechanismSure(draftWith(true, { mechanism: 'live-map' }))).toBe(true);
});

test('nobody is asked about it twice, where it is chosen from two', () => {
  const alert = draftLesson({
    ...{ sharedData, modules, restatements: [], history: [], before: null },
    ...{ corrections: Corrections.parse({}), today: '2026-11-24', reviewBy: '2027-05-24' },
    text: { file: 'a.txt', about: {}, blocks: [] },
    reading: {
      ...readingOf({ risks: [['personal-information', 'high', 4]] }),
      leadMechanism: 'live-map',
      mechanisms: (['live-map', 'friend-suggestions'] as const).map((id) => ({
        ...{ id, evidence: [{ text: 'It shows a map.', line: 4 }], isUnsure: true as const },
      })),
      unsure: [{ what: 'leadMechanism', between: ['live-map', 'friend-suggestions'] }],
    },
  })?.alert as Alert;
  expect(alert.unmapped.map(({ says }) => says)).toEqual([
    'What it does most may be friend-suggestions: see line 4.',
  ]);
});

test('nothing, where the alert says nothing of what it does', async () => {
  expect(await drafted(null)).toBe(null);
});

test('nothing, where a person says that no story of ours tells of it: the story is the nearest all the same', () => {
  const reading = {
    ...readingOf({ risks: [['personal-information', 'high', 4]] }),
    leadMechanism: 'live-map',
    mechanisms: [{ id: 'live-map', evidence: [{ text: 'It shows a map.', line: 4 }] }],
  };
  const draftWith = (said: object) =>
    draftLesson({
      ...{ sharedData, modules, restatements: [], history: [], before: null, reading },
      ...{ corrections: Corrections.parse(said), today: '2026-11-24', reviewBy: '2027-05-24' },
      text: { file: 'a.txt', about: {}, blocks: [] },
    });
  const [fits, near] = [draftWith({}), draftWith({ near: true })];
  expect(fits?.files['lesson.mdx']).toContain('mechanisms:');
  expect(near?.files['lesson.mdx']).not.toContain('mechanisms:');
  expect(near?.choices.map(({ story }) => story?.id)).toEqual(
    fits?.choices.map(({ story }) => story?.id),
  );
});
