/**
 * The program's table of contents: read → check → adapt → write → check bytes → kit.
 * Every stage is a function from values to values; engines (files, Typst, bundler, mail) come in as arguments.
 */
import {
  adaptLesson,
  bandsOf,
  draftReasonsWithPlaces,
  lessonDraftReasons,
} from '#adapt/adapt-lesson.ts';
import { assistantCard } from '#adapt/adult-sheets/assistant-card.ts';
import { concernForm } from '#adapt/adult-sheets/concern-form.ts';
import { cueCards } from '#adapt/adult-sheets/cue-cards.ts';
import { imagesPage } from '#adapt/adult-sheets/images-page.ts';
import { observationSheet } from '#adapt/adult-sheets/observation-sheet.ts';
import { commonTexts } from '#adapt/common-texts.ts';
import { deskLesson } from '#adapt/desk-lesson.ts';
import { forPupils } from '#adapt/for-pupils.ts';
import { coverageOf, leadReport } from '#adapt/lead-report.ts';
import { noLessonReport } from '#adapt/no-lesson-report.ts';
import { safeTonightForAdults } from '#adapt/safe-tonight.ts';
import { siteLesson, withoutLeads } from '#adapt/site-lesson.ts';
import { staffBriefing } from '#adapt/staff-briefing.ts';
import { staffFacts } from '#adapt/staff-facts.ts';
import { staffOnlyBriefing } from '#adapt/staff-only-briefing.ts';
import { adaptWorkshops } from '#adapt/workshop/adapt-workshops.ts';
import { type Memory, type ReadPages, secondLook } from '#check/bytes/check-products.ts';
import { checkCoverage, checkStatus } from '#check/check-evidence.ts';
import { checkHouse } from '#check/check-house.ts';
import { checkIds, checkLanguages } from '#check/check-ids.ts';
import { withoutAccepted } from '#check/check-overrides.ts';
import { checkSafeTonightForAdults } from '#check/check-safe-tonight.ts';
import { checkStaff } from '#check/check-staff.ts';
import { checkVersion } from '#check/check-version.ts';
import { checkWorkshops } from '#check/check-workshops.ts';
import { openExcuses } from '#check/excuses.ts';
import { nameFinder } from '#check/find-names.ts';
import { houseRuns } from '#check/house-runs.ts';
import { ordinaryForms, strictNames } from '#check/ordinary-names.ts';
import {
  composeLesson,
  factsSent,
  risksByBand,
  risksOfBands,
  risksTaught,
} from '#compose/compose-lesson.ts';
import { type Draft, draftLesson } from '#draft/draft-lesson.ts';
import { bundleKit } from '#kit/bundle-kit.ts';
import type { KitFile } from '#kit/kit.ts';
import { Corrections } from '#model/alert.ts';
import type { AlertReading } from '#model/alert-reading.ts';
import type { Approval } from '#model/approval.ts';
import type { BandVersion, PupilVersion } from '#model/band-version.ts';
import type { Character } from '#model/character.ts';
import { whatIsMade } from '#model/decision.ts';
import type { DeskLesson } from '#model/desk.ts';
import type { House, Lesson } from '#model/lesson.ts';
import type { Modules } from '#model/module.ts';
import { type Restatement, Restatements } from '#model/restatement.ts';
import { LEAD_ROLE } from '#model/school.ts';
import type { SiteData } from '#model/site-data.ts';
import type { AdultDeck, WorkshopSources, Workshops } from '#model/workshop.ts';
import { stoppingByHand } from '#problems/by-hand.ts';
import { type Problem, type Report, startOf } from '#problems/problem.ts';
import { leftOut } from '#products/catalogue.ts';
import type { Engines } from '#products/engines.ts';
import {
  makeBandProducts,
  makeLetterProducts,
  makeReportProducts,
  makeSchoolProducts,
} from '#products/make-products.ts';
import { fileOf } from '#products/product.ts';
import type { AlertText } from '#read/alert/alert-block.ts';
import { whyNoLesson } from '#read/alert/why-no-lesson.ts';
import { readClassFile } from '#read/class/read-class.ts';
import { decodeBytes } from '#read/decode-bytes.ts';
import { type HouseFiles, readHouse } from '#read/read-house.ts';
import { type LessonFolder, readLesson } from '#read/read-lesson.ts';
import { type ModuleFiles, ordinaryWords, readModules } from '#read/read-modules.ts';
import { readWorkshops } from '#read/read-workshops.ts';
import { readYaml, type SourceFile } from '#read/read-yaml.ts';
import { blankTexts, fillBlanks } from '#write/letter/fill-blanks.ts';
import { letterMessage } from '#write/letter/letter-message.ts';
import { openBlanks } from '#write/letter/letter-parts.ts';
import { writeWordLetter } from '#write/office/write-word-letter.ts';
import { familyLetters } from '#write/paper/write-letter.ts';
import {
  approvalFile,
  approvalPath,
  judgeApproval,
  productHashes,
  type ReadApproval,
  type Whole,
} from './approval.ts';

