/** A kit that is made at the desk is the build's own, can be stopped, and stops at nothing but safety. */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { isMaking, type KitState } from '#desk/kit/kit-state.ts';
import { Manifest } from '#model/kit/manifest.ts';
import { type Kits, openKits } from '#scripts/desk/kit/kits.ts';
import { isProof } from './proof.ts';

const LESSON = 'kite-club';
const CORE = { all: false, kits: false };
const dir = mkdtempSync(join(tmpdir(), 'forewarned-kits-'));
const at = (name: string) => join(dir, name);
let kits: Kits;
beforeAll(() => {
  kits = openKits(
    {
      ...{ lessons: at('lessons'), out: at('dist'), school: at('school.yaml') },
      ...{ approvals: at('approvals'), made: at('made') },
    },
    { processes: 1 },
  );
});
beforeEach(() => {
  rmSync(at('lessons'), { recursive: true, force: true });
  cpSync('tests/fixtures/kite-club', join(at('lessons'), LESSON), { recursive: true });
});
afterAll(async () => {
  await kits.close();
  rmSync(dir, { recursive: true, force: true });
});

const changeLesson = (from: string, to: string) => {
  const file = join(at('lessons'), LESSON, 'lesson.mdx');
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(from);
  writeFileSync(file, text.replace(from, to));
};

/** Waits until this is so of the kit. */
const until = (is: (state: KitState) => boolean): Promise<KitState> =>
  new Promise((done) => {
    const inspect = () => {
      const state = kits.state(LESSON);
      if (!state || !is(state)) return;
      stop();
      done(state);
    };
    const stop = kits.listen(LESSON, inspect);
    inspect();
  });
const ended = () => until((state) => !isMaking(state));
const manifest = () =>
  Manifest.parse(JSON.parse(readFileSync(join(at('dist'), 'manifest.json'), 'utf8')));

describe('a kit', () => {
  test('is made as a build makes it, and each product lay there to be looked at before', async () => {
    expect(kits.start(LESSON, 'lks2', CORE)).toBeNull();
    expect(kits.start(LESSON, 'lks2', CORE)).toMatch(/being made already/);
    const withDeck = await until(({ took }) => took.deck !== null);
    expect(isMaking(withDeck)).toBe(true);
    const [deck] = withDeck.ages[0]?.files ?? [];
    expect(existsSync(join(kits.madeIn(LESSON), deck?.path ?? ''))).toBe(true);

    const state = await ended();
    expect(state.end).toBe('done');
    expect(state.faults).toEqual([]);
    const { files, lessons } = manifest();
    expect(lessons.map(({ slug, bands }) => [slug, bands])).toEqual([[LESSON, ['lks2']]]);
    const sums = new Map(
      state.ages.flatMap((age) => age.files.map((file) => [file.path, file.sha256])),
    );
    expect(files.map(({ path }) => sums.get(path))).toEqual(files.map(({ sha256 }) => sha256));

    const existing = await kits.existing(LESSON);
    expect(existing).toMatchObject({
      status: 'draft',
      isOld: false,
      ages: [{ name: 'Years 3 and 4' }],
    });
    const strip = existing?.files.find(({ path }) => path.endsWith('/slides-preview.png'));
    const slides = existing?.files.find(({ path }) => path.endsWith('/deck-single-file.html'));
    expect(strip?.shows).toHaveLength(slides?.pages ?? 0);
  });

  test('that is stopped leaves what stands as it was, and can be made again at once', async () => {
    const before = readFileSync(join(at('dist'), 'manifest.json'));
    kits.start(LESSON, 'lks2', CORE);
    await until(({ took }) => took.deck !== null);
    await kits.stop(LESSON);
    expect(kits.state(LESSON)?.end).toBe('stopped');
    expect(readFileSync(join(at('dist'), 'manifest.json'))).toEqual(before);
    expect(kits.start(LESSON, 'lks2', CORE)).toBeNull();
    // That a kit comes to its end is seen above.
    if (isProof) expect((await ended()).end).toBe('done');
    else await kits.stop(LESSON);
  });

  test.runIf(isProof)(
    'has more of it and each age in one file, where somebody asks for that',
    async () => {
      expect(kits.start(LESSON, 'lks2', { all: true, kits: true })).toBeNull();
      expect((await ended()).end).toBe('done');
      const formats = manifest().files.map(({ format }) => format);
      expect(formats).toEqual(expect.arrayContaining(['zip', 'docx']));
      expect((await kits.existing(LESSON))?.wants).toEqual({ all: true, kits: true });
      const zips = await kits.existing(LESSON);
      expect(zips?.files.filter(({ kind }) => kind === 'kit').map(({ band }) => band)).toContain(
        'lks2',
      );
    },
  );

  test('is old once its lesson is saved again', async () => {
    changeLesson('a live video', 'a live video');
    expect((await kits.existing(LESSON))?.isOld).toBe(true);
  });

  test('with a name in a product is not put into the kit room, and says why in words', async () => {
    const before = readFileSync(join(at('dist'), 'manifest.json'));
    changeLesson('A new flyer asks', 'A new flyer on Snapchat asks');
    kits.start(LESSON, 'lks2', CORE);
    const state = await ended();
    expect(state.end).toBe('content');
    expect(state.says.join()).toMatch(/snapchat/i);
    expect(state.says.join()).not.toMatch(/^Unexpected/);
    expect(readFileSync(join(at('dist'), 'manifest.json'))).toEqual(before);
  });
});

test('a lesson is looked at beside its approval, while nothing is made', async () => {
  const by = { role: 'Safeguarding lead', date: '2026-11-24' };
  const { lesson, problems } = await kits.inspect({
    slug: LESSON,
    school: undefined,
    today: '2026-11-24',
    by,
  });
  expect(problems).toEqual([]);
  expect(lesson?.first.join()).toMatch(/invented school/);
  expect(Object.keys(lesson?.products ?? {})).toContain('Slides · Years 3 and 4');
});
