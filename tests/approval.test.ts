/** What the lead approves is final as long as it is what the lead has read. */
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { leadReport } from '#adapt/lead-report/lead-report.ts';
import { approvalPath, changesSince, readApproval } from '#pipeline/approval.ts';
import { approveLesson } from '#pipeline/approve-lesson.ts';
import { type Change, prepareFixture } from './prepare-fixture.ts';

type Changes = Parameters<typeof prepareFixture>[0] & {};
const BY = { role: 'Designated Safeguarding Lead', date: '2026-11-24' };
const OWN: Change[] = [
  ['specimen: true', 'specimen: false'],
  ['name: Fennmoor All-Through School', 'name: Quillbrook School'],
];

/** The fixture lesson of a school of its own, as it is with these changes and this text as its approval. */
async function prepared(changes: Changes = {}, approval: string | null = null) {
  const asked: string[] = [];
  const { sharedData, lessons, problems } = await prepareFixture({
    workshops: [],
    ...changes,
    sharedData: {
      ...changes.sharedData,
      'school.yaml': [...OWN, ...(changes.sharedData?.['school.yaml'] ?? [])],
    },
    readApproval: (path) => {
      asked.push(path);
      return Promise.resolve(approval);
    },
  });
  const [built] = lessons;
  if (!sharedData || !built?.workshops || !built.versions[0])
    throw new Error('The fixture cannot be read');
  return { sharedData, built, problems, asked, draft: built.versions[0].version.draft };
}

async function approvalOf(changes: Changes = {}) {
  const { sharedData, built } = await prepared(changes);
  const made = await approveLesson(built, sharedData, BY);
  if ('first' in made) throw new Error(made.first.join());
  return made;
}
const approved = await approvalOf();
const parts = parse(approved.text) as Record<string, unknown>;

describe('an approval', () => {
  test('makes everything of the lesson final', async () => {
    const { built, sharedData, draft, asked, problems } = await prepared({}, approved.text);
    expect(problems).toEqual([]);
    expect(asked).toEqual(['quillbrook-school/kite-club.yaml']);
    expect(draft).toEqual([]);
    expect(built.versions[0]?.pupils.draft).toBe(false);
    expect(built.workshops?.parents).toMatchObject({
      deck: { draft: [] },
      cards: [{ draft: false }],
    });
    expect(built.workshops?.staff.draft).toEqual([]);
    const report = JSON.stringify(leadReport(built.lesson, sharedData, []));
    expect(report).toContain(
      'Approved as it is now by Designated Safeguarding Lead on 24 November 2026.',
    );
  });

  test('does not change what is approved', async () => {
    const { sharedData, built } = await prepared({}, approved.text);
    expect(await approveLesson(built, sharedData, BY)).toEqual(approved);
  });

  test('is asked of each lesson: without one it is a draft, and its reason names it', async () => {
    const { draft, built } = await prepared();
    expect(draft).toEqual([
      'The safeguarding lead has not approved “Meeting at the kite club” yet.',
    ]);
    expect(built.versions[0]?.pupils.draft).toBe(true);
    expect(built.workshops?.parents).toMatchObject({ deck: { draft }, cards: [{ draft: true }] });
    expect(built.workshops?.staff.draft).toEqual(draft);
  });

  test.each<[string, unknown]>([
    ['a role alone', { role: parts.role }],
    ['a role and a hash, and no day', { ...parts, date: undefined }],
    ['a role and an empty day', { ...parts, date: '' }],
    ['no role', { ...parts, role: '  ' }],
    ['no hash', { ...parts, hash: undefined }],
    ['the hash of something else', { ...parts, hash: 'a'.repeat(64) }],
    ['products that were taken out of the list', { ...parts, products: {} }],
    ['nothing', null],
  ])('with %s is none', async (_, value) => {
    const { draft } = await prepared({}, stringify(value));
    expect(draft).toHaveLength(1);
    expect(draft[0]).toMatch(/is none: it needs a role, a date, and the hash/);
  });

  test('in a file that cannot be read is none', async () => {
    for (const text of ['', 'role: [', '&a [*a, *a]']) {
      const { draft } = await prepared({}, text);
      expect(draft.join()).toMatch(/is none/);
    }
  });

  test('never makes a specimen’s lesson final', async () => {
    const { lessons } = await prepareFixture({
      readApproval: () => Promise.resolve(approved.text),
    });
    expect(lessons[0]?.versions[0]?.version.draft).toEqual([
      expect.stringContaining('It is made out for an invented school'),
    ]);
  });

  test('is not written while anything else is left to do', async () => {
    const { sharedData, built } = await prepared({
      alert: [['confirmedBy: { role: Safeguarding lead, date: 2026-11-24 }', 'confirmedBy: null']],
      sharedData: { 'school.yaml': [['  room: Room 4 by the library', "  room: ''"]] },
    });
    expect(await approveLesson(built, sharedData, BY)).toEqual({
      first: [
        expect.stringContaining('The safeguarding lead’s name or room is blank'),
        expect.stringContaining('Nobody has confirmed yet that the service'),
      ],
    });
  });
});

