/** What the lead decided is what is made: nothing more, whatever the lesson holds. */
import { describe, expect, test } from 'vitest';
import { decisionScope } from '#model/alert/decision.ts';
import type { KitFile } from '#model/kit/kit-file.ts';
import { BAND_PARTS } from '#pipeline/build-output.ts';
import { makeBandPart } from '#pipeline/make-band.ts';
import { makeReport } from '#pipeline/make-report.ts';
import { makeWholeSchool } from '#pipeline/make-whole-school.ts';
import { siteOfLesson } from '#pipeline/site-data.ts';
import { createEngines } from '#scripts/engines/engines.ts';
import { BUILT_AS } from './built-as.ts';
import { type Change, prepareFixture } from './prepare-fixture.ts';

const engines = await createEngines();
const DECISION = `decision:
  action: teach-and-write-home
  because: Pupils here use it, and families can help this week.
  role: Safeguarding lead
  date: 2026-11-24
`;
const decided = (action: string): Change => ['action: teach-and-write-home', `action: ${action}`];
const NO_LESSON = 'noLesson: [{ why: hoax, says: It is a hoax., lines: [3] }]\n';
/** What the lead lets adults read in the alert's own words. */
const TOLD: Change = [
  'reviewBy: 2027-03-01\n',
  `reviewBy: 2027-03-01
corrections:
  sentences:
    s0000000a: { adults: quoted, kind: sign, says: A tablet that is hidden when somebody comes in. }
    s0000000b: { adults: staff, kind: advice, says: Look at the filter this week. }
`,
];

/** The fixture with these changes of its alert. */
async function prepared(...alert: Change[]) {
  const { sharedData, lessons, problems } = await prepareFixture({ alert });
  const [lesson] = lessons;
  if (!sharedData || !lesson) throw new Error('The fixture cannot be read');
  return { sharedData, prepared: lesson, problems };
}

/** What the manifest and the kit room say of a lesson with these products. */
function sayOf(
  { sharedData, prepared: lesson }: Awaited<ReturnType<typeof prepared>>,
  files: KitFile[],
) {
  return siteOfLesson({ prepared: lesson, files }, sharedData, BUILT_AS);
}

/** Kinds of product, and what the kit room and the manifest say, of the fixture with these changes of its alert. */
async function kit(...alert: Change[]) {
  const read = await prepared(...alert);
  const { sharedData, prepared: lesson } = read;
  const parts = [await makeWholeSchool(lesson, sharedData, engines, true)];
  for (const version of lesson.versions)
    for (const part of BAND_PARTS)
      parts.push(
        await makeBandPart(
          { lesson: lesson.lesson, sharedData, ...version, part, all: true },
          engines,
        ),
      );
  const found = parts.flatMap((part) => part.problems);
  parts.push(await makeReport(lesson, sharedData, found, engines));
  const files = parts.flatMap((part) => part.files);
  return {
    kinds: new Set(files.map(({ entry }) => entry.kind)),
    problems: [...read.problems, ...parts.flatMap((part) => part.problems)],
    ...sayOf(read, files),
  };
}

