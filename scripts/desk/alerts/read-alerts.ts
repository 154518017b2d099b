/** Handles the alert process's requests: new alerts, and alerts of the desk with corrections. */
import { setImmediate } from 'node:timers/promises';
import type { AlertText } from '#alert/blocks/alert-block.ts';
import { hasErrors } from '#diagnostics/print-problems.ts';
import type { Problem, Report } from '#diagnostics/problem.ts';
import { correctedReading } from '#draft/correct/correct-reading.ts';
import { HelpRoutes } from '#model/help-route.ts';
import { textHash } from '#model/text/text-hash.ts';
import { type LessonFolder, readLesson } from '#read/read-lesson.ts';
import { readYaml } from '#read/read-yaml.ts';
import { draftAlert, readAlert } from '../../draft-alert.ts';
import { alertTextOf } from '../../engines/alert-text.ts';
import { lessonFolders, lessonSlugs, sharedFile } from '../../sources.ts';
import type { AlertAnswer, AlertPlaces, ReadAgain, ReadNew, ReadOnly } from './alert-messages.ts';

/** Collects problems, and tells which of them are errors. */
function collectProblems() {
  const problems: Problem[] = [];
  const report: Report = (problem) => problems.push(problem);
  return { problems, report };
}

export async function readNew(request: ReadNew, places: AlertPlaces): Promise<AlertAnswer> {
  const { problems, report } = collectProblems();
  const text = await alertTextOf(request.name, request.bytes, report);
  const twice = text && !request.again && (await existingAlert(text, places));
  if (twice) return { is: 'refused', why: 'twice', slug: twice };
  const reading = text && (await readAlert(places.lessons, text, report));
  if (!text || !reading) return { is: 'refused', why: 'unreadable', problems };
  const existing = request.again ? await folderAt(request.again, places, report) : null;
  const subject = request.subject;
  const added = subject && !reading.risks.some(({ id }) => id === subject) ? subject : null;
  const drafted = await draftAlert(
    {
      ...{ ...places, text, subject, isChecked: false },
      reading: added ? withRisk(reading, added) : reading,
      folderFor: async (slug) => ({
        slug: request.again ?? (await freeSlug(slug, places.lessons)),
        existing,
      }),
    },
    report,
  );
  if (!drafted && subject === null && problems.every(({ ruleId }) => ruleId === 'alert-readable'))
    return {
      ...{ is: 'refused', why: 'no-subject' },
      text: plainText(text),
      risks: reading.risks.map(({ id }) => id),
    };
  return draftedAnswer(drafted, problems);
}

export async function readAgain(request: ReadAgain, places: AlertPlaces): Promise<AlertAnswer> {
  const { problems, report } = collectProblems();
  const folder = await folderAt(request.slug, places, report);
  const text = folder && (await storedText(folder, report));
  if (!folder || !text) return { is: 'refused', why: 'forgotten' };
  const reading = await readAlert(places.lessons, text, report);
  const existing = {
    ...folder,
    alert: { path: folder.alert?.path ?? 'alert.md', text: request.alert },
  };
  const drafted =
    reading &&
    (await draftAlert(
      {
        ...{ ...places, text, reading, subject: null, isChecked: false },
        folderFor: async () => ({ slug: request.slug, existing }),
      },
      report,
    ));
  return draftedAnswer(drafted, problems);
}

function draftedAnswer(drafted: Awaited<ReturnType<typeof draftAlert>>, problems: Problem[]) {
  const all = [...problems, ...(drafted?.problems ?? [])];
  if (!drafted || hasErrors(all)) return { is: 'refused', why: 'broken', problems: all } as const;
  const { slug, files, draft } = drafted;
  return { is: 'drafted', slug, files, reading: draft.reading, problems: all } as const;
}

export async function readExisting({ slug }: ReadOnly, places: AlertPlaces): Promise<AlertAnswer> {
  const { problems, report } = collectProblems();
  const folder = await folderAt(slug, places, report);
  const lesson = folder && (await readLesson(folder, report));
  const text = lesson?.source?.alert;
  if (!lesson || !text) return { is: 'refused', why: 'forgotten' };
  const [reading, file] = await Promise.all([
    readAlert(places.lessons, text, report),
    sharedFile(places.lessons, 'help-routes.yaml', report),
  ]);
  const help = file && readYaml(file, HelpRoutes, report);
  return reading && help
    ? { is: 'reading', reading: correctedReading(reading, lesson.alert.corrections, help.routes) }
    : { is: 'refused', why: 'unreadable', problems };
}

const folderAt = async (slug: string, { lessons }: AlertPlaces, report: Report) =>
  (await lessonFolders(lessons, slug, report))[0] ?? null;

async function storedText(folder: LessonFolder, report: Report): Promise<AlertText | null> {
  const lesson = await readLesson(folder, report);
  return lesson?.source?.alert ?? null;
}

/** The lesson of an alert with exactly the same text. */
async function existingAlert(text: AlertText, places: AlertPlaces): Promise<string | null> {
  const hash = textHash(text.blocks.map((block) => block.text).join('\n'));
  const folders = await lessonFolders(places.lessons, undefined, () => {});
  return folders.find(({ alert }) => alert?.text.includes(hash))?.slug ?? null;
}

/** A free folder name, beside those of other alerts on the same risk. */
async function freeSlug(slug: string, lessons: string): Promise<string> {
  const taken = new Set(await lessonSlugs(lessons));
  for (let turn = 2; taken.has(slug); turn++) slug = `${slug.replace(/-\d+$/, '')}-${turn}`;
  return slug;
}

/** The reading with a risk that a person chose; the first sentence is its evidence. */
const withRisk = (reading: Parameters<typeof correctedReading>[0], id: string) => ({
  ...reading,
  lead: id,
  risks: [
    {
      id,
      sure: 'high' as const,
      evidence: [{ text: reading.statements[0]?.text ?? 'Added by a person.', line: 1 }],
    },
    ...reading.risks,
  ],
});

const plainText = ({ blocks }: AlertText): string => blocks.map(({ text }) => text).join('\n\n');

/**
 * Preloads what every reading needs, while the process is idle.
 * @param isAsked Is a request waiting? Then preloading stops, and the request loads the rest.
 */
export async function preload(lessons: string, isAsked: () => boolean): Promise<void> {
  const { report } = collectProblems();
  const words = 'Children meet strangers on live video. Some pretend to be children.';
  const text = await alertTextOf('warm.txt', new TextEncoder().encode(words), report);
  const reading = text && (await readAlert(lessons, text, report));
  // Let a waiting request's message in.
  await setImmediate();
  if (!text || !reading || isAsked()) return;
  await Promise.all([import('../../engines/alert-docx.ts'), import('../../engines/alert-pdf.ts')]);
  await setImmediate();
  if (isAsked()) return;
  const places = { lessons, school: undefined, today: '2026-01-01' };
  const folderFor = async (slug: string) => ({ slug, existing: null });
  await draftAlert(
    { ...{ ...places, text, reading, folderFor }, subject: null, isChecked: false },
    report,
  );
}
