/** Approval at the desk: of what was read, as it was shown, and of nothing else. */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Approving } from '#desk/approval/approval-desk.ts';
import type { ExistingKit } from '#desk/kit/kit-desk.ts';
import type { KitState, ShownFile } from '#desk/kit/kit-state.ts';
import { School } from '#model/school.ts';
import { editLesson } from '#scripts/desk/alerts/edit-lesson.ts';
import { openApprovals } from '#scripts/desk/approval/approve-at-desk.ts';
import type { Kits } from '#scripts/desk/kit/kits.ts';
import { openTaskQueue } from '#scripts/desk/task-queue.ts';
import type { InspectedLesson } from '#scripts/inspect-lesson.ts';

const file = (path: string, kind: ShownFile['kind'], band: string | null = null): ShownFile => ({
  ...{ path, band },
  ...{ kind, audience: 'staff', variant: 'standard', format: 'pdf', lang: 'en-GB' },
  ...{ pages: 2, sha256: 'a'.repeat(64), title: null, edition: null, shows: [] },
});
const KIT: ExistingKit = {
  ...{
    date: '2026-11-28',
    school: 'Quillbrook School',
    status: 'draft',
    isOld: false,
    wants: { all: false, kits: false },
  },
  ages: [{ id: 'ks3', name: 'Years 7 to 9' }],
  files: [
    file('lead/kites/report.pdf', 'report'),
    file('lessons/kites/ks3/families/letter.pdf', 'letter', 'ks3'),
    file('lessons/kites/staff-briefing.pdf', 'briefing'),
  ],
};
/** As an approval has it. */
const LETTER = 'Letter before the lesson · Years 7 to 9';
type Looked = NonNullable<InspectedLesson['lesson']>;
const school = School.parse({
  ...{ name: 'Quillbrook School', address: 'Quill Lane', nation: 'wales' },
  lead: { name: 'Mrs Abernethy', room: 'Room 4' },
  signatory: { name: 'Dr Marchetti', role: 'Headteacher' },
  contact: { name: 'Mrs Abernethy', how: 'ring us' },
  ...{ letterDate: '2026-11-30', lessonsWhen: 'in the week of 30 November' },
});
const LOOKED: Looked = {
  ...{
    title: 'Kites',
    isMarkedDraft: false,
    school,
    schoolFile: 'school.yaml',
    path: 'quillbrook-school/kites.yaml',
  },
  ...{
    text: 'role: Lead\n',
    first: [],
    approved: null,
    hash: 'as-shown',
    changed: [],
    words: null,
    sums: {},
  },
  products: { 'Lead’s report': 'one', [LETTER]: 'two' },
};

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'forewarned-approving-'));
});
afterEach(() => rmSync(dir, { recursive: true }));
const approvalFile = () => join(dir, LOOKED.path);

/** A desk whose lesson and kit are these. */
function deskOf(
  change: Partial<Looked> = {},
  kit: ExistingKit | null = KIT,
  state: KitState | null = null,
) {
  const kits: Partial<Kits> = {
    inspect: async () => ({ problems: [], lesson: { ...LOOKED, ...change } }),
    existing: async () => kit,
    state: () => state,
    prebuildApproved: () => {},
  };
  return openApprovals({
    places: { lessons: dir, out: dir, school: null, approvals: dir, made: dir },
    ...{ kits: kits as Kits, school: async () => undefined, today: () => '2026-11-28' },
    oneByOne: openTaskQueue(),
  });
}
const READ = {
  read: ['report', 'letters'],
  role: 'Lead',
  hash: 'as-shown',
  isSure: false,
  hasSeen: false,
};
/** Where nobody looks at what was opened. */
const ALL: Approving = { ...READ, isSure: true };

