/** What a command writes takes the place of what a command wrote, whole, and of nothing else. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { BUILD_FILE, ownFilesOfBuild, refuseSources } from '#scripts/build-folder.ts';
import { Refusal } from '#scripts/command.ts';
import { claimFolder, restoreFolder } from '#scripts/dist-folder.ts';

const all = mkdtempSync(join(tmpdir(), 'forewarned-folder-'));
afterAll(() => rmSync(all, { recursive: true, force: true }));
let work: string;
let out: string;
beforeEach(() => {
  work = mkdtempSync(join(all, 'w-'));
  out = join(work, 'dist');
});

const put = (files: Record<string, string>, folder = out) => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
};

/** All that stands in a folder: files with what is in them, links with where they lead. */
const standing = (folder = out): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [
        path.slice(folder.length + 1).replaceAll('\\', '/'),
        lstatSync(path).isSymbolicLink() ? 'a link' : readFileSync(path, 'utf8'),
      ]),
  );

/** A build’s files, with the two that say that they are a build’s. */
const kitOf = (files: Record<string, string>): Record<string, string> => ({
  ...files,
  'manifest.json': JSON.stringify({ version: 1, generated: '2026-11-24', lessons: [], files: [] }),
  [BUILD_FILE]: JSON.stringify({ version: 1, files: [...Object.keys(files), 'manifest.json'] }),
});

async function writeKit(files: Record<string, string>, folder = out): Promise<void> {
  const claim = await claimFolder(folder, ownFilesOfBuild);
  try {
    const staging = await claim.open();
    for (const [path, text] of Object.entries(kitOf(files))) await staging.write(path, text);
    await staging.commit();
  } finally {
    await claim.release();
  }
}

const refused = async (step: Promise<unknown>): Promise<string> => {
  const fault = await step.then(
    () => null,
    (thrown) => thrown,
  );
  expect(fault).toBeInstanceOf(Refusal);
  return (fault as Refusal).message;
};

describe('a folder that is none of ours is left alone', () => {
  test.each<[string, Record<string, string>]>([
    ['files of a person', { 'holiday.txt': 'sun' }],
    ['a checkout of something', { '.git/HEAD': 'ref', 'README.md': 'mine' }],
    ['somebody else’s manifest', { 'manifest.json': '{"name":"app"}', 'app.js': 'go()' }],
    ['a manifest that is broken', { 'manifest.json': '{"version":1,' }],
    ['a kit without the list of its files', { 'manifest.json': kitOf({})['manifest.json'] ?? '' }],
    ['a list that is no list', { ...kitOf({}), [BUILD_FILE]: '{"files":"all"}' }],
  ])('%s', async (_, files) => {
    put(files);
    expect(await refused(writeKit({ 'index.html': 'new' }))).toContain(out);
    expect(standing()).toEqual(files);
    expect(readdirSync(work)).toEqual(['dist']);
  });

  test('a file, and a link that leads nowhere', async () => {
    writeFileSync(out, 'a file');
    expect(await refused(writeKit({}))).toContain('is a file');
    expect(readFileSync(out, 'utf8')).toBe('a file');
    const link = join(work, 'link');
    symlinkSync(join(work, 'nowhere'), link);
    expect(await refused(writeKit({}, link))).toContain('leads nowhere');
  });

  test('by the command too, whose message says what to do', () => {
    put({ 'holiday.txt': 'sun' });
    const { status, stderr } = spawnSync(process.execPath, ['scripts/build.ts', '--out', out], {
      encoding: 'utf8',
    });
    expect(status).toBe(2);
    expect(stderr).toMatch(/holds files, and none of them is a kit’s manifest[\s\S]*--out/);
    expect(standing()).toEqual({ 'holiday.txt': 'sun' });
  });
});

describe('a folder that is new, empty or a build’s already is written', () => {
  test('and holds what was built, and nothing of the build before', async () => {
    await writeKit({ 'index.html': 'old', 'lessons/a.html': 'gone soon' });
    await writeKit({ 'index.html': 'new', 'lessons/b.html': 'b' });
    expect(standing()).toEqual(kitOf({ 'index.html': 'new', 'lessons/b.html': 'b' }));
    expect(readdirSync(work)).toEqual(['dist']);
  });

  test('what a host put into an empty one stays', async () => {
    put({ CNAME: 'kits.example.org', '.nojekyll': '' });
    await writeKit({ 'index.html': 'new' });
    expect(standing()).toMatchObject({ CNAME: 'kits.example.org', 'index.html': 'new' });
  });

  test('behind a link, the link stays and its folder is written', async () => {
    const real = join(work, 'disk/kits');
    mkdirSync(real, { recursive: true });
    symlinkSync(real, out);
    await writeKit({ 'index.html': 'new' });
    expect(lstatSync(out).isSymbolicLink()).toBe(true);
    expect(standing(real)).toMatchObject({ 'index.html': 'new' });
  });
});

