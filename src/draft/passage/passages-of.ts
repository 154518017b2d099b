/** An alert's account as it may be quoted, in its order: what says most of it for families, and more of it for staff. */

import type { AlertReading } from '#model/alert/alert-reading.ts';
import type { OwnSentence, StoredAlert } from '#model/alert/alert-source.ts';
import { wordKey } from '#model/alert/alert-words.ts';
import { cacheByText } from '#model/text/cache-by-text.ts';
import { literal } from '#model/text/literal.ts';
import { capital } from '#model/text/mid-sentence.ts';
import { nameIn } from '#model/text/name-in.ts';
import type { Quotation } from '../quote/quotable.ts';
import { NO_NAME } from '../quote/without-people.ts';
import { asOfWriter, OTHERS, writerOf } from '../quote/writer.ts';
import { accountSentences, type Told } from './account-sentences.ts';
import { mayBegin, passageIn, type Run, runSays, speaksAsKnown } from './passage.ts';
import { calledIn } from './propose-about.ts';
import { calledNames, isCase, withoutCalled } from './why-no-passage.ts';

export interface PassageFrom {
  reading: AlertReading;
  blocks: StoredAlert['blocks'];
  /** The fact that stands for what happens. */
  fact: string;
  /** Ids of the risks that are taught. */
  taught: ReadonlySet<string>;
  /** Reads a sentence as adults would read it. */
  quote: (text: string) => Quotation;
  isName: (word: string) => boolean;
  /** Is it a word of the language, whatever else it names? */
  isWord: (word: string) => boolean;
  /** May families be told in the alert's own words? */
  mayTellFamilies: boolean;
  /** Most words of what happens that families read. */
  most: number;
}

export const FOR_STAFF = 'The alert says that it is for staff alone.';
/** Most words of all that happens that families read, in the letter after the lesson, and that staff read. */
const MOST_WORDS = { whole: 300, staff: 300 } as const;
/** The share that one child's case is worth to families: how it goes for any says more. */
const OF_CASE = 0.7;
/** More for the first that tell what has come up: an alert begins with it. */
const OF_OPENINGS = [1, 0.3] as const;
const SHORTER = 'It is more than families are told.';

