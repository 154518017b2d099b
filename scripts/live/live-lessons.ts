/** Lessons under edit: read again when a file changes; a broken one keeps its last good version. */
import type { Problem, Report } from '#diagnostics/problem.ts';
import type { KitFile } from '#model/kit/kit-file.ts';
import type { SharedData } from '#model/lesson/lesson.ts';
import { prepare } from '#pipeline';
import { adultSheets } from '#pipeline/adult-sheets.ts';
import type { BuildEngines } from '#pipeline/build-output.ts';
import type { Prepared, Version } from '#pipeline/prepared.ts';
import { collectProblemsOf } from '#pipeline/unit.ts';
import { bandSource } from '#products/band-source.ts';
import { CATALOGUE } from '#products/catalogue.ts';
import { fileOf } from '#products/product.ts';
import { lessonFolders, moduleFiles, sharedFiles } from '../sources.ts';

export interface LiveOptions {
  /** Folder of lessons. */
  lessons: string;
  /** The school's file, looked up on each read. */
  school: () => Promise<string | undefined>;
  /** Only this lesson. Default: all. */
  lesson: string | undefined;
  today: string;
  hasPicture: (name: string) => boolean;
  engines: () => Promise<BuildEngines>;
}

/** The product that is viewed: a band and the id of its catalogue row. */
export interface LiveRequest {
  lesson: string;
  band: string;
  row: string;
}

/** Rows offered to authors. */
export const ROWS = [
  'deck',
  'deck-share',
  'sheets',
  'answers',
  'plan',
  'letter',
  'letter-after',
] as const;

/** A row's files, and the problems in them. */
export interface RowOutput {
  files: KitFile[];
  problems: readonly Problem[];
}

export class LiveLessons {
  /** Problems of the last read. */
  problems: Problem[] = [];
  /** Milliseconds of the last read. */
  took = 0;
  #sharedData: SharedData | null = null;
  #lessons = new Map<string, Prepared>();
  /** Viewed bands, as `lesson/band`; and bands that have not been adapted since the last change. */
  readonly #viewed = new Set<string>();
  #stale = new Set<string>();
  readonly #options: LiveOptions;

  constructor(options: LiveOptions) {
    this.#options = options;
  }

  /**
   * Reads the files again, and adapts the viewed bands; the others are adapted on request. What can no longer be read
   * keeps its last version.
   */
  async read(): Promise<void> {
    const all = [...this.#lessons.values()].flatMap(({ lesson, versions }) =>
      versions.map(({ version }) => `${lesson.slug}/${version.band.id}`),
    );
    this.#stale = new Set(all.filter((key) => !this.#viewed.has(key)));
    await this.#prepare((key) => this.#viewed.size === 0 || this.#viewed.has(key));
  }

  async #prepare(wants: (key: string) => boolean): Promise<void> {
    const { lessons: dir, school, lesson: only, today, hasPicture } = this.#options;
    const began = performance.now();
    const problems: Problem[] = [];
    const report = (problem: Problem) => problems.push(problem);
    const files = await sharedFiles(dir, await school(), report);
    const modules = await moduleFiles(dir, report);
    const lessons = await lessonFolders(dir, only, report);
    if (files) {
      const { memo } = await this.#options.engines();
      const prepared = await prepare(
        { sharedData: files, modules, lessons },
        {
          ...{ today, hasPicture, band: (slug: string, band: string) => wants(`${slug}/${band}`) },
          ...(memo ? { memo } : {}),
        },
      );
      problems.push(...prepared.problems);
      this.#sharedData = prepared.sharedData ?? this.#sharedData;
      for (const lesson of prepared.lessons)
        this.#lessons.set(
          lesson.lesson.slug,
          withLastGood(lesson, this.#lessons.get(lesson.lesson.slug)),
        );
    }
    this.problems = problems;
    this.took = Math.round(performance.now() - began);
  }

  list(): { slug: string; title: string; bands: { id: string; name: string }[] }[] {
    return [...this.#lessons.values()].map(({ lesson, versions }) => ({
      slug: lesson.slug,
      title: lesson.meta.title,
      bands: versions.map(({ version }) => ({ id: version.band.id, name: version.band.name })),
    }));
  }

  /** Makes a row; `null` where lesson, band or row do not exist. */
  async make({ lesson, band, row }: LiveRequest): Promise<RowOutput | null> {
    const key = `${lesson}/${band}`;
    this.#viewed.add(key);
    if (this.#stale.delete(key)) await this.#prepare((value) => value === key);
    const sharedData = this.#sharedData;
    const prepared = this.#lessons.get(lesson);
    const version = prepared?.versions.find((item) => item.version.band.id === band);
    if (!sharedData || !prepared || !version) return null;
    const { problems, report } = collectProblemsOf(prepared.lesson);
    const files = await writeRow(version, sharedData, row, await this.#options.engines(), report);
    return files && { files, problems };
  }
}

/** Replaces bands that have errors by their last versions without. */
function withLastGood(now: Prepared, before: Prepared | undefined): Prepared {
  const made = new Set(now.versions.map(({ version }) => version.band.id));
  const lastGood = before?.versions.filter(({ version }) => !made.has(version.band.id)) ?? [];
  return lastGood.length === 0 ? now : { ...now, versions: [...now.versions, ...lastGood] };
}

/** Writes a row of the catalogue; `null` where there is no such row. */
async function writeRow(
  { version, pupils }: Version,
  sharedData: SharedData,
  row: string,
  engines: BuildEngines,
  report: Report,
): Promise<KitFile[] | null> {
  const folder = `${version.slug}/${version.band.id}/${row}`;
  const shelf = { lesson: version.slug, band: version.band.id, folder };
  const given = {
    version,
    report,
    all: true,
    engines: engines.forCast(Object.values(version.cast), version.band),
  };
  const lesson = CATALOGUE.lesson.find(({ id }) => id === row);
  const letter = CATALOGUE.letters.find(({ id }) => id === row);
  const source = () =>
    bandSource({ ...given, pupils, ...adultSheets(version, sharedData), folder });
  const made = lesson
    ? { row: lesson, written: await lesson.writer(source()) }
    : letter
      ? { row: letter, written: await letter.writer(given) }
      : null;
  return made && Promise.all(made.written.map((written) => fileOf(made.row, written, shelf)));
}
