/** The desk's alerts: reads and writes their folders as the commands do. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type AlertDesk,
  type Changed,
  type GivenAlert,
  isBroken,
  type Knowledge,
} from '#desk/alert-desk.ts';
import { describeProblem } from '#desk/describe-problem.ts';
import { proposedEdits } from '#desk/told/told-form.ts';
import { printProblems } from '#diagnostics/print-problems.ts';
import type { Problem, Report } from '#diagnostics/problem.ts';
import { editedAlert } from '#draft/correct/edit-alert.ts';
import type { AlertEdit } from '#model/alert/alert-edit.ts';
import type { AlertReading } from '#model/alert/alert-reading.ts';
import { textHash } from '#model/text/text-hash.ts';
import { readLesson } from '#read/read-lesson.ts';
import { readSharedData } from '#read/read-shared-data.ts';
import { writeLessonFolder } from '../../lesson-folder.ts';
import { lessonFolders, sharedFiles } from '../../sources.ts';
import { ifAbsent } from '../../system-fault.ts';
import { openTaskQueue } from '../task-queue.ts';
import { writeAtomically } from '../write-atomically.ts';
import type { AlertAnswer, AlertRequest } from './alert-messages.ts';
import type { AlertReader } from './alert-reader.ts';
import { forgetText, newIssue } from './issues-before.ts';
import { openFolder } from './open-folder.ts';
import { renameCharacters } from './rename-characters.ts';

export interface AlertDeskOptions {
  /** Folder of lessons. */
  lessons: string;
  /** The school's file, where there is one. */
  school: () => Promise<string | undefined>;
  /** Today, YYYY-MM-DD. */
  today: () => string;
  reader: AlertReader;
  /** Reader for checks and letters, separate so that readings never wait for one. */
  previews: AlertReader;
}

type Drafted = Extract<AlertAnswer, { is: 'drafted' }>;

/** A file that is being edited by hand may be invalid for a moment. */
const UNREADABLE_NOW: Changed = [
  {
    field: '',
    says: 'This could not be written down: the alert’s file cannot be read just now. Look whether somebody is editing it, and try again.',
  },
];
const TOO_LONG =
  'This took too long to read, or cannot be read at all, so we stopped. Copy the alert’s text, and paste it into the box.';
const NO_TEXT =
  'The alert’s own text is not on this computer, so it cannot be read again. Add the alert again, as a new issue of this one.';

