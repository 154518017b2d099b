/** To whom the service in the alert is named: to nobody but the lead, until the lead has decided and written why. */
import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { leadReport } from '#adapt/lead-report/lead-report.ts';
import { staffBriefing } from '#adapt/staff-briefing.ts';
import type { Problem } from '#diagnostics/problem.ts';
import type { ManifestFile } from '#model/kit/manifest.ts';
import { EVERYONE } from '#model/paper/letter-reader.ts';
import { lettersOf } from '#model/paper/letters.ts';
import type { AdultDeck } from '#model/paper/workshop.ts';
import { deskLessonOf } from '#pipeline/site-data.ts';
import { letterMessage } from '#render/letters/letter-message.ts';
import { verifyOutput } from '#verify/verify-output.ts';
import { type Change, prepareFixture } from '../prepare-fixture.ts';

const ALERT_NAMES = '  - { name: Blobchat, variants: [Blob Chat], role: subject }\n';
const because = (reader: string) =>
  `  ${reader}: { because: They can’t act without the name., role: Designated Safeguarding Lead, date: 2026-11-23 }\n`;
const decided = (...readers: string[]): Change => [
  ALERT_NAMES,
  `${ALERT_NAMES}naming:\n${readers.map(because).join('')}`,
];
const LETTER = 'We are writing to say what your child will learn.';

/** What is made by each decision, once. */
const byDecision = new Map<string, ReturnType<typeof make>>();
const made = (alert: readonly Change[]): ReturnType<typeof make> => {
  const key = JSON.stringify(alert);
  const known = byDecision.get(key) ?? make(alert);
  byDecision.set(key, known);
  return known;
};

async function make(alert: readonly Change[]) {
  const prepared = await prepareFixture({ alert, workshops: [] });
  const { sharedData, problems } = prepared;
  const [lesson] = prepared.lessons;
  const version = lesson?.versions[0]?.version;
  if (!sharedData || !lesson?.workshops || !version) throw new Error('The fixture cannot be read');
  const { workshops } = lesson;
  const slidesOf = ({ slides }: AdultDeck) =>
    JSON.stringify(slides.map(({ title, blocks, notes }) => [title, blocks, notes]));
  const letters: Record<string, string> = Object.fromEntries(
    lettersOf(version).map((letter) => {
      const { html, subject } = letterMessage({ ...version, letter }, EVERYONE);
      return [letter.id, subject + html];
    }),
  );
  const families: Record<string, string> = {
    ...letters,
    desk: JSON.stringify(deskLessonOf(lesson, sharedData, () => true)),
    workshop: slidesOf(workshops.parents.deck),
    papers: JSON.stringify([
      workshops.parents.handout,
      workshops.parents.runningSheet,
      workshops.parents.cards,
    ]),
  };
  return {
    problems,
    sharedData,
    lesson: lesson.lesson,
    families,
    staff: {
      slides: slidesOf(workshops.staff),
      briefing: JSON.stringify(staffBriefing(lesson.lesson, sharedData, [version])),
    },
    report: JSON.stringify(leadReport(lesson.lesson, sharedData, [version])),
  };
}
const times = (text = '') => text.split('Blobchat').length - 1;

test('nobody but the lead is told the name where nothing is decided', async () => {
  const { families, staff, report, problems } = await made([]);
  expect(problems).toEqual([]);
  for (const [name, text] of Object.entries({ ...families, ...staff }))
    expect(text, name).not.toMatch(/blob/i);
  expect(families.before).toContain('The app in the alert still runs as described.');
  expect(report).toContain('Blobchat');
  expect(report).toContain('Nobody else is told its name.');
  expect(report).not.toMatch(/are told its name/);
});

