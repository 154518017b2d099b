/**
 * The compiler as a package: `import { readAlert, compose, build } from 'forewarned'`. The same stages as the commands,
 * for programs: nothing is printed, and what is wrong comes back as problems, each with its place and how to mend it.
 */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { AlertText } from '#alert/alert-block.ts';
import { hasErrors } from '#diagnostics/print-problems.ts';
import type { Problem } from '#diagnostics/problem.ts';
import type { AlertReading } from '#model/alert-reading.ts';
import { Manifest } from '#model/manifest.ts';
import { openPool } from './band-pool.ts';
import { oursInBuild, refuseSources } from './build-folder.ts';
import { buildLessons } from './build-lessons.ts';
import type { Reporter } from './build-options.ts';
import { buildDate, EXIT, Refusal } from './command.ts';
import { claimFolder, textOf } from './dist-folder.ts';
import { draftAlert, readAlert as readAlertText } from './draft-alert.ts';
import { alertText } from './engines/alert-text.ts';
import { openSite } from './engines/site.ts';
import { lessonAt } from './lesson-folder.ts';
import { OURS } from './sources.ts';

export type { AlertReading, Manifest, Problem };

/** An alert as it was read. */
export interface ReadAlert {
  text: AlertText;
  /** What of it is a name, a risk, a mechanism, advice, a help route. */
  reading: AlertReading;
}

/** What a step made; `null` where the problems tell why there is nothing. */
export interface Outcome<Value> {
  value: Value | null;
  problems: Problem[];
}

/**
 * Reads an alert: what it says, and what of it no pupil may read.
 * @param path Its file: `.md .txt .html .docx .pdf`.
 * @param options `lessons`: a folder with taxonomy, help routes or names of your own. Default: ours.
 */
export async function readAlert(
  path: string,
  { lessons = OURS }: { lessons?: string } = {},
): Promise<Outcome<ReadAlert>> {
  const problems: Problem[] = [];
  const report = (problem: Problem) => problems.push(problem);
  const text = await alertText(path, report);
  const reading = text && (await readAlertText(lessons, text, report));
  return { value: text && reading ? { text, reading } : null, problems };
}

/** A lesson as files of its folder; nothing is written. `alert.source.json` holds the alert's own words: keep it local. */
export interface Composed {
  slug: string;
  files: Record<'alert.md' | 'lesson.mdx' | 'alert.shingles' | 'alert.source.json', string>;
}

/** Composes the lesson that an alert calls for, and checks it by every content rule. */
export async function compose(
  { text, reading }: ReadAlert,
  {
    lessons = OURS,
    slug,
    subject = null,
    school,
    today = buildDate(),
  }: {
    /** Folder of lessons: a lesson that stands there already keeps its corrections. Default: ours. */
    lessons?: string;
    /** Name of the lesson's folder. Default: from its title, which names no platform. */
    slug?: string;
    /** The risk that the lesson is to be about, by its id. Default: what the alert is first about. */
    subject?: string | null;
    /** File of the school's details. Default: the specimen. */
    school?: string;
    /** The day, YYYY-MM-DD. Default: today. */
    today?: string;
  } = {},
): Promise<Outcome<Composed>> {
  const problems: Problem[] = [];
  const report = (problem: Problem) => problems.push(problem);
  const folderFor = async (own: string) => ({
    slug: slug ?? own,
    existing: await lessonAt(lessons, slug ?? own, report),
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
 * Builds a folder of lessons, as `npm run build` does: its manifest lists every product that was made. Throws where the
 * folders cannot be what they are to be, or nothing is there that was asked for.
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
  /** Where it is written: a folder that is new, empty, or a build's already. */
  out: string;
  /** Only this lesson, by its slug. */
  lesson?: string;
  /** Only this band, by its id. */
  band?: string;
  /** File of the school's details. Default: the specimen. */
  school?: string;
  /** Folder of the lead's approvals. */
  approvals?: string;
  /** Is everything made, or what a lesson is taught, printed and sent with? */
  all?: boolean;
  /** Are kits made, as zips? */
  kits?: boolean;
  /** Is what is the safeguarding lead's alone left out? */
  isPublic?: boolean;
  /** Bands that are made at once. Default: one a core, at most 4. */
  jobs?: number;
}): Promise<Outcome<Manifest>> {
  await refuseSources(out, [lessons]);
  const folder = await claimFolder(out, oursInBuild);
  const site = openSite({ cacheFor: folder.target, remember: false });
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