describe('the decision', () => {
  test('“nothing” makes the lead’s report alone', async () => {
    const { kinds, listed, shown, problems } = await kit(decided('nothing'));
    expect([...kinds]).toEqual(['report']);
    expect(listed?.bands).toEqual([]);
    expect(shown?.decided).toContain('nothing goes out');
    expect(problems).toEqual([]);
  });

  test('“staff-only” makes the report and a briefing', async () => {
    const { kinds, listed, problems } = await kit(decided('staff-only'));
    expect([...kinds].toSorted()).toEqual(['briefing', 'report']);
    expect(listed?.bands).toEqual([]);
    expect(problems).toEqual([]);
  });

  test('“write-home” makes a letter to all families too, of what they may be told', async () => {
    const { kinds, listed, problems, shown } = await kit(decided('write-home'), TOLD);
    expect([...kinds].toSorted()).toEqual(['briefing', 'letter', 'report']);
    expect(listed?.bands).toEqual([]);
    expect(shown?.decided).toContain('families are written to');
    expect(problems).toEqual([]);
  });

  test('“write-home” of which families may be told nothing makes no letter', async () => {
    const { kinds } = await kit(decided('write-home'));
    expect([...kinds].toSorted()).toEqual(['briefing', 'report']);
  });

  test('“teach” makes all but letters, and no fact is said to reach families', async () => {
    const { kinds, listed, shown } = await kit(decided('teach'));
    expect(kinds.has('letter')).toBe(false);
    for (const kind of ['deck', 'handout', 'plan', 'briefing', 'report'] as const)
      expect([kind, kinds.has(kind)]).toEqual([kind, true]);
    expect(shown?.unwritten).toBe(true);
    const heard = Object.values(listed?.coverage ?? {}).flatMap(({ usedBy }) => usedBy);
    expect(heard).not.toContain('parents');
  });

  test('“teach-and-write-home” makes letters too', async () => {
    const { kinds, shown } = await kit();
    expect(kinds.has('letter')).toBe(true);
    expect(shown?.unwritten).toBeUndefined();
  });

  test('that nobody took leaves a draft: the reason names lesson, file and line', async () => {
    const { shown, listed } = sayOf(await prepared([DECISION, '']), []);
    expect(shown?.draft.join()).toContain('Nobody has decided');
    const due = shown?.decisions.find(({ what }) => what.startsWith('Nobody has decided'));
    expect(due?.why).toMatch(/decision in alert\.md of “kite-club”, line \d+/);
    expect(listed?.status).toBe('draft');
    const decided = sayOf(await prepared(), []);
    expect(decided.shown?.draft.join()).not.toContain('Nobody has decided');
  });
});

test('a lesson that is marked as a draft stays one, whatever was decided', async () => {
  const draftOf = async (...lesson: Change[]) => {
    const { lessons } = await prepareFixture({ lesson });
    return lessons[0]?.versions[0]?.version.draft.join();
  };
  expect(await draftOf(['status: final', 'status: draft'])).toContain('still marked as a draft');
  expect(await draftOf()).not.toContain('still marked as a draft');
});

test.each([
  ['another action', 'action: teach-and-write-home', 'action: maybe', /write one of nothing/],
  [
    'no reason',
    'because: Pupils here use it, and families can help this week.',
    'because: yes',
    /write why/,
  ],
  ['no role', '  role: Safeguarding lead\n  date', '  date', /write the role/],
  ['no day', 'date: 2026-11-24\nreviewBy', 'date: today\nreviewBy', /write the day/],
])('%s is told with its line and what to write', async (_, from, to, reason) => {
  const { problems } = await prepareFixture({ alert: [[from, to]] });
  const [problem] = problems.filter(({ ruleId }) => ruleId === 'yaml-valid');
  expect(problem?.reason).toMatch(reason);
  expect(problem?.place.line).toBeGreaterThan(14);
});

describe('an alert that calls for no lesson', () => {
  const reasons = [{ why: 'hoax' as const, says: 'It is a hoax.', lines: [3] }];
  const decision = { because: 'Looked into today.', role: 'Lead', date: '2026-11-24' };

  test('gives a report while nobody has decided, even beside a lesson', async () => {
    const { kinds } = await kit([DECISION, NO_LESSON]);
    expect([...kinds]).toEqual(['report']);
  });

  const NONE = { lesson: false, letters: false, homeLetter: false, briefing: false };
  const ALL = { lesson: true, letters: true, homeLetter: false, briefing: true };
  test.each([
    ['nothing', NONE],
    ['staff-only', { ...NONE, briefing: true }],
    ['write-home', { ...NONE, homeLetter: true, briefing: true }],
    ['teach', { ...ALL, letters: false }],
    ['teach-and-write-home', ALL],
  ] as const)('is what the lead says it is: %s', (action, made) => {
    expect(decisionScope({ ...decision, action }, reasons)).toEqual(made);
    expect(decisionScope({ ...decision, action }, [])).toEqual(made);
  });

  test.each([
    ['off-list', true],
    ['grave', false],
    ['hoax', false],
    ['live-case', false],
  ] as const)('%s: is a letter ready before anybody has decided? %s', (why, isReady) => {
    const scope = decisionScope(undefined, [{ why, says: 'So it is.', lines: [1] }]);
    expect(scope).toEqual({ ...NONE, homeLetter: isReady, briefing: isReady });
  });
});