describe('what is not a build’s in a build’s folder', () => {
  const theirs = {
    CNAME: 'kits.example.org',
    'notes.txt': 'ask Sam',
    'lessons/a/notes.txt': 'mine',
    'photos/day.jpg': 'jpeg',
  };

  test('comes along into the next one', async () => {
    await writeKit({ 'lessons/a/plan.pdf': 'old' });
    put(theirs);
    symlinkSync(join(work, 'nowhere'), join(out, 'elsewhere'));
    await writeKit({ 'lessons/b/plan.pdf': 'new' });
    expect(standing()).toEqual({
      ...kitOf({ 'lessons/b/plan.pdf': 'new' }),
      ...theirs,
      elsewhere: 'a link',
    });
  });

  test.each([
    ['where a file has to stand', 'lessons/b/plan.pdf', 'lessons/b'],
    ['where a folder has to stand', 'lessons/b', 'lessons/b'],
    ['below what becomes a file', 'lessons/b/plan.pdf/more.txt', 'lessons/b'],
  ])('%s, it stops the build, which names it', async (_, path, named) => {
    await writeKit({ 'index.html': 'old' });
    put({ [path]: 'mine' });
    const before = standing();
    const said = await refused(writeKit({ 'lessons/b/plan.pdf': 'new' }));
    expect(said).toMatch(new RegExp(`where this one has to write:\\n {2}(lessons|${named})\\b`));
    expect(standing()).toEqual(before);
  });

  test('folders beside it with such names as people give to copies are never touched', async () => {
    const copies = { 'dist.old/a.txt': 'a', 'dist.new/b.txt': 'b', '.dist/c.txt': 'c' };
    put(copies, work);
    await writeKit({ 'index.html': 'one' });
    await writeKit({ 'index.html': 'two' });
    expect(standing(work)).toMatchObject(copies);
  });
});

test('a file that is taken away again leaves no empty folder, and what some work does not finish is thrown away', async () => {
  const claim = await claimFolder(out, ownFilesOfBuild);
  const listed = await claim.stage(async ({ dir, write, remove, list }) => {
    await write('lessons/ants/ks1/a.txt', 'a');
    await write('lessons/bees/b.txt', 'b');
    await remove('lessons/ants/ks1/a.txt');
    expect(readdirSync(join(dir, 'lessons'))).toEqual(['bees']);
    return list();
  });
  expect(listed).toEqual(['lessons/bees/b.txt']);
  const fault = claim.stage(async ({ write }) => {
    await write('lessons/a.txt', 'a');
    throw new Error('broken');
  });
  await expect(fault).rejects.toThrow('broken');
  await claim.release();
  expect(readdirSync(work)).toEqual([]);
});

test('a product’s path that leads out of the folder is written nowhere', async () => {
  const claim = await claimFolder(out, ownFilesOfBuild);
  const staging = await claim.open();
  for (const path of [
    '../escaped.txt',
    'lessons/../../escaped.txt',
    '../new-er/escaped.txt',
    '..',
    '.',
  ])
    await expect(staging.write(path, 'x')).rejects.toThrow(`leads out of ${out}`);
  // A path that begins with a slash is one below the folder.
  await staging.write('/lessons/a.txt', 'x');
  expect(await staging.list()).toEqual(['lessons/a.txt']);
  await staging.discard();
  await claim.release();
  expect(readdirSync(work)).toEqual([]);
});

