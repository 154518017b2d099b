import { longDate } from '#model/long-date.ts';
import type { Entry, Ledger } from './ledger.ts';
import type { Envelope, Post } from './post.ts';

export interface Letter extends Envelope {
  key: string;
  row: number;
  /** The lesson’s slug. Default: not written down. */
  lesson?: string;
  message: Uint8Array;
}

export interface Pace {
  /** Messages a minute, at most. */
  rate: number;
  /** Tries of a message that the server put off, with a pause that grows after each. */
  tries: number;
  /** Milliseconds of the first pause. */
  pause: number;
}

/** Letters refused one after another that stop the run: then it is not the addresses that are wrong. */
const REFUSED_IN_A_ROW = 3;

/**
 * Sends what the ledger has waiting, one message a family, and writes each step down.
 * @param stopped Is asked before each message; a message that has begun is finished.
 * @returns Why it ended early; `null` when nothing is waiting any more.
 */
export async function sendLetters(
  letters: readonly Letter[],
  ledger: Ledger,
  post: Post,
  { rate, tries, pause }: Pace,
  stopped: () => boolean = () => false,
): Promise<string | null> {
  ledger.plan(letters);
  const waiting = new Set(
    ledger
      .entries(letters)
      .filter(({ state }) => state === 'waiting')
      .map(({ key }) => key),
  );
  let refused = 0;
  let last = Number.NEGATIVE_INFINITY;
  for (const letter of letters) {
    // One of two with the same key is the other: it goes once.
    if (!waiting.delete(letter.key)) continue;
    for (let round = 1; ; round++) {
      if (stopped()) return 'It was stopped. The rest is sent with --resume.';
      await rest(last + 60_000 / rate - performance.now());
      last = performance.now();
      ledger.begin(letter.key);
      const { end, said, about } = await post(letter, letter.message);
      const turnedAway = end === 'refused' && about === 'us';
      ledger.settle(letter.key, end === 'later' || turnedAway ? 'waiting' : end, said);
      if (turnedAway) return `The mail server turned us away: ${said}`;
      refused = end === 'refused' ? refused + 1 : 0;
      if (refused >= REFUSED_IN_A_ROW)
        return `The mail server refused ${refused} letters one after another: ${said}`;
      if (end !== 'later') break;
      if (round >= tries) {
        if (about === 'us') return `The mail server can’t be reached: ${said}`;
        break;
      }
      await rest(pause * 3 ** (round - 1));
    }
  }
  return null;
}

/** What became of each letter, for a person. */
export function sendReport(entries: readonly Entry[]): string[] {
  const ours = entries.filter(({ isElsewhere }) => !isElsewhere);
  const inState = (state: Entry['state']) => ours.filter((entry) => entry.state === state);
  const part = (some: readonly Entry[], heading: string, label: (entry: Entry) => string) =>
    some.length === 0
      ? []
      : [
          `${some.length} ${heading}`,
          ...some.map((entry) => `  row ${entry.row}: ${label(entry)}`),
        ];
  const lastWord = (entry: Entry) => entry.said;
  return [
    `${inState('sent').length} of ${entries.length} sent.`,
    ...part(
      inState('refused'),
      'refused for good: mend the address, or print the letter.',
      lastWord,
    ),
    ...part(
      inState('unknown'),
      'may have arrived, or not: ask the family. They are not sent again.',
      lastWord,
    ),
    ...part(inState('waiting'), 'not sent yet: --resume sends them.', ({ tries, said }) =>
      tries === 0 ? 'Not tried yet.' : said,
    ),
    ...part(
      entries.filter(({ isElsewhere }) => isElsewhere),
      'not sent: the family had this letter before, from a school with another mail address. To send it all the same, name another --ledger.',
      ({ day }) => `It went on ${longDate(day)}.`,
    ),
  ];
}

const rest = (milliseconds: number): Promise<void> =>
  milliseconds > 0 ? new Promise((done) => setTimeout(done, milliseconds)) : Promise.resolve();