test('families are told it once in each letter by decision, and staff are not', async () => {
  const { families, staff, report, problems } = await made([decided('families')]);
  expect(problems).toEqual([]);
  expect(['before', 'after', 'follow-up'].map((letter) => times(families[letter]))).toEqual([
    1, 1, 0,
  ]);
  expect(times(families.workshop)).toBe(1);
  for (const text of Object.values(staff)) expect(text).not.toMatch(/blob/i);
  expect(report).toContain(
    'Families are told its name, by decision of Designated Safeguarding Lead on 23 November 2026: They can’t act without the name.',
  );
});

test('staff are told it by a decision of its own, and families are not', async () => {
  const { families, staff, problems } = await made([decided('staff')]);
  expect(problems).toEqual([]);
  expect([times(staff.slides), times(staff.briefing)]).toEqual([1, 1]);
  for (const text of Object.values(families)) expect(text).not.toMatch(/blob/i);
});

test('they are told it too where the status that the lead wrote does without', async () => {
  const status: Change = [
    'now: The app in the alert, Blobchat, still',
    'now: The app in the alert still',
  ];
  const { families, staff, problems } = await made([decided('staff', 'families'), status]);
  expect(problems).toEqual([]);
  expect([times(staff.slides), times(staff.briefing)]).toEqual([1, 1]);
  expect(families.before).toContain('It is called Blobchat: please do not pass that on');
});

test.each([
  ['the challenge', ALERT_NAMES.replace('subject', 'challenge')],
  ['the service that it goes round on', `${ALERT_NAMES}  - { name: Plankfall, role: challenge }\n`],
])('of an alert on a challenge %s is never named, whatever is decided', async (_, names) => {
  const { families, staff, report } = await made([
    [ALERT_NAMES, `${names}naming:\n${because('families')}${because('staff')}`],
  ]);
  for (const [name, text] of Object.entries({ ...families, ...staff }))
    expect(text, name).not.toMatch(/blob/i);
  expect(report).toContain('a challenge is never named');
});

describe('a decision to name', () => {
  test.each([
    ['without a reason', 'families: { role: Lead, date: 2026-11-23 }', /naming\.families\.because/],
    [
      'without a role',
      "families: { because: They can’t act without it., role: '', date: 2026-11-23 }",
      /in which role/,
    ],
    [
      'without a day',
      'staff: { because: They can’t act without it., role: Lead, date: soon }',
      /day of the decision/,
    ],
    ['by a bare “yes”', 'families: yes', /because: …, role: …, date: …/],
    [
      'for pupils',
      'pupils: { because: They ask for it., role: Lead, date: 2026-11-23 }',
      /pupils are never told a name/,
    ],
  ])('%s is none, and says so', async (_, line, reason) => {
    const { problems, lessons } = await prepareFixture({
      alert: [[ALERT_NAMES, `${ALERT_NAMES}naming:\n  ${line}\n`]],
    });
    expect(lessons).toEqual([]);
    expect(problems.map(({ ruleId }) => ruleId)).toEqual(['yaml-valid']);
    expect(problems[0]?.reason).toMatch(reason);
  });
});

describe('a letter', () => {
  test.each<[string, { alert?: Change[]; lesson?: Change[] }]>([
    ['before it says how things stand', { lesson: [[LETTER, 'We are writing about Blob Chat.']] }],
    ['in one sentence', { alert: [['Blobchat, still runs', 'Blobchat, still runs as Blob-chat']] }],
  ])('names the service once where families may be told, and not twice: %s', async (_, changes) => {
    const { problems } = await prepareFixture({
      ...changes,
      alert: [decided('families'), ...(changes.alert ?? [])],
    });
    expect(problems.length).toBeGreaterThan(0);
    for (const { ruleId, reason } of problems) {
      expect(ruleId).toBe('letter-names-once');
      expect(reason).toMatch(/^Unexpected second “blob.?chat” in the letter of lks2/i);
    }
  });

  test.each([
    ['in its text', LETTER, 'We are writing about Blobchat.'],
    [
      'in its subject',
      'subject="Online safety in Years 3 and 4"',
      'subject="Blob-chat in Years 3 and 4"',
    ],
  ])('%s names nothing where nothing is decided', async (_, from, to) => {
    const { problems } = await prepareFixture({ lesson: [[from, to]] });
    expect(problems.map(({ ruleId }) => ruleId)).toEqual(['letter-names-once']);
  });
});

