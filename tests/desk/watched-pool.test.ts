/** Kits at the desk: the age that is wanted first, piece by piece, and a product that fails stops nothing else. */
import { describe, expect, test } from 'vitest';
import type { BandJob, BuildOutput } from '#pipeline/build-output.ts';
import { laidOutOtherwise } from '#pipeline/laid-out.ts';
import { CATALOGUE } from '#products/catalogue.ts';
import type { Pool } from '#scripts/band-pool.ts';
import { piecesFor } from '#scripts/desk/kit/pieces.ts';
import { soundFiles, watchedPool } from '#scripts/desk/kit/watched-pool.ts';
import { prepareFixture } from '../prepare-fixture.ts';

const { lessons, sharedData } = await prepareFixture();
const [prepared] = lessons;
const [version] = prepared?.versions ?? [];
if (!prepared || !version || !sharedData) throw new Error('The fixture has no band');

/** Jobs of ages that these ids stand for, in both parts. */
const jobsOf = (ids: readonly string[]): BandJob[] =>
  (['lesson', 'letters'] as const).flatMap((part) =>
    ids.map((id) => ({
      ...{ part, sharedData, lesson: prepared.lesson, pupils: version.pupils },
      version: { ...version.version, band: { ...version.version.band, id } },
    })),
  );

/** A pool whose products are files named for their rows. Rows that are listed fail. */
function poolOf(failing: readonly string[] = []) {
  const order: string[] = [];
  const pool: Pool = {
    close: async () => {},
    make: (jobs, done) =>
      inTurn(jobs, (job) => {
        const rows = job.rows ?? ['letter'];
        order.push(`${job.version.band.id} ${rows[0]}`);
        const fails = rows.find((row) => failing.includes(row));
        if (fails) throw new Error(`no ${fails}`);
        const made = { files: rows.map((row) => fileOf(job, row)), problems: [] };
        return done(job, made);
      }),
  };
  return { pool, order };
}
/** One after the other: a fault ends them. */
async function inTurn<T, Left>(all: Iterable<T>, take: (item: T) => Left | Promise<Left>) {
  const left: Left[] = [];
  for (const item of all) left.push(await take(item));
  return left;
}
const fileOf = (job: BandJob, row: string) =>
  ({ entry: { path: `${job.version.band.id}/${row}` } }) as BuildOutput['files'][number];

async function make(ids: readonly string[], first: string | null, failing: readonly string[] = []) {
  const { pool, order } = poolOf(failing);
  const pieces: string[] = [];
  const failed: string[] = [];
  const whole = new Map<string, string[]>();
  const messages: string[] = [];
  const jobs = jobsOf(ids);
  await watchedPool(pool, {
    lesson: 'kite-club',
    first,
    made: async ({ version: { band } }, _, { name }) => void pieces.push(`${band.id} ${name}`),
    failed: ({ version: { band } }, product, { message }) =>
      void failed.push(`${band.id}: ${product}: ${message}`),
  }).make(jobs, ({ version: { band }, part }, { files, problems }) => {
    messages.push(...laidOutOtherwise(problems));
    whole.set(
      `${band.id} ${part}`,
      files.map(({ entry }) => entry.path.split('/')[1] ?? ''),
    );
  });
  return { order, pieces, failed, whole, told: messages };
}

describe('a kit at the desk', () => {
  test('begins with the slides of the age that is wanted first, and ends one age before the next', async () => {
    const { order } = await make(['a', 'b', 'c'], 'b');
    expect(order[0]).toBe('b deck');
    const ages = order.map((text) => text.split(' ')[0]);
    expect(ages).toEqual(['b', 'a', 'c'].flatMap((age) => piecesFor(false).map(() => age)));
  });

  test('has the files of a build, in its order, and none of those that are only looked at', async () => {
    const { whole } = await make(['a'], 'a');
    const rows = CATALOGUE.lesson.flatMap(({ id }) => (id === 'slides' ? [] : id));
    const core = (ids: readonly string[]) =>
      ids.filter((id) => CATALOGUE.lesson.some((row) => row.id === id && row.tier === 'core'));
    expect(core(whole.get('a lesson') ?? [])).toEqual(core(rows));
    expect(whole.get('a letters')).toEqual(['letter']);
  });

  test('leaves out the product that fails, says which, and makes all others', async () => {
    const { whole, failed, pieces, told } = await make(['a', 'b'], 'a', ['plan']);
    expect(failed).toEqual(['a: the plan: no plan', 'b: the plan: no plan']);
    expect(whole.get('a lesson')).not.toContain('plan');
    expect(whole.get('a lesson')).toEqual(expect.arrayContaining(['deck', 'sheets', 'answers']));
    expect(pieces).toHaveLength(2 * piecesFor(false).length);
    // The lead's report prints it.
    expect(told[0]).toBe('The plan for Years 3 and 4: not in this kit, by a fault of the program.');
  });

  test('leaves out a letter that fails, and no other', async () => {
    const { failed, whole } = await make(['a'], 'a', ['letter']);
    expect(failed).toEqual(['a: the letter before the lesson: no letter']);
    const others = CATALOGUE.letters.flatMap(({ id }) => (id === 'letter' ? [] : id));
    expect(whole.get('a letters')).toEqual(others);
  });
});

test('a file in which something was found that stops a kit is not shown', () => {
  const file = (path: string) => ({ entry: { path } }) as BuildOutput['files'][number];
  const problem = (product: string, severity: 'error' | 'warning') =>
    ({ ruleId: 'no-platform-name', product, severity }) as BuildOutput['problems'][number];
  const made = {
    files: [file('a'), file('b'), file('c')],
    problems: [problem('a', 'error'), problem('b', 'warning')],
  };
  expect(soundFiles(made).map(({ entry }) => entry.path)).toEqual(['b', 'c']);
});
