/**
 * The letter desk's worker: reads the class list, lays out letters and makes files, so that the page stays responsive.
 */
import { z } from 'zod';
import { readClassFile } from '#class-list/read-class.ts';
import { type DeskLesson, letterFor } from '#model/desk.ts';
import type { ClassFault, Family } from '#model/paper/family.ts';
import { blanksIn } from '#model/paper/letters.ts';
import { draftReasons, logoAlt, printedDetails, type School } from '#model/school.ts';
import { typeset } from '#read/typography.ts';
import {
  ClassLetters,
  coverage,
  type Face,
  fillBlanks,
  fontsFor,
  type LetterLanguages,
  letterLanguages,
  printedOf,
  type Recipient,
  readFace,
  ready,
  recipientsOf,
  unprintable,
} from '#render/letters/browser/letter-desk.ts';
import type {
  Answers,
  Choice,
  ClassRead,
  FromWorker,
  LetterOutput,
  LetterPreview,
  Request,
  ToWorker,
} from './protocol.ts';
import { checkSchool, readLogo, readSchool, schoolFile } from './read-school.ts';

// Zod compiles validators with `new Function`, which the page's CSP forbids.
z.config({ jitless: true });

const post = (message: FromWorker, transfer: Transferable[] = []) =>
  self.postMessage(message, { transfer });

const lessons = new Map<string, DeskLesson>();
const faces = new Map<string, Face>();
/** Pending font requests. */
const pendingFonts = new Map<string, (bytes: Uint8Array | null) => void>();
let families: Family[] = [];
/** Version of the class list, so that results for a replaced list are dropped. */
let reading = 0;
interface Job {
  key: string;
  letters: ClassLetters;
  languages: LetterLanguages;
}
let job: Job | null = null;

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if ('font' in data) {
    pendingFonts.get(data.font)?.(data.bytes);
    pendingFonts.delete(data.font);
    return;
  }
  answer(data.id, data.request).then(
    (value) => {
      const made =
        typeof value === 'object' && value && 'bytes' in value
          ? [value.bytes.buffer as ArrayBuffer]
          : [];
      post({ id: data.id, answer: value }, made);
    },
    (fault: unknown) =>
      post({ id: data.id, fault: fault instanceof Error ? fault.message : String(fault) }),
  );
});

async function answer(id: number, request: Request): Promise<Answers[keyof Answers]> {
  await ready();
  switch (request.type) {
    case 'school':
      return readSchool(request.bytes);
    case 'school-file':
      return schoolFile(request.school, request.logo);
    case 'logo':
      return readLogo(request.name, request.bytes);
    case 'lesson':
      lessons.set(request.lesson.slug, request.lesson);
      return null;
    case 'class':
      return readList(request.bytes, new Map(request.chosen));
    case 'forget':
      families = [];
      reading++;
      return null;
    case 'preview':
      return preview(request.choice, request.index);
    case 'make':
      return make(request, (done, of) => post({ id, done, of }));
  }
}

async function readList(
  bytes: Uint8Array,
  chosen: Parameters<typeof readClassFile>[1],
): Promise<ClassRead> {
  families = [];
  const request = ++reading;
  const read = await readClassFile(bytes, chosen);
  const stopped = read.faults.some(({ weight }) => weight === 'stop');
  // Likely matches wait for confirmation. Skip if the list was replaced or removed while it was read.
  if (request === reading) {
    families = stopped || read.toConfirm.length > 0 ? [] : read.families;
    // Invalidates the cached previews, which were addressed to nobody.
    reading++;
  }
  return {
    headers: read.headers,
    toConfirm: read.toConfirm,
    system: read.system,
    faults: read.faults,
    pupils: read.families.length,
    silent: families.filter(({ carers }) => carers.length === 0).map(({ row }) => row),
    letters: recipientsOf(families).map(({ row, reader, email }) => ({
      row,
      pupil: reader.pupil?.name ?? '',
      class: reader.pupil?.class ?? '',
      salutation: reader.salutation,
      hasMail: email !== null,
    })),
  };
}

type Stopped = { stopped: string[]; faults: ClassFault[] };
const stop = (...stopped: string[]): Stopped => ({ stopped, faults: [] });

/** The recipient of a preview without a class list. */
const SAMPLE_RECIPIENT: Recipient = {
  row: 0,
  stem: 'letter',
  email: null,
  language: 'en-GB',
  reader: { salutation: 'parents and carers', address: [], pupil: null },
};

