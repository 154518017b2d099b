/** Drafts a lesson's files from the reading of an alert. */

import type { AlertText } from '#alert/blocks/alert-block.ts';
import { whyNoLesson } from '#alert/why-no-lesson.ts';
import { checkIds } from '#check/check-ids.ts';
import { embargoedNames } from '#check/check-names.ts';
import { nameFinder } from '#check/find-names.ts';
import { strictNames } from '#check/ordinary-names.ts';
import { factsSent, risksByBand } from '#compose/risks-named.ts';
import { type Problem, type Report, startOf } from '#diagnostics/problem.ts';
import { correctedReading } from '#draft/correct/correct-reading.ts';
import { type Draft, draftLesson } from '#draft/draft-lesson.ts';
import { Corrections } from '#model/alert/alert.ts';
import type { AlertReading } from '#model/alert/alert-reading.ts';
import { teaches } from '#model/alert/decision.ts';
import { type Restatement, Restatements } from '#model/alert/restatement.ts';
import { Told, type ToldOnce } from '#model/alert/told.ts';
import type { SharedData } from '#model/lesson/lesson.ts';
import type { Modules } from '#model/lesson/module.ts';
import { cacheByFiles } from '#read/cache-by-files.ts';
import { type LessonFolder, readLesson } from '#read/read-lesson.ts';
import { type ModuleFiles, readModules } from '#read/read-modules.ts';
import { readSharedData, type SharedFiles } from '#read/read-shared-data.ts';
import { readYaml, type SourceFile } from '#read/read-yaml.ts';

/** The data that drafts are made from, read once for any number of alerts. */
export interface DraftData {
  sharedData: SharedData;
  modules: Modules;
  restatements: Restatement[];
  /** Lessons taught before. */
  told: ToldOnce[];
}

/** Modules that were read of files which have not changed: all of them, and those of an alert's risks. */
const [allByFiles, someByFiles] = [cacheByFiles<Modules>(), cacheByFiles<Modules>()];

/**
 * Reads the data for drafts; `null` where a file has an error (reported).
 * @param risks Read only the modules of these risks: parsing is most of the cost.
 */
export async function readDraftData(
  files: {
    sharedData: SharedFiles;
    modules: ModuleFiles;
    restatements: SourceFile;
    /** `lessons/told.yaml`. Default: no lesson has been taught. */
    told?: SourceFile | null;
  },
  report: Report,
  risks: ReadonlySet<string> | null = null,
): Promise<DraftData | null> {
  const sharedData = await readSharedData(files.sharedData, report);
  const byFiles = risks ? someByFiles : allByFiles;
  const modules = byFiles(files.modules, [...(risks ?? [])].sort().join(' '), report, (fault) =>
    readModules(files.modules, fault, risks),
  );
  const restatements = readYaml(files.restatements, Restatements, report);
  const toldStories = files.told ? readYaml(files.told, Told, report)?.told : [];
  return sharedData && restatements && toldStories
    ? { sharedData, modules, restatements: restatements.restatements, told: toldStories }
    : null;
}

export interface DraftOptions {
  /** The risk to teach, where a person chose one. */
  subject: string | null;
  /** The lesson that the draft replaces. */
  existing: LessonFolder | null;
  today: string;
  reviewBy: string;
}

/**
 * Drafts a lesson's files from the reading of an alert.
 * @returns The draft, of a lesson or of a folder without one; `null` (reported) when the existing lesson cannot be
 * read, or a person asks for a lesson on an alert without anything to teach.
 */
export async function draftFromReading(
  reading: AlertReading,
  alert: AlertText,
  from: DraftData,
  options: DraftOptions,
  report: Report,
): Promise<Draft | null> {
  const existing = options.existing ? await readLesson(options.existing, report) : null;
  if (options.existing && !existing) return null;
  // A correction with an unknown id would be ignored silently.
  const unknown: Problem[] = [];
  if (existing) checkIds(existing, from.sharedData, (problem) => unknown.push(problem));
  for (const problem of unknown) report(problem);
  if (unknown.length > 0) return null;
  const corrections = {
    ...(existing?.alert.corrections ?? Corrections.parse({})),
    ...(options.subject ? { subject: options.subject } : {}),
  };
  // A person who decided to teach, or named the risk, overrides the reasons for having no lesson.
  const isAsked = corrections.subject !== null || teaches(existing?.alert.decision?.action ?? '');
  const right = correctedReading(reading, corrections, from.sharedData.routes.routes);
  const noLesson = isAsked ? [] : whyNoLesson(alert, right);
  const draft = draftLesson({
    ...from,
    // A lesson that is drafted again keeps its story: it does not count as taught before.
    history: from.told.filter(({ lesson }) => lesson !== options.existing?.slug),
    noLesson,
    reading: right,
    corrections,
    characters: existing?.meta.names ?? {},
    before: existing
      ? {
          alert: existing.alert,
          bands: risksByBand(existing.root),
          sent: factsSent(existing),
        }
      : null,
    text: alert,
    isNamed: (title, names) => nameFinder(strictNames(names))(title).length > 0,
    isNaming: (text, names) =>
      nameFinder(embargoedNames(from.sharedData, { alert: { names } }))(text).length > 0,
    today: options.today,
    reviewBy: options.reviewBy,
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