test('what staff read names nothing where nothing is decided, with its place', async () => {
  const staff: Change = [
    '<Band id="lks2"',
    '<Staff>\n\n### Why now\n\nBlobchat is new.\n\n</Staff>\n\n<Band id="lks2"',
  ];
  const { problems } = await prepareFixture({ lesson: [staff] });
  expect(problems.map(({ ruleId }) => ruleId)).toEqual(['no-platform-name']);
  expect(problems[0]?.place.line).toBeGreaterThan(8);
  const named = await prepareFixture({ lesson: [staff], alert: [decided('staff')] });
  expect(named.problems).toEqual([]);
});

describe('the bytes of a product', () => {
  const found = async (
    alert: readonly Change[],
    entry: Pick<ManifestFile, 'path' | 'audience' | 'kind'>,
    text = 'Ask about Blob-chat.',
  ): Promise<string[]> => {
    const { sharedData, lesson } = await made(alert);
    const problems: Problem[] = [];
    await verifyOutput({
      lesson,
      sharedData,
      band: null,
      readPages: () => Promise.reject(new Error('no PDF is read here')),
      memory: new Map(),
      report: (problem) => problems.push(problem),
    })({
      entry: { ...entry, variant: 'standard', format: 'txt', band: null },
      bytes: strToU8(text),
    });
    return problems.map(({ ruleId }) => ruleId);
  };
  const letter = { path: 'lessons/x/lks2/letter.txt', audience: 'parent', kind: 'letter' } as const;
  const briefing = { path: 'lessons/x/briefing.txt', audience: 'staff', kind: 'briefing' } as const;
  const report = { path: 'lead/x/report.txt', audience: 'staff', kind: 'report' } as const;
  const plan = { path: 'lessons/x/lks2/plan.txt', audience: 'teacher', kind: 'plan' } as const;

  test.each([letter, briefing, plan])(
    'for a $audience hold no name that nobody decided to tell them',
    async (entry) => {
      expect(await found([], entry)).toEqual(['no-platform-name']);
    },
  );

  test('hold it for whom it was decided, and for no one else', async () => {
    expect(await found([decided('families')], letter)).toEqual([]);
    expect(await found([decided('families')], briefing)).toEqual(['no-platform-name']);
    expect(await found([decided('staff')], briefing)).toEqual([]);
    expect(await found([decided('staff')], letter)).toEqual(['no-platform-name']);
    expect(await found([decided('families', 'staff')], plan)).toEqual(['no-platform-name']);
  });

  test('may hold a word of it in the school’s own address', async () => {
    const street: Change[] = [
      [ALERT_NAMES, `${ALERT_NAMES}  - { name: Lantern, role: mentioned }\n`],
    ];
    const { address } = (await made(street)).sharedData.school;
    expect(address).toContain('Lantern');
    expect(await found(street, letter, `${address}\nDear parents,`)).toEqual([]);
    expect(await found(street, letter, `${address}\nThey met on Lantern.`)).toEqual([
      'no-platform-name',
    ]);
  });

  test('of the lead’s report may hold it', async () => {
    expect(await found([], report)).toEqual([]);
  });

  test('hold no other name of the alert, whatever is decided', async () => {
    const mentioned: Change = [
      ALERT_NAMES,
      `${ALERT_NAMES.replace('subject', 'mentioned')}  - { name: Quillo, role: subject }\nnaming:\n${because('families')}${because('staff')}`,
    ];
    expect(await found([mentioned], letter)).toEqual(['no-platform-name']);
    expect(await found([mentioned], briefing)).toEqual(['no-platform-name']);
  });
});
