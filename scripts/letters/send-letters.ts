import { longDate } from '#model/text/long-date.ts';
import type { Entry, Ledger } from './ledger.ts';
import type { Envelope, Post } from './post.ts';

export interface Letter extends Envelope {
  key: string;
  row: number;
  /** The lesson's slug. Default: not recorded. */
  lesson?: string;
  message: Uint8Array;
}

export interface Pace {
  /** Most messages per minute. */
  rate: number;
  /** Attempts at a message that the server defers, with exponential backoff. */
  tries: number;
  /** First pause in milliseconds. */
  pause: number;
}

/** Consecutive rejections that stop the run: then the addresses are not the cause. */
const MAX_CONSECUTIVE_REFUSALS = 3;

/**
 * Sends every waiting letter of the ledger, and records each step.
 * @param stopped Asked before each message; one that has begun is finished.
 * @returns Why it stopped early; `null` when no letter is waiting.
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
    // Letters with the same key are one letter.
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
      if (refused >= MAX_CONSECUTIVE_REFUSALS)
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

/** Summarises what happened to each letter. */
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