export { shinglesOf } from '#check/shingles.ts';
export { printDraft } from '#draft/print-draft.ts';
export { isSlug } from '#draft/slug.ts';
export { isLeads } from '#kit/kit.ts';
export { DECK_ASSETS } from '#products/deck-assets.ts';
export { learnRisks } from '#read/alert/learn-risks.ts';
export { printReading } from '#read/alert/print-reading.ts';
export { type AlertKnowledge, readAlertText } from '#read/alert/read-alert-text.ts';
export { type RiskExample, readRiskExamples } from '#read/alert/risk-examples.ts';
export { tellEach } from '#read/alert/tell-each.ts';
export { parseMdx } from '#read/parse-mdx.ts';
export { type LogoAsked, logoAsked, logoKind, MOST_LOGO_BYTES } from '#read/read-logo.ts';
export { approvalPath, changesSince, readApproval } from './approval.ts';
export type { AlertText, Draft, HouseFiles, KitFile, LessonFolder, ModuleFiles, SourceFile };
export {
  blankTexts,
  decodeBytes,
  familyLetters,
  fillBlanks,
  letterMessage,
  openBlanks,
  readClassFile,
  readYaml,
  writeWordLetter,
};

/** What a build starts from. */
export interface Sources {
  house: HouseFiles;
  /** Arcs and modules that lessons may be composed of: their files, or what was read of them before. */
  modules?: ModuleFiles | Modules;
  /** Files that workshops are made of, where modules were read before. */
  frames?: ModuleFiles;
  lessons: LessonFolder[];
}

export interface Version {
  version: BandVersion;
  pupils: PupilVersion;
}

export interface Prepared {
  lesson: Lesson;
  versions: Version[];
  /** What adults meet over; `null` in a folder without frames for it. */
  workshops: Workshops | null;
  /** What the rules on its text found. */
  found: Problem[];
}

export interface PrepareOptions {
  /** Reads what the lead approved of a lesson. Default: nothing is approved. */
  readApproval?: ReadApproval;
  /** The build's date, YYYY-MM-DD. */
  today: string;
  hasPicture: (name: string) => boolean;
  /** Only this band, or of each lesson, by its slug, those for which this is true. */
  band?: string | ((slug: string, band: string) => boolean);
  /** Read every module, also those that no lesson is composed of. */
  allModules?: boolean;
}

