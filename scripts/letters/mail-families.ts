/** Sends a class's letters by mail: dry unless it is told to, and never twice. */
import { createHash } from 'node:crypto';
import type { BandVersion, Letter as LetterHome } from '#model/band-version.ts';
import type { Family } from '#model/family.ts';
import { readerOf } from '#model/letter-reader.ts';
import { tongueOf } from '#model/letters.ts';
import { letterMessage, openBlanks } from '#pipeline';
import { composeMessage } from '../engines/mail.ts';
import { openLedger } from './ledger.ts';
import type { MailServer } from './mail-address.ts';
import { smtpPost } from './post.ts';
import { type Letter, sendLetters, sendReport } from './send-letters.ts';

const PATIENCE = 60_000;
const TRIES = 4;
const FIRST_PAUSE = 5_000;

export interface Sending {
  server: MailServer;
  ledger: string;
  /** Really send. */
  yes: boolean;
  resume: boolean;
  /** Messages a minute. */
  rate: number;
}

/** @returns The lines to print, and whether everything that could be sent was. */
export async function mailFamilies(
  version: BandVersion,
  letter: LetterHome,
  families: readonly Family[],
  { server, ledger: file, yes, resume, rate }: Sending,
): Promise<{ said: string[]; done: boolean }> {
  const { school } = version;
  const draft = [...version.draft, ...openBlanks(letter)];
  if (draft.length > 0)
    return {
      said: ['A draft is never sent:', ...draft.map((reason) => `  ${reason}`)],
      done: false,
    };
  if (school.email === '')
    return {
      said: ['The school’s file has no email: mail needs an address that it comes from.'],
      done: false,
    };
  const post = families.flatMap((family) =>
    family.carers.flatMap((carer) =>
      carer.email === null ? [] : [{ family, carer, to: carer.email }],
    ),
  );
  const byPaper = families.filter(
    ({ carers }) => carers.length > 0 && carers.every(({ email }) => email === null),
  );
  const paper = byPaper.map(
    ({ row }) => `No mail address in row ${row}: print this family’s letter.`,
  );
  if (!yes)
    return {
      said: [
        `Nothing is sent yet. With --yes, ${post.length} message${post.length === 1 ? '' : 's'} go from ${school.email} by ${server.host}, one a family, to:`,
        ...post.map(({ family, to }) => `  row ${family.row}: ${to}`),
        ...paper,
      ],
      done: true,
    };

  const ledger = openLedger(file);
  try {
    const before = ledger.entries();
    if (before.length > 0 && !resume)
      return {
        said: [
          `These letters were sent from before, or begun: ${file} says so.`,
          ...sendReport(before),
          'Add --resume to send what is waiting. To send a letter anew to everyone, name another --ledger.',
        ],
        done: false,
      };
    const letters: Letter[] = [];
    for (const { family, carer, to } of post) {
      const key = createHash('sha256')
        .update(
          [
            version.slug,
            version.band.id,
            ...(letter.id === 'before' ? [] : [letter.id]),
            to.toLowerCase(),
            family.pupilFirst,
            family.pupilLast,
            family.class,
          ].join('\n'),
        )
        .digest('hex');
      letters.push({
        key,
        row: family.row,
        from: school.email,
        to,
        message: await composeMessage(
          letterMessage(
            { ...version, letter },
            readerOf(family, carer),
            tongueOf(version, letter, carer),
          ),
          {
            from: { name: school.name, address: school.email },
            to,
            date: new Date(),
            // The same letter keeps its id, so that a mail program shows it once whatever happens.
            messageId: `<${key.slice(0, 32)}@${school.email.split('@')[1]}>`,
          },
        ),
      });
    }
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
      smtpPost({ ...server, login: user ? { user, pass } : null, patience: PATIENCE }),
      { rate, tries: TRIES, pause: FIRST_PAUSE },
      () => stop.asked,
    );
    const entries = ledger.entries();
    return {
      said: [...(why ? [why] : []), ...sendReport(entries), ...paper],
      done: why === null && entries.every(({ state }) => state === 'sent'),
    };
  } finally {
    ledger.close();
  }
}
