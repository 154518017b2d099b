/**
 * The programming interface: `import { readAlert, compose, build } from 'forewarned'`. It runs the same stages as the
 * commands, prints nothing, and returns problems with places and notes.
 */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { AlertText } from '#alert/blocks/alert-block.ts';
import { hasErrors } from '#diagnostics/print-problems.ts';
import type { Problem } from '#diagnostics/problem.ts';
import type { AlertReading } from '#model/alert/alert-reading.ts';
import { Manifest } from '#model/kit/manifest.ts';
import { openPool } from './band-pool.ts';
import { ownFilesOfBuild, refuseSources } from './build-folder.ts';
import { buildLessons } from './build-lessons.ts';
import type { Reporter } from './build-options.ts';
import { buildDate, EXIT, Refusal } from './command.ts';
import { claimFolder, textOf } from './dist-folder.ts';
import { draftAlert, readAlert as readAlertText } from './draft-alert.ts';
import { alertText } from './engines/alert-text.ts';
import { openSite } from './engines/site.ts';
import { lessonAt } from './lesson-folder.ts';
import { BUNDLED_DATA } from './sources.ts';

export type { AlertReading, Manifest, Problem };

export interface ReadAlert {
  text: AlertText;
  /** Names, risks, mechanisms, advice and help routes in it. */
  reading: AlertReading;
}

/** A step's result; `value` is `null` where the problems explain its absence. */
export interface Outcome<Value> {
  value: Value | null;
  problems: Problem[];
}

/**
 * Reads an alert.
 * @param path Its file: `.md .txt .html .docx .pdf .eml`.
 * @param options `lessons`: a folder with your own taxonomy, help routes or names. Default: ours.
 */
export async function readAlert(
  path: string,
  { lessons = BUNDLED_DATA }: { lessons?: string } = {},
): Promise<Outcome<ReadAlert>> {
  const problems: Problem[] = [];
  const report = (problem: Problem) => problems.push(problem);
  const text = await alertText(path, report);
  const reading = text && (await readAlertText(lessons, text, report));
  return { value: text && reading ? { text, reading } : null, problems };
}

/**
 * A lesson as the files of its folder, not written to disk. `alert.source.json` has the alert's own words: keep it
 * local.
 */
export interface Composed {
  slug: string;
  files: Record<'alert.md' | 'lesson.mdx' | 'alert.shingles' | 'alert.source.json', string>;
}

/** Composes a lesson from an alert and applies every content rule. */
export async function compose(
  { text, reading }: ReadAlert,
  {
    lessons = BUNDLED_DATA,
    slug,
    subject = null,
    school,
    today = buildDate(),
  }: {
    /** Folder of lessons; an existing lesson in it keeps its corrections. Default: ours. */
    lessons?: string;
    /** Name of the lesson's folder. Default: from its title, which names no platform. */
    slug?: string;
    /** Id of the risk to teach. Default: the alert's leading risk. */
    subject?: string | null;
    /** File of the school's details. Default: the specimen's. */
    school?: string;
    /** Date, YYYY-MM-DD. Default: today. */
    today?: string;
  } = {},
): Promise<Outcome<Composed>> {
  const problems: Problem[] = [];
  const report = (problem: Problem) => problems.push(problem);
  const folderFor = async (proposed: string) => ({
    slug: slug ?? proposed,
    existing: await lessonAt(lessons, slug ?? proposed, report),
  });
  const drafted = await draftAlert(
    { lessons, text, reading, subject, today, school, folderFor, isChecked: true },
    report,
  );
  problems.push(...(drafted?.problems ?? []));
  return {
    value: drafted && !hasErrors(problems) ? { slug: drafted.slug, files: drafted.files } : null,
    problems,
  };
}

/**
 * Builds a folder of lessons like `npm run build`. @returns The manifest of all products. Throws where the folders are
 * unusable, or nothing matches the request.
 */
export async function build({
  lessons,
  out,
  lesson,
  band,
  school,
  approvals,
  all = false,
  kits = false,
  isPublic = false,
  jobs = Math.min(4, availableParallelism()),
}: {
  /** Folder of lessons. */
  lessons: string;
  /** Output folder: new, empty, or an earlier build. */
  out: string;
  /** Only this lesson, by its slug. */
  lesson?: string;
  /** Only this band, by its id. */
  band?: string;
  /** File of the school's details. Default: the specimen's. */
  school?: string;
  /** Folder of the lead's approvals. */
  approvals?: string;
  /** Make every product, or only the core? */
  all?: boolean;
  /** Bundle kits as zips? */
  kits?: boolean;
  /** Leave out what is for the safeguarding lead alone? */
  isPublic?: boolean;
  /** Bands made in parallel. Default: one per core, at most 4. */
  jobs?: number;
}): Promise<Outcome<Manifest>> {
  await refuseSources(out, [lessons]);
  const folder = await claimFolder(out, ownFilesOfBuild);
  const site = openSite({ cacheFor: folder.target, saveData: false });
  const pool = openPool(jobs);
  const problems: Problem[] = [];
  const warnings: string[] = [];
  const reporter: Reporter = {
    say: () => {},
    warn: (line) => warnings.push(line),
    found: (all) => problems.push(...all),
  };
  try {
    const built = await buildLessons({
      ...{ lessons, out, lesson, band, school, approvals, all, kits, isPublic },
      ...{ folder, site, pool: () => pool, force: false, reporter },
    });
    if (built === EXIT.usage) throw new Refusal(warnings.join('\n'));
    if (typeof built === 'number') return { value: null, problems };
    const text = await textOf(join(folder.target, 'manifest.json'));
    return { value: Manifest.parse(JSON.parse(text ?? '')), problems };
  } finally {
    await Promise.all([pool.close(), site.abandon()]);
    await folder.release();
  }
}