async function lettersFor(choice: Choice): Promise<Job | Stopped> {
  const lesson = lessons.get(choice.lesson);
  const band = lesson?.bands.find(({ id }) => id === choice.band);
  const letter = band?.letters.find(({ id }) => id === choice.letter);
  if (!lesson || !band || !letter) return stop('Choose a lesson, an age and a letter.');
  if (lesson.reviewBy < choice.today)
    return stop(
      `The facts of this lesson were to be checked again by ${lesson.reviewBy}, and were not. A letter must say how things stand today: ask the safeguarding lead to have the kit built again.`,
    );
  const { school, problems } = checkSchool({ ...(choice.school as object), ...lesson.sending });
  if (!school) return stop(...problems.map(({ says }) => says));
  const key = JSON.stringify([
    reading,
    choice.lesson,
    choice.band,
    choice.letter,
    choice.blanks,
    school,
    choice.logo?.id,
  ]);
  if (job?.key === key) return job;
  const { letter: open, translations } = letterFor(letter, school);
  const blanks = blanksIn(open.front);
  const isWritten = blanks.length > 0 && blanks.every((_, index) => choice.blanks[index]?.trim());
  const { letter: filled, faults: written } = isWritten
    ? fillBlanks(open, choice.blanks, families)
    : { letter: open, faults: [] };
  if (written.length > 0) return stop(...written);
  const post = families.length > 0 ? recipientsOf(families) : [SAMPLE_RECIPIENT];
  const wanted = new Set(post.map(({ language }) => language));
  const others = translations.filter(({ lang }) => wanted.has(lang));
  // Only the date in the letter's language is printed.
  const { lessonsWhenIn: _, ...printedSchool } = school;
  await fetchFonts(
    `${JSON.stringify([filled, others, printedSchool])}${post.map(({ reader }) => printedOf(reader)).join('')}`,
  );
  const faults = unprintable(post, coverage(faces));
  if (faults.length > 0) return { stopped: ['Some names can’t be printed.'], faults };
  const letters = new ClassLetters(
    {
      letter: filled,
      translations,
      school,
      draft: [
        ...draftReasons(school).map(atTheDesk),
        ...lesson.draft,
        ...approvalAtTheDesk(lesson, school),
      ],
      ...(choice.logo ? { logo: { ...choice.logo, alt: logoAlt(school) } } : {}),
    },
    post,
    faces,
    `${lesson.title} · ${band.name} · letter to parents and carers`,
  );
  const languages = letterLanguages(post, { letter: filled, translations }, letter.awaited);
  job = { key, letters, languages };
  return job;
}

/** The approval applies only to the school details that the lead read. */
const approvalAtTheDesk = ({ approvedFor, sending }: DeskLesson, school: School): string[] =>
  approvedFor === null || approvedFor === printedDetails({ ...typeset(school), ...sending })
    ? []
    : [
        'These details are not those that the safeguarding lead approved: the school’s own file has to be changed, and the lesson built and approved again.',
      ];

/** Rewrites a message about the command line for users of the desk. */
const atTheDesk = (reason: string): string =>
  reason.startsWith('It is made out for an invented school')
    ? 'The school is an invented one: clear its details, and fill in your own.'
    : reason;

/** The blanks that the lead fills in for this letter. */
function blanksOf({ lesson, band, letter }: Choice): string[] {
  const deskLetter = lessons
    .get(lesson)
    ?.bands.find(({ id }) => id === band)
    ?.letters.find(({ id }) => id === letter);
  return deskLetter ? blanksIn(deskLetter.front.values[0]) : [];
}

async function preview(choice: Choice, index: number): Promise<LetterPreview> {
  const job = await lettersFor(choice);
  if ('stopped' in job) return job;
  const { letters, languages } = job;
  const { draft } = letters;
  return { stopped: null, ...letters.preview(index), languages, draft, blanks: blanksOf(choice) };
}

async function make(
  { choice, product, index }: Request & { type: 'make' },
  done: (count: number, of: number) => void,
): Promise<LetterOutput> {
  if (families.length === 0) return stop('There is no class list yet.');
  const job = await lettersFor(choice);
  if ('stopped' in job) return job;
  const { letters } = job;
  if (letters.isTemplate) return stop('Fill in every blank of the letter first.');
  const total = letters.post.length;
  const count = (value: number) => done(value, total);
  const stem = `${choice.lesson}-${choice.band}-${choice.letter}`;
  const row = letters.post[index]?.stem ?? '';
  const file = (name: string, mime: string, bytes: Uint8Array): LetterOutput => ({
    stopped: null,
    name,
    mime,
    bytes,
  });
  switch (product) {
    case 'copier':
      return file(`${stem}.pdf`, 'application/pdf', await letters.copier(count));
    case 'pdfs':
      return file(`${stem}-pdf.zip`, 'application/zip', await letters.zip('pdf', count));
    case 'mails':
      return file(`${stem}-mail.zip`, 'application/zip', await letters.zip('eml', count));
    case 'box':
      return file(`${stem}.mbox`, 'application/mbox', letters.box(count));
    case 'merge':
      return file(`${stem}-mail-merge.csv`, 'text/csv', letters.merge(count));
    case 'pdf':
      return file(`${row}.pdf`, 'application/pdf', await letters.pdf(index));
    case 'mail': {
      const mail = letters.eml(index);
      return mail
        ? file(`${row}.eml`, 'message/rfc822', mail)
        : stop('The list has no mail address for this carer: print the letter.');
    }
  }
}

/** Requests the fonts for these texts: Latin first, other scripts only where needed. */
async function fetchFonts(words: string): Promise<void> {
  for (;;) {
    const wanted = fontsFor(words, faces).filter((id) => !refused.has(id));
    if (wanted.length === 0) return;
    const come = wanted.map(
      (id) =>
        new Promise<void>((resolve) =>
          pendingFonts.set(id, (bytes) => {
            if (bytes) faces.set(id, readFace(id, bytes));
            else refused.add(id);
            resolve();
          }),
        ),
    );
    post({ need: wanted });
    await Promise.all(come);
  }
}
const refused = new Set<string>();