const years = 'Years 3 and 4';
const allLetters = [
  'before the lesson',
  'after the lesson',
  'that follows up',
  'in short sentences',
].map((letter) => `Letter ${letter} for ${years}`);

describe('a change opens an approval again, and says what has changed:', () => {
  test.each<[string, Changes, string[]]>([
    [
      'a word on a slide',
      { lesson: [['A new flyer asks where she flies it.', 'A new flyer asks where that is.']] },
      [`Slides for ${years}`],
    ],
    [
      'a word in the notes',
      { lesson: [['**Do:** Count each corner and write it down.', '**Do:** Count each corner.']] },
      [`Slides for ${years}`],
    ],
    [
      'a word of the plan',
      { lesson: [['- One set of cards a pair.', '- Two sets of cards a pair.']] },
      [`Lesson plan for ${years}`],
    ],
    [
      'what a picture shows',
      { lesson: [['![A kite over a hill](kite)', '![A red kite](kite)']] },
      [`Slides for ${years}`],
    ],
    ['another picture', { lesson: [['(kite)', '(balloon)']] }, [`Slides for ${years}`]],
    [
      'a sentence of a letter',
      {
        lesson: [
          [
            'We are writing to say what your child will learn.',
            'We write to say what your child will learn.',
          ],
        ],
      },
      [`Letter before the lesson for ${years}`],
    ],
    [
      'a number of the school',
      { sharedData: { 'school.yaml': [['phone: 01632 960101', 'phone: 01632 960102']] } },
      allLetters,
    ],
    [
      'the day of the letters',
      { sharedData: { 'school.yaml': [['letterDate: 2026-11-24', 'letterDate: 2026-11-25']] } },
      allLetters,
    ],
    [
      'where the lead is',
      { sharedData: { 'school.yaml': [['  room: Room 4 by the library', '  room: Room 5']] } },
      ['Staff briefing', `Slides for ${years}`, allLetters[0] ?? ''],
    ],
    [
      'a fact of the alert',
      { alert: [['who do not know each other talk', 'who have not met talk']] },
      ['Lead’s report'],
    ],
    [
      'the day on which it is to be checked again',
      { alert: [['reviewBy: 2027-03-01', 'reviewBy: 2027-02-28']] },
      ['Lead’s report'],
    ],
  ])('%s', async (_, changes, names) => {
    const { sharedData, built, draft } = await prepared(changes, approved.text);
    expect(draft).toHaveLength(1);
    const [reason = ''] = draft;
    expect(reason).toContain('has changed since it was approved on 24 November 2026: ');
    const file = await readApproval(approved.text);
    const now = await approveLesson(built, sharedData, BY);
    const changed = file && 'products' in now ? changesSince(file, now.products) : [];
    expect(changed).toEqual(expect.arrayContaining(names));
    for (const name of changed.slice(0, 8)) expect(reason).toContain(name);
  });

  test('the days of another alert: a lesson that has its own keeps to them', async () => {
    const own: Change[] = [
      [
        'decision:',
        'sending: { letterDate: 2026-11-30, lessonsWhen: in the week of 7 December }\ndecision:',
      ],
    ];
    const before = await approvalOf({ alert: own });
    const days: Change[] = [
      ['letterDate: 2026-11-24', 'letterDate: 2027-01-11'],
      ['lessonsWhen: in the week of 30 November', 'lessonsWhen: in the week of 18 January'],
    ];
    const after = await prepared({ alert: own, sharedData: { 'school.yaml': days } }, before.text);
    expect(after.draft).toEqual([]);
    const printed = JSON.stringify([
      after.built.versions[0]?.version.letter,
      after.built.workshops,
    ]);
    expect(printed).toContain('in the week of 7 December');
    expect(printed).not.toMatch(/18 January|30 November/);
    expect(after.built.versions[0]?.version.school.letterDate).toBe('2026-11-30');
    const file = await readApproval(before.text);
    const later = await approvalOf({
      alert: [['decision:', (own[0]?.[1] ?? '').replace('11-30', '12-01')]],
    });
    expect(file && changesSince(file, later.products).sort()).toEqual([...allLetters].sort());
  });

  test('and no more than that', async () => {
    const file = await readApproval(approved.text);
    if (!file) throw new Error('It is no approval');
    const since = async (changes: Changes) =>
      changesSince(file, (await approvalOf(changes)).products).sort();
    expect(
      await since({
        sharedData: { 'school.yaml': [['phone: 01632 960101', 'phone: 01632 960102']] },
      }),
    ).toEqual([...allLetters].sort());
    expect(
      await since({
        lesson: [['**Do:** Count each corner and write it down.', '**Do:** Count each corner.']],
      }),
    ).toEqual([`Slides for ${years}`]);
  });

  test('the law on the page on images, which stands on no other paper', async () => {
    const taught: Change[] = [
      [
        'childline, ceop-safety-centre, police-101]\n  - id: grooming',
        'childline, ceop-safety-centre, police-101]\n    safeTonightFrom: lks2\n    sexual: true\n  - id: grooming',
      ],
    ];
    const before = await approvalOf({ sharedData: { 'taxonomy.yaml': taught } });
    const after = await approvalOf({
      sharedData: {
        'taxonomy.yaml': taught,
        'common.mdx': [["I'm not a lawyer.", "I'm no lawyer."]],
      },
    });
    const file = await readApproval(before.text);
    expect(file && changesSince(file, after.products)).toEqual(['Page on images']);
  });

  test('a help line’s number, wherever it is printed', async () => {
    const { draft } = await prepared(
      {
        sharedData: {
          'help-routes.yaml': [
            ['phone: 0800 1111, url: childline', 'phone: 0800 1112, url: childline'],
          ],
        },
      },
      approved.text,
    );
    for (const name of [`Slides for ${years}`, `Letter before the lesson for ${years}`])
      expect(draft.join()).toContain(name);
  });

  test('a sheet that is new, and one that is gone', async () => {
    const { title } = (await prepared()).built.versions[0]?.version.handouts[0] ?? { title: '' };
    const { draft } = await prepared(
      { lesson: [[`title="${title}"`, 'title="Another sheet"']] },
      approved.text,
    );
    expect(draft.join()).toContain(`“Another sheet” for ${years} (new)`);
    expect(draft.join()).toContain(`“${title}” for ${years} (gone)`);
  });

  test('in few words where a product changed for several ages', async () => {
    const of = (kinds: Record<string, string[]>) =>
      Object.fromEntries(
        Object.entries(kinds).flatMap(([what, years]) =>
          years.map((year) => [`${what} · ${year}`, 'a'.repeat(64)]),
        ),
      );
    const all = ['Year 1', 'Years 2 and 3', 'Year 4'];
    const before = of({ Slides: all, 'Lesson plan': all, '“Kites”': ['Year 4'] });
    const after = {
      ...before,
      ...Object.fromEntries(all.map((year) => [`Slides · ${year}`, 'b'.repeat(64)])),
      'Lesson plan · Year 1': 'b'.repeat(64),
      'Lesson plan · Year 4': 'b'.repeat(64),
      '“Kites” · Year 4': 'b'.repeat(64),
    };
    expect(changesSince({ ...BY, hash: '', products: before }, after)).toEqual([
      'Slides for every age',
      'Lesson plan for Year 1 and Year 4',
      '“Kites” for Year 4',
    ]);
  });

  test('the lead reads it in the report', async () => {
    const { built, sharedData } = await prepared(
      { lesson: [['**Do:** Count each corner and write it down.', '**Do:** Count each corner.']] },
      approved.text,
    );
    const report = JSON.stringify(leadReport(built.lesson, sharedData, []));
    expect(report).toContain(`approved on 24 November 2026: Slides for ${years}.`);
    expect(report).not.toContain('Approved as it is now');
  });
});