/** Read, adapt and check: everything up to the point where products are written. */
export async function prepare(sources: Sources, options: PrepareOptions) {
  const problems: Problem[] = [];
  const report = once((problem) => problems.push(problem));
  const house = await readHouse(sources.house, report);
  if (house) checkHouse(house, sources.house, report);
  if (house) checkLanguages(house, report);
  const lessons: Prepared[] = [];
  const read: Lesson[] = [];
  for (const folder of sources.lessons) {
    const lesson = await readLesson(folder, report);
    if (lesson) read.push(lesson);
  }
  const modules = await modulesFor(read, sources.modules, options.allModules ?? false, report);
  const words = new Set([...modules.words, ...houseWords(sources.house)]);
  const frames = house ? await framesFor(house, read, sources, report) : null;
  for (const written of read) {
    if (!house) break;
    const composed = composeLesson(written, house, modules, report);
    const excuses = openExcuses(written, house, modules, words);
    const lesson: Lesson = {
      ...composed,
      ordinary: ordinaryForms(composed.alert.names, words),
      ...(composed.shingles ? { houseRuns: houseRuns(modules, composed.shingles) } : {}),
    };
    const made = whatIsMade(lesson.alert.decision, lesson.alert.noLesson);
    const versions = (made.lesson ? bandsOf(lesson, house) : [])
      .filter(({ id }) =>
        typeof options.band === 'function'
          ? options.band(lesson.slug, id)
          : (options.band ?? id) === id,
      )
      .flatMap(
        (band) =>
          adaptLesson(lesson, band, house, { hasPicture: options.hasPicture, report }) ?? [],
      )
      .map((version) => ({ version, pupils: forPupils(version) }));
    const found: Problem[] = [];
    const find = stoppingByHand(lesson.byHand, (problem) => found.push(problem));
    for (const { version, pupils } of versions)
      checkVersion({
        lesson,
        house,
        version,
        pupils,
        excuses,
        today: options.today,
        report: once(find),
      });
    if (options.band === undefined && made.lesson)
      checkCoverage(
        lesson,
        versions.map(({ version }) => version),
        staffFacts(lesson),
        report,
      );
    checkIds(lesson, house, report);
    checkStaff(lesson, house, excuses, find);
    if (made.lesson) checkStatus(lesson, options.today, report);
    const { hasPicture } = options;
    const all = versions.map(({ version }) => version);
    const workshops =
      frames && made.lesson
        ? adaptWorkshops(lesson, house, all, frames, { hasPicture, report })
        : null;
    if (workshops && frames) checkWorkshops(lesson, house, workshops, frames, excuses, find);
    const tonight = safeTonightForAdults(house, all);
    if (tonight)
      checkSafeTonightForAdults(tonight, staffBriefing(lesson, house, all), workshops, find);
    const standing = withoutAccepted(lesson, found, report);
    problems.push(...standing);
    // What all lessons share stands in products too, and nobody wrote it for this alert.
    const { routes } = house.routes;
    excuses.look([
      routes,
      routes.map(({ name, contact }) => `${name} ${contact.display ?? ''}`),
      all.map(({ band }) => commonTexts(house, band)),
      staffBriefing(lesson, house, all),
      concernForm(lesson, house),
    ]);
    const text = await options.readApproval?.(await approvalPath(house.school, lesson.slug));
    const approval = await judgeApproval(lesson, text ?? null, () =>
      productHashes(
        options.band === undefined
          ? { lesson, versions: all, workshops }
          : adaptWhole(lesson, house, frames, hasPicture),
        house,
      ),
    );
    lessons.push(
      withApproval(
        {
          lesson: { ...lesson, excused: excuses.list() },
          versions,
          workshops,
          found: standing,
        },
        approval,
        house,
      ),
    );
  }
  return { house, lessons, problems };
}

/** All bands of a lesson, and what is made for adults. What is wrong with them is said when they are built. */
function adaptWhole(
  lesson: Lesson,
  house: House,
  frames: WorkshopSources | null,
  hasPicture: (name: string) => boolean,
): Whole {
  const options = { hasPicture, report: () => {} };
  const made = whatIsMade(lesson.alert.decision, lesson.alert.noLesson);
  if (!made.lesson) return { lesson, versions: [], workshops: null };
  const versions = bandsOf(lesson, house).flatMap(
    (band) => adaptLesson(lesson, band, house, options) ?? [],
  );
  const workshops = frames && adaptWorkshops(lesson, house, versions, frames, options);
  return { lesson, versions, workshops };
}

/** What was adapted before its approval was known, with what the approval leaves to be done. */
function withApproval(prepared: Prepared, approval: Approval, house: House): Prepared {
  const { versions, workshops } = prepared;
  const lesson = { ...prepared.lesson, approval };
  const draft = lessonDraftReasons(lesson, house);
  const isDraft = draft.length > 0;
  const judged = new Map(versions.map(({ version }) => [version, { ...version, draft }]));
  // A slide that families are shown is still of the version that its pupils see.
  const deckOf = (deck: AdultDeck): AdultDeck => ({
    ...deck,
    slides: deck.slides.map((slide) => ({
      ...slide,
      from: slide.from && (judged.get(slide.from) ?? slide.from),
    })),
    draft,
  });
  return {
    ...prepared,
    lesson,
    versions: versions.map(({ version, pupils }) => ({
      version: judged.get(version) ?? version,
      pupils: { ...pupils, draft: isDraft },
    })),
    workshops: workshops && {
      parents: {
        ...workshops.parents,
        deck: deckOf(workshops.parents.deck),
        card: { ...workshops.parents.card, draft: isDraft },
      },
      staff: deckOf(workshops.staff),
    },
  };
}

