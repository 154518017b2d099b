/** Writes the products of the whole lesson: briefing, workshops and staff papers. */
import { schoolDocuments } from '#adapt/adult-sheets/school-documents.ts';
import { homeLetter } from '#adapt/home-letter.ts';
import { NO_MEMO } from '#model/kit/memo.ts';
import type { SharedData } from '#model/lesson/lesson.ts';
import type { AdultDeck } from '#model/paper/workshop.ts';
import { makeSchoolProducts, schoolRows } from '#products/make-products.ts';
import { listedContacts } from '#verify/pdf/listed-contacts.ts';
import { type BuildEngines, type BuildOutput, mergeOutputs } from './build-output.ts';
import type { Prepared } from './prepared.ts';
import { collectProblemsOf, outputsOf, unitName } from './unit.ts';
import { verify } from './verify.ts';

/**
 * Writes and verifies the products of the whole lesson, row by row; unchanged rows come from the cache.
 * @param all Make every product, or only the core? Default: the core.
 */
export async function makeWholeSchool(
  { lesson, versions, workshops }: Prepared,
  sharedData: SharedData,
  engines: BuildEngines,
  all = false,
): Promise<BuildOutput> {
  const { memo = NO_MEMO } = engines;
  const listed = listedContacts(sharedData);
  const outputs: BuildOutput[] = [];
  for (const row of schoolRows(all)) {
    const name = unitName(row, lesson);
    const job = { row, lesson, versions, workshops, sharedData, all };
    const written = await memo.memoize(name, job, (from) => writeSchoolRow(from, engines));
    const toVerify = { lesson, sharedData, listed, files: written.files };
    const verifying = `verify ${name}`;
    outputs.push(
      written,
      await memo.memoize(verifying, toVerify, (from) => verifyRow(from, engines)),
    );
  }
  return mergeOutputs(outputs);
}

interface RowJob extends Pick<Prepared, 'lesson' | 'versions' | 'workshops'> {
  row: string;
  sharedData: SharedData;
  all: boolean;
}

/** Writes one row of the whole-school catalogue, without verifying it. */
export async function writeSchoolRow(
  { row, lesson, versions, workshops, sharedData, all }: RowJob,
  engines: BuildEngines,
): Promise<BuildOutput> {
  const { problems, report } = collectProblemsOf(lesson);
  const bands = versions.map(({ version }) => version);
  const made = outputsOf(lesson);
  const enginesOf = (deck: AdultDeck) => engines.forCast(Object.values(deck.cast), deck.band);
  const files = await makeSchoolProducts(row, {
    slug: lesson.slug,
    documents: schoolDocuments(lesson, sharedData, bands),
    ...{ workshops, report, all },
    families: made.letters ? bands : [],
    homeLetter: homeLetter(lesson, sharedData),
    paper: sharedData.paper,
    engines: {
      documents: engines.forCast([]),
      meetings: ({ parents, staff }) => ({
        parents: enginesOf(parents.deck),
        staff: enginesOf(staff),
      }),
    },
  });
  return { files, problems };
}

/** @returns Problems only. */
async function verifyRow(
  {
    lesson,
    sharedData,
    listed,
    files,
  }: Pick<RowJob, 'lesson' | 'sharedData'> &
    Pick<BuildOutput, 'files'> & { listed: ReturnType<typeof listedContacts> },
  engines: BuildEngines,
): Promise<BuildOutput> {
  const { problems, report } = collectProblemsOf(lesson);
  const source = { lesson, sharedData, band: null, listed, report };
  await verify(files, source, engines);
  return { files: [], problems };
}
