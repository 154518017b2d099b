/** The build as a command: what it writes, what it leaves alone, and what it says. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';
import { dist, type manifest } from './dist.ts';
import { program } from './program.ts';
import { isProof, oneOfEach } from './proof.ts';
import { bytesIn, run, runAlone } from './run-program.ts';

const SLUG = 'meeting-people-on-live-video';
const work = mkdtempSync(join(tmpdir(), 'forewarned-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** A copy of the lessons, changed. */
function lessons(name: string, change: (text: string) => string): string {
  const dir = join(work, name);
  cpSync('lessons', dir, { recursive: true });
  changeLesson(join(dir, SLUG), change);
  return dir;
}
/** A library of one small lesson. */
function small(name: string): string {
  const dir = join(work, name);
  cpSync('tests/fixtures/kite-club', join(dir, 'kite-club'), { recursive: true });
  return dir;
}
function changeLesson(folder: string, change: (text: string) => string): void {
  const file = join(folder, 'lesson.mdx');
  const before = readFileSync(file, 'utf8');
  const after = change(before);
  expect(after).not.toBe(before);
  writeFileSync(file, after);
}

const EXAMPLE = 'lessons/schools/example.yaml';
/** What the build that all tests look at was made with. */
const WHOLE = ['--all', '--kits', '--school', EXAMPLE];

/** Another computer’s way to tell the time. */
const ELSEWHERE = { TZ: 'Pacific/Auckland' };
/** A computer on which nothing was ever built. */
const anew = (name: string) => ({ FOREWARNED_CACHE: join(work, `${name}-cache`) });

describe.runIf(isProof)('the same input', () => {
  test('gives the same bytes, in another folder and time zone, with one job or two', () => {
    const out = join(work, 'again');
    const words = [...WHOLE, '--out', out, '--jobs', '1'];
    const { status, said } = runAlone('build', words, { ...ELSEWHERE, ...anew('again') });
    expect([status, said]).toEqual([0, said]);
    expect(bytesIn(out)).toEqual(bytesIn(dist));
  });
});

