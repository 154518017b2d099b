/** The build as a command: what it writes, what it leaves alone, and what it says. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';
import { decidedLessons } from './decided-lessons.ts';
import { dist, type manifest } from './dist.ts';
import { program } from './program.ts';
import { isProof } from './proof.ts';

const SLUG = 'meeting-people-on-live-video';
const work = mkdtempSync(join(tmpdir(), 'forewarned-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

const run = (script: string, words: string[], env: Record<string, string> = {}) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...program(script), ...words], {
    encoding: 'utf8',
    env: { ...process.env, SOURCE_DATE_EPOCH: '1795478400', ...env },
  });
  return { status, out: stdout, err: stderr, said: stdout + stderr };
};

/** A copy of the lessons, changed. */
function lessons(name: string, change: (text: string) => string): string {
  const dir = join(work, name);
  cpSync('lessons', dir, { recursive: true });
  const file = join(dir, SLUG, 'lesson.mdx');
  const before = readFileSync(file, 'utf8');
  const after = change(before);
  expect(after).not.toBe(before);
  writeFileSync(file, after);
  return dir;
}

const EXAMPLE = 'lessons/schools/example.yaml';
/** What the build that all tests look at was made with. */
const WHOLE = ['--all', '--kits', '--school', EXAMPLE];

/** Another computer’s way to tell the time. */
const ELSEWHERE = { TZ: 'Pacific/Auckland' };

/** All that stands in a folder, a sum a file. */
const bytesIn = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [
        path.slice(folder.length + 1),
        createHash('sha256').update(readFileSync(path)).digest('hex'),
      ]),
  );

describe.runIf(isProof)('the same input', () => {
  test('gives the same bytes, in another folder and time zone, with one job or two', () => {
    const out = join(work, 'again');
    const { status, said } = run('build', [...WHOLE, '--out', out, '--jobs', '1'], ELSEWHERE);
    expect([status, said]).toEqual([0, said]);
    expect(bytesIn(out)).toEqual(bytesIn(dist));
  }, 300_000);
});