/** @returns None where no passage says something by itself. */
export function passagesOf(from: PassageFrom): OwnSentence[] {
  const { reading, fact, quote, mayTellFamilies } = from;
  const paper = reading.statements.map(({ text }) => text).join('\n');
  // “Gambling firms may not take bets”: “the National Gambling Helpline” makes no name of it.
  const bare = reading.routes.reduce(
    (text, { asWritten }) => text.replaceAll(asWritten, ''),
    paper,
  );
  const called = new Map([...calledNames(paper)].filter(([name]) => !from.isName(name)));
  const publisher = (reading.publisher ?? '').split(/\s+/);
  const isOneService = reading.platformNames.filter(({ role }) => role === 'subject').length === 1;
  const sentences = accountSentences({
    ...from,
    quote: (text) => quote(withoutCalled(text, called)),
    isCalled: (word) => called.has(word),
    calledIn: (text) => otherIn(text, reading) ?? calledIn(reading, text),
    ofThing: (text, uses) => (isOneService ? ofThing(text, uses, calledIn(reading)) : text),
    // Who published it is said wherever it is quoted.
    isOpenName: cacheByText((word) => !publisher.includes(word) && isOpenName(word, bare)),
  });
  const toStaff = sentences.filter(({ whyNot }) => whyNot === null);
  const writer = writerOf(reading);
  // “[The writers’] tester”: in a letter of ours “we” is the school, and nobody knows who these are.
  const isKnown = (sentence: string): boolean =>
    (writer !== OTHERS && !writer.isSchool) || asOfWriter(sentence, writer) === sentence;
  // “We have been contacted by the railway.”: what stands behind it may begin.
  const ofWriter = new Set(toStaff.flatMap(({ says, at }) => (isKnown(says) ? [] : [at])));
  const toFamilies = mayTellFamilies
    ? toStaff
        .filter(
          ({ notHome, at, says }) => notHome === null && !ofWriter.has(at) && !IS_TORN.test(says),
        )
        .map((told) => (ofWriter.has(told.at - 1) ? { ...told, isFirst: true } : told))
    : [];
  const weighed = toFamilies.map((sentence) => ({
    ...sentence,
    worth: sentence.worth * (isCase(sentence.text) ? OF_CASE : 1),
  }));
  const openings = weighed.filter((told) => (told.tells || told.opens) && mayBegin(told));
  for (const [at, more] of OF_OPENINGS.entries()) {
    const opening = openings[at];
    if (opening) opening.worth += more;
  }
  const said = passageIn(weighed, 'families', from.most);
  const front =
    wordsOf(said) < FEW_WORDS
      ? (passageIn(weighed.filter(isOfAny).map(asTelling), 'families', from.most) ?? said)
      : said;
  const whole = front && wholeOf(weighed, front);
  const toldHome = new Set([...(front ?? []), ...(whole ?? [])].map(({ at }) => at));
  // What families read, staff read in its place.
  const staff = passageIn(firstThose(toStaff, toldHome), 'staff', MOST_WORDS.staff);
  const beyond = staff?.some(({ at }) => !toldHome.has(at)) ? [staff] : [];
  const home = front ? [front, ...ofYoung(front, 'families', from.most)] : [];
  const more = whole ? [whole, ...ofYoung(whole, 'whole', MOST_WORDS.whole)] : [];
  return [
    ...home.map((run) => ownOf(run, fact, 'incident')),
    ...more.map((run) => ownOf(run, fact, 'account')),
    ...beyond.map((run) =>
      ownOf(
        run,
        fact,
        'incident',
        mayTellFamilies
          ? (run.find((sentence) => sentence.notHome !== null)?.notHome ?? SHORTER)
          : FOR_STAFF,
      ),
    ),
  ];
}

/** What stands for a service that the alert is not on: families know of one by its kind, or of none. */
function otherIn(text: string, { platformNames }: AlertReading): string | null {
  const named = platformNames.filter(
    (one) => one.role !== 'currency' && nameIn(text, [one]) !== null,
  );
  if (named.length === 0 || named.some(({ role }) => role === 'subject')) return null;
  return platformNames.some(({ role }) => role === 'subject') ? 'another service' : null;
}

