/** The compiler as a package: the example of ci/README.md runs, from another folder, as somebody would who installed it. */
import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build, type Manifest, readAlert } from 'forewarned';
import { afterAll, expect, test } from 'vitest';
import { cacheFolder } from '#scripts/cache/store.ts';
import { isProof } from './proof.ts';

const work = mkdtempSync(join(tmpdir(), 'forewarned-package-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));
const ALERT = 'tests/fixtures/alerts/fake-profile-threats.txt';

/** The example as it is written, but for a lead who decides before the build that staff alone are told: its kit is made soonest. */
const forStaffAlone = (example: string): string =>
  [
    ['const kit =', `${DECIDE}\nconst kit =`],
    ["band: 'lks2'", "band: 'lks2', jobs: 1"],
  ].reduce((text, [from = '', to = '']) => {
    expect(text).toContain(from);
    return text.replace(from, to);
  }, example);
const DECIDE = `const alertFile = lesson.value.files['alert.md'];
const decided = alertFile.replace(/^reviewBy:/m, 'decision: { action: staff-only, because: Few use it here, role: Safeguarding lead, date: 2026-11-24 }\\nreviewBy:');
if (decided === alertFile) throw new Error('Nothing is decided.');
writeFileSync(\`\${folder}/alert.md\`, decided);`;

test('the example runs, and makes what it says', () => {
  const [, example = ''] = /```js\n([\s\S]*?)```/.exec(readFileSync('ci/README.md', 'utf8')) ?? [];
  mkdirSync(join(work, 'node_modules'));
  symlinkSync(resolve('.'), join(work, 'node_modules/forewarned'), 'dir');
  copyFileSync(ALERT, join(work, 'alert.txt'));
  writeFileSync(join(work, 'example.mjs'), isProof ? example : forStaffAlone(example));
  const said = execFileSync(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', 'example.mjs'],
    {
      cwd: work,
      encoding: 'utf8',
      // What was made before is known, as in every other test: it is another folder, not another program.
      env: {
        ...process.env,
        NODE_COMPILE_CACHE: resolve('node_modules/.cache/forewarned/code'),
        FOREWARNED_CACHE: cacheFolder(),
      },
    },
  );
  expect(said).toMatch(
    /^It is about [a-z-]+, and names \d+ that no pupil reads\.\n\d+ products for 1 lesson are in dist\.\n$/,
  );
  const [slug = ''] = readdirSync(join(work, 'lessons'));
  expect(readdirSync(join(work, 'lessons', slug)).sort()).toEqual([
    'alert.md',
    'alert.shingles',
    'alert.source.json',
    'lesson.mdx',
  ]);
  const manifest: Manifest = JSON.parse(readFileSync(join(work, 'dist/manifest.json'), 'utf8'));
  expect(manifest.files.length).toBeGreaterThan(isProof ? 9 : 1);
  for (const { path } of manifest.files)
    expect([path, existsSync(join(work, 'dist', path))]).toEqual([path, true]);
  expect(readFileSync(join(work, 'dist/index.html'), 'utf8')).toContain(manifest.lessons[0]?.title);
}, 900_000);

test('what is wrong comes back as problems, with no value, and nothing is written or printed', async () => {
  const none = await readAlert(join(work, 'nothing.txt'));
  expect([none.value, none.problems.map(({ ruleId }) => ruleId)]).toEqual([
    null,
    ['file-readable'],
  ]);
  const library = join(work, 'faulty');
  mkdirSync(join(library, 'a-lesson'), { recursive: true });
  writeFileSync(join(library, 'a-lesson/lesson.mdx'), '---\ntitle: [\n---\n');
  const out = join(work, 'not-written');
  const built = await build({ lessons: library, out });
  expect(built.value).toBeNull();
  expect(built.problems.length).toBeGreaterThan(0);
  expect(existsSync(out)).toBe(false);
  await expect(build({ lessons: library, out, band: 'ks9' })).rejects.toThrow();
}, 600_000);
