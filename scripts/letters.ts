/** `npm run letters`: writes a letter per family from a class list, which never leaves this computer. */
import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { stoppingByHand } from '#diagnostics/by-hand.ts';
import { hasErrors, printProblems } from '#diagnostics/print-problems.ts';
import type { Problem } from '#diagnostics/problem.ts';
import { DECIDED } from '#model/alert/decision.ts';
import type { BandVersion } from '#model/band-version.ts';
import type { Family } from '#model/paper/family.ts';
import { LETTERS, type Letter, type LetterId } from '#model/paper/letter.ts';
import { isLetterId, letterOf, localeOf } from '#model/paper/letters.ts';
import { prepare } from '#pipeline';
import { hasLetters } from '#pipeline/site-data.ts';
import { blankTexts, fillBlanks } from '#render/letters/fill-blanks.ts';
import { openBlanks } from '#render/letters/letter-parts.ts';
import { APPROVALS, readApprovalsIn } from './approvals.ts';
import { refuseSources } from './build-folder.ts';
import { buildDate, EXIT, runCommand } from './command.ts';
import { type Claim, claimFolder } from './dist-folder.ts';
import { decodeText } from './engines/decode-text.ts';
import { knownPictures } from './engines/pictures.ts';
import { defaultLedger } from './letters/ledger-place.ts';
import { ownFilesOfLetters, REPORT_FILE, reportOf } from './letters/letters-folder.ts';
import { readMailServer } from './letters/mail-address.ts';
import { type MailOptions, mailFamilies } from './letters/mail-families.ts';
import { FORMATS, type Format, isFormat, makeLetters } from './letters/make-letters.ts';
import { printFaults } from './letters/print-class-list.ts';
import { readClassList } from './letters/read-class-list.ts';
import { lessonFolders, moduleFiles, schoolFile, sharedFiles } from './sources.ts';

