/** An alert's account as passages: whole sentences in its order, from where nothing points back to what is not quoted. */
import { withoutThen } from '../quote/resolved.ts';
import type { Told } from './account-sentences.ts';

/** Who reads a passage: families on a letter's front, or all of it in the letter after the lesson, or staff. */
type Reader = 'families' | 'whole' | 'staff';
/** Fewest words that say something to them. */
const LEAST_WORDS: Record<Reader, number> = { families: 9, whole: 24, staff: 9 };

/** What a gap costs, in words of full worth: a few sentences are to read as one piece. */
const GAP: Record<Reader, number> = { families: 15, whole: 8, staff: 8 };
/** … and a beginning, of all or behind a gap, with something that is spoken of as known. */
const KNOWN = { first: 60, behind: 24 } as const;
/** What families read is short: a sentence worth less than this by the word is read for those beside it alone. */
const LEAST_WORTH: Record<Reader, number> = { families: 0.5, whole: 0, staff: 0 };

/** “The code opens”: something is spoken of as known. */
const AS_KNOWN =
  /^\[?(?:(?:since |when |after |until |before )?the (?!(?:child|young person|teenager|student|pupil|victim|user|player)\b)|(?:those|all of)\b)/i;

/** What the account is about is known once it has begun: “The app is designed to keep users talking.” */
const OF_THING =
  /^\[?the (?:app|game|website|site|service|platform|chatbot|program|group|bot|toy|doll|robot|speaker|watch|headset|bracelet)\b/i;

/** Does it speak, at its beginning, of something that only what stands before it explains? */
export const speaksAsKnown = ({ at, says }: Told): boolean =>
  at > 0 && AS_KNOWN.test(says) && !OF_THING.test(says);

/** May it stand first, or behind a gap? */
export const mayBegin = ({ hangs, isFirst, opens }: Told): boolean => !hangs && (isFirst || opens);

/** A run of sentences, those that are not told left out between them. */
export type Run = readonly Told[];

/** A run by its last sentence: most runs that are tried go on in several ways, and are never written down. */
interface Best {
  value: number;
  last: Told;
  before: Best | null;
  /** Does one of its sentences tell of what is taught? */
  tells: boolean;
}

/** Is whoever “he” is told of before it? What is left out between tells of nobody else. */
function knowsWhom(run: Best, { ofWhom }: Told): boolean {
  if (ofWhom === null) return true;
  for (let step: Best | null = run; step && step.last.at >= ofWhom; step = step.before)
    if (step.last.at === ofWhom) return true;
  return false;
}

function runOf(best: Best): Run {
  const run: Told[] = [];
  for (let step: Best | null = best; step; step = step.before) run.push(step.last);
  return run.reverse();
}

/**
 * The sentences that say most within so many words, one of them of what is taught; `null` where none does.
 * @param sentences Those that may be told, in order.
 * @param most The most words of it.
 */
export function passageIn(sentences: readonly Told[], reader: Reader, most: number): Run | null {
  // The best run that ends at a sentence, for each number of words up to the most.
  const ends: Map<number, Best>[] = [];
  let best: Best | null = null;
  for (const [at, one] of sentences.entries()) {
    const here = new Map<number, Best>();
    const put = (words: number, value: number, before: Best | null) => {
      if (words <= most && value > (here.get(words)?.value ?? Number.NEGATIVE_INFINITY))
        here.set(words, { value, last: one, before, tells: one.tells || before?.tells === true });
    };
    const worth = (one.worth - LEAST_WORTH[reader]) * one.words;
    const isKnown = reader !== 'whole' && speaksAsKnown(one);
    if (mayBegin(one) && one.ofWhom === null)
      put(one.words, worth - (isKnown ? KNOWN.first : 0), null);
    for (let before = 0; before < at; before++) {
      const last = sentences[before] as Told;
      const isNext = last.at === one.at - 1 && !one.isApart;
      if (!isNext && !mayBegin(one)) continue;
      const gap = isNext ? 0 : GAP[reader] + (isKnown ? KNOWN.behind : 0);
      for (const [words, run] of ends[before] ?? [])
        if (knowsWhom(run, one)) put(words + one.words, run.value + worth - gap, run);
    }
    ends.push(here);
    for (const found of here.values())
      if ((!best || found.value > best.value) && (found.tells || reader === 'whole')) best = found;
  }
  const run = best && runOf(best);
  const words = run?.reduce((sum, sentence) => sum + sentence.words, 0) ?? 0;
  return words >= LEAST_WORDS[reader] ? run : null;
}

/** “[The posters] show a cat”, behind the sentence that speaks of them. */
const THEY = /^\[The \p{Ll}+s\](?= \p{Ll})/u;

/** “Over about two weeks the person praised”: who that is, stands in what is not told. */
const THE_PERSON =
  /^((?:\p{Lu}[^.,;:]{3,30},? )?)the (?:person|man|woman|adult|stranger)(?= \p{Ll}+ed\b)/u;

/** As it is quoted: what is left out between two sentences is shown. */
export const runSays = (run: Run): string =>
  run
    .map((sentence, at) => {
      const last = run[at - 1];
      if (!last) return withoutThen(sentence.says).replace(THE_PERSON, '$1[somebody]');
      const isNext = last.at === sentence.at - 1 && !sentence.isApart;
      return isNext ? sentence.says.replace(THEY, 'They') : `… ${withoutThen(sentence.says)}`;
    })
    .join(' ');