/** A place, a person or another service is gone from it, or stands for two: families would ask who, and where. */
const IS_TORN =
  /\[…\]|^\[another |\[another service\],? who\b|\b(?:by|called|named|calling (?:him|her|it|them)sel(?:f|ves)|goes by) ["“‘']?\[(?:another|the) service\]|\bmoved (?:[\p{Ll} ]+ )?to \[another |\[somebody\]|\[the service\].*\[the service\]|\[the service\], who\b|\b(?:in|at|from) \[the (?:boy|girl|child)\]['’]s\b/iu;

/** “It pairs”, “It’s free”, “when a user says goodnight, it says …”, “using it to …”; “It is blackmail” is of something else. */
const OF_IT =
  /^It(?=(?:[’']s| is) (?:free|rated|sold|set|made|meant|built|run|marked|an? (?:\p{Ll}+ )?(?:app|game|site|website|page))\b| (?:also |then |often )?(?!(?:is|was|has been)\b)\p{Ll}+s\b)|(?<=^(?:When|If|Once) [^,]{3,80}, )it(?= (?!is\b|was\b)\p{Ll}+s\b)|(?<=^[^,;]*\bus(?:e|es|ed|ing) )it\b/u;
/** “You may not know that its microphone is on” */
const ITS = /^Its\b|(?<=^You [^,;.]{3,30} that )its\b/u;
/** What a sentence that says how the service works speaks of, by what it is called. */
const ofThing = (text: string, uses: readonly string[], called: string): string =>
  uses.some((use) => use === 'service' || use.startsWith('mechanism:'))
    ? text
        .replace(OF_IT, (it) => `[${it === 'It' ? capital(called) : called}]`)
        .replace(/^(\[[^\]]+\])['’]s(?= )/u, '$1 is')
        .replace(ITS, (its) => `[${its === 'Its' ? capital(called) : called}’s]`)
    : text;

/** So few words of an account say nothing of what happens: then all that stands there counts, whatever was read in it. */
const FEW_WORDS = 12;
const wordsOf = (run: Run | null): number => run?.reduce((sum, { words }) => sum + words, 0) ?? 0;
const OF_ANY = 0.5;
/** Of a child of whom nothing else is told, it is not said where they live. */
const isOfAny = ({ says }: Told): boolean => !/^\[A (?:child|boy|girl)\]/.test(says);
const asTelling = (sentence: Told): Told => ({
  ...sentence,
  ...{ tells: true, worth: Math.max(OF_ANY, sentence.worth) },
});

/** More than any sentence is worth. */
const TOLD = 10;
/** Sentences, those that are told elsewhere worth more than any other: whoever reads the longer passage reads these in it. */
const firstThose = (sentences: readonly Told[], told: ReadonlySet<number>): Told[] =>
  sentences.map((sentence) =>
    told.has(sentence.at) ? { ...sentence, worth: sentence.worth + TOLD } : sentence,
  );

/** All that families may be told, with what stands on the front of a letter; `null` where that is no more. */
function wholeOf(sentences: readonly Told[], front: Run): Run | null {
  const onFront = new Set(front.map(({ at }) => at));
  const anywhere = sentences.map((sentence) => ({ ...sentence, isFirst: true }));
  const found = passageIn(firstThose(anywhere, onFront), 'whole', MOST_WORDS.whole);
  return found?.some(({ at }) => !onFront.has(at)) ? found : null;
}

/** The same for families of young children, without what these are not told; none where nothing of that is in it. */
function ofYoung(run: Run, reader: 'families' | 'whole', most: number): Run[] {
  const gentle = run.filter((sentence) => !sentence.isForOlder);
  const found = gentle.length === run.length ? null : passageIn(gentle, reader, most);
  // On a front, “The offender sends a list” says nothing without what he has.
  const isTorn = reader === 'families' && found !== null && speaksAsKnown(found[0] as Told);
  return found && !isTorn ? [found] : [];
}

/** @param notHome Why families are not told it. */
function ownOf(
  run: Run,
  fact: string,
  kind: 'incident' | 'account',
  notHome?: string,
): OwnSentence {
  const text = run.map((sentence) => sentence.text).join(' ');
  return {
    ...{ text, line: (run[0] as Told).line, fact, key: wordKey(text), kind },
    ...{ says: runSays(run), whyNot: null, ...(notHome && { notHome }) },
    parts: run.flatMap(({ parts }) => parts.map(({ text, line }) => ({ text, line }))),
  };
}

/** “Lanternfield Children’s Trust” makes no name of “Children”. */
const PEOPLE =
  /^(?:children|parents|carers|families|pupils|students|teachers|staff|boys|girls|teenagers|adults|people|women|men|victims|offenders|officers|detectives|police|criminals|minors|members|users|players|sellers|buyers|strangers|friends|schools)$/i;
/** Does a word stand within a sentence of the alert with a capital, and nowhere without? */
const isOpenName = (word: string, whole: string): boolean =>
  word.length > 3 &&
  !NO_NAME.test(word) &&
  !PEOPLE.test(word) &&
  new RegExp(`(?<=[\\p{L}\\p{N},;’)] )${literal(word)}(?!\\p{L})`, 'u').test(whole) &&
  !new RegExp(`(?<!\\p{L})${literal(word.toLowerCase())}(?!\\p{L})`, 'u').test(whole);
