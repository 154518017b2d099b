/** `npm run merge`: joins the shards of a library's build into the output that one machine would have made. */
import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { printProblems } from '#diagnostics/print-problems.ts';
import { openPool } from './band-pool.ts';
import { ownFilesOfBuild, refuseSources } from './build-folder.ts';
import { EXIT, runCommand } from './command.ts';
import { claimFolder } from './dist-folder.ts';
import { readShardSet } from './shards/check-shards.ts';
import { ifAbsent } from './system-fault.ts';

/** Default folder of shards. */
const SHARDS = 'shards';

await runCommand({
  help: `npm run merge [-- DIR… --out DIR]

Puts together what npm run build -- --shard I/N made: the same bytes as one machine would have made, kit room and manifest
included. Needs the lessons, approvals and school that the shards were built from, at the same places. A shard that is
missing, damaged, there twice or of another build is named, with the command that makes it again alone.

  DIR…         folders of shards (default: all in ${SHARDS}/)
  --out DIR    write to DIR: a folder that is new, empty, or a build’s already (default: dist)
  --keep-going leave out lessons that something is wrong with, say so, and put the others together
  --force      put another school's kits, or the specimen's, in the place of a school's

Exit codes: 0 done, 1 the content has problems, 2 wrong usage or no whole set of shards, 3 a fault of the program.`,
  options: {
    out: { type: 'string', default: 'dist' },
    force: { type: 'boolean', default: false },
    'keep-going': { type: 'boolean', default: false },
  },
  async run({ out = 'dist', force = false, 'keep-going': keepGoing = false }, words) {
    const started = performance.now();
    const shards = await readShardSet(words.length > 0 ? words : await foldersIn(SHARDS));
    const { asked, basis } = shards[0].record;
    // The merged build has the date of its shards.
    process.env.SOURCE_DATE_EPOCH = String(Date.parse(basis.date) / 1000);
    await refuseSources(out, [asked.lessons, ...shards.map(({ folder }) => folder)]);
    const folder = await claimFolder(out, ownFilesOfBuild);
    const { openSite } = await import('./engines/site.ts');
    const site = openSite({ cacheFor: folder.target });
    try {
      site.begin();
      const { mergeShards } = await import('./shards/merge-shards.ts');
      const built = await mergeShards(shards, {
        ...{ out, folder, site, force, keepGoing },
        // All bands are made already: one worker is enough.
        pool: () => openPool(1),
      });
      if (typeof built === 'number') return built;
      if (built.problems.length > 0)
        console.log(printProblems(built.problems, { color: process.stdout.isTTY }));
      console.log(
        `${built.products} products of ${built.lessons} lessons, from ${shards.length} shards, in ${relative(process.cwd(), out) || out}, in ${((performance.now() - started) / 1000).toFixed(1)} s.`,
      );
      for (const line of built.says) console.log(line);
      return EXIT.done;
    } finally {
      await site.abandon();
      await folder.release();
    }
  },
});

/** Subfolders of a folder; empty where it does not exist. */
async function foldersIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(ifAbsent([]));
  return entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => join(folder, name))
    .sort();
}