test('a name fails the build with its place, wherever it stands, and leaves the last good one as it was', async () => {
  const out = join(work, 'kept');
  cpSync(dist, out, { recursive: true });
  const before = bytesIn(out);
  const dir = lessons('named', (text) =>
    text
      .replace(/<Slide part="story" title="/, '<Slide part="story" title="Omegle: ')
      .replace(/<Scene show=/, '<Scene alt="On Omegle." show=')
      .replace(/<Notes>\n\n/, '<Notes>\n\n**Say:** "It was Omegle."\n\n')
      .replace(/<Handout id="/, '<Handout id="omegle-'),
  );
  const lines = readFileSync(join(dir, SLUG, 'lesson.mdx'), 'utf8')
    .split('\n')
    .flatMap((text, index) => (/omegle/i.test(text) ? [index + 1] : []));
  expect(lines).toHaveLength(4);
  const { status, said } = await run('build', ['--lessons', dir, '--out', out]);
  expect(status).toBe(1);
  const reported = [...said.matchAll(/^ *(\d+):\d+.*no-platform-name/gm)].map(([, at]) =>
    Number(at),
  );
  for (const line of lines)
    expect([line, reported.some((at) => at <= line && at >= line - 2)]).toEqual([line, true]);
  expect(bytesIn(out)).toEqual(before);
  expect(readdirSync(work).filter((name) => name.includes('forewarned'))).toEqual([]);
});

describe('a build of a part', () => {
  // Which parts stand as they are is in existing-parts.test.ts; that what is made again has the same bytes, at each writer’s own.
  test.runIf(isProof)(
    'into a whole build of the same day changes nothing, whoever makes it: not a byte of what else stands, nor of its own',
    async () => {
      const out = join(work, 'part');
      cpSync(dist, out, { recursive: true });
      const words = [...WHOLE, '--band', 'eyfs', '--out', out, '--jobs', '1'];
      const { status, said } = await run('build', words, ELSEWHERE);
      expect([status, said]).toEqual([0, said]);
      expect(said).not.toMatch(/Key Stage/);
      expect(bytesIn(out)).toEqual(bytesIn(dist));
    },
  );

  // What it decides by is in existing-parts.test.ts.
  test.runIf(isProof)(
    'makes again what stands there of a text that has changed since',
    async () => {
      const out = join(work, 'part-of-another');
      const first = join(work, 'first-text');
      cpSync('lessons', first, { recursive: true });
      const words = [...WHOLE, '--out', out];
      expect((await run('build', ['--lessons', first, '--band', 'eyfs', ...words])).status).toBe(0);
      const second = lessons('second-text', (text) =>
        text.replace(/^title: .*$/m, 'title: Meeting on a screen'),
      );
      const { status, said } = await run('build', [
        '--lessons',
        second,
        '--band',
        'lks2',
        ...words,
      ]);
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
  );
});

// What it leaves at each step is in dist-folder.test.ts.
test.runIf(isProof)(
  'a build that is killed while it writes leaves the last good one as it was',
  async () => {
    const [place, library] = [join(work, 'builds'), small('killed')];
    const out = join(place, 'dist');
    const from = ['--lessons', library, '--out', out];
    expect((await run('build', from)).status).toBe(0);
    const before = bytesIn(out);
    changeLesson(join(library, 'kite-club'), (text) => text.replace(/^(title: .*)$/m, '$1 again'));
    const killed = spawn(process.execPath, [...program('build'), ...from], { stdio: 'ignore' });
    const ended = once(killed, 'exit');
    // What it makes stands beside till all of it is there.
    const isWriting = () =>
      readdirSync(place, { encoding: 'utf8', recursive: true }).some((path) =>
        /[\\/]new[\\/]/.test(path),
      );
    while (killed.exitCode === null && !isWriting()) await setTimeout(50);
    killed.kill('SIGKILL');
    expect(await ended).toEqual([null, 'SIGKILL']);
    expect(bytesIn(out)).toEqual(before);
  },
);

describe('wrong usage', () => {
  const wrong: [string, string[]][] = [
    ['an option that is not one', ['--bands', 'ks3']],
    ['a lesson that is not there', ['--lesson', 'kites']],
    ['a band that is not there', ['--band', 'ks9']],
    ['jobs that are no number', ['--jobs', 'many']],
    ['an age twice', ['--band', 'ks3', '--band', 'ks4']],
  ];
  /** Files are read for the first, options alone for the others. */
  const kindOf = (name: string) => /there$|twice$/.exec(name)?.[0] ?? 'option';
  test.each(oneOfEach(wrong, ([name]) => kindOf(name)))(
    '%s ends with 2 and says so',
    async (_, words) => {
      const from = ['--lessons', small('usage-lessons'), '--out', join(work, 'usage')];
      const { status, said } = await run('build', [...words, ...from]);
      expect([status, said]).toEqual([2, said]);
      expect(said.length).toBeGreaterThan(20);
    },
  );
  test.each(oneOfEach(['check', 'build', 'approve'], () => 'a command'))(
    '%s --help ends with 0',
    (script) => {
      const { status, out } = runAlone(script, ['--help']);
      expect(status).toBe(0);
      expect(out).toContain('Exit codes');
    },
  );
});

test('check writes nothing and lists problems as JSON', async () => {
  const dir = small('json');
  changeLesson(join(dir, 'kite-club'), (text) => text.replace('<Notes>', '<Notes>\n\nTODO\n'));
  const { status, out } = await run('check', ['--lessons', dir, '--json']);
  expect(status).toBe(1);
  expect(JSON.parse(out)).toMatchObject([{ ruleId: 'nothing-left-over', severity: 'error' }]);
});
