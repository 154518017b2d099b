/** Mails a class's letters: a dry run by default, and each letter at most once. */
import { existsSync } from 'node:fs';
import type { BandVersion } from '#model/band-version.ts';
import type { Carer, Family } from '#model/paper/family.ts';
import type { Letter as LetterHome } from '#model/paper/letter.ts';
import { readerOf } from '#model/paper/letter-reader.ts';
import { localeOf } from '#model/paper/letters.ts';
import { letterMessage } from '#render/letters/letter-message.ts';
import { openBlanks } from '#render/letters/letter-parts.ts';
import { composeMessage } from '../engines/mail.ts';
import { type Ledger, openLedger } from './ledger.ts';
import { LedgerFault } from './ledger-fault.ts';
import { letterKey, schoolKey } from './letter-key.ts';
import type { MailServer } from './mail-address.ts';
import { smtpPost } from './post.ts';
import { type Letter, sendLetters, sendReport } from './send-letters.ts';

const TIMEOUT_MS = 60_000;
const TRIES = 4;
const FIRST_PAUSE = 5_000;

export interface MailOptions {
  server: MailServer;
  ledger: string;
  /** Really send. */
  yes: boolean;
  resume: boolean;
  /** Messages per minute. */
  rate: number;
}

/** The printed summary, and whether every letter was sent that could be. */
interface Summary {
  summary: string[];
  done: boolean;
}

/** A carer's letter before it is composed. */
interface Addressed {
  key: string;
  row: number;
  /** The lesson’s slug. */
  lesson: string;
  family: Family;
  carer: Carer;
  to: string;
}

/** Sends the letters; in a dry run, lists their recipients. */
export async function mailFamilies(
  version: BandVersion,
  letter: LetterHome,
  families: readonly Family[],
  sending: MailOptions,
): Promise<Summary> {
  const { school } = version;
  const draft = [...version.draft, ...openBlanks(letter)];
  if (draft.length > 0)
    return {
      summary: ['A draft is never sent:', ...draft.map((reason) => `  ${reason}`)],
      done: false,
    };
  if (school.email === '')
    return {
      summary: ['The school’s file has no email: mail needs an address that it comes from.'],
      done: false,
    };
  const post = addressed(version, letter, families);
  const paper = families
    .filter(({ carers }) => carers.length > 0 && carers.every(({ email }) => email === null))
    .map(({ row }) => `No mail address in row ${row}: print this family’s letter.`);
  try {
    const { summary, done } = sending.yes
      ? await send(version, letter, post, sending)
      : dryRun(school.email, post, sending);
    return { summary: [...summary, ...paper], done };
  } catch (fault) {
    if (!(fault instanceof LedgerFault)) throw fault;
    return { summary: [fault.message, fault.note], done: false };
  }
}

/** All recipients of mail. */
const addressed = (
  { slug }: BandVersion,
  { id }: LetterHome,
  families: readonly Family[],
): Addressed[] =>
  families.flatMap((family) =>
    family.carers.flatMap((carer) => {
      const { email: to } = carer;
      if (to === null) return [];
      const key = letterKey({ lesson: slug, letter: id, pupil: family, to });
      return [{ key, row: family.row, lesson: slug, family, carer, to }];
    }),
  );

/** Dry run: lists recipients, without families who already had the letter. */
function dryRun(
  from: string,
  post: readonly Addressed[],
  { server, ledger: file }: MailOptions,
): Summary {
  const before = existsSync(file) ? using(file, from, (ledger) => ledger.entries(post)) : [];
  const had = new Set(before.filter(({ state }) => state !== 'waiting').map(({ key }) => key));
  const next = post.filter(({ key }) => !had.has(key));
  return {
    summary: [
      `Nothing is sent yet. With --yes, ${next.length} message${next.length === 1 ? ' goes' : 's go'} from ${from} by ${server.host}, one a family, to:`,
      ...next.map(({ row, to }) => `  row ${row}: ${to}`),
      ...(had.size === 0 ? [] : [`${file} says of the others:`, ...sendReport(before)]),
    ],
    done: true,
  };
}

function using<T>(file: string, from: string, run: (ledger: Ledger) => T): T {
  const ledger = openLedger(file, schoolKey(from));
  try {
    return run(ledger);
  } finally {
    ledger.close();
  }
}

async function send(
  version: BandVersion,
  letter: LetterHome,
  post: readonly Addressed[],
  { server, ledger: file, resume, rate }: MailOptions,
): Promise<Summary> {
  const ledger = openLedger(file, schoolKey(version.school.email));
  try {
    const before = ledger.entries(post);
    if (before.length > 0 && !resume)
      return {
        summary: [
          `This letter went to families of this list before, or was begun: ${file} says so.`,
          ...sendReport(before),
          'Add --resume to send what is left. To send the letter anew to everyone, name another --ledger.',
        ],
        done: false,
      };
    const letters: Letter[] = [];
    for (const addressed of post) letters.push(await composed(version, letter, addressed));
    const user = process.env.FOREWARNED_SMTP_USER ?? '';
    const pass = process.env.FOREWARNED_SMTP_PASSWORD ?? '';
    const stop = { asked: false };
    const onSignal = () => {
      stop.asked = true;
    };
    process.once('SIGINT', onSignal).once('SIGTERM', onSignal);
    const why = await sendLetters(
      letters,
      ledger,
      smtpPost({ ...server, login: user ? { user, pass } : null, patience: TIMEOUT_MS }),
      { rate, tries: TRIES, pause: FIRST_PAUSE },
      () => stop.asked,
    ).finally(() => process.off('SIGINT', onSignal).off('SIGTERM', onSignal));
    const entries = ledger.entries(letters);
    return {
      summary: [
        ...(why ? [why] : []),
        ...sendReport(entries),
        `Who has had it is noted in ${file}, without a name or an address. Keep it.`,
      ],
      done:
        why === null && entries.every(({ state, isElsewhere }) => state === 'sent' && !isElsewhere),
    };
  } finally {
    ledger.close();
  }
}

/** Composes a carer's message from the school. */
async function composed(
  version: BandVersion,
  letter: LetterHome,
  { key, row, lesson, family, carer, to }: Addressed,
): Promise<Letter> {
  const { school } = version;
  const reader = readerOf(family, carer);
  const locale = localeOf(version, letter, carer);
  return {
    key,
    row,
    lesson,
    from: school.email,
    to,
    message: await composeMessage(letterMessage({ ...version, letter }, reader, locale), {
      from: { name: school.name, address: school.email },
      to,
      date: new Date(),
      // A stable id: mail programs show a repeated message once.
      messageId: `<${key.slice(0, 32)}@${school.email.split('@')[1]}>`,
    }),
  };
}