await runCommand({
  help: `npm run letters -- --lesson SLUG --band ID --school FILE --class FILE --out DIR

Makes one letter for each family of a class, and all of them in one file in the order of the list. Nothing is sent
unless --send and --yes say so, and the class list stays where it is.

  --lesson SLUG   the lesson
  --band ID       the band, e.g. ks3
  --school FILE   the school's details (default: school.yaml here)
  --class FILE    the class list, as .csv, .xlsx or .ods: Pupil first name, Pupil surname, Class, Parent salutation, Parent email and, if you
                  like, Address, Language, Contact, and the same again with a 2 for a second carer
  --columns FILE  which column is which, where their names are others: a line “Your header: pupil_first_name” each
  --out DIR       an empty folder, or one that this command made
  --letter WHICH  before (the default), after or follow-up
  --words FILE    what the lead writes into the blanks of the letter that follows up: a paragraph each, with an empty
                  line between them
  --format LIST   pdf, eml, docx: one or several (default: pdf,eml)
  --lessons DIR   read lessons from DIR (default: lessons)
  --approvals DIR read the lead's approvals from DIR (default: approvals)

  --send URL      say to whom the letters would go by smtp://host:port or smtps://host:port; TLS is required. User and
                  password come from FOREWARNED_SMTP_USER and FOREWARNED_SMTP_PASSWORD
  --yes           send them: one message a family
  --resume        send what an earlier run left
  --rate N        messages a minute (default: 30)
  --ledger FILE   what was sent, so that nothing is sent twice, whatever the folder or the class is called. It holds no
                  name and no address (default: ${defaultLedger()}).
                  Another computer knows nothing of it: if several send, name one file that all of them can open

Exit codes: 0 done, 1 the lesson, the class list or the sending has problems, 2 wrong usage, 3 a fault of the program.`,
  options: {
    lesson: { type: 'string' },
    band: { type: 'string' },
    school: { type: 'string' },
    class: { type: 'string' },
    columns: { type: 'string' },
    out: { type: 'string' },
    letter: { type: 'string', default: 'before' },
    words: { type: 'string' },
    format: { type: 'string', default: 'pdf,eml' },
    send: { type: 'string' },
    yes: { type: 'boolean', default: false },
    resume: { type: 'boolean', default: false },
    rate: { type: 'string', default: '30' },
    ledger: { type: 'string' },
    lessons: { type: 'string', default: 'lessons' },
    approvals: { type: 'string', default: APPROVALS },
  },
  async run(values, words) {
    const { lesson, band, out } = values;
    const school = await schoolFile(values.school);
    const formats = (values.format ?? '').split(',').map((format) => format.trim());
    const missing = (['lesson', 'band', 'school', 'class', 'out'] as const).find(
      (name) => !(name === 'school' ? school : values[name]),
    );
    const unknown = formats.find((format) => !isFormat(format));
    if (words.length > 0 || missing || unknown !== undefined || !lesson || !band || !out) {
      console.error(
        words.length > 0
          ? `Unexpected “${words[0]}”: see npm run letters -- --help`
          : missing
            ? `--${missing} is missing: see npm run letters -- --help`
            : `--format takes ${FORMATS.join(', ')}, not “${unknown}”`,
      );
      return EXIT.usage;
    }
    const which = values.letter ?? 'before';
    if (!isLetterId(which)) {
      console.error(`--letter takes ${LETTERS.join(', ')}, not “${which}”`);
      return EXIT.usage;
    }
    const server = values.send === undefined ? null : readMailServer(values.send);
    const rate = Number(values.rate);
    if (typeof server === 'string' || !(rate > 0)) {
      console.error(
        typeof server === 'string' ? server : `--rate takes a number above 0, not “${values.rate}”`,
      );
      return EXIT.usage;
    }
    await refuseSources(out, [values.lessons ?? 'lessons']);
    const folder = await claimFolder(out, ownFilesOfLetters);
    try {
      return await letters({
        lesson,
        band,
        school: school as string,
        list: values.class as string,
        columns: values.columns,
        out,
        folder,
        which,
        words: values.words,
        formats: formats.filter(isFormat),
        sending: server && {
          server,
          rate,
          ledger: values.ledger ?? defaultLedger(),
          yes: values.yes ?? false,
          resume: values.resume ?? false,
        },
        lessons: values.lessons ?? 'lessons',
        approvals: values.approvals ?? APPROVALS,
      });
    } finally {
      await folder.release();
    }
  },
});

