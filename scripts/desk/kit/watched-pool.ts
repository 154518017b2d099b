/**
 * A pool that makes bands in small units, the first band before all others, and reports each. A unit that fails is
 * split into its products: those that fail are left out and reported, and the rest is made.
 */
import { hasErrors } from '#diagnostics/print-problems.ts';
import { startOf } from '#diagnostics/problem.ts';
import type { KitFile } from '#model/kit/kit-file.ts';
import { capital } from '#model/text/mid-sentence.ts';
import { type BandJob, type BuildOutput, mergeOutputs } from '#pipeline/build-output.ts';
import { CATALOGUE } from '#products/catalogue.ts';
import type { Pool } from '../../band-pool.ts';
import { type Piece, piecesFor, rowNames } from './pieces.ts';

export interface PoolWatcher {
  /** The requested lesson, and the band that comes first. */
  lesson: string;
  first: string | null;
  /** Called for each finished unit, with its files that have no error. */
  made: (job: BandJob, output: BuildOutput, piece: Piece) => Promise<void>;
  /** Called for a product that could not be made. */
  failed: (job: BandJob, product: string, fault: Error) => void;
}

interface PieceJob {
  job: BandJob;
  piece: Piece;
}

export function watchedPool(pool: Pool, watcher: PoolWatcher): Pool {
  return {
    close: pool.close,
    async make(all, done) {
      const jobs = [...all];
      const ages = [...new Set(jobs.map(({ version }) => version.band.id))];
      const ranked = jobs
        .flatMap((job) => piecesOf(job).map((piece) => ({ job, piece })))
        .toSorted((a, b) => priorityOf(a, watcher, ages) - priorityOf(b, watcher, ages));
      const made = new Map<PieceJob, Promise<BuildOutput>>(
        ranked.map((item) => [item, makePiece(pool, item, watcher)]),
      );
      const whole = jobs.map(async (job) => {
        const ofJob = [...made].filter(([pieceJob]) => pieceJob.job === job);
        const parts = await Promise.all(inKitOrder(ofJob).map(([, promise]) => promise));
        return done(job, mergeOutputs(parts));
      });
      const [results] = await Promise.all([Promise.all(whole), Promise.all(made.values())]);
      return results;
    },
  };
}

const piecesOf = (job: BandJob): Piece[] =>
  piecesFor(job.all ?? false).filter(({ part }) => part === job.part);

/** Orders jobs: the first band, then the other bands unit by unit, then other lessons. */
function priorityOf(
  { job, piece }: PieceJob,
  { lesson, first }: PoolWatcher,
  ages: readonly string[],
): number {
  const { id } = job.version.band;
  const turn =
    job.lesson.slug !== lesson ? ages.length + 1 : id === first ? 0 : 1 + ages.indexOf(id);
  const pieces = piecesFor(job.all ?? false);
  return turn * pieces.length + pieces.indexOf(piece);
}

/** Orders results as in the catalogue, whatever was made first. */
function inKitOrder<T>(pieces: readonly (readonly [PieceJob, T])[]): (readonly [PieceJob, T])[] {
  const place = ({ piece }: PieceJob) =>
    CATALOGUE.lesson.findIndex(({ id }) => piece.rows?.includes(id));
  return pieces.toSorted(([pieceJob], [other]) => place(pieceJob) - place(other));
}

async function makePiece(pool: Pool, { job, piece }: PieceJob, watcher: PoolWatcher) {
  const rows = rowNames(piece);
  const made = await make(pool, piece.rows ? { ...job, rows: piece.rows } : job).catch(
    (fault: Error) => (rows.length > 1 ? null : missingProduct(job, piece.name, fault, watcher)),
  );
  const whole = made ?? (await makeEach(pool, job, rows, watcher));
  await watcher.made(job, whole, piece);
  return whole;
}

/** Makes each product of a unit separately, and leaves out those that fail. */
async function makeEach(
  pool: Pool,
  job: BandJob,
  rows: readonly { id: string; name: string }[],
  watcher: PoolWatcher,
): Promise<BuildOutput> {
  const parts = rows.map(({ id, name }) =>
    make(pool, { ...job, rows: [id] }).catch((fault: Error) =>
      missingProduct(job, name, fault, watcher),
    ),
  );
  return mergeOutputs(await Promise.all(parts));
}

async function make(pool: Pool, job: BandJob): Promise<BuildOutput> {
  const [made] = await pool.make([job], (_, result) => result);
  if (!made) throw new Error('A process gave nothing');
  return made;
}

/** A product that could not be made: an error that the lead's report lists. */
function missingProduct(
  job: BandJob,
  product: string,
  fault: Error,
  watcher: PoolWatcher,
): BuildOutput {
  watcher.failed(job, product, fault);
  const { version, lesson } = job;
  return {
    files: [],
    problems: [
      {
        ruleId: 'product-whole',
        severity: 'warning',
        place: startOf(lesson.file),
        reason: `Unexpected fault in making ${product} for ${version.yearNames}, expected a product`,
        note: 'This is a fault of the program: please tell its makers.',
        laidOut: `${capital(product)} for ${version.yearNames}: not in this kit, by a fault of the program.`,
      },
    ],
  };
}

/** Files without errors. */
export const soundFiles = ({ files, problems }: BuildOutput): KitFile[] =>
  files.filter(({ entry }) => !hasErrors(problems.filter(({ product }) => product === entry.path)));