test('a name fails the build with its place, wherever it stands, and writes nothing', () => {
  const dir = lessons('named', (text) =>
    text
      .replace(/<Slide part="story" title="/, '<Slide part="story" title="Omegle: ')
      .replace(/<Scene alt="/, '<Scene alt="On Omegle, ')
      .replace(/<Notes>\n\n/, '<Notes>\n\n**Say:** "It was Omegle."\n\n')
      .replace(/<Handout id="/, '<Handout id="omegle-'),
  );
  const lines = readFileSync(join(dir, SLUG, 'lesson.mdx'), 'utf8')
    .split('\n')
    .flatMap((text, index) => (/omegle/i.test(text) ? [index + 1] : []));
  expect(lines).toHaveLength(4);
  const out = join(work, 'out-named');
  const { status, said } = run('build', ['--lessons', dir, '--out', out]);
  expect(status).toBe(1);
  const told = [...said.matchAll(/^ *(\d+):\d+.*no-platform-name/gm)].map(([, at]) => Number(at));
  for (const line of lines)
    expect([line, told.some((at) => at <= line && at >= line - 2)]).toEqual([line, true]);
  expect(existsSync(out)).toBe(false);
});

test('a failed build leaves the last good one as it was', () => {
  const out = join(work, 'kept');
  cpSync(dist, out, { recursive: true });
  const before = bytesIn(out);
  const dir = lessons('broken', (text) => text.replace('</Band>', ''));
  const { status, said } = run('build', ['--lessons', dir, '--out', out]);
  expect(status).toBe(1);
  expect(said).toContain('mdx-valid');
  expect(bytesIn(out)).toEqual(before);
  expect(readdirSync(work).filter((name) => name.includes('forewarned'))).toEqual([]);
});

test('a killed build leaves the last good one as it was', () => {
  const out = join(work, 'killed');
  cpSync(dist, out, { recursive: true });
  const before = bytesIn(out);
  const { status } = spawnSync(process.execPath, [...program('build'), '--out', out], {
    timeout: 4000,
    killSignal: 'SIGKILL',
  });
  expect(status).toBeNull();
  expect(bytesIn(out)).toEqual(before);
});

describe('a build of a part', () => {
  test('into a whole build of the same day changes nothing, whoever makes it: not a byte of what else stands, nor of its own', () => {
    const out = join(work, 'part');
    cpSync(dist, out, { recursive: true });
    const words = [...WHOLE, '--band', 'eyfs', '--out', out, '--jobs', '1'];
    const { status, said } = run('build', words, ELSEWHERE);
    expect([status, said]).toEqual([0, said]);
    expect(said).not.toMatch(/Key Stage/);
    expect(bytesIn(out)).toEqual(bytesIn(dist));
  }, 300_000);

  // What it decides by is in kept-parts.test.ts.
  test.runIf(isProof)(
    'makes again what stands there of a text that has changed since',
    () => {
      const out = join(work, 'part-of-another');
      const first = join(work, 'first-text');
      cpSync('lessons', first, { recursive: true });
      const words = [...WHOLE, '--out', out];
      expect(run('build', ['--lessons', first, '--band', 'eyfs', ...words]).status).toBe(0);
      const second = lessons('second-text', (text) =>
        text.replace(/^title: .*$/m, 'title: Meeting on a screen'),
      );
      const { status, said } = run('build', ['--lessons', second, '--band', 'lks2', ...words]);
      expect([status, said]).toEqual([0, said]);
      expect(said).toContain('Early Years');
      const { lessons: shown } = JSON.parse(
        readFileSync(join(out, 'manifest.json'), 'utf8'),
      ) as typeof manifest;
      expect(shown).toMatchObject([{ title: 'Meeting on a screen', bands: ['eyfs', 'lks2'] }]);
      for (const kit of ['eyfs', 'lks2', 'whole-school']) {
        const note = unzipSync(readFileSync(join(out, `kits/${SLUG}-${kit}.zip`)))['README.txt'];
        expect(strFromU8(note ?? new Uint8Array())).toMatch(/^Meeting on a screen\r\n/);
      }
    },
    300_000,
  );
});

describe('a build of the core', () => {
  test('into a build of everything leaves nothing of it that it does not make itself, and no link to it', () => {
    const out = join(work, 'core');
    expect(run('build', [...WHOLE, '--band', 'eyfs', '--out', out]).status).toBe(0);
    const whole = bytesIn(out);
    const { status, said } = run('build', ['--band', 'eyfs', '--school', EXAMPLE, '--out', out]);
    expect([status, said]).toEqual([0, said]);
    const { files } = JSON.parse(
      readFileSync(join(out, 'manifest.json'), 'utf8'),
    ) as typeof manifest;
    const listed = new Set(files.map(({ path }) => path));
    expect([...listed].filter((path) => path.endsWith('.zip'))).toEqual([]);
    for (const name of ['cue-cards.pdf', 'booklet.pdf', 'slides.pdf', 'plan.docx'])
      expect([...listed].filter((path) => path.endsWith(`/${name}`))).toEqual([]);
    const made = bytesIn(out);
    for (const path of listed) expect([path, made[path]]).toEqual([path, whole[path]]);
    for (const path of Object.keys(whole).filter((one) => /^(kits|lead|lessons)\//.test(one)))
      expect([path, made[path] !== undefined]).toEqual([
        path,
        listed.has(path) || path.endsWith('/index.html'),
      ]);
    const page = readFileSync(join(out, `lessons/${SLUG}/eyfs/index.html`), 'utf8');
    for (const [, href = ''] of page.matchAll(/href="([^"#]+)/g))
      if (!href.startsWith('data:'))
        expect([href, existsSync(join(out, `lessons/${SLUG}/eyfs`, href))]).toEqual([href, true]);
    expect(page).toMatch(/Ask whoever makes your school’s kits[\s\S]*--all[\s\S]*--kits/);
  }, 300_000);
});

test('a build of one lesson reads the approval of another again, and shows that it holds no more', () => {
  const [out, approvals] = [join(work, 'out-of-two'), join(work, 'approvals-of-two')];
  const two = decidedLessons(join(work, 'two'));
  cpSync(join(two, SLUG), join(two, 'another'), { recursive: true });
  const school = join(work, 'school-of-two.yaml');
  writeFileSync(school, readFileSync(EXAMPLE, 'utf8').replace('specimen: true', 'specimen: false'));
  const from = ['--lessons', two, '--school', school, '--approvals', approvals];
  const build = (...words: string[]) =>
    run('build', [...from, '--out', out, '--band', 'eyfs', ...words]);
  const draftOf = (slug: string): string[] => {
    const record = JSON.parse(readFileSync(join(out, 'build.json'), 'utf8')) as {
      lessons: { slug: string; draft: string[] }[];
    };
    return record.lessons.find((lesson) => lesson.slug === slug)?.draft ?? [];
  };
  expect(build().status).toBe(0);
  const before = draftOf('another');
  const folder = join(approvals, 'fennmoor-all-through-school');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'another.yaml'), 'withdrawn');
  const { status, said } = build('--lesson', SLUG);
  expect([status, said]).toEqual([0, said]);
  expect(draftOf('another')).not.toEqual(before);
  expect(draftOf('another').join()).toContain('approval');
}, 300_000);

describe('a school of one’s own', () => {
  const example = readFileSync(EXAMPLE, 'utf8');
  const own = join(work, 'school.yaml');
  writeFileSync(own, example.replace('specimen: true', 'specimen: false'));
  const approvals = join(work, 'approvals');
  const decided = decidedLessons(join(work, 'decided'));
  const approve = (school: string, ...words: string[]) =>
    run('approve', [
      SLUG,
      ...['--lessons', decided],
      ...['--school', school],
      ...['--approvals', approvals],
      ...words,
    ]);
  const ROLE = ['--role', 'Designated Safeguarding Lead'];

  test.each<[string, string, string, string[], number, RegExp]>([
    [
      'of the specimen, or while the lead has no room',
      'specimen.yaml',
      example.replace(/^ {2}room: Room 4.*$/m, "  room: ''"),
      ROLE,
      1,
      /First:\n(?: {2}-.*\n)*? {2}- It is made out for an invented school.*\n(?: {2}-.*\n)*? {2}- The safeguarding lead’s name or room is blank/,
    ],
    [
      'of a school that cannot be read',
      'broken.yaml',
      'name: [',
      ROLE,
      1,
      /yaml-valid[\s\S]*Nothing was approved/,
    ],
    ['by nobody', 'nobody.yaml', example, [], 2, /--role is missing/],
    [
      'on a day to come',
      'later.yaml',
      example,
      [...ROLE, '--date', '2027-01-01'],
      2,
      /--date takes a day up to today/,
    ],
    [
      'on no day',
      'noday.yaml',
      example,
      [...ROLE, '--date', '2026-02-30'],
      2,
      /--date takes a day/,
    ],
  ])('gets no approval %s', (_, name, text, words, code, says) => {
    const file = join(work, name);
    writeFileSync(file, text);
    const { status, said } = approve(file, ...words);
    expect([status, said]).toEqual([code, expect.stringMatching(says)]);
    expect(existsSync(approvals)).toBe(false);
  });

  test('is final once its lead has approved the lesson, and no other school’s draft takes its place unasked', () => {
    const out = join(work, 'final');
    const build = (school: string, ...words: string[]) =>
      run('build', [
        ...['--lessons', decided],
        ...['--school', school],
        ...['--approvals', approvals],
        ...['--out', out],
        ...words,
      ]);
    const made = () =>
      JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8')) as typeof manifest;
    const letter = () => readFileSync(join(out, `lessons/${SLUG}/eyfs/letter.txt`), 'utf8');
    const { status, said } = approve(own, ...ROLE);
    expect([status, said]).toEqual([0, expect.stringContaining('is approved for Fennmoor')]);
    expect(existsSync(join(approvals, `fennmoor-all-through-school/${SLUG}.yaml`))).toBe(true);
    const approved = build(own, '--band', 'eyfs');
    expect([approved.status, approved.said]).toEqual([0, expect.not.stringContaining('Draft:')]);
    expect(made().lessons[0]).toMatchObject({ status: 'final', bands: ['eyfs'] });
    expect(new Set(made().files.map((one) => one.band))).toEqual(new Set(['eyfs', null]));
    expect(letter()).not.toMatch(/draft/i);
    // What is finished for a school is not lost to a command that names another, or none.
    const before = bytesIn(out);
    const other = join(work, 'other-school.yaml');
    writeFileSync(
      other,
      readFileSync(own, 'utf8')
        .replace(/^name: .*$/m, 'name: Pinewood Academy')
        .replace(/^(lead:\n(?:\s*#.*\n)*\s+name:).*$/m, "$1 ''"),
    );
    for (const [school, whose] of [
      [EXAMPLE, 'the specimen school'],
      [other, 'Pinewood Academy'],
    ] as const) {
      const refused = build(school, '--band', 'eyfs');
      expect(refused.status).toBe(2);
      expect(refused.err).toContain(whose);
      expect(refused.err).toContain('--force');
      expect(bytesIn(out)).toEqual(before);
    }
    // Forced, it is another school's throughout, also in the bands that were not asked for: a draft.
    const forced = build(other, '--band', 'lks2', '--force');
    expect([forced.status, forced.said]).toEqual([0, forced.said]);
    for (const words of [
      'all of it is made again',
      'has not approved “Meeting people on live video” yet',
      'The safeguarding lead’s name or room is blank',
    ])
      expect(forced.said).toContain(words);
    expect(made().lessons[0]).toMatchObject({ status: 'draft', bands: ['eyfs', 'lks2'] });
    expect(letter()).toContain('Pinewood Academy');
  }, 300_000);
  test('with a fault is told where', () => {
    const file = join(work, 'wrong.yaml');
    writeFileSync(
      file,
      readFileSync('lessons/schools/example.yaml', 'utf8').replace(
        'nation: england',
        'nation: england-and-wales',
      ),
    );
    const { status, said } = run('build', ['--school', file, '--out', join(work, 'wrong')]);
    expect(status).toBe(1);
    expect(said).toMatch(/wrong\.yaml[\s\S]*yaml-valid/);
  });
});

describe('wrong usage', () => {
  test.each([
    ['an option that is not one', ['--bands', 'ks3']],
    ['a lesson that is not there', ['--lesson', 'kites']],
    ['a band that is not there', ['--band', 'ks9']],
    ['jobs that are no number', ['--jobs', 'many']],
  ])('%s ends with 2 and says so', (_, words) => {
    const { status, said } = run('build', [...words, '--out', join(work, 'usage')]);
    expect([status, said]).toEqual([2, said]);
    expect(said.length).toBeGreaterThan(20);
  });
  test.each(['build', 'check', 'approve'])('%s --help ends with 0', (script) => {
    const { status, out } = run(script, ['--help']);
    expect(status).toBe(0);
    expect(out).toContain('Exit codes');
  });
});

test('check writes nothing and lists problems as JSON', () => {
  const dir = lessons('json', (text) => text.replace('<Notes>', '<Notes>\n\nTODO\n'));
  const { status, out } = run('check', ['--lessons', dir, '--json']);
  expect(status).toBe(1);
  expect(JSON.parse(out)).toMatchObject([{ ruleId: 'nothing-left-over', severity: 'error' }]);
});