export function openAlerts(at: AlertDeskOptions): AlertDesk {
  const { lessons: dir, reader, previews } = at;
  const turn = openTaskQueue();
  const ask = async (request: AlertRequest, by = reader) =>
    by.ask(request, { lessons: dir, school: await at.school(), today: at.today() });
  const fileOf = (id: string) => join(dir, id, 'alert.md');
  let known: Promise<Knowledge> | null = null;
  let lastRead: { of: string; reading: Promise<AlertReading | null> } | null = null;

  const knowledge = () => (known ??= readKnowledge(dir));

  async function edited(id: string, edits: readonly AlertEdit[]): Promise<string | null> {
    if (!(await folderOf(dir, id))) return null;
    const text = await readFile(fileOf(id), 'utf8').catch(ifAbsent(null));
    return text === null ? null : editedAlert(text, edits);
  }

  /** Writes a lesson that was drafted. Its page shows the reading that it was drafted from: nothing is read twice. */
  async function writeDrafted(
    id: string,
    { files, reading }: Pick<Drafted, 'files' | 'reading'>,
    keepsOld: boolean,
  ): Promise<void> {
    await writeLessonFolder(dir, id, files, { keepsOld });
    lastRead = {
      of: stateOf(id, files['alert.md'], files['alert.source.json']),
      reading: Promise.resolve(reading),
    };
  }

  /** Writes a file only where it is still valid. */
  async function write(id: string, text: string | null): Promise<Changed> {
    const folder = text === null ? null : await folderOf(dir, id);
    if (text === null || !folder) return UNREADABLE_NOW;
    const problems: Problem[] = [];
    const source = { path: folder.alert?.path ?? 'alert.md', text };
    const lesson = await readLesson({ ...folder, alert: source }, (problem) =>
      problems.push(problem),
    );
    if (!lesson) return problems.map((problem) => ({ field: '', says: describeProblem(problem) }));
    await writeAtomically(fileOf(id), text);
    return [];
  }

  async function add(given: GivenAlert) {
    const { name, bytes, again, subject } = given;
    // Preload for the next page, while the alert is being read.
    void knowledge().catch(() => {});
    const answer = await ask({ is: 'new', name, bytes, again, subject });
    if (!answer) return { is: 'refused', says: [TOO_LONG] } as const;
    if (answer.is === 'refused' && answer.why === 'twice')
      return { is: 'twice', id: answer.slug } as const;
    if (answer.is === 'refused' && answer.why === 'no-subject')
      return { is: 'asks', text: answer.text } as const;
    if (answer.is !== 'drafted') return { is: 'refused', says: describeRefusal(answer) } as const;
    const address = given.address.trim();
    const alert =
      address === ''
        ? answer.files['alert.md']
        : (editedAlert(answer.files['alert.md'], [{ at: ['address'], value: address }]) ??
          answer.files['alert.md']);
    const files = { ...answer.files, 'alert.md': alert };
    await writeDrafted(answer.slug, { files, reading: answer.reading }, true);
    return { is: 'added', id: answer.slug } as const;
  }

  async function correct(id: string, edits: readonly AlertEdit[]): Promise<Changed> {
    const text = await edited(id, edits);
    if (text === null) return UNREADABLE_NOW;
    const answer = await ask({ is: 'again', slug: id, alert: text });
    if (answer?.is !== 'drafted')
      return describeRefusal(answer ?? null).map((reason) => ({ field: '', says: reason }));
    const open = await openOne(dir, id);
    await writeDrafted(id, answer, open !== null && 'isByHand' in open && open.isByHand);
    return [];
  }

  async function tell(id: string, edits: readonly AlertEdit[], band: string): Promise<Changed> {
    const text = await edited(id, edits);
    if (text === null) return UNREADABLE_NOW;
    const now = await ask({ is: 'check', slug: id, alert: text, band }, previews);
    if (!now) return [{ field: '', says: TOO_LONG }];
    if (now.is === 'unfit') return now.faults;
    return write(id, text);
  }

  /**
   * `alert.md` with what is typed; else with our proposals for sentences that nobody has decided on: what is pressed
   * next is what was shown.
   */
  async function withPending(
    id: string,
    typed?: readonly AlertEdit[],
  ): Promise<{ alert?: string; isChecked?: boolean }> {
    if (typed) {
      const alert = await edited(id, typed);
      return alert === null ? {} : { alert, isChecked: true };
    }
    const open = await openOne(dir, id);
    if (!open || isBroken(open) || !open.source) return {};
    const alert = await edited(id, proposedEdits(open.source, open.alert));
    return alert === null ? {} : { alert };
  }

  async function readingOf(id: string): Promise<AlertReading | null> {
    const folder = await folderOf(dir, id);
    const of = stateOf(id, folder?.alert?.text, folder?.source?.text);
    if (lastRead?.of !== of) {
      const reading = ask({ is: 'reading', slug: id }).then((answer) => {
        if (answer?.is === 'reading') return answer.reading;
        // A failed reading is not cached.
        lastRead = null;
        return null;
      });
      lastRead = { of, reading };
    }
    return lastRead.reading;
  }

  return {
    async list() {
      const folders = await lessonFolders(dir, undefined, () => {});
      const all = await Promise.all(folders.map(openFolder));
      return all.sort((a, b) => titleOf(a).localeCompare(titleOf(b), 'en-GB'));
    },
    open: (id) => openOne(dir, id),
    add: (given) => turn(() => add(given)),
    knowledge,
    reading: readingOf,
    async lessons(id, band, wishes) {
      const answer = await ask({ is: 'lessons', slug: id, band, wishes });
      return answer?.is === 'lessons' ? answer.lessons : wishes.map(() => null);
    },
    async newIssue(id) {
      const open = await openOne(dir, id);
      return open && 'source' in open ? newIssue(join(dir, id), open.source) : null;
    },
    correct: (id, edits) => turn(() => correct(id, edits)),
    decide: (id, edits) => turn(async () => write(id, await edited(id, edits))),
    tell: (id, edits, band) => turn(() => tell(id, edits, band)),
    rename: (id, names) =>
      turn(async () => ((await renameCharacters(dir, id, names)) ? [] : UNREADABLE_NOW)),
    async letter(id, band, typed) {
      const pending = await withPending(id, typed);
      const answer = await ask({ is: 'preview', slug: id, band, ...pending }, previews);
      return answer?.is === 'letter' || answer?.is === 'unfit' ? answer : null;
    },
    async paper(id, paper, typed) {
      const pending = await withPending(id, typed);
      const answer = await ask({ is: 'paper', slug: id, paper, ...pending }, previews);
      return answer?.is === 'paper' || answer?.is === 'unfit' ? answer : null;
    },
    forget: (id) =>
      turn(async () => {
        if (await folderOf(dir, id)) await forgetText(join(dir, id));
      }),
  };
}

/** Tells one state of an alert's files from another. */
const stateOf = (id: string, alert = '', source = ''): string =>
  `${id} ${textHash(`${alert}${source}`)}`;

const titleOf = (value: { id: string; title?: string }): string => value.title ?? value.id;

const folderOf = async (dir: string, id: string) =>
  (await lessonFolders(dir, id, () => {}))[0] ?? null;

async function openOne(dir: string, id: string) {
  const folder = await folderOf(dir, id);
  return folder ? openFolder(folder) : null;
}

/** A refused reading, in words. */
function describeRefusal(
  answer: { is: string; why?: string; problems?: readonly Problem[] } | null,
): string[] {
  if (!answer) return [TOO_LONG];
  if (answer.why === 'forgotten') return [NO_TEXT];
  const reasons = (answer.problems ?? []).map(describeProblem);
  return reasons.length > 0 ? [...new Set(reasons)] : [TOO_LONG];
}

async function readKnowledge(dir: string): Promise<Knowledge> {
  const problems: Problem[] = [];
  const report: Report = (problem) => problems.push(problem);
  const files = await sharedFiles(dir, undefined, report);
  const sharedData = files && (await readSharedData(files, report));
  if (!sharedData) throw new Error(printProblems(problems, { color: false }));
  const { risks, mechanisms, bands, cast, named } = sharedData;
  return {
    risks,
    mechanisms,
    bands,
    people: [...cast, ...named],
    routes: sharedData.routes.routes,
  };
}
