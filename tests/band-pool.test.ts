import { expect, test } from 'vitest';
import type { BandJob } from '#pipeline';
import { openPool } from '#scripts/band-pool.ts';
import { prepareFixture } from './prepare-fixture.ts';

test('a build of many bands, made by processes, gives what one thread gives, in its order', async () => {
  const { lessons, house } = await prepareFixture();
  const [version] = lessons[0]?.versions ?? [];
  const lesson = lessons[0]?.lesson;
  if (!version || !lesson || !house) throw new Error('The fixture has no band');
  // Letters are the quickest to make, and each school's are its own.
  const lettersOf = (name: string): BandJob => {
    const { school } = version.version;
    return {
      part: 'letters',
      lesson,
      house,
      version: { ...version.version, school: { ...school, name } },
      pupils: version.pupils,
    };
  };
  const jobs = Array.from({ length: 30 }, (_, index) => lettersOf(`School ${index}`));
  const told: string[] = [];
  const made = await openPool(2).make(jobs, (job) => told.push(job.version.school.name));
  expect(told.toSorted()).toEqual(jobs.map((job) => job.version.school.name).toSorted());
  const [alone] = await openPool(1).make(jobs.slice(9, 10), () => {});
  const hashes = (files: (typeof made)[number]['files'] | undefined) =>
    files?.map(({ entry }) => entry.sha256);
  expect(hashes(made[9]?.files)).toEqual(hashes(alone?.files));
  expect(new Set(made.map((one) => hashes(one.files)?.join())).size).toBe(30);
}, 180_000);

test('a pool that gets no work ends by itself, once its threads have what they were readied with', async () => {
  const pool = openPool(3);
  await pool.close();
  // Closed again, as a build does that failed half-way: nothing is left to wait for.
  await pool.close();
}, 60_000);