/**
 * The lead approves a lesson as it is.
 * @returns What its file says from now on, or what has to be done first.
 */
export async function approveLesson(
  { lesson, versions, workshops }: Prepared,
  house: House,
  by: { role: string; date: string },
): Promise<{ text: string; products: Record<string, string> } | { first: string[] }> {
  const first = lessonDraftReasons({ ...lesson, approval: null }, house);
  if (first.length > 0) return { first };
  if (versions.length === 0)
    return { first: ['There is nothing to approve: no lesson is made of this alert.'] };
  const all = versions.map(({ version }) => version);
  const products = await productHashes({ lesson, versions: all, workshops }, house);
  return { text: await approvalFile(by, products), products };
}

/** A fault in what several versions of a sheet share is one fault. */
function once(report: Report): Report {
  const seen = new Set<string>();
  return (problem) => {
    const key = JSON.stringify([problem.ruleId, problem.place, problem.reason]);
    if (!seen.has(key)) report(problem);
    seen.add(key);
  };
}

/** What drafts are made from: read once, for as many alerts as there are. */
export interface DraftHouse {
  house: House;
  modules: Modules;
  restatements: Restatement[];
}

/**
 * Reads what drafts are made from; `null` when any file has a fault (reported).
 * @param risks Only the modules of these; parsing them is most of the work.
 */
export async function readDraftHouse(
  files: { house: HouseFiles; modules: ModuleFiles; restatements: SourceFile },
  report: Report,
  risks: ReadonlySet<string> | null = null,
): Promise<DraftHouse | null> {
  const house = await readHouse(files.house, report);
  const modules = readModules(files.modules, report, risks);
  const restatements = readYaml(files.restatements, Restatements, report);
  return house && restatements ? { house, modules, restatements: restatements.restatements } : null;
}

export interface DraftWish {
  /** The risk that this lesson is to be about, where a person says so. */
  subject: string | null;
  /** The lesson that stands where the draft would go. */
  existing: LessonFolder | null;
  today: string;
  reviewBy: string;
}

/**
 * From an alert's reading to the files of a lesson.
 * @returns The draft, of a lesson or of a folder without one; `null` when the lesson that stands there cannot be read, or
 * a person asks for a lesson on an alert that raises nothing that can be taught (reported).
 */
export async function draftFromReading(
  reading: AlertReading,
  alert: AlertText,
  from: DraftHouse,
  wish: DraftWish,
  report: Report,
): Promise<Draft | null> {
  const existing = wish.existing ? await readLesson(wish.existing, report) : null;
  if (wish.existing && !existing) return null;
  // A correction that names nothing would be dropped in silence.
  const unknown: Problem[] = [];
  if (existing) checkIds(existing, from.house, (problem) => unknown.push(problem));
  for (const problem of unknown) report(problem);
  if (unknown.length > 0) return null;
  const corrections = {
    ...(existing?.alert.corrections ?? Corrections.parse({})),
    ...(wish.subject ? { subject: wish.subject } : {}),
  };
  // Whoever decided to teach on it, or names the risk to teach, has looked at why not.
  const isAsked =
    corrections.subject !== null || existing?.alert.decision?.action.startsWith('teach');
  const noLesson = isAsked ? [] : whyNoLesson(alert, reading);
  const draft = draftLesson({
    ...from,
    noLesson,
    reading,
    corrections,
    before: existing
      ? {
          alert: existing.alert,
          bands: risksByBand(existing.root),
          sent: factsSent(existing),
        }
      : null,
    text: alert.blocks.map(({ text }) => text).join('\n'),
    isNamed: (title, names) => nameFinder(strictNames(names))(title).length > 0,
    today: wish.today,
    reviewBy: wish.reviewBy,
  });
  if (!draft)
    report({
      ruleId: 'alert-readable',
      place: startOf(alert.file),
      reason: `Unexpected alert without a risk that can be taught, expected one of lessons/taxonomy.yaml, read surely enough (found: ${reading.risks.map(({ id, sure }) => `${id}, ${sure}`).join('; ') || 'none'})`,
      note: 'What it raises needs a person’s decision: see “npm run new -- ALERT --json”. A topic such as drugs or radicalisation is taught with your own programme.',
    });
  return draft;
}