describe('an approval', () => {
  test('is written once everything is read', async () => {
    expect(await deskOf().approve('kites', ALL)).toEqual([]);
    expect(readFileSync(approvalFile(), 'utf8')).toBe('role: Lead\n');
  });

  test.each<[string, Partial<Approving>, Partial<Looked>, ExistingKit | null, RegExp]>([
    [
      'something is not ticked',
      { read: ['report'] },
      {},
      KIT,
      /tick it: Letter before the lesson, Years 7 to 9/,
    ],
    ['nobody says in which role', { role: ' ' }, {}, KIT, /in which role/],
    [
      'the lesson has changed since the page was opened',
      {},
      { hash: 'another' },
      KIT,
      /has changed/,
    ],
    ['there is no kit', {}, {}, null, /Make the kit first/],
    [
      'the kit was made before the last change',
      {},
      {},
      { ...KIT, isOld: true },
      /Make the kit first/,
    ],
    ['the kit is of another text', {}, { sums: { ks3: 'now' } }, KIT, /Make the kit first/],
    ['something has to be done first', {}, { text: null, first: ['Decide.'] }, KIT, /Decide/],
  ])('is not written where %s', async (_, sent, change, kit, reason) => {
    const faults = await deskOf(change, kit).approve('kites', { ...ALL, ...sent });
    expect(faults.map((fault) => fault.says).join()).toMatch(reason);
    for (const { field, says: message } of faults)
      if (message.startsWith('Read it')) expect(field).toBe('read-letters');
    expect(existsSync(approvalFile())).toBe(false);
  });
});

describe('what was never opened', () => {
  const messages = (faults: readonly { says: string }[]) =>
    faults.map((fault) => fault.says).join();

  test('is asked about once where it is ticked, by its name', async () => {
    await deskOf().open('kites', 'report');
    const faults = await deskOf().approve('kites', READ);
    expect(faults.map(({ field }) => field)).toEqual(['sure']);
    expect(messages(faults)).toContain(
      'You have not opened this: Letter before the lesson, Years 7 to 9.',
    );
    expect(existsSync(approvalFile())).toBe(false);
    // Asked again in the same words, it is still not sure.
    expect(messages(await deskOf().approve('kites', READ))).toContain(
      'Letter before the lesson, Years 7 to 9',
    );
    expect(await deskOf().approve('kites', { ...READ, isSure: true })).toEqual([]);
    // That it was ticked unread is written down.
    const [report, letter] = (await deskOf().read('kites')).toRead;
    expect(report?.by).toEqual({ role: 'Lead', date: '2026-11-28' });
    expect(letter?.by?.isUnopened).toBe(true);
  });

  test('is asked about no more once it is opened', async () => {
    expect(await deskOf().open('kites', 'report')).toMatchObject({ is: 'file' });
    await deskOf().open('kites', 'letters');
    expect(await deskOf().approve('kites', READ)).toEqual([]);
    expect(await deskOf().open('kites', 'nothing-of-the-kind')).toBeNull();
  });

  test('and need not be read is said to be unopened, until it is opened from here', async () => {
    const also = async () => (await deskOf().read('kites')).also;
    expect(await also()).toMatchObject([{ name: 'Staff briefing', isOpened: false }]);
    expect(await deskOf().open('kites', 'briefing')).toMatchObject({ is: 'file' });
    expect(await also()).toMatchObject([{ isOpened: true }]);
  });

  test('is another file once the kit is made again', async () => {
    await deskOf().open('kites', 'report');
    await deskOf().open('kites', 'letters');
    const files = KIT.files.map((file) => ({ ...file, sha256: 'b'.repeat(64) }));
    const { toRead } = await deskOf({}, { ...KIT, files }).read('kites');
    expect(toRead.map(({ isOpened }) => isOpened)).toEqual([false, false]);
  });
});

test('who goes on with it sees what somebody else has read, and who', async () => {
  await deskOf().keep('kites', { ...ALL, read: ['report'], role: 'Designated Safeguarding Lead' });
  await deskOf().keep('kites', { ...ALL, role: 'Deputy' });
  const { toRead } = await deskOf().read('kites');
  expect(toRead.map(({ id, state, by }) => [id, state, by?.role])).toEqual([
    ['report', 'read', 'Designated Safeguarding Lead'],
    ['letters', 'read', 'Deputy'],
  ]);
});

test('the age that was wanted first is asked for by another desk too, which did not make the kit', async () => {
  const first = { first: 'ks3' } as KitState;
  await deskOf({}, KIT, first).keep('kites', { ...ALL, read: ['report'] });
  expect((await deskOf().read('kites')).firstAge).toBe('ks3');
});

