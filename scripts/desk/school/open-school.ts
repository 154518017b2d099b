/** The school's details at the desk: reads and replaces the file that every command reads. */
import { copyFile, mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SchoolDesk, SchoolPage } from '#desk/school/school-desk.ts';
import {
  type SchoolEdit,
  schoolEdits,
  schoolFaults,
  schoolValues,
} from '#desk/school/school-form.ts';
import { LetterFrame } from '#model/paper/letter-frame.ts';
import { School } from '#model/school.ts';
import { readYaml } from '#read/read-yaml.ts';
import { textOf } from '../../dist-folder.ts';
import { SCHOOL_FILE, sharedFile } from '../../sources.ts';
import { ifAbsent } from '../../system-fault.ts';
import { agesIn } from '../school-ages.ts';
import type { TaskQueue } from '../task-queue.ts';
import { writeAtomically } from '../write-atomically.ts';
import { acceptLogo } from './accept-logo.ts';
import { editedSchool, openSchoolText, unknownLines } from './edit-school.ts';

const ours = (name: string) => fileURLToPath(new URL(`../../../${name}`, import.meta.url));
/** Template of a new file, with a comment for each key. */
const EXAMPLE = ours('lessons/schools/example.yaml');
const ABOUT = `# Your school’s details: the lead’s desk writes them, and every command reads them. Keep the words before the colons.
# Put a text in 'quotes' if it holds a colon or a #.

`;
/** The comment at the head of the template. */
const HEAD = /^(?:#.*\n)+\n/;
/** The logo beside the school's file. */
const LOGO = 'school-logo.png';

export interface SchoolDeskOptions {
  lessons: string;
  /** The school's file, where it is not the default one. */
  school: string | null;
  /** Today, YYYY-MM-DD. */
  today: () => string;
  oneByOne: TaskQueue;
}

export function openSchool({ lessons, school, today, oneByOne }: SchoolDeskOptions): SchoolDesk {
  const file = resolve(school ?? ours(SCHOOL_FILE));
  const allAges = async (nation: School['nation'] = 'england') => agesIn(lessons, nation);
  return {
    async read() {
      const text = await textOf(file);
      const document = text === null ? null : openSchoolText(text);
      const school = document?.toJS({ maxAliasCount: 0 }) as Partial<School> | undefined;
      const ages = await allAges(nationOf(school));
      return {
        ...stateOf(text, document),
        // A file without `taught` teaches all bands; without a file the answer is still open.
        values: schoolValues(
          text === null ? { taught: [] } : (school ?? {}),
          ages.map(({ id }) => id),
        ),
        ages,
        languages: await languagesIn(lessons),
        hasLogo: Boolean(school?.logo),
      };
    },
    save: (values, logo) =>
      oneByOne(async () => {
        const faults = schoolFaults(values);
        const taken = logo === null || logo === 'remove' ? null : await acceptLogo(logo.bytes);
        if (taken && 'says' in taken) faults.push({ field: 'logo', says: taken.says });
        if (faults.length > 0) return faults;
        const ages = (await allAges()).map(({ id }) => id);
        const edits: SchoolEdit[] = [
          { at: ['specimen'], value: false },
          ...schoolEdits(values, ages),
          ...(taken ? [{ at: ['logo'], value: LOGO }] : []),
          ...(logo === 'remove' ? [{ at: ['logo'], value: null }] : []),
        ];
        await mkdir(dirname(file), { recursive: true });
        if (taken && 'png' in taken) await writeAtomically(join(dirname(file), LOGO), taken.png);
        await writeSchool(file, edits, today());
        if (logo === 'remove') await rm(join(dirname(file), LOGO), { force: true });
        return [];
      }),
    async logo() {
      const school = openSchoolText((await textOf(file)) ?? '')?.toJS() as
        | Partial<School>
        | undefined;
      if (!school?.logo || basename(school.logo) !== school.logo) return null;
      const bytes = await readFile(join(dirname(file), school.logo)).catch(ifAbsent(null));
      const taken = bytes && (await acceptLogo(bytes));
      return taken && 'png' in taken ? taken.png : null;
    },
  };
}

const nationOf = (school: Partial<School> | undefined) => {
  const read = School.shape.nation.safeParse(school?.nation);
  return read.success ? read.data : undefined;
};

/** The state of the file, and what saving would remove from it. */
function stateOf(
  text: string | null,
  document: ReturnType<typeof openSchoolText>,
): Pick<SchoolPage, 'state' | 'says'> {
  if (text === null) return { state: 'none', says: [] };
  if (!document)
    return {
      state: 'broken',
      says: [
        'The file with your school’s details cannot be read: somebody has changed it by hand. Fill in this form, and a new file takes its place; the old one is kept beside it.',
      ],
    };
  const unknown = unknownLines(document);
  const lost =
    unknown.length > 0
      ? [
          `The file with your school’s details has lines that nothing reads: ${unknown.join(', ')}. They are taken out when you save.`,
        ]
      : [];
  const isRead = School.safeParse(document.toJS({ maxAliasCount: 0 })).success;
  return { state: isRead ? 'there' : 'broken', says: lost };
}

/** Validates the new file like every command does, before it replaces the old one. */
async function writeSchool(
  file: string,
  edits: readonly SchoolEdit[],
  today: string,
): Promise<void> {
  const text = await textOf(file);
  const schoolDocument = text === null ? null : openSchoolText(text);
  const example = (await textOf(EXAMPLE)) ?? '{}';
  const document = schoolDocument ?? openSchoolText(example.replace(HEAD, ABOUT));
  if (!document) throw new Error(`${EXAMPLE} cannot be read`);
  // The template's words in other languages belong to the specimen school.
  if (!schoolDocument) document.delete('lessonsWhenIn');
  const written = editedSchool(document, [...edits, ...daysLeftOpen(schoolDocument, today)]);
  const faults: string[] = [];
  readYaml({ path: file, text: written }, School, ({ reason }) => faults.push(reason));
  if (faults.length > 0)
    throw new Error(`The school’s details would not be read again: ${faults.join(' ')}`);
  if (text !== null && !schoolDocument) await copyFile(file, `${file}.before`);
  await writeAtomically(file, written);
}

/**
 * Dates that the form does not ask for, where the file has no valid ones: each alert has its own, and these are the
 * defaults for lessons without.
 */
function daysLeftOpen(
  schoolDocument: ReturnType<typeof openSchoolText>,
  today: string,
): SchoolEdit[] {
  const { letterDate, lessonsWhen } = School.shape;
  const edits: SchoolEdit[] = [];
  if (!letterDate.safeParse(schoolDocument?.get('letterDate')).success)
    edits.push({ at: ['letterDate'], value: today });
  if (!lessonsWhen.safeParse(schoolDocument?.get('lessonsWhen')).success)
    edits.push({ at: ['lessonsWhen'], value: 'soon' });
  return edits;
}

async function languagesIn(lessons: string): Promise<SchoolPage['languages']> {
  const folders = [join(lessons, FRAMES), ours(`lessons/${FRAMES}`)];
  const found = await Promise.all(folders.map((folder) => readdir(folder).catch(ifAbsent([]))));
  const names = [...new Set(found.flat())].filter((name) => name.endsWith('.yaml')).sort();
  const frames = await Promise.all(
    names.map((name) => sharedFile(lessons, `${FRAMES}/${name}`, () => {})),
  );
  return frames.flatMap((frame) => {
    const read = frame && readYaml(frame, LetterFrame, () => {});
    return read ? [{ lang: read.lang, english: read.english, direction: read.direction }] : [];
  });
}

/** Folder of fixed texts for letters in other languages. */
const FRAMES = 'letter-frames';