describe('a swap that was cut short is put right by the next command that looks:', () => {
  const old = kitOf({ 'index.html': 'old', 'only-old.html': '' });
  const next = kitOf({ 'index.html': 'new' });
  const beside = () => join(work, '.dist.forewarned');
  const looks = [
    ['a build', async () => (await claimFolder(out, ownFilesOfBuild)).release()],
    ['the preview', () => restoreFolder(out, ownFilesOfBuild)],
  ] as const;

  test.each(looks)('between its two steps, %s finds the folder as it was', async (_, look) => {
    put(old, join(beside(), 'old'));
    put({ 'theirs.txt': 'mine' }, join(beside(), 'old'));
    put(next, join(beside(), 'new'));
    await look();
    expect(standing()).toEqual({ ...old, 'theirs.txt': 'mine' });
    expect(readdirSync(work)).toEqual(['dist']);
  });

  test.each(looks)('after both, %s finds the new one, with what is not ours', async (_, look) => {
    put(old, join(beside(), 'old'));
    put({ 'theirs.txt': 'mine', 'index.html.txt': 'too' }, join(beside(), 'old'));
    put(next);
    await look();
    expect(standing()).toEqual({ ...next, 'theirs.txt': 'mine', 'index.html.txt': 'too' });
    expect(readdirSync(work)).toEqual(['dist']);
  });

  test.each(looks)('while the old one was being removed, %s removes the rest', async (_, look) => {
    put({ 'index.html': 'old' }, join(beside(), 'gone'));
    put(next);
    await look();
    expect(standing()).toEqual(next);
    expect(readdirSync(work)).toEqual(['dist']);
  });

  test('before it, nothing was swapped, and the half-written one goes', async () => {
    put(old);
    put({ 'index.html': 'half' }, join(beside(), 'new'));
    await restoreFolder(out, ownFilesOfBuild);
    expect(standing()).toEqual(old);
    expect(readdirSync(work)).toEqual(['dist']);
  });

  test('a build that fails says that the folder is as it was, and so it is', () => {
    put(old, join(beside(), 'old'));
    const { status, stderr } = spawnSync(
      process.execPath,
      ['scripts/build.ts', '--lesson', 'no-such-lesson', '--out', out],
      { encoding: 'utf8' },
    );
    expect([status, stderr]).toEqual([2, expect.stringContaining('no-such-lesson')]);
    expect(standing()).toEqual(old);
  });
});

describe('two commands at once', () => {
  /** Another process that claims the folder and keeps it. */
  async function otherCommand() {
    const script = `
      import { claimFolder } from '${resolve('scripts/dist-folder.ts').replaceAll('\\', '/')}';
      await claimFolder(${JSON.stringify(out)}, async () => new Set());
      console.log('claimed');
      setInterval(() => {}, 1000);`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    await once(child.stdout, 'data');
    return child;
  }

  test('the second says that another is at work, and the first is not disturbed', async () => {
    const child = await otherCommand();
    expect(await refused(writeKit({}))).toMatch(/Another command is writing into .*dist: wait/);
    const { status, stderr } = spawnSync(process.execPath, ['scripts/build.ts', '--out', out], {
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([2, expect.stringContaining('Another command')]);
    await restoreFolder(out, ownFilesOfBuild);
    child.kill('SIGKILL');
    await once(child, 'exit');
  });

  test('one that was killed keeps nobody out', async () => {
    const child = await otherCommand();
    child.kill('SIGKILL');
    await once(child, 'exit');
    await writeKit({ 'index.html': 'new' });
    expect(standing()).toMatchObject({ 'index.html': 'new' });
    expect(readdirSync(work)).toEqual(['dist']);
  });

  test('of twenty that begin together, one at a time has the folder', async () => {
    let inside = 0;
    const turns = await Promise.all(
      Array.from({ length: 20 }, async () => {
        const claim = await claimFolder(out, ownFilesOfBuild).catch((fault) => fault as Refusal);
        if (claim instanceof Refusal) return 0;
        expect(++inside).toBe(1);
        await new Promise((later) => setTimeout(later, 5));
        inside--;
        await claim.release();
        return 1;
      }),
    );
    expect(turns.reduce((sum: number, turn) => sum + turn, 0)).toBeGreaterThan(0);
  });
});

describe('no output folder holds what a build is made from, or lies in it', () => {
  const root = resolve('.');
  test.each([
    ['.', root],
    ['..', dirname(root)],
    ['/', '/'],
    ['the home folder', homedir()],
    ...['lessons', 'src', 'slides', 'handouts', 'scripts', 'tests', 'node_modules', '.git'].flatMap(
      (name) => [
        [name, join(root, name)],
        [`a folder in ${name}`, join(root, name, 'kit/new')],
      ],
    ),
  ])('%s', async (_, folder) => {
    expect(await refused(refuseSources(folder, []))).toMatch(/never writes into/);
  });

  test('the folder of lessons, one around it, and one in it, also by a link', async () => {
    const lessons = join(work, 'mine/lessons');
    mkdirSync(lessons, { recursive: true });
    const link = join(work, 'shortcut');
    symlinkSync(lessons, link);
    for (const folder of [
      lessons,
      join(work, 'mine'),
      join(lessons, 'dist'),
      link,
      join(link, 'x'),
    ])
      expect(await refused(refuseSources(folder, [lessons]))).toMatch(/never writes into/);
    expect(await refused(refuseSources(lessons, [link]))).toMatch(/never writes into/);
  });

  test('others are taken: dist, one beside the lessons, one with a name that begins alike', async () => {
    for (const folder of ['dist', 'lessons-kit', 'node_modules/.cache/x', join(work, 'out')])
      await refuseSources(folder, [join(work, 'lessons'), 'lessons']);
    expect(existsSync(join(work, basename('out')))).toBe(false);
  });
});
