/** Makes what a build writes: lesson by lesson all bands, what is the whole school's, and the kits as bands are done. */
import type { House, Lesson } from '#model/lesson.ts';
import {
  type BandJob,
  type BuildEngines,
  type KitFile,
  type Made,
  makeBandKit,
  makeSchoolKit,
  makeWhole,
  type Prepared,
} from '#pipeline';
import { hasErrors } from '#problems/print-problems.ts';
import type { Problem } from '#problems/problem.ts';
import type { Pool } from './band-pool.ts';

/** A lesson's products, and what was found in them. */
export interface Built {
  prepared: Prepared;
  files: KitFile[];
  problems: Problem[];
}

/** All products of each lesson, in the manifest's order: its bands', its own, and the kits of both. */
export async function makeLessons(
  lessons: readonly Prepared[],
  house: House,
  engines: BuildEngines,
  pool: Pool,
  say: (line: string) => void,
): Promise<Built[]> {
  const jobs = lessons.flatMap(({ lesson, versions }) =>
    versions.map((version) => ({ lesson, house, ...version })),
  );
  const wholes = new Map<Lesson, Promise<Made>>();
  let last: Promise<unknown> = Promise.resolve();
  for (const prepared of lessons) {
    const whole = last.then(() => makeWhole(prepared, house, engines));
    wholes.set(prepared.lesson, whole);
    last = whole;
  }
  const kits = new Map<BandJob, Promise<Made>>();
  const bands = await pool.make(
    jobs,
    (job, band) => {
      say(`  ${job.version.slug} · ${job.version.band.name}`);
      const kit = kitOf(job, band);
      // What it may throw is thrown where it is asked for.
      kit.catch(() => undefined);
      kits.set(job, kit);
    },
    async () => void (await Promise.all(wholes.values())),
  );
  async function kitOf(job: BandJob, band: Made): Promise<Made> {
    const whole = (await wholes.get(job.lesson)) ?? NOTHING;
    if (hasErrors([...band.problems, ...whole.problems])) return NOTHING;
    return makeBandKit(job, [...band.files, ...whole.files], engines);
  }
  const built: Built[] = [];
  for (const prepared of lessons) {
    const own = jobs.filter(({ lesson }) => lesson === prepared.lesson);
    const parts = [
      ...bands.filter((_, at) => jobs[at]?.lesson === prepared.lesson),
      (await wholes.get(prepared.lesson)) ?? NOTHING,
    ];
    const files = parts.flatMap((part) => part.files);
    parts.push(...(await Promise.all(own.map((job) => kits.get(job) ?? NOTHING))));
    if (!hasErrors(parts.flatMap((part) => part.problems)))
      parts.push(await makeSchoolKit(prepared, house, files, engines));
    built.push({
      prepared,
      files: parts.flatMap((part) => part.files),
      problems: parts.flatMap((part) => part.problems),
    });
  }
  return built;
}

const NOTHING: Made = { files: [], problems: [] };
