/** A library that several machines build: what they make, merged, is what one makes, and what is wrong with a shard is said. */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Refusal } from '#scripts/command.ts';
import { readShardSet } from '#scripts/shards/check-shards.ts';
import { isProof, oneOfEach } from './proof.ts';
import { bytesIn, run, runAlone } from './run-program.ts';
import { forStaffAlone } from './staff-only.ts';

const work = mkdtempSync(join(tmpdir(), 'forewarned-shards-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));
const at = (name: string) => join(work, name);
/** A cache of its own: what a merge keeps there is looked at. */
const env = { FOREWARNED_CACHE: at('cache') };
const EXAMPLE = 'lessons/schools/example.yaml';
const words = (library: string) => ['--lessons', library, '--school', EXAMPLE];

/** Two small lessons, one of them for staff alone; in a proof ten, of all ages. */
function libraryOf(count: number): string {
  const from = isProof ? 'lessons/meeting-people-on-live-video' : 'tests/fixtures/kite-club';
  for (let number = 1; number <= count; number += 1)
    cpSync(from, join(at('lessons'), `lesson-${number}`), { recursive: true });
  if (!isProof) forStaffAlone(join(at('lessons'), 'lesson-2'));
  return at('lessons');
}
const LESSONS = isProof ? 10 : 2;
const SHARDS = isProof ? 3 : 2;
const library = libraryOf(LESSONS);
/** The first lesson has its alert's own words, as on the machine of its lead. */
const SAID = 'Tell the pupils of Year 4 that the purple kite is nobody they know.';
writeFileSync(
  join(library, 'lesson-1/alert.source.json'),
  JSON.stringify({
    statements: [],
    own: [
      {
        ...{ text: SAID, line: 3, fact: 'f01', key: 'a1b2c3d4', kind: 'advice' },
        ...{ says: SAID, whyNot: null },
      },
    ],
  }),
);
const shardWords = (index: number, out: string) => [
  ...words(library),
  ...['--kits', '--shard', `${index}/${SHARDS}`, '--out', out],
];
const folders = Array.from({ length: SHARDS }, (_, index) => at(`shard-${index + 1}`));
const [first = '', second = ''] = folders;

beforeAll(async () => {
  for (const [index, folder] of folders.entries()) {
    // Alone is made what has the alert's own words: all that it keeps is in the cache of this test.
    const make = isProof || index === 0 ? runAlone : run;
    const { status, said } = await make('build', shardWords(index + 1, folder), env);
    expect([status, said]).toEqual([0, expect.stringContaining('npm run merge')]);
  }
}, 3_600_000);

describe('shards', () => {
  test('hold each part once, and nothing that quotes an alert', () => {
    const parts = folders.flatMap((folder) => recordIn(folder).parts);
    const names = parts.map(({ lesson, band }) => `${lesson}/${band ?? 'whole school'}`);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toHaveLength(isProof ? 8 * LESSONS - 1 : 2);
    expect(names).not.toContain('lesson-1/whole school');
    for (const folder of [...folders, at('cache')])
      for (const path of Object.keys(bytesIn(folder)))
        expect([path, readFileSync(join(folder, path)).includes('purple kite')]).toEqual([
          path,
          false,
        ]);
  });

  test('merged are what one machine makes, byte for byte, site and manifest included', async () => {
    const begin = isProof ? runAlone : run;
    const merged = await begin('merge', [...folders, '--out', at('merged')], env);
    expect([merged.status, merged.said]).toEqual([
      0,
      expect.stringContaining(`from ${SHARDS} shards`),
    ]);
    // In a proof one machine makes everything anew.
    const [make, where] = isProof
      ? [runAlone, { FOREWARNED_CACHE: at('other-cache') }]
      : [run, env];
    const whole = await make('build', [...words(library), '--kits', '--out', at('whole')], where);
    expect([whole.status, whole.said]).toEqual([0, whole.said]);
    expect(bytesIn(at('merged'))).toEqual(bytesIn(at('whole')));
  }, 3_600_000);

  test('are shared out next time by what their parts took', () => {
    const times = JSON.parse(readFileSync(join(at('cache'), 'part-times.json'), 'utf8'));
    const took = Object.entries(times).filter(([, time]) => (time as number) > 0);
    expect(took.map(([name]) => name)).toContain(`lesson-1/${isProof ? 'ks3' : 'lks2'}`);
  });
});

describe('a merge says what is wrong, makes nothing, and names the command that mends it:', () => {
  /** The second shard, changed. */
  function changed(name: string, change: (folder: string) => void): string {
    cpSync(second, at(name), { recursive: true });
    change(at(name));
    return at(name);
  }
  const record = (name: string, edit: (record: ReturnType<typeof recordIn>) => void) =>
    changed(name, (folder) => {
      const read = recordIn(folder);
      edit(read);
      writeFileSync(join(folder, 'shard.json'), JSON.stringify(read));
    });
  const others = folders.slice(2);

  test.each<[string, () => string[], RegExp]>([
    ['one that is missing', () => [], /^Shard 2 of \d is missing\./m],
    [
      'one that is there twice',
      () => [second, changed('twice', () => {})],
      /Shard 2 of \d is there 2 times/,
    ],
    [
      'one with a product that was changed',
      () => [
        changed('damaged', (folder) =>
          writeFileSync(join(folder, productsIn(folder)[0] ?? ''), 'changed'),
        ),
      ],
      /damaged is damaged: \S+ is not as it was made/,
    ],
    [
      'one whose record is cut short',
      () => [
        changed('cut', (folder) => writeFileSync(join(folder, 'shard.json'), '{"version":1,')),
      ],
      /cut holds no whole shard/,
    ],
    [
      'one of another day',
      () => [record('day', (read) => (read.basis.date = '2026-01-01'))],
      /day is of 2026-01-01/,
    ],
    [
      'one of another version of the program',
      () => [record('old', (read) => (read.basis.program = 'other'))],
      /old was built by another/,
    ],
    [
      'one that was shared out otherwise',
      () => [record('plan', (read) => (read.plan = 'other'))],
      /by other times/,
    ],
  ])('%s', async (_, given, reason) => {
    const refused = await readShardSet([first, ...given(), ...others]).catch((fault) => fault);
    expect(refused).toBeInstanceOf(Refusal);
    const { message } = refused as Refusal;
    expect(message).toMatch(reason);
    expect(message).toContain('Nothing was merged.');
    expect(message).toMatch(new RegExp(`npm run build -- --shard 2/${SHARDS} --times .*--kits`));
  });

  // The look at what a shard was built of is that of one of another day.
  test.runIf(isProof)(
    'lessons that have changed since',
    async () => {
      const file = join(library, 'lesson-1/lesson.mdx');
      const before = readFileSync(file, 'utf8');
      writeFileSync(file, before.replace(/^(title: .*)$/m, '$1 again'));
      const { status, err } = await run('merge', [...folders, '--out', at('refused')], env);
      writeFileSync(file, before);
      expect([status, err]).toEqual([2, expect.stringContaining('“lesson-1” for')]);
      expect(err).toContain('Build all shards again');
      expect(existsSync(at('refused'))).toBe(false);
    },
    600_000,
  );

  test('and what the command makes is the shard that was missing', async () => {
    const { message } = await readShardSet([first, ...others]).catch((fault) => fault);
    const [, said = ''] = /npm run build -- (.*)/.exec(message) ?? [];
    const again = await run('build', said.replace('shards/2', at('again')).split(' '), env);
    expect([again.status, again.said]).toEqual([0, again.said]);
    // What was known this time took nothing.
    const untimed = ({ parts, ...record }: ShardJson) => ({
      ...record,
      parts: parts.map((part) => ({ ...part, took: null })),
    });
    expect(untimed(recordIn(at('again')))).toEqual(untimed(recordIn(second)));
    const { 'shard.json': _, ...products } = bytesIn(second);
    expect(bytesIn(at('again'))).toEqual({ ...products, 'shard.json': expect.any(String) });
  }, 600_000);
});

test('a shard is no build: it is not written over one, nor one over it', async () => {
  const { status, err } = await run('build', [...words(library), '--out', first], env);
  expect([status, err]).toEqual([2, expect.stringContaining('none of them is a kit')]);
  const over = await run('build', shardWords(1, at('merged')), env);
  expect([over.status, over.err]).toEqual([2, expect.stringContaining('is no shard')]);
  for (const asked of oneOfEach(['0/2', '3/2', 'two'], () => 'no share'))
    expect((await run('build', ['--shard', asked], env)).err).toContain('such as 2/4');
});

interface ShardJson {
  plan: string;
  basis: { date: string; program: string };
  parts: { lesson: string; band: string | null; files: { entry: { path: string } }[] }[];
}
const recordIn = (folder: string): ShardJson =>
  JSON.parse(readFileSync(join(folder, 'shard.json'), 'utf8'));
const productsIn = (folder: string): string[] =>
  recordIn(folder).parts.flatMap(({ files }) => files.map(({ entry }) => entry.path));
