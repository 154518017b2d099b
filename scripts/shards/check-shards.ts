/** Checks that shards are complete and belong together, and names the command that rebuilds each that does not. */
import { type Basis, findDamaged } from '../build-record.ts';
import { Refusal } from '../command.ts';
import { whatChanged } from '../plan-build.ts';
import { TIMES_FILE } from './part-times.ts';
import { readShardIn, type Shard } from './shard-record.ts';

/** Default folder of a shard. */
export const shardFolder = (index: number): string => `shards/${index}`;

/**
 * The shards in these folders, in order; throws a `Refusal` that names all that are missing, damaged, duplicated or of
 * another build.
 */
export async function readShardSet(folders: readonly string[]): Promise<[Shard, ...Shard[]]> {
  const read = await Promise.all(folders.map(readShardIn));
  const shards = read.flatMap((shard) => shard ?? []).toSorted(inOrder);
  const [first] = shards;
  if (!first)
    throw new Refusal(
      'There is no shard here: name the folders that npm run build -- --shard I/N wrote.',
    );
  const faults = folders.flatMap((folder, index) =>
    read[index] ? [] : [`${folder} holds no whole shard: its shard.json is not there, or damaged.`],
  );
  for (const shard of shards) {
    const why = difference(shard, first) ?? (await damage(shard));
    if (why) faults.push(`${shard.folder} ${why}`, rebuildCommand(shard.record.index, first));
  }
  for (let index = 1; index <= first.record.of; index += 1) {
    const those = shards.filter(({ record }) => record.index === index);
    const name = `Shard ${index} of ${first.record.of}`;
    if (those.length === 0) faults.push(`${name} is missing.`, rebuildCommand(index, first));
    if (those.length > 1)
      faults.push(
        `${name} is there ${those.length} times, in ${those.map(({ folder }) => folder).join(' and ')}: name one of them alone.`,
        rebuildCommand(index, first),
      );
  }
  if (faults.length > 0) throw new Refusal([...faults, 'Nothing was merged.'].join('\n'));
  return [first, ...shards.slice(1)];
}

/** Throws a `Refusal` where shards were built from other sources than the present ones. */
export function refuseOtherSources(shards: readonly [Shard, ...Shard[]], now: Basis): void {
  const [first] = shards;
  const why = whatChanged(first.record.basis, now);
  if (why)
    throw new Refusal(
      `What these shards hold ${why}: it is not what stands here now. Check out what they were built from, or build all ${first.record.of} of them again. Nothing was merged.`,
    );
}

const inOrder = (a: Shard, b: Shard): number => a.record.index - b.record.index;

/** How a shard's build differs from the first's, as the end of “shards/2 …”; `null` where it does not. */
function difference({ record }: Shard, first: Shard): string | null {
  const { of, basis, plan, asked } = first.record;
  if (record.of !== of) return `is one of ${record.of}, and ${first.folder} one of ${of}.`;
  const why = whatChanged(record.basis, basis);
  if (why) return `${why}, and ${first.folder} otherwise.`;
  if (JSON.stringify(record.asked) !== JSON.stringify(asked))
    return `was built of other folders than ${first.folder}.`;
  return record.plan === plan
    ? null
    : `has its share of other lessons than ${first.folder}, or by other times.`;
}

async function damage({ folder, record }: Shard): Promise<string | null> {
  const entries = record.parts.flatMap(({ files }) => files.map(({ entry }) => entry));
  const path = await findDamaged(folder, entries);
  return path && `is damaged: ${path} is not as it was made.`;
}

/** The command that rebuilds a shard of this build. */
function rebuildCommand(index: number, { folder, record: { of, asked, basis } }: Shard): string {
  const words = [
    ...['--shard', `${index}/${of}`, '--times', `${folder}/${TIMES_FILE}`],
    ...(asked.lessons === 'lessons' ? [] : ['--lessons', asked.lessons]),
    ...(asked.school === undefined ? [] : ['--school', asked.school]),
    ...(asked.approvals === 'approvals' ? [] : ['--approvals', asked.approvals]),
    ...(basis.all ? ['--all'] : []),
    ...(basis.kits ? ['--kits'] : []),
    ...(basis.isPublic ? ['--public'] : []),
    ...['--out', shardFolder(index)],
  ];
  const epoch = Date.parse(basis.date) / 1000;
  return `  Make it again: SOURCE_DATE_EPOCH=${epoch} npm run build -- ${words.map(quoted).join(' ')}`;
}

/** Quotes a word for the shell. */
const quoted = (word: string): string =>
  /^[\w./=:-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
