/**
 * The stages in order. A lesson is read, composed, adapted to each band, checked, and compared with what its lead
 * approved (`prepare`). Then its products are written, and verified by their bytes (`make…`); last, what was made is put
 * together as kits. Every stage is a function from values to values: files, clocks and engines come in as arguments.
 */
import { concernForm } from '#adapt/adult-sheets/concern-form.ts';
import { imagesPage } from '#adapt/adult-sheets/images-page.ts';
import { leadReport } from '#adapt/lead-report.ts';
import { noLessonReport } from '#adapt/no-lesson-report.ts';
import { staffBriefing } from '#adapt/staff-briefing.ts';
import { staffOnlyBriefing } from '#adapt/staff-only-briefing.ts';
import { checkSchoolIds } from '#check/check-ids.ts';
import { checkSharedData } from '#check/check-shared-data.ts';
import { openExcuses } from '#check/excuses.ts';
import { sharedRuns } from '#check/shared-runs.ts';
import { composeLesson } from '#compose/compose-lesson.ts';
import { stoppingByHand } from '#diagnostics/by-hand.ts';
import type { Problem } from '#diagnostics/problem.ts';
import { once } from '#diagnostics/report-once.ts';
import { bundleKit } from '#kit/bundle-kit.ts';
import { filesOfBand } from '#kit/kit.ts';
import type { BandVersion } from '#model/band-version.ts';
import { whatIsMade } from '#model/decision.ts';
import type { KitFile } from '#model/kit-file.ts';
import type { Lesson, SharedData } from '#model/lesson.ts';
import { NO_RECALL, type Recall } from '#model/recall.ts';
import {
  lessonUnits,
  makeBandProducts,
  makeLetterProducts,
  makeReportProducts,
  makeSchoolProducts,
} from '#products/make-products.ts';
import { fileOf } from '#products/product.ts';
import { listedContacts } from '#verify/pdf/listed-contacts.ts';
import { adaptBands } from './pipeline/adapt-bands.ts';
import { adultSheets } from './pipeline/adult-sheets.ts';
import type { ReadApproval } from './pipeline/approval.ts';
import { withApprovalOf } from './pipeline/approve-lesson.ts';
import { type BandChecks, checkBand } from './pipeline/check-band.ts';
import { checkLesson } from './pipeline/check-lesson.ts';
import { kitOf } from './pipeline/kit-of.ts';
import { laidOutOtherwise } from './pipeline/laid-out.ts';
import { BAND_PARTS, type BandJob, type BuildEngines, joined, type Made } from './pipeline/made.ts';
import { withOrdinaryWords } from './pipeline/ordinary-words.ts';
import type { Prepared, Version } from './pipeline/prepared.ts';
import { readSources, type Sources } from './pipeline/read-sources.ts';
import { verify } from './pipeline/verify.ts';

export interface PrepareOptions {
  /** Reads what the lead approved of a lesson. Default: nothing is approved. */
  readApproval?: ReadApproval;
  /** The build's date, YYYY-MM-DD. */
  today: string;
  hasPicture: (name: string) => boolean;
  /** Only this band, or of each lesson, by its slug, those for which this is true. */
  band?: string | ((slug: string, band: string) => boolean);
  /** What was found before. Default: nothing. */
  recall?: Recall;
  /** Read every module, also those that no lesson is composed of. */
  allModules?: boolean;
}

/** Everything up to the point where products are written. `sharedData` is `null` where a file of it has a fault. */
export async function prepare(
  sources: Sources,
  options: PrepareOptions,
): Promise<{ sharedData: SharedData | null; lessons: Prepared[]; problems: Problem[] }> {
  const problems: Problem[] = [];
  const report = once((problem) => problems.push(problem));
  const { band: wanted, today, hasPicture, recall = NO_RECALL } = options;

  const read = await readSources(sources, options.allModules ?? false, report);
  const { sharedData, frames } = read;
  if (!sharedData) return { sharedData, lessons: [], problems };
  checkSharedData(sharedData, sources.sharedData, report);
  checkSchoolIds(sharedData, report);

  const hasAlert = read.lessons.some(({ shingles }) => shingles !== null);
  const runs = hasAlert ? sharedRuns(read.modules, sharedData.mechanisms) : [];
  const ordinary = { words: read.words, runs };
  const lessons: Prepared[] = [];
  for (const written of read.lessons) {
    const excuses = openExcuses(written, sharedData, read.modules, read.words);
    const lesson = withOrdinaryWords(
      composeLesson(written, sharedData, read.modules, report),
      ordinary,
    );

    const wants = (id: string) =>
      typeof wanted === 'function' ? wanted(lesson.slug, id) : (wanted ?? id) === id;
    const adaptWith = { sharedData, frames, hasPicture, wants };
    const adapted = adaptBands(lesson, adaptWith, report);

    const isWhole = wanted === undefined;
    const context = {
      lesson,
      written,
      sharedData,
      modules: read.modules,
      words: read.words,
      today,
    };
    const bands: BandChecks[] = [];
    for (const one of adapted.versions) bands.push(await checkBand({ ...context, ...one }, recall));
    // What only ages hear of that this school does not teach is not left out by the lesson.
    const isForAll = isWhole && sharedData.school.taught === undefined;
    const toCheck = {
      lesson,
      sharedData,
      frames,
      ...adapted,
      bands,
      excuses,
      today,
      isWhole: isForAll,
    };
    const found = checkLesson(toCheck, report);
    problems.push(...found);

    const checked = { ...adapted, lesson: { ...lesson, excused: excuses.list() }, found };
    lessons.push(await withApprovalOf(checked, adaptWith, isWhole, options.readApproval));
  }
  return { sharedData, lessons, problems };
}

