/** `npm run new` as a person runs it: what is written, what is kept, and what is refused. */
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
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isProof, oneOfEach } from './proof.ts';
import { runAlone, run as runWords } from './run-program.ts';

const work = mkdtempSync(join(tmpdir(), 'forewarned-new-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

const run = (script: string, ...words: string[]) => runWords(script, words);
const ALERT = 'tests/fixtures/alerts/fake-profile-threats.txt';
const SLUG = 'when-a-message-tries-to-scare-you';
const file = (dir: string, name: string) => readFileSync(join(dir, SLUG, name), 'utf8');

const first = join(work, 'first');
let said: ReturnType<typeof runAlone>;
beforeAll(() => {
  said = runAlone('new', [ALERT, '--lessons', first]);
});

describe('an alert that nobody has seen', () => {
  const dir = first;

  test('becomes four files in a folder that names no platform', () => {
    expect([said.status, said.err]).toEqual([0, '']);
    expect(readdirSync(dir)).toEqual([SLUG]);
    expect(readdirSync(join(dir, SLUG)).toSorted()).toEqual([
      'alert.md',
      'alert.shingles',
      'alert.source.json',
      'lesson.mdx',
    ]);
  });

  test('is not kept in what git keeps: nothing of it but its title and names, and a few words of what a person decides', () => {
    const alert = readFileSync(ALERT, 'utf8');
    const texts = file(dir, 'lesson.mdx') + file(dir, 'alert.md').split('\nunmapped:')[0];
    const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    const runs = (all: string[]) => all.map((_, at) => all.slice(at, at + 8).join(' '));
    const ownRuns = new Set(runs(words(texts.replace(/^title: .*$|^routes:[\s\S]*?^\w/gm, ''))));
    expect(
      runs(words(alert)).filter((run) => run.split(' ').length === 8 && ownRuns.has(run)),
    ).toEqual([]);
  });

  test('is reported: bands, what is left out, what to confirm, and the next command', () => {
    for (const part of [
      /What each band is taught/,
      /eyfs +impersonation/,
      /not for this age: sexual-extortion/,
      /Left out/,
      /To confirm/,
      /npm run build/,
    ])
      expect(said.out).toMatch(part);
  });
});

describe('the same alert again', () => {
  const dir = join(work, 'again');
  beforeAll(() => cpSync(first, dir, { recursive: true }));

  test('is refused, and what stands there is left alone', async () => {
    const edited = `${file(dir, 'lesson.mdx')}\n`;
    writeFileSync(join(dir, SLUG, 'lesson.mdx'), edited);
    const { status, err } = await run('new', ALERT, '--lessons', dir);
    expect(status).toBe(1);
    expect(err).toContain('lesson-kept');
    expect(err).toContain('--force');
    expect(file(dir, 'lesson.mdx')).toBe(edited);
  });

  test('with --force is read anew: corrections hold, the edited file is kept, and a fact that a person added is marked as theirs', async () => {
    const edited = file(dir, 'lesson.mdx').replace('title:', 'title: ');
    writeFileSync(join(dir, SLUG, 'lesson.mdx'), edited);
    const sentence = 'Our office has had two calls about it.';
    const fact = `  - { id: f99, says: ${sentence}, source: the office, kind: incident, holds: yes }\n`;
    const alert = file(dir, 'alert.md')
      .replace(
        /corrections:\n(?: {2}.*\n)+/,
        'corrections:\n  risks: { image-sharing: false }\n  subject: impersonation\n  notNames: []\n  names: [Pebblechat]\n',
      )
      .replace(/^routes:/m, `${fact}routes:`);
    writeFileSync(join(dir, SLUG, 'alert.md'), alert);
    const { status, out, err } = await run(
      'new',
      ALERT,
      '--lessons',
      dir,
      '--slug',
      SLUG,
      '--force',
    );
    expect([status, err]).toEqual([0, '']);
    expect(file(dir, 'lesson.mdx')).not.toContain('<Risk id="image-sharing"');
    expect(file(dir, 'lesson.mdx')).toContain('subject: impersonation');
    expect(file(dir, 'alert.md')).toContain('Pebblechat');
    expect(readFileSync(join(dir, SLUG, 'before-1/lesson.mdx'), 'utf8')).toBe(edited);
    expect(out).toContain('Since it was read last');
    expect(out).toMatch(/Send again: letter of/);
    expect(file(dir, 'alert.md')).toMatch(new RegExp(`says: ${sentence}[\\s\\S]*?by: person`));
    expect(out).not.toContain('no longer says');
  });

  test.runIf(isProof)(
    'is refused where a correction names no risk, and says which there are',
    async () => {
      const path = join(dir, SLUG, 'alert.md');
      const before = file(dir, 'alert.md');
      writeFileSync(
        path,
        before.replace(
          /corrections:\n {2}risks:[^\n]*\n(?: {4}.*\n)*/,
          'corrections:\n  risks: { bullying: true }\n',
        ),
      );
      const { status, err } = await run('new', ALERT, '--lessons', dir, '--slug', SLUG, '--force');
      expect(status).toBe(1);
      expect(err).toContain('id-known');
      expect(err).toContain('Did you mean online-bullying?');
      writeFileSync(path, before);
    },
  );

  test.runIf(isProof)('on a risk that a person asks for becomes a lesson of its own', async () => {
    const { status } = await run('new', ALERT, '--lessons', dir, '--subject', 'image-sharing');
    expect(status).toBe(0);
    expect(readdirSync(dir)).toContain('pictures-and-permission');
  });
});

describe('an alert on which nothing is taught', () => {
  const dir = join(work, 'none');

  test('becomes a folder without a lesson, and says why and who decides', async () => {
    const { status, out, err } = await run(
      'new',
      'tests/fixtures/awkward-alerts/hoax.md',
      '--lessons',
      dir,
    );
    expect([status, err]).toEqual([0, '']);
    expect(out).toContain('No lesson is made of this alert');
    expect(out).toContain('it is a hoax. See line 7');
    expect(out).toMatch(/decision: \{ action: nothing/);
    expect(readdirSync(dir)).toEqual(['a-scare-that-goes-round-2026-11-16']);
  });

  // A kit of an alert that nobody has edited is made in lead-kit.browser.test.ts and in kit-comes.test.ts.
  describe.runIf(isProof)('and one that is taught are built without an edit:', () => {
    const [out, both] = [join(work, 'kits'), join(work, 'both')];
    let built: Awaited<ReturnType<typeof run>>;
    beforeAll(async () => {
      for (const folder of [first, dir]) cpSync(folder, both, { recursive: true });
      built = await run('build', '--lessons', both, '--out', out, '--band', 'eyfs', '--jobs', '1');
    });

    test('every kit is a draft until its status is confirmed', () => {
      expect([built.status, built.err]).toEqual([0, '']);
      expect(built.out).toMatch(
        /Draft: Nobody has confirmed yet .* alert\.md of “when-a-message-tries-to-scare-you”, line \d+/,
      );
      const page = readFileSync(join(out, `lessons/${SLUG}/staff/index.html`), 'utf8');
      expect(page).toContain('Nobody has confirmed yet that the service in the alert still runs');
      expect(page).not.toMatch(/Checked \d/);
      expect(existsSync(join(out, `lessons/${SLUG}/eyfs/staff/deck.html`))).toBe(true);
      const letter = readFileSync(join(out, `lessons/${SLUG}/eyfs/families/letter.html`), 'utf8');
      expect(letter).not.toMatch(/confirmed|still runs/);
    });

    test('the other is a report, and the kit room says so', () => {
      const { lessons, files } = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8'));
      const [{ slug, bands }] = lessons.filter((lesson: { slug: string }) => lesson.slug !== SLUG);
      expect(bands).toEqual([]);
      const lessonFiles = files.filter((file: { lesson: string }) => file.lesson === slug);
      expect(lessonFiles.map(({ kind }: { kind: string }) => kind)).toEqual(['report']);
      expect(readFileSync(join(out, 'index.html'), 'utf8')).toContain('No lesson: report');
    });
  });

  // That a decision makes a lesson of it is in awkward-alerts.test.ts; that it is kept, in the same alert again.
  test.runIf(isProof)('is taught on once a lead has decided so', async () => {
    const [slug = ''] = readdirSync(dir);
    const path = join(dir, slug, 'alert.md');
    const decision =
      'decision: { action: teach, because: Pupils here are frightened., role: Lead, date: 2026-11-24 }';
    writeFileSync(path, readFileSync(path, 'utf8').replace('reviewBy:', `${decision}\nreviewBy:`));
    const again = ['--lessons', dir, '--slug', slug, '--force'];
    const { status, err } = await run('new', 'tests/fixtures/awkward-alerts/hoax.md', ...again);
    expect([status, err]).toEqual([0, '']);
    expect(readFileSync(join(dir, slug, 'lesson.mdx'), 'utf8')).toContain('<Band id="lks2"');
    expect(readFileSync(path, 'utf8')).toContain('Pupils here are frightened.');
  });
});

test.runIf(isProof)('a lesson whose workshop has a fault is not written', async () => {
  const dir = join(work, 'workshops');
  mkdirSync(dir);
  const workshops = readFileSync('lessons/workshops.mdx', 'utf8');
  writeFileSync(join(dir, 'workshops.mdx'), workshops.replace('minutes="10"', 'minutes="50"'));
  const { status, err } = await run('new', ALERT, '--lessons', dir);
  expect(status).toBe(1);
  expect(err).toContain('meeting-in-time');
  expect(readdirSync(dir)).toEqual(['workshops.mdx']);
});

describe('is refused, and nothing is written:', () => {
  const dir = join(work, 'refused');
  // What else is none is in readings.test.ts.
  test.each(oneOfEach(['scanned.pdf', 'recipe.md'], () => 'no alert'))('%s', async (name) => {
    const { status, err } = await run('new', `tests/fixtures/bad-alerts/${name}`, '--lessons', dir);
    expect(status).toBe(1);
    expect(err).toMatch(/(file|alert)-readable/);
    expect(existsSync(dir)).toBe(false);
  });

  test('a folder’s name that holds the platform’s', async () => {
    const { status, err } = await run('new', ALERT, '--lessons', dir, '--slug', nameIn(ALERT));
    expect(status).toBe(1);
    expect(err.match(/no-platform-name/g)).toHaveLength(1);
    expect(err).toContain('Nothing was written. Name the lesson by what happens');
    expect(existsSync(dir)).toBe(false);
  });

  // What else is no slug is in draft.test.ts.
  const wrong = [
    ['--slug', '../up'],
    ['--slug', 'con'],
    ['--subject', 'viral-challenges'],
    ['--colour', 'red'],
  ];
  test.each(oneOfEach(wrong, () => 'wrong usage'))('wrong usage %s %s', async (...words) => {
    expect((await run('new', ALERT, '--lessons', dir, ...words)).status).toBe(2);
    expect(existsSync(dir)).toBe(false);
  });
});

test('what the alert is about is not told with a name in it: neither its own, nor one that everybody knows', async () => {
  const before = file(first, 'alert.md');
  for (const about of ['talk on Palaver Loop', 'codes that lead to Snapchat']) {
    const { status, err } = await run('adults', SLUG, '--lessons', first, '--about', about);
    expect([status, err]).toEqual([
      1,
      expect.stringMatching(/^--about: It names [\s\S]*Nothing was written/),
    ]);
  }
  expect(file(first, 'alert.md')).toBe(before);
});

function nameIn(alert: string): string {
  const { platformNames } = JSON.parse(
    readFileSync(alert.replace(/\.txt$/, '.expected.json'), 'utf8'),
  ) as { platformNames: { name: string }[] };
  return (platformNames[0]?.name ?? '').toLowerCase().replace(/[^a-z0-9]+/g, '-');
}