describe('a change of how things look leaves an approval as it is:', () => {
  test.each<[string, Changes]>([
    [
      'another layout of a slide',
      {
        lesson: [
          [
            'title="Wren tells" minutes="3" layout="story"',
            'title="Wren tells" minutes="3" layout="text"',
          ],
        ],
      },
    ],
    [
      'the colour of the letterhead',
      { sharedData: { 'school.yaml': [["colour: '#225b4e'", "colour: '#1d4f91'"]] } },
    ],
  ])('%s', async (_, changes) => {
    expect((await prepared(changes, approved.text)).draft).toEqual([]);
  });
});

test('each school has a folder of its own, whatever letters its name is in', () => {
  const of = (name: string) => approvalPath({ name }, 'kite-club');
  expect(of('St Mary’s C of E Primary')).toBe('st-marys-c-of-e-primary/kite-club.yaml');
  expect(of('Ysgol Tŷ Ffynnon')).toBe('ysgol-ty-ffynnon/kite-club.yaml');
  expect(of('學校')).toMatch(/^school-[0-9a-f]{8}\/kite-club\.yaml$/);
  expect(of('../../etc')).toBe('etc/kite-club.yaml');
});

test('approval in a school’s file is refused, and says where it stands now', async () => {
  const { problems } = await prepareFixture({
    sharedData: {
      'school.yaml': [
        ['specimen: true', 'specimen: false\napproval: { role: Lead, date: 2026-11-24 }'],
      ],
    },
  });
  expect(problems).toHaveLength(1);
  expect(problems[0]?.reason).toMatch(
    /approval stands here no more: .*approvals\/SCHOOL\/LESSON\.yaml/,
  );
});