/** Writes a part of one band's products, then verifies them; what was made of the same before is known. */
export async function makeBandPart(job: BandJob, engines: BuildEngines): Promise<Made> {
  const { recall = NO_RECALL } = engines;
  const made: Made[] = [];
  for (const unit of unitsOf(job)) {
    const written = await recall.made(nameOf(unit), unit, (from) => writeUnit(from, engines));
    const toVerify = toVerifyOf(unit, written);
    const look = `look at ${nameOf(unit)}`;
    made.push(written, await recall.made(look, toVerify, (from) => verifyUnit(from, engines)));
  }
  return joined(made);
}

/** A part of a band as it was made before; `null` where any of it has to be made. */
export async function knownBandPart(
  job: BandJob,
  { recall = NO_RECALL }: BuildEngines,
): Promise<Made | null> {
  const made: Made[] = [];
  for (const unit of unitsOf(job)) {
    const written = await recall.known<Made>(nameOf(unit), unit);
    const look = `look at ${nameOf(unit)}`;
    const found = written && (await recall.known<Made>(look, toVerifyOf(unit, written)));
    if (!found) return null;
    made.push(written, found);
  }
  return joined(made);
}

/** What of a part is made, and known, by itself. */
const unitsOf = (job: BandJob): BandJob[] =>
  job.part === 'letters' ? [job] : lessonUnits(job.rows).map((rows) => ({ ...job, rows }));

/** A number that no file of the part has is none of its business: so it is told of each by itself. */
const toVerifyOf = (job: BandJob, { files }: Made) => ({
  ...job,
  files,
  listed: listedContacts(job.sharedData),
});

const unitName = (what: string, { slug }: { slug: string }, band: string | null = null): string =>
  `${what} ${slug}/${band ?? 'school'}`;
const nameOf = ({ part, rows, version }: BandJob) =>
  unitName(rows?.join(' ') ?? part, version, version.band.id);

async function writeUnit(
  { lesson, sharedData, version, pupils, part, all = false, rows }: BandJob,
  engines: BuildEngines,
): Promise<Made> {
  const { problems, report } = collectingFor(lesson);
  const own = engines.forCast(Object.values(version.cast), version.band);
  const given = { version, report, all, engines: own };
  if (part !== 'letters') {
    const more = { pupils, ...adultSheets(version, sharedData), ...recalling(engines) };
    return { files: await makeBandProducts({ ...given, ...more }, rows), problems };
  }
  return { files: madeOf(lesson).letters ? await makeLetterProducts(given, rows) : [], problems };
}

/** @returns What was found alone. */
async function verifyUnit(
  { lesson, sharedData, version, pupils, files, listed }: ReturnType<typeof toVerifyOf>,
  engines: BuildEngines,
): Promise<Made> {
  const { problems, report } = collectingFor(lesson);
  const band = { version, pupils };
  await verify(
    files,
    { lesson, sharedData, band, listed, labels: engines.labels, report },
    engines,
  );
  return { files: [], problems };
}

/** Writes and verifies all products of one band. */
export async function makeBand(job: Omit<BandJob, 'part'>, engines: BuildEngines): Promise<Made> {
  const parts: Made[] = [];
  for (const part of BAND_PARTS) parts.push(await makeBandPart({ ...job, part }, engines));
  return joined(parts);
}

/**
 * Writes the products of the whole lesson, then verifies them; what was made of the same before is known.
 * @param all Is everything made, or the core alone? Default: the core.
 */
export function makeWhole(
  { lesson, versions, workshops }: Prepared,
  sharedData: SharedData,
  engines: BuildEngines,
  all = false,
): Promise<Made> {
  const inputs = { lesson, versions, workshops, sharedData, all };
  const { recall = NO_RECALL } = engines;
  return recall.made(unitName('papers', lesson), inputs, (from) => writeWhole(from, engines));
}

interface WholeJob extends Pick<Prepared, 'lesson' | 'versions' | 'workshops'> {
  sharedData: SharedData;
  all: boolean;
}

