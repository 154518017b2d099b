/** Builds of a school of one's own: what its lead approved is final, and is not lost. */
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
import { afterAll, describe, expect, test } from 'vitest';
import type { Manifest } from '#model/kit/manifest.ts';
import { lessonOfTwoAges } from './lesson-of-two-ages.ts';
import { isProof, oneOfEach } from './proof.ts';
import { bytesIn, run } from './run-program.ts';
import { forStaffAlone } from './staff-only.ts';

const EXAMPLE = 'lessons/schools/example.yaml';
const work = mkdtempSync(join(tmpdir(), 'forewarned-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));
const library = join(work, 'library');
const SLUG = lessonOfTwoAges(library);

describe('a school of one’s own', () => {
  const example = readFileSync(EXAMPLE, 'utf8');
  const schoolFile = join(work, 'school.yaml');
  writeFileSync(schoolFile, example.replace('specimen: true', 'specimen: false'));
  const approvals = join(work, 'approvals');
  const approve = (school: string, ...words: string[]) =>
    run('approve', [
      SLUG,
      ...['--lessons', library],
      ...['--school', school],
      ...['--approvals', approvals],
      ...words,
    ]);
  const ROLE = ['--role', 'Designated Safeguarding Lead'];

  /** What approval.test.ts says of a lesson, the command says too; and what is wrong with how it was called. */
  const refused: [string, string, string, string[], number, RegExp][] = [
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
  ];
  test.each(oneOfEach(refused, ([, , , , code]) => `${code}`))(
    'gets no approval %s',
    async (_, name, text, words, code, message) => {
      const file = join(work, name);
      writeFileSync(file, text);
      const { status, said } = await approve(file, ...words);
      expect([status, said]).toEqual([code, expect.stringMatching(message)]);
      expect(existsSync(approvals)).toBe(false);
    },
  );

  describe('whose lead has approved the lesson', () => {
    const out = join(work, 'final');
    const build = (school: string, ...words: string[]) =>
      run('build', [
        ...['--lessons', library],
        ...['--school', school],
        ...['--approvals', approvals],
        ...['--out', out],
        ...words,
      ]);
    const made = () => JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8')) as Manifest;
    /** The words of the letter, without the styles that a draft would have. */
    const letter = () =>
      readFileSync(join(out, `lessons/${SLUG}/lks2/families/letter.html`), 'utf8')
        .replace(/<style[\s\S]*?<\/style>/g, '')
        .replace(/<[^>]*>/g, ' ');
    const other = join(work, 'other-school.yaml');

    test('gets final kits', async () => {
      const { status, said } = await approve(schoolFile, ...ROLE);
      expect([status, said]).toEqual([0, expect.stringContaining('is approved for Fennmoor')]);
      expect(existsSync(join(approvals, `fennmoor-all-through-school/${SLUG}.yaml`))).toBe(true);
      // A build of everything is what the next test is of.
      const approved = await build(
        schoolFile,
        '--band',
        'lks2',
        ...(isProof ? ['--all', '--kits'] : []),
      );
      expect([approved.status, approved.said]).toEqual([0, expect.not.stringContaining('Draft:')]);
      expect(made().lessons[0]).toMatchObject({ status: 'final', bands: ['lks2'] });
      expect(new Set(made().files.map((file) => file.band))).toEqual(new Set(['lks2', null]));
      expect(letter()).not.toMatch(/draft/i);
    });

    const others: [string, () => string][] = [
      ['the specimen school', () => EXAMPLE],
      ['Pinewood Academy', () => other],
    ];
    test.each(others)(
      'does not lose them to a command that names another school, or none: %s',
      async (whose, school) => {
        writeFileSync(
          other,
          readFileSync(schoolFile, 'utf8')
            .replace(/^name: .*$/m, 'name: Pinewood Academy')
            .replace(/^(lead:\n(?:\s*#.*\n)*\s+name:).*$/m, "$1 ''"),
        );
        const before = bytesIn(out);
        const refused = await build(school(), '--band', 'lks2');
        expect(refused.status).toBe(2);
        expect(refused.err).toContain(whose);
        expect(refused.err).toContain('--force');
        expect(bytesIn(out)).toEqual(before);
      },
    );

    test.runIf(isProof)(
      'and builds the core into a build of everything: nothing of that is left that the core does not make, and no link to it',
      async () => {
        const whole = bytesIn(out);
        const { status, said } = await build(schoolFile, '--band', 'lks2');
        expect([status, said]).toEqual([0, said]);
        const listed = new Set(made().files.map(({ path }) => path));
        expect([...listed].filter((path) => path.endsWith('.zip'))).toEqual([]);
        const more =
          /\/(cue-cards\.pdf|glossary\.pdf|letter-follow-up\.pdf|slides\.pdf|plan\.docx)$/;
        expect(Object.keys(whole).some((path) => more.test(path))).toBe(true);
        expect([...listed].filter((path) => more.test(path))).toEqual([]);
        const core = bytesIn(out);
        for (const path of listed) expect([path, core[path]]).toEqual([path, whole[path]]);
        for (const path of Object.keys(whole).filter((key) => /^(kits|lead|lessons)\//.test(key)))
          expect([path, core[path] !== undefined]).toEqual([
            path,
            listed.has(path) || path.endsWith('/index.html'),
          ]);
        const page = readFileSync(join(out, `lessons/${SLUG}/lks2/index.html`), 'utf8');
        for (const [, href = ''] of page.matchAll(/href="([^"#]+)/g))
          if (!href.startsWith('data:'))
            expect([href, existsSync(join(out, `lessons/${SLUG}/lks2`, href))]).toEqual([
              href,
              true,
            ]);
        expect(page).toMatch(/Ask whoever makes your school’s kits[\s\S]*--all[\s\S]*--kits/);
      },
    );

    // What is made again, and why, is decided in plan-build.test.ts.
    test.runIf(isProof)(
      'gives way to another school where that is forced: a draft of that school throughout, also in the bands that were not asked for',
      async () => {
        const forced = await build(other, '--band', 'uks2', '--force');
        expect([forced.status, forced.said]).toEqual([0, forced.said]);
        for (const words of [
          'all of it is made again',
          'has not approved “Meeting at the kite club” yet',
          'The safeguarding lead’s name or room is blank',
        ])
          expect(forced.said).toContain(words);
        expect(made().lessons[0]).toMatchObject({ status: 'draft', bands: ['lks2', 'uks2'] });
        expect(letter()).toContain('Pinewood Academy');
      },
    );
  });

  test('among others: a folder of schools gives each its own, and one with a fault is told where and keeps no other waiting', async () => {
    const schools = join(work, 'schools');
    mkdirSync(schools);
    const named = (name: string) =>
      readFileSync(schoolFile, 'utf8')
        .replace(/^name: .*$/m, `name: ${name}`)
        .replace(/^# taught: .*$/m, 'taught: [lks2]');
    writeFileSync(join(schools, 'alder.yaml'), named('Alder Primary'));
    writeFileSync(
      join(schools, 'birch.yaml'),
      named('Birch Primary').replace('nation: england', 'nation: england-and-wales'),
    );
    writeFileSync(join(schools, 'cedar.yaml'), named('Cedar Primary'));
    const out = join(work, 'many');
    const lessons = join(work, 'library-of-many');
    cpSync('tests/fixtures/kite-club', join(lessons, SLUG), { recursive: true });
    // What each school's is made of is the same for staff alone, and made in a moment.
    if (!isProof) forStaffAlone(join(lessons, SLUG));
    const { status, said } = await run('build', [
      ...['--lessons', lessons, '--school', schools, '--out', out],
    ]);
    expect([status, readdirSync(out).sort()]).toEqual([1, ['alder', 'cedar']]);
    expect(said).toMatch(/birch\.yaml[\s\S]*yaml-valid/);
    expect(said).toContain('2 of 3 schools’ kits are made. Not those of birch.yaml.');
    for (const [school, name, other] of [
      ['alder', 'Alder Primary', 'Cedar'],
      ['cedar', 'Cedar Primary', 'Alder'],
    ] as const) {
      const page = isProof ? 'lks2/families/letter.html' : 'index.html';
      const read = readFileSync(join(out, school, 'lessons', SLUG, page), 'utf8');
      expect(read).toContain(name);
      for (const path of Object.keys(bytesIn(join(out, school))))
        expect([path, readFileSync(join(out, school, path)).includes(other)]).toEqual([
          path,
          false,
        ]);
    }
  });
});
