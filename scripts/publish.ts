/** `npm run publish`: publishes the approved kits of a built library, and lists the rest. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { ownFilesOfBuild, refuseSources } from './build-folder.ts';
import { type ExistingBuild, isIntact, readBuild } from './build-record.ts';
import { programHash } from './cache/program-hash.ts';
import { EXIT, Refusal, runCommand } from './command.ts';
import { claimFolder, restoreFolder } from './dist-folder.ts';
import { openSite } from './engines/site.ts';
import { type Publication, planPublication } from './publish/plan-publication.ts';
import { publishLibrary } from './publish/publish-library.ts';

await runCommand({
  help: `npm run publish [-- DIR] [--out DIR] [--report FILE]

Publishes a library that npm run build -- --public, or npm run merge, has made: as a website, ready for any host. A lesson
is published as it is now where its lead's approval holds. Any other is listed as waiting, with what has to be done first,
and what was approved of it last stays published as it was. A lesson is withdrawn where its approval is taken away (its
file in approvals/ is deleted), where its alert is no longer taught, or where its folder is gone.

  DIR            the library as it was built (default: dist)
  --out DIR      what is published: a folder that is new, empty, or was published before (default: published)
  --report FILE  also write what is published, waits or is withdrawn to FILE, as JSON

Exit codes: 0 done, whether or not something waits; 2 wrong usage, 3 a fault of the program.`,
  options: {
    out: { type: 'string', default: 'published' },
    report: { type: 'string' },
  },
  async run({ out = 'published', report }, words) {
    const [dir = 'dist'] = words;
    if (words.length > 1) throw new Refusal('Name one folder: npm run publish -- DIR --out DIR.');
    await restoreFolder(dir, ownFilesOfBuild);
    const built = await libraryIn(dir);
    await refuseSources(out, [dir]);
    const folder = await claimFolder(out, ownFilesOfBuild);
    const site = openSite({ cacheFor: folder.target, saveData: false });
    try {
      const published = await publishedIn(folder.target, out);
      if (published) refuseOther(built, published, out);
      const publication = planPublication(built.record, published?.record ?? null);
      const products = await publishLibrary(built, published, publication, { folder, site });
      for (const line of summaryOf(publication)) console.log(line);
      console.log(`${products} products in ${out}.`);
      if (report !== undefined) await writeReport(report, publication);
      return EXIT.done;
    } finally {
      await site.abandon();
      await folder.release();
    }
  },
});

/** The build to publish; throws a `Refusal` where it is unsuitable. */
async function libraryIn(dir: string): Promise<ExistingBuild> {
  const built = await readBuild(dir);
  const why = !built
    ? 'is not there, or no build that this program can read'
    : !built.record.basis.isPublic
      ? 'holds what is the safeguarding lead’s alone'
      : built.record.basis.program !== programHash()
        ? 'was built by another version of the program'
        : (await isIntact(built))
          ? null
          : 'is not as it was built';
  if (!built || why !== null)
    throw new Refusal(
      `${dir} ${why}. Build it again: npm run build -- --public --out ${dir}. Nothing was published.`,
    );
  return built;
}

/**
 * The existing publication; `null` where there is none. Throws a `Refusal` rather than replace one that it cannot read.
 */
async function publishedIn(folder: string, out: string): Promise<ExistingBuild | null> {
  if (typeof (await ownFilesOfBuild(folder)) === 'string') return null;
  const published = await readBuild(folder);
  if (published && (await isIntact(published))) return published;
  throw new Refusal(
    `What is published in ${out} cannot be kept: ${published ? 'it is not as it was written' : 'another version of the program wrote it'}. Put it back as it was; or, to begin anew with what is approved now, name another folder with --out. Nothing was published.`,
  );
}

function refuseOther(
  { record: now }: ExistingBuild,
  { record: then }: ExistingBuild,
  out: string,
): void {
  if (now.school.name !== then.school.name)
    throw new Refusal(
      `${out} holds the kits of ${then.school.name}, and these are ${now.school.name}’s. Name another folder with --out. Nothing was published.`,
    );
}

/** What is published, waiting and withdrawn, a line each. */
function summaryOf({ holds, waiting, withdrawn }: Publication): string[] {
  return [
    ...holds.map((slug) => `Published: ${slug}`),
    ...waiting.flatMap(({ slug, why, stays }) => [
      `Waiting: ${slug}${stays ? ', which stays published as it was approved last' : ''}`,
      ...why.map((reason) => `  - ${reason}`),
    ]),
    ...withdrawn.map(({ slug, why }) => `Withdrawn: ${slug}, since ${why}`),
  ];
}

async function writeReport(file: string, publication: Publication): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify(publication, null, 1)}\n`);
}