async function writeWhole(
  { lesson, versions, workshops, sharedData, all }: WholeJob,
  engines: BuildEngines,
): Promise<Made> {
  const { problems, report } = collectingFor(lesson);
  const bands = versions.map(({ version }) => version);
  const made = madeOf(lesson);
  const briefing = made.lesson
    ? staffBriefing(lesson, sharedData, bands)
    : staffOnlyBriefing(lesson, sharedData);
  const files = await makeSchoolProducts({
    slug: lesson.slug,
    documents: {
      briefing: made.briefing ? briefing : null,
      concern: made.lesson ? concernForm(lesson, sharedData) : null,
      images: made.lesson ? imagesPage(lesson, sharedData, bands) : null,
    },
    ...{ workshops, report, all },
    paper: sharedData.paper,
    engines: {
      documents: engines.forCast([]),
      meetings: engines.forCast(
        Object.values(workshops?.parents.deck.cast ?? {}),
        workshops?.parents.deck.band,
      ),
    },
  });
  await verify(files, { lesson, sharedData, band: null, labels: engines.labels, report }, engines);
  return { files, problems };
}

/**
 * Writes the lead's report, once all else is made, then verifies it; what was made of the same before is known.
 * @param found Every problem of the lesson's checks and products: what was laid out otherwise is told.
 */
export function makeReport(
  { lesson, versions }: Prepared,
  sharedData: SharedData,
  found: readonly Problem[],
  engines: BuildEngines,
): Promise<Made> {
  const bands = versions.map(({ version }) => version);
  const inputs = { lesson, sharedData, bands, told: found.filter(({ laidOut }) => laidOut) };
  const { recall = NO_RECALL } = engines;
  return recall.made(unitName('report', lesson), inputs, (from) => writeReport(from, engines));
}

async function writeReport(
  {
    lesson,
    sharedData,
    bands,
    told: found,
  }: {
    lesson: Lesson;
    sharedData: SharedData;
    bands: readonly BandVersion[];
    told: readonly Problem[];
  },
  engines: BuildEngines,
): Promise<Made> {
  const write = async (told: readonly Problem[]): Promise<Made> => {
    const { problems, report } = collectingFor(lesson);
    const document = madeOf(lesson).lesson
      ? leadReport(lesson, sharedData, bands, laidOutOtherwise(told))
      : noLessonReport(lesson, sharedData);
    const writers = engines.forCast([]);
    const files = await makeReportProducts(
      lesson.slug,
      document,
      sharedData.paper,
      writers,
      report,
    );
    return { files, problems };
  };
  const first = await write(found);
  // Signs that the report itself cannot print are told in it too.
  const { files, problems } =
    first.problems.length > 0 ? await write([...found, ...first.problems]) : first;
  const report = (problem: Problem) => problems.push(problem);
  await verify(files, { lesson, sharedData, band: null, report }, engines);
  return { files, problems };
}

/**
 * One band's kit, as a zip, then verifies it.
 * @param files What was made of the band, and of the whole lesson.
 */
export function makeBandKit(
  { lesson, sharedData, ...one }: Omit<BandJob, 'part'>,
  files: readonly KitFile[],
  engines: BuildEngines,
): Promise<Made> {
  const { id } = one.version.band;
  return makeKit(lesson, sharedData, id, [one], filesOfBand(files, id), engines);
}

/** The kit of the whole school, with all that was made of the lesson; none when no band has it. Then verifies it. */
export const makeSchoolKit = async (
  { lesson, versions }: Prepared,
  sharedData: SharedData,
  files: readonly KitFile[],
  engines: BuildEngines,
): Promise<Made> =>
  versions.length > 0
    ? makeKit(lesson, sharedData, null, versions, files, engines)
    : { files: [], problems: [] };

async function makeKit(
  lesson: Lesson,
  sharedData: SharedData,
  band: string | null,
  versions: readonly Version[],
  files: readonly KitFile[],
  engines: BuildEngines,
): Promise<Made> {
  const bytes = bundleKit(kitOf(lesson, sharedData, versions, files));
  const kit = await fileOf(
    { id: 'kit', audience: 'staff', kind: 'kit', formats: ['zip'] },
    { name: `${lesson.slug}-${band ?? 'whole-school'}.zip`, bytes },
    { lesson: lesson.slug, band, folder: 'kits' },
  );
  const problems: Problem[] = [];
  const report = (problem: Problem) => problems.push(problem);
  // What was verified as a product is not opened again in the zip.
  const checked = new Set(files.map(({ entry }) => entry.sha256));
  const { labels } = engines;
  await verify([kit], { lesson, sharedData, band: null, checked, labels, report }, engines);
  return { files: [kit], problems };
}

/** What is not recalled whole may be recalled in parts. */
const recalling = ({ recall }: BuildEngines) => (recall ? { recall } : {});

const madeOf = ({ alert }: Lesson) => whatIsMade(alert.decision, alert.noLesson);

/** Collects what is found in a lesson's products: each fault once, and want of room as a warning where nobody can mend it. */
function collectingFor({ byHand }: Lesson) {
  const problems: Problem[] = [];
  return { problems, report: once(stoppingByHand(byHand, (problem) => problems.push(problem))) };
}
