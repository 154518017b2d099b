/** Writes the products of one band, and verifies their bytes. */

import { NO_MEMO } from '#model/kit/memo.ts';
import { lessonUnits, makeBandProducts, makeLetterProducts } from '#products/make-products.ts';
import { listedContacts } from '#verify/pdf/listed-contacts.ts';
import { adultSheets } from './adult-sheets.ts';
import {
  BAND_PARTS,
  type BandJob,
  type BuildEngines,
  type BuildOutput,
  mergeOutputs,
} from './build-output.ts';
import { collectProblemsOf, outputsOf, unitName } from './unit.ts';
import { verify } from './verify.ts';

/** Writes and verifies one part of a band's products; unchanged units come from the cache. */
export async function makeBandPart(job: BandJob, engines: BuildEngines): Promise<BuildOutput> {
  const { memo = NO_MEMO } = engines;
  const outputs: BuildOutput[] = [];
  for (const unit of unitsOf(job)) {
    const written = await memo.memoize(nameOf(unit), unit, (from) => writeUnit(from, engines));
    const toVerify = verificationInput(unit, written);
    const verifying = `verify ${nameOf(unit)}`;
    outputs.push(
      written,
      await memo.memoize(verifying, toVerify, (from) => verifyUnit(from, engines)),
    );
  }
  return mergeOutputs(outputs);
}

/** A part of a band from the cache; `null` where any of its units is missing. */
export async function findCachedBandPart(
  job: BandJob,
  { memo = NO_MEMO }: BuildEngines,
): Promise<BuildOutput | null> {
  const outputs: BuildOutput[] = [];
  for (const unit of unitsOf(job)) {
    const written = await memo.find<BuildOutput>(nameOf(unit), unit);
    const verifying = `verify ${nameOf(unit)}`;
    const found =
      written && (await memo.find<BuildOutput>(verifying, verificationInput(unit, written)));
    if (!found) return null;
    outputs.push(written, found);
  }
  return mergeOutputs(outputs);
}

/** Units of a part that are cached by themselves. */
const unitsOf = (job: BandJob): BandJob[] =>
  job.part === 'letters' ? [job] : lessonUnits(job.rows).map((rows) => ({ ...job, rows }));

/**
 * Input of verification. The contacts are a value of their own so that a changed number that no file prints does not
 * invalidate the cached result.
 */
const verificationInput = (job: BandJob, { files }: BuildOutput) => ({
  ...job,
  files,
  listed: listedContacts(job.sharedData),
});

const nameOf = ({ part, rows, version }: BandJob) =>
  unitName(rows?.join(' ') ?? part, version, version.band.id);

async function writeUnit(
  { lesson, sharedData, version, pupils, part, all = false, rows }: BandJob,
  engines: BuildEngines,
): Promise<BuildOutput> {
  const { problems, report } = collectProblemsOf(lesson);
  const castEngines = engines.forCast(Object.values(version.cast), version.band);
  const given = { version, report, all, engines: castEngines };
  if (part !== 'letters') {
    const more = { pupils, ...adultSheets(version, sharedData), ...withMemo(engines) };
    return { files: await makeBandProducts({ ...given, ...more }, rows), problems };
  }
  return {
    files: outputsOf(lesson).letters ? await makeLetterProducts(given, rows) : [],
    problems,
  };
}

/** @returns Problems only. */
async function verifyUnit(
  { lesson, sharedData, version, pupils, files, listed }: ReturnType<typeof verificationInput>,
  engines: BuildEngines,
): Promise<BuildOutput> {
  const { problems, report } = collectProblemsOf(lesson);
  const band = { version, pupils };
  await verify(files, { lesson, sharedData, band, listed, report }, engines);
  return { files: [], problems };
}

/** Writes and verifies all products of one band. */
export async function makeBand(
  job: Omit<BandJob, 'part'>,
  engines: BuildEngines,
): Promise<BuildOutput> {
  const parts: BuildOutput[] = [];
  for (const part of BAND_PARTS) parts.push(await makeBandPart({ ...job, part }, engines));
  return mergeOutputs(parts);
}

/** The memo as an optional property, to cache single sheets within a unit. */
const withMemo = ({ memo }: BuildEngines) => (memo ? { memo } : {});
