/** `npm run build -- --shard I/N`: builds one shard of a library. */
import { relative } from 'node:path';
import { APPROVALS } from '../approvals.ts';
import { openPool } from '../band-pool.ts';
import { refuseSources } from '../build-folder.ts';
import { EXIT, Refusal } from '../command.ts';
import { claimFolder } from '../dist-folder.ts';
import { schoolFile } from '../sources.ts';
import { buildShard } from './build-shard.ts';
import { shardFolder } from './check-shards.ts';
import { defaultTimesFile } from './part-times.ts';
import { ownFilesOfShard } from './shard-record.ts';
import { readShard, type ShardChoice } from './share-parts.ts';

/** Options of the command line. */
interface Values {
  shard: string;
  times?: string | undefined;
  lessons?: string | undefined;
  out?: string | undefined;
  school?: string | undefined;
  approvals?: string | undefined;
  lesson?: string | undefined;
  band?: string | undefined;
  all?: boolean | undefined;
  kits?: boolean | undefined;
  public?: boolean | undefined;
}

/**
 * @param jobs Bands made in parallel.
 * @returns The exit code.
 */
export async function shardCommand(values: Values, jobs: number): Promise<number> {
  const shard = askedIn(values);
  const { lessons = 'lessons', approvals = APPROVALS, out = shardFolder(shard.index) } = values;
  const started = performance.now();
  await refuseSources(out, [lessons]);
  const folder = await claimFolder(out, ownFilesOfShard);
  const pool = openPool(jobs);
  try {
    const built = await buildShard({
      ...{ shard, folder, pool: () => pool, school: await schoolFile(values.school) },
      asked: { lessons, approvals, ...(values.school ? { school: values.school } : {}) },
      ...{ all: values.all ?? false, kits: values.kits ?? false, isPublic: values.public ?? false },
      times: values.times ?? defaultTimesFile(),
    });
    if (typeof built === 'number') return built;
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(
      `Shard ${shard.index} of ${shard.of}: ${built.parts} parts in ${relative(process.cwd(), out) || out}, in ${seconds} s. Once all are there: npm run merge`,
    );
    return EXIT.done;
  } finally {
    await pool.close();
    await folder.release();
  }
}

function askedIn({ shard: text, lesson, band }: Values): ShardChoice {
  const shard = readShard(text);
  if (!shard)
    throw new Refusal(`--shard takes which part of how many, such as 2/4, not “${text}”.`);
  if (lesson !== undefined || band !== undefined)
    throw new Refusal('--shard is a part of the whole library: leave out --lesson and --band.');
  return shard;
}
