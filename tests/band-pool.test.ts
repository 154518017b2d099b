/** The processes of a build: they give what one gives alone, and a fault of theirs is told. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { BandJob } from '#pipeline/build-output.ts';
import { openPool, type Pool } from '#scripts/band-pool.ts';
import { memoryStore } from '#scripts/cache/store.ts';
import { createEngines } from '#scripts/engines/engines.ts';
import { openBandMaker } from '#scripts/make-bands.ts';
import { prepareFixture } from './prepare-fixture.ts';

/** One process, for all that one is enough for: to begin one is most of what these tests take. */
let onePool: Pool;
beforeAll(() => {
  onePool = openPool(1);
});
afterAll(() => onePool.close());

/** A letter is made quickly, and each school's is its own. */
async function lettersOf(schools: readonly string[]): Promise<BandJob[]> {
  const { lessons, sharedData } = await prepareFixture();
  const [version] = lessons[0]?.versions ?? [];
  const lesson = lessons[0]?.lesson;
  if (!version || !lesson || !sharedData) throw new Error('The fixture has no band');
  const { school } = version.version;
  return schools.map((name) => ({
    part: 'letters',
    rows: ['letter-plain'],
    lesson,
    sharedData,
    version: { ...version.version, school: { ...school, name } },
    pupils: version.pupils,
  }));
}

test('jobs of processes that make way for others give what one process gives, in their order', async () => {
  const jobs = await lettersOf(Array.from({ length: 3 }, (_, index) => `School ${index}`));
  const messages: string[] = [];
  const two = openPool(2, 1);
  const made = await two.make(jobs, (job, output) => {
    messages.push(job.version.school.name);
    return output;
  });
  await two.close();
  expect(messages.toSorted()).toEqual(jobs.map((job) => job.version.school.name).toSorted());
  const [alone] = await onePool.make(jobs.slice(2), (_, output) => output);
  const hashes = (files: (typeof made)[number]['files'] | undefined) =>
    files?.map(({ entry }) => entry.sha256);
  expect(hashes(made[2]?.files)).toEqual(hashes(alone?.files));
  expect(new Set(made.map(({ files }) => hashes(files)?.join())).size).toBe(3);
});

test('this process makes some beside another, each once', async () => {
  const jobs = await lettersOf(['A', 'B', 'C', 'D']);
  const made: string[] = [];
  let here = 0;
  const engines = await createEngines(memoryStore());
  const counting = {
    ...engines,
    forCast: (...cast: Parameters<typeof engines.forCast>) => {
      here += 1;
      return engines.forCast(...cast);
    },
  };
  const makeBands = openBandMaker(counting, {
    ...{ pool: () => onePool, alone: 0, beside: 2, say: () => {} },
  });
  await makeBands(jobs, {
    done: async ({ version }) => void made.push(version.school.name),
  });
  expect(made.toSorted()).toEqual(['A', 'B', 'C', 'D']);
  expect(here).toBeGreaterThan(0);
  expect(here).toBeLessThan(4);
});

test('a fault in a process is told as it happened there', async () => {
  const [job] = await lettersOf(['School']);
  if (!job) throw new Error('There is no job');
  const broken = { ...job, version: { ...job.version, letter: null } } as unknown as BandJob;
  const fault = await onePool.make([broken], () => {}).catch((thrown) => thrown);
  expect(fault.message).toMatch(/null/);
  expect(fault.stack).toMatch(/src[\\/]/);
});

test.skipIf(process.platform === 'win32')(
  'a process that is killed ends the build, and its message says what may help',
  async () => {
    const jobs = await lettersOf(['One', 'Two', 'Three']);
    const made = onePool.make(jobs, () => process.kill(poolProcess(), 'SIGKILL'));
    await expect(made).rejects.toThrow(/ended before it was done.*--jobs 1/);
  },
);

/** The process of this test's pool. */
function poolProcess(): number {
  const all = execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' });
  const rows = all.split('\n').map((row) => row.trim().split(/\s+/));
  const ours = rows.find(
    ([, parent, ...args]) => parent === String(process.pid) && args.join(' ').includes('tinypool'),
  );
  return Number(ours?.[0]);
}

test('a pool that gets no work ends when it is closed, and may be closed again', async () => {
  const pool = openPool(2);
  await pool.close();
  await pool.close();
});

test.skipIf(process.platform === 'win32')(
  'a command waits for a process that is slow to end, and goes on',
  () => {
    // Stopped, it takes no wish to end: only what ends it whatever it is at.
    const program = `
      import { execFileSync } from 'node:child_process';
      import { openPool } from '${pathToFileURL('scripts/band-pool.ts').href}';
      const pool = openPool(1);
      await pool.make([{}], () => {}).catch((fault) => console.log(fault.message));
      const [pid] = execFileSync('pgrep', ['-P', String(process.pid)], { encoding: 'utf8' }).split('\\n');
      process.kill(Number(pid), 'SIGSTOP');
      await pool.close();
      console.log('went on');`;
    const dir = mkdtempSync(join(tmpdir(), 'forewarned-pool-'));
    const file = join(dir, 'slow.mjs');
    writeFileSync(file, program);
    const { status, stdout } = spawnSync(process.execPath, [file], { encoding: 'utf8' });
    rmSync(dir, { recursive: true });
    expect(stdout).toMatch(/Cannot .*\nwent on\n$/);
    expect(status).toBe(0);
  },
);