async function letters(options: {
  lesson: string;
  band: string;
  school: string;
  list: string;
  columns: string | undefined;
  out: string;
  folder: Claim;
  which: LetterId;
  words: string | undefined;
  formats: Format[];
  sending: MailOptions | null;
  lessons: string;
  approvals: string;
}): Promise<number> {
  const list = await readClassList(options);
  if (typeof list === 'number') return list;
  const problems: Problem[] = [];
  const report = (problem: Problem) => problems.push(problem);
  const sharedData = await sharedFiles(options.lessons, options.school, report);
  const modules = await moduleFiles(options.lessons, report);
  const folders = await lessonFolders(options.lessons, options.lesson, report);
  if (sharedData && folders.length === 0 && problems.length === 0) {
    console.error(`There is no lesson “${options.lesson}” in ${options.lessons}.`);
    return EXIT.usage;
  }
  const hasPicture = knownPictures();
  const prepared = sharedData
    ? await prepare(
        { sharedData, modules, lessons: folders },
        {
          today: buildDate(),
          band: options.band,
          readApproval: readApprovalsIn(options.approvals),
          hasPicture,
        },
      )
    : { problems: [], lessons: [] };
  problems.push(...prepared.problems);
  if (hasErrors(problems)) {
    console.error(printProblems(problems, { color: process.stderr.isTTY }));
    console.error('No letter was made.');
    return EXIT.content;
  }
  const [lesson] = prepared.lessons;
  if (lesson && !hasLetters(lesson)) {
    const { decision } = lesson.lesson.alert;
    console.error(
      `No letter goes home on “${options.lesson}”${decision ? `: ${decision.role} decided on ${decision.date} that ${DECIDED[decision.action]}` : ', since nothing is taught on it'}. The decision stands in ${lesson.lesson.alertFile}.`,
    );
    return EXIT.content;
  }
  const version = lesson?.versions[0]?.version;
  if (!version) {
    console.error(`The lesson “${options.lesson}” has no band “${options.band}”.`);
    return EXIT.usage;
  }

  const letter = await selectLetter(version, list, options);
  if (typeof letter === 'number') return letter;
  const found: Problem[] = [];
  const find = stoppingByHand(lesson.lesson.byHand, (problem) => found.push(problem));
  const made = await makeLetters(version, list, options.formats, letter, find);
  if (found.length > 0) console.error(printProblems(found, { color: process.stderr.isTTY }));
  if (hasErrors(found)) {
    console.error('No letter was made.');
    return EXIT.content;
  }
  if (made.faults.length > 0) {
    console.error(printFaults(options.list, made.faults));
    console.error('No letter was made.');
    return EXIT.content;
  }
  const staging = await options.folder.open();
  try {
    for (const { path, bytes } of made.files) await staging.write(path, bytes);
    await staging.write(
      REPORT_FILE,
      reportOf(made.files, [...version.draft, ...openBlanks(letter)]),
    );
    await staging.commit();
  } catch (fault) {
    await staging.discard();
    throw fault;
  }
  const shown = relative(process.cwd(), options.out) || options.out;
  console.log(
    `${made.letters} letter${made.letters === 1 ? '' : 's'} for ${list.length} pupil${list.length === 1 ? '' : 's'} in ${shown}.`,
  );
  for (const { row, carers } of list)
    if (carers.length === 0) console.log(`Nobody is written to about row ${row}: no carer may be.`);
  for (const line of englishOnly(version, letter, list)) console.log(line);
  for (const reason of [...version.draft, ...openBlanks(letter)]) console.log(`Draft: ${reason}`);
  if (!options.sending) return EXIT.done;
  const { summary, done } = await mailFamilies(version, letter, list, options.sending);
  for (const line of summary) console.log(line);
  return done ? EXIT.done : EXIT.content;
}

/** Families who get the English letter although they read another language: how many, and why. */
function englishOnly(version: BandVersion, letter: Letter, families: readonly Family[]): string[] {
  const rows = new Map<string, number[]>();
  for (const { row, carers } of families)
    for (const carer of carers)
      if (carer.language !== 'en-GB' && !localeOf(version, letter, carer))
        rows.set(carer.language, [...(rows.get(carer.language) ?? []), row]);
  return [...rows].map(([lang, of]) => {
    const draft =
      letter.id === 'before' &&
      version.translations.find((translation) => translation.lang === lang);
    return `English alone for ${of.length === 1 ? 'row' : 'rows'} ${of.join(', ')}: ${
      draft
        ? `nobody has confirmed the ${draft.english} letter yet`
        : `there is no letter in “${lang}”`
    }.`;
  });
}

/** The requested letter with its blanks filled in, or the exit code of an error. */
async function selectLetter(
  version: BandVersion,
  families: readonly Family[],
  { which, words }: { which: LetterId; words: string | undefined },
) {
  const letter = letterOf(version, which);
  if (!letter) {
    console.error(`The lesson has no letter “${which}”.`);
    return EXIT.usage;
  }
  if (words === undefined) return letter;
  let text: string;
  try {
    text = decodeText(await readFile(words));
  } catch {
    console.error(`There is no file ${words} that can be read.`);
    return EXIT.usage;
  }
  const filled = fillBlanks(letter, blankTexts(text), families);
  if (filled.faults.length === 0) return filled.letter;
  console.error([words, ...filled.faults.map((fault) => `  ${fault}`)].join('\n'));
  console.error('No letter was made.');
  return EXIT.content;
}