test('a lesson that was drafted is no draft any more once it is approved, and not before', async () => {
  cpSync('tests/fixtures/kite-club', join(dir, 'kites'), { recursive: true });
  await editLesson(dir, 'kites', [{ at: ['status'], value: 'draft' }]);
  const head = () =>
    /^status: .*$/m.exec(readFileSync(join(dir, 'kites', 'lesson.mdx'), 'utf8'))?.[0];
  const desk = deskOf({ isMarkedDraft: true });
  await desk.approve('kites', { ...ALL, read: [] });
  expect(head()).toBe('status: draft');
  expect(await desk.approve('kites', ALL)).toEqual([]);
  expect(head()).toBe('status: final');
});

describe('what was read', () => {
  const states = async (desk: ReturnType<typeof deskOf>) =>
    (await desk.read('kites')).toRead.map(({ id, state }) => [id, state]);

  test('is kept for whoever goes on, and is to be read again once it says something else', async () => {
    expect(await deskOf().keep('kites', { ...ALL, read: ['report'] })).toEqual([]);
    expect(await states(deskOf())).toEqual([
      ['report', 'read'],
      ['letters', 'new'],
    ]);
    const products = { ...LOOKED.products, 'Lead’s report': 'three' };
    expect(await states(deskOf({ products }))).toEqual([
      ['report', 'changed'],
      ['letters', 'new'],
    ]);
  });

  test('is ticked where it was read, and what was ticked before stays', async () => {
    await deskOf().keep('kites', { ...ALL, read: ['report'] });
    await deskOf().tick('kites', 'letters');
    expect((await states(deskOf())).map(([, state]) => state)).toEqual(['read', 'read']);
    // What has changed since is not read by a tick elsewhere.
    const products = { ...LOOKED.products, 'Lead’s report': 'three' };
    await deskOf({ products }).tick('kites', 'letters');
    expect((await states(deskOf({ products })))[0]).toEqual(['report', 'new']);
  });

  test('can be taken back', async () => {
    await deskOf().keep('kites', ALL);
    await deskOf().keep('kites', { ...ALL, read: [] });
    expect((await states(deskOf())).map(([, state]) => state)).toEqual(['new', 'new']);
  });

  test('is kept where an approval still lacks something', async () => {
    await deskOf().approve('kites', { ...ALL, role: '' });
    expect((await states(deskOf())).map(([, state]) => state)).toEqual(['read', 'read']);
  });
});

test('the page says for whom it is, in which role a lead approves, and how the kit stands', async () => {
  expect(await deskOf().read('kites')).toMatchObject({
    ...{ school: 'Quillbrook School', role: 'Designated Safeguarding Person', kit: 'there' },
  });
  expect((await deskOf({}, null).read('kites')).kit).toBe('none');
});

describe('a few words that changed since it was approved', () => {
  const words = [{ before: 'Room 2', after: 'Room 4', papers: ['Letter'] }];
  const products = { ...LOOKED.products, [LETTER]: 'Room 4' };
  const OLD = { ...KIT, isOld: true };
  const SEEN = { ...READ, read: [], hasSeen: true };

  test('are looked at, and approved without a draft and without reading all of it again', async () => {
    await deskOf().approve('kites', ALL);
    rmSync(approvalFile());
    expect((await deskOf({ words, products }, OLD).read('kites')).words).toEqual(words);
    expect(await deskOf({ words, products }, OLD).approve('kites', SEEN)).toEqual([]);
    expect(existsSync(approvalFile())).toBe(true);
  });

  test('and nothing is approved where nobody has looked, or what changed cannot be told', async () => {
    await deskOf().approve('kites', ALL);
    rmSync(approvalFile());
    const notSeen = await deskOf({ words, products }, OLD).approve('kites', {
      ...SEEN,
      hasSeen: false,
    });
    expect(notSeen.length).toBeGreaterThan(0);
    expect((await deskOf({ products }, OLD).approve('kites', SEEN)).length).toBeGreaterThan(0);
    expect(existsSync(approvalFile())).toBe(false);
  });

  test('and what nobody had read before is read first', async () => {
    const faults = await deskOf({ words, products }, OLD).approve('kites', SEEN);
    expect(faults.map(({ says }) => says).join()).toContain('tick it: Your report');
  });
});