/** Frames of workshops, and what modules tell adults of the risks that any band of these lessons is taught. */
async function framesFor(
  house: House,
  lessons: readonly Lesson[],
  { modules, frames }: Sources,
  report: Report,
): Promise<WorkshopSources | null> {
  const files = frames ?? (modules && 'words' in modules ? undefined : modules);
  if (!files) return null;
  const taught = new Set(lessons.flatMap((lesson) => [...risksOfBands(lesson.root)]));
  return readWorkshops(
    files,
    new Set(house.risks.flatMap(({ id }) => (taught.has(id) ? [id] : []))),
    report,
  );
}

/** The arcs, and the modules that these lessons name: parsing is the main cost of a lesson. */
async function modulesFor(
  lessons: readonly Lesson[],
  files: ModuleFiles | Modules | undefined,
  all: boolean,
  report: Report,
) {
  if (files && 'words' in files) return files;
  const named = new Set(lessons.flatMap((lesson) => risksTaught(lesson.root)));
  const arcs = all || named.size > 0 ? (files?.arcs ?? null) : null;
  return readModules({ arcs, risks: files?.risks ?? [] }, report, all ? null : named);
}

/** Words in small letters of what all lessons share, and the names of those who stand in stories. */
const houseWords = ({ common, cast, taxonomy, routes, bands, curriculum }: HouseFiles): string[] =>
  [common, cast, taxonomy, routes, bands, curriculum].flatMap(({ text }) => ordinaryWords(text));

/** Products that a stage made, and what it found. */
export interface Made {
  files: KitFile[];
  problems: Problem[];
}

/** What a build's writers and second looks are done with. `forCast` knows a band's characters. */
export interface BuildEngines {
  forCast: (cast: Iterable<Character>) => Engines;
  readPages: ReadPages;
  /** What the second looks of this thread know. */
  memory: Memory;
  /** What the program itself says in products. */
  labels: () => readonly string[];
}

/** The parts in which a band is made, in a kit's order: neither needs the other. */
export const BAND_PARTS = ['lesson', 'letters'] as const;
export type BandPart = (typeof BAND_PARTS)[number];

export interface BandJob extends Version {
  lesson: Lesson;
  house: House;
  part: BandPart;
  /** Is everything made, or the core alone? Default: the core. */
  all?: boolean;
}

/** Writes a part of one band's products, then opens each again and checks its bytes. */
export async function makeBandPart(
  { lesson, house, version, pupils, part, all = false }: BandJob,
  engines: BuildEngines,
): Promise<Made> {
  const problems: Problem[] = [];
  const report = once(stoppingByHand(lesson.byHand, (problem) => problems.push(problem)));
  const writers = engines.forCast(Object.values(version.cast));
  const common = commonTexts(house, version.band);
  const files =
    part === 'letters'
      ? whatIsMade(lesson.alert.decision, lesson.alert.noLesson).letters
        ? await makeLetterProducts({ version, engines: writers, report, all })
        : []
      : await makeBandProducts({
          ...{ version, pupils, common, report, all },
          engines: writers,
          cues: cueCards(version),
          assistantCard: assistantCard(version, common),
          observationSheet: observationSheet(version),
        });
  const { readPages, memory, labels } = engines;
  const band = { version, pupils };
  const look = secondLook({ lesson, house, band, readPages, memory, labels, report });
  for (const file of files) await look(file);
  return { files, problems };
}

/** Writes and checks all products of one band. */
export async function makeBand(job: Omit<BandJob, 'part'>, engines: BuildEngines): Promise<Made> {
  const parts: Made[] = [];
  for (const part of BAND_PARTS) parts.push(await makeBandPart({ ...job, part }, engines));
  return joined(parts);
}

/** Parts as one, in their order; a fault that several of them have is one fault. */
export function joined(parts: readonly Made[]): Made {
  const problems: Problem[] = [];
  const report = once((problem) => problems.push(problem));
  for (const problem of parts.flatMap((part) => part.problems)) report(problem);
  return { files: parts.flatMap(({ files }) => files), problems };
}

/**
 * Writes the products of the whole lesson, then checks their bytes.
 * @param all Is everything made, or the core alone? Default: the core.
 */
