import { type Report, startOf } from '#diagnostics/problem.ts';
import { Alert } from '#model/alert/alert.ts';
import { AlertSource } from '#model/alert/alert-source.ts';
import { notApproved } from '#model/kit/approval.ts';
import { type Lesson, LessonMeta } from '#model/lesson/lesson.ts';
import { textHash } from '#model/text/text-hash.ts';
import { linesByHand } from './lines-by-hand.ts';
import { readFrontMatter } from './read-front-matter.ts';
import { readTranslation } from './read-translation.ts';
import { readTree } from './read-tree.ts';
import { readYaml, type SourceFile } from './read-yaml.ts';
import { typeset } from './typography.ts';
import { linesOf } from './yaml-lines.ts';

/** The files of a lesson's folder. */
export interface LessonFolder {
  slug: string;
  lesson: SourceFile;
  alert: SourceFile | null;
  /** `alert.shingles`: one truncated hash per line. */
  shingles: string | null;
  /** `alert.source.json`. Default: none. */
  source?: SourceFile | null;
  /** `letters/<lang>.mdx`. Default: none. */
  letters?: SourceFile[];
}

/** Components allowed at the top level of a lesson. */
const TOP = new Set(['Band', 'Only', 'Slide', 'Staff', 'Governors']);

/**
 * Reads one lesson: alert, front matter and MDX.
 * @returns The lesson, or `null` when it has errors; all of them are reported.
 */
export async function readLesson(folder: LessonFolder, report: Report): Promise<Lesson | null> {
  const alert = folder.alert ? readAlert(folder.alert, report) : null;
  if (!folder.alert)
    report({
      ruleId: 'file-readable',
      place: startOf(folder.lesson.path),
      reason: 'Unexpected lesson without an alert.md beside it, expected one',
      note: 'Every claim of a lesson names a fact of its alert. Write alert.md, or make it with “npm run new”.',
    });
  const root = readTree(folder.lesson, TOP, report);
  if (!root) return null;
  const meta = readFrontMatter(root, folder.lesson, LessonMeta, report);
  const translations = (folder.letters ?? []).map((file) => readTranslation(file, report));
  if (!meta || !alert) return null;
  // Its front matter.
  root.children.shift();
  const asDrafted = alert.reading?.lesson === textHash(folder.lesson.text);
  return {
    slug: folder.slug,
    file: folder.lesson.path,
    meta: typeset(meta),
    root,
    alert: typeset(alert),
    alertFile: folder.alert?.path ?? '',
    lines: { lesson: frontLines(folder.lesson), alert: frontLines(folder.alert) },
    source: folder.source ? readYaml(folder.source, AlertSource, report) : null,
    shingles:
      folder.shingles === null ? null : new Set(folder.shingles.split(/\s+/).filter(Boolean)),
    sharedRuns: new Set(),
    ordinary: new Set(),
    excused: [],
    translations: translations.flatMap((translation) => translation ?? []),
    approval: notApproved(meta.title),
    byHand: [
      ...(asDrafted ? [] : linesByHand(root, folder.lesson.path)),
      ...translations.flatMap((translation) =>
        translation ? [{ file: translation.file, from: 1, to: Number.MAX_SAFE_INTEGER }] : [],
      ),
    ],
  };
}

/** The front matter of a file. */
const FRONT = /^---\r?\n([\s\S]*?)\r?\n---(\r?\n|$)/;

const frontLines = (source: SourceFile | null) =>
  linesOf(FRONT.exec(source?.text ?? '')?.[1] ?? '', 2);

/** Reads `alert.md`: its front matter is the alert; its body is only for people. */
function readAlert(source: SourceFile, report: Report): Alert | null {
  const match = FRONT.exec(source.text);
  if (!match) {
    report({
      ruleId: 'yaml-valid',
      place: startOf(source.path),
      reason: 'Unexpected alert without front matter, expected “---” on the first line',
      note: 'The facts of an alert stand between two lines of “---” at the top of the file.',
    });
    return null;
  }
  return readYaml({ path: source.path, text: match[1] ?? '' }, Alert, report, 2);
}