export async function makeWhole(
  { lesson, versions, workshops }: Prepared,
  house: House,
  engines: BuildEngines,
  all = false,
): Promise<Made> {
  const problems: Problem[] = [];
  const report = once(stoppingByHand(lesson.byHand, (problem) => problems.push(problem)));
  const bands = versions.map(({ version }) => version);
  const made = whatIsMade(lesson.alert.decision, lesson.alert.noLesson);
  const briefing = made.lesson
    ? staffBriefing(lesson, house, bands)
    : staffOnlyBriefing(lesson, house);
  const documents = {
    briefing: made.briefing ? briefing : null,
    concern: made.lesson ? concernForm(lesson, house) : null,
    images: made.lesson ? imagesPage(lesson, house, bands) : null,
  };
  const files = await makeSchoolProducts({
    slug: lesson.slug,
    ...{ documents, workshops, report, all },
    paper: house.paper,
    engines: {
      documents: engines.forCast([]),
      meetings: engines.forCast(Object.values(workshops?.parents.deck.cast ?? {})),
    },
  });
  const { readPages, memory, labels } = engines;
  const look = secondLook({ lesson, house, band: null, readPages, memory, labels, report });
  for (const file of files) await look(file);
  return { files, problems };
}

/**
 * Writes the lead's report, once all else is made, then checks its bytes.
 * @param found Every problem of the lesson's checks and products: what was laid out otherwise is told.
 */
export async function makeReport(
  { lesson, versions }: Prepared,
  house: House,
  found: readonly Problem[],
  engines: BuildEngines,
): Promise<Made> {
  const all = versions.map(({ version }) => version);
  const make = async (told: readonly Problem[]): Promise<Made> => {
    const problems: Problem[] = [];
    const report = once(stoppingByHand(lesson.byHand, (problem) => problems.push(problem)));
    const document = whatIsMade(lesson.alert.decision, lesson.alert.noLesson).lesson
      ? leadReport(lesson, house, all, laidOutOtherwise(told))
      : noLessonReport(lesson, house);
    const writers = engines.forCast([]);
    const files = await makeReportProducts(lesson.slug, document, house.paper, writers, report);
    return { files, problems };
  };
  const first = await make(found);
  // Signs that the report itself cannot print are told in it too.
  const made = first.problems.length > 0 ? await make([...found, ...first.problems]) : first;
  const problems = [...made.problems];
  const { readPages, memory } = engines;
  const report = (problem: Problem) => problems.push(problem);
  const look = secondLook({ lesson, house, band: null, readPages, memory, report });
  for (const file of made.files) await look(file);
  return { files: made.files, problems };
}

/** What was done about want of room, or of a letter: each once, as the lead is told. */
function laidOutOtherwise(problems: readonly Problem[]): string[] {
  const told = (some: readonly Problem[]) => [
    ...new Set(some.flatMap(({ laidOut }) => laidOut ?? [])),
  ];
  const isSign = ({ ruleId }: Problem) => ruleId === 'glyph-exists';
  const signs = told(problems.filter(isSign));
  return [
    ...told(problems.filter((problem) => !isSign(problem))),
    ...(signs.length > 0
      ? [`Signs that none of our fonts holds are printed otherwise: ${signs.join(', ')}.`]
      : []),
  ];
}

/** What each class's adults need of what is made once: on paper, since slides are shown to all of them together. */
const goesToEveryBand = ({ entry: { band, kind }, version }: KitFile): boolean =>
  band === null && version !== null && (kind === 'briefing' || kind === 'handout');

/**
 * One band's kit, as a zip, then checks its bytes.
 * @param files What was made of the band, and of the whole lesson.
 */
export function makeBandKit(
  { lesson, house, ...one }: Omit<BandJob, 'part'>,
  files: readonly KitFile[],
  engines: BuildEngines,
): Promise<Made> {
  const { id } = one.version.band;
  const own = files.filter((file) => file.entry.band === id || goesToEveryBand(file));
  return makeKit(lesson, house, id, [one], own, engines);
}

/** The kit of the whole school, with all that was made of the lesson; none when no band has it. Then checks its bytes. */
export const makeSchoolKit = async (
  { lesson, versions }: Prepared,
  house: House,
  files: readonly KitFile[],
  engines: BuildEngines,
): Promise<Made> =>
  versions.length > 0
    ? makeKit(lesson, house, null, versions, files, engines)
    : { files: [], problems: [] };

async function makeKit(
  lesson: Lesson,
  house: House,
  band: string | null,
  versions: readonly Version[],
  files: readonly KitFile[],
  { readPages, memory, labels }: BuildEngines,
): Promise<Made> {
  const problems: Problem[] = [];
  const kit = bundleKit({
    title: lesson.meta.title,
    school: house.school.name,
    classSize: house.school.classSize,
    draft: versions[0]?.version.draft ?? [],
    bands: versions.map(({ version }) => ({
      id: version.band.id,
      years: version.yearNames,
      ages: version.band.ages,
    })),
    files,
  });
  const file = await fileOf(
    { id: 'kit', audience: 'staff', kind: 'kit', formats: ['zip'] },
    { name: `${lesson.slug}-${band ?? 'whole-school'}.zip`, bytes: kit },
    { lesson: lesson.slug, band, folder: 'kits' },
  );
  const report = (problem: Problem) => problems.push(problem);
  const checked = new Set(files.map(({ entry }) => entry.sha256));
  const look = secondLook({
    lesson,
    house,
    band: null,
    readPages,
    checked,
    memory,
    labels,
    report,
  });
  await look(file);
  return { files: [file], problems };
}

/** Why a lesson's kits are drafts, each with where it is mended. */
export const draftsOf = ({ lesson }: Prepared, house: House): string[] =>
  draftReasonsWithPlaces(lesson, house).map(({ says, where }) => `${says} See ${where}.`);

/** Is anything taught on the alert? Where not, there is a report. */
export const isTaught = ({ lesson: { alert } }: Prepared): boolean =>
  whatIsMade(alert.decision, alert.noLesson).lesson;

/** Are letters made of a lesson? Not where the lead decided that none goes home. */
export const hasLetters = ({ lesson: { alert } }: Prepared): boolean =>
  whatIsMade(alert.decision, alert.noLesson).letters;

/** What the letter desk makes a lesson's letters from. */
export const deskLessonOf = (
  { lesson, versions }: Prepared,
  house: House,
  hasPicture: (name: string) => boolean,
): DeskLesson =>
  deskLesson(
    lesson,
    house,
    versions.map(({ version }) => version.band),
    hasPicture,
  );

/** What the kit room says of the build that it shows. */
export interface BuiltAs {
  /** The day it was built for. */
  date: string;
  all: boolean;
  kits: boolean;
  /** Is it for everybody to see? Then what is the lead's alone is left out. */
  isPublic: boolean;
}

/** What the kit room shows, with the manifest in it. */
export function siteDataOf(
  house: House,
  lessons: readonly { prepared: Prepared; files: readonly KitFile[] }[],
  { date, all, kits, isPublic }: BuiltAs,
): SiteData {
  const { school } = house;
  return {
    manifest: {
      version: 1,
      generated: date,
      lessons: lessons.map(({ prepared: { lesson, versions } }) => {
        const all = versions.map(({ version }) => version);
        const risks = new Set(all.flatMap((version) => version.risks.map((risk) => risk.id)));
        return {
          slug: lesson.slug,
          title: lesson.meta.title,
          status: lessonDraftReasons(lesson, house).length > 0 ? 'draft' : 'final',
          bands: all.map((version) => version.band.id),
          risks: [...risks],
          coverage: isPublic ? {} : coverageOf(lesson, all),
          reviewBy: lesson.meta.reviewBy,
        };
      }),
      files: lessons.flatMap(({ files }) => files.map(({ entry }) => entry)),
    },
    school: {
      name: school.name,
      specimen: school.specimen,
      nation: school.nation,
      leadRole: LEAD_ROLE[school.nation],
    },
    notMade: { products: all ? [] : leftOut(house.paper), kits: !kits },
    isPublic,
    lessons: lessons.map(({ prepared: { lesson, versions }, files }) => {
      const shown = siteLesson(
        lesson,
        house,
        versions.map(({ version }) => version),
        (band) =>
          files
            .filter(({ entry }) => entry.band === band)
            .map(({ entry, title, copies, version, says }) => ({
              path: entry.path,
              title: title ?? entry.kind,
              copies,
              version: version && { name: version.name, use: version.use },
              says,
            })),
      );
      return isPublic ? withoutLeads(shown) : shown;
    }),
  };
}
