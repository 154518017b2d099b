import type { Fact } from '#model/alert/alert.ts';
import { roomForPassage } from '#model/alert/alert-lists.ts';
import {
  type AlertReading,
  isForStaffAlone,
  type Passage,
  type Statement,
} from '#model/alert/alert-reading.ts';
import {
  type AlertSource,
  type OwnSentence,
  type StoredAlert,
  WORD_KINDS,
  type WordKind,
} from '#model/alert/alert-source.ts';
import { wordKey } from '#model/alert/alert-words.ts';
import { publisherTold } from '#model/alert/published-by.ts';
import { ASKS_A_CLASS, asksAClass } from '#model/language/asks-class.ts';
import { isDoNot } from '#model/language/do-not.ts';
import { mayTellFamilies, mayTellStaff } from '#model/language/may-share.ts';
import { isPartOfSpeech } from '#model/language/spoken.ts';
import type { SharedData } from '#model/lesson/lesson.ts';
import { WEEKDAY } from '#model/text/calendar.ts';
import { wordsIn } from '#model/text/count-words.ts';
import { capital } from '#model/text/mid-sentence.ts';
import { nameIn } from '#model/text/name-in.ts';
import { whyNoAccount } from '../quote/account.ts';
import { asRuns } from '../quote/advice-runs.ts';
import { asForbidden } from '../quote/as-forbidden.ts';
import { asTold } from '../quote/as-told.ts';
import { leansOn, withThing } from '../quote/leans-on.ts';
import { HANGS } from '../quote/never-quoted.ts';
import { ofAny } from '../quote/of-any.ts';
import { withoutLaw } from '../quote/of-law.ts';
import { inParts } from '../quote/paper-in-parts.ts';
import {
  hidingIn,
  isToStaff,
  ofOtherItem,
  ofWholePaper,
  partOfPaper,
  withKept,
} from '../quote/part-of-paper.ts';
import { type Quotation, type quotation, quotationOf } from '../quote/quotable.ts';
import { asReported, asSign, ofChildren, withoutTeller } from '../quote/resolved.ts';
import type { DraftFact } from '../quote/restate.ts';
import { asSaidToChild } from '../quote/said-to-child.ts';
import { hangsOn, standingAlone } from '../quote/stand-alone.ts';
import { stepsInOrder } from '../quote/steps-in-order.ts';
import { whyNotTurned } from '../quote/where-to-turn.ts';
import { speaksToParents } from '../quote/whose-paper.ts';
import {
  asOfSchool,
  asOfWriter,
  OTHERS,
  speaksAsI,
  toSchool,
  withSchool,
  writerOf,
} from '../quote/writer.ts';
import { FOR_LEADS } from './account-sentences.ts';
import { isOf } from './passage-of.ts';
import { FOR_STAFF, type PassageFrom, passagesOf } from './passages-of.ts';
import { calledIn, proposeAbout } from './propose-about.ts';
import { isCaseInAdvice, isInPresent } from './why-no-passage.ts';

/** What `alert.source.json` holds: every sentence, which have words of ours, which may be quoted, and what it is about. */
export function sourceOf(
  alert: StoredAlert,
  read: AlertReading,
  facts: readonly DraftFact[],
  given: Omit<Parameters<typeof quotation>[1], 'mayShare' | 'isNot' | 'sharedData'> &
    Pick<PassageFrom, 'taught' | 'isWord'> & {
      sharedData: Pick<SharedData, 'embargo' | 'routes' | 'risks'>;
    },
): AlertSource {
  const reading = {
    ...read,
    statements: withKept(read.statements, alert.blocks),
    sharing: ofWholePaper(read),
  };
  const isOther = ofOtherItem(reading, alert.blocks);
  const isHiding = hidingIn(reading.statements, alert.blocks);
  const { sharing } = reading;
  const parted = inParts(reading, alert.blocks);
  const statements = reading.statements.map(
    (one) =>
      parted?.given.statements.find(({ line, text }) => line === one.line && text === one.text) ??
      one,
  );
  /** Does it stand in a part that the paper gives to families, whatever the rest says? */
  const isGiven = ({ line }: Pick<Passage, 'line'>): boolean =>
    parted?.given.statements.some((statement) => statement.line === line) ?? false;
  const mayShare = mayTellStaff(parted?.rest.sharing ?? sharing);
  const fromAt = (at: Pick<Passage, 'line'>) => ({ ...given, mayShare: mayShare || isGiven(at) });
  // “Unaltered and with our name”: where nobody read the name, it cannot stand there.
  const isNameless =
    sharing.some(({ text }) => WITH_NAME.test(text)) &&
    publisherTold({ publisher: reading.publisher, names: given.names }) === null;
  const isForAll = mayTellFamilies(sharing) && !isNameless;
  const isForAllAt = (at: Pick<Passage, 'line'>): boolean =>
    isForAll || (isGiven(at) && !isNameless);
  const quoted = new Set(facts.flatMap((fact) => (fact.own ?? []).map(({ text }) => text)));
  const services = given.names.filter(({ role }) => role !== 'other');
  const isName = (word: string): boolean => nameIn(word, services) !== null;
  const isOnThing = given.sharedData.risks.some(
    ({ id, isThing }) => isThing && id === reading.lead,
  );
  const wordsOf = (kind: WordKind): number =>
    facts
      .filter((fact) => fact.kind === kind)
      .flatMap(({ own = [] }) => own)
      .reduce((sum, { text }) => sum + wordsIn(text).length, 0);
  const happens = facts.find(({ kind, own }) => kind === 'incident' && own);
  const told = parted
    ? [
        { reading: parted.given, isHome: !isNameless, mayShare: true },
        { reading: parted.rest, isHome: false, mayShare },
      ]
    : [{ reading, isHome: isForAll, mayShare }];
  const withoutOther = (one: AlertReading): AlertReading => ({
    ...one,
    statements: one.statements.filter((statement) => !isOther(statement)),
  });
  const passages = told.flatMap((part) =>
    happens
      ? passagesOf({
          ...{
            reading: withoutOther(part.reading),
            blocks: alert.blocks,
            fact: happens.id,
            isName,
          },
          ...{ mayTellFamilies: part.isHome, taught: given.taught, isWord: given.isWord },
          most: roomForPassage(wordsOf('sign'), wordsOf('advice')),
          quote: (text) => quotationOf(text, { ...given, mayShare: part.mayShare }),
        })
      : [],
  );
  const writer = writerOf(reading);
  const isOneService = reading.platformNames.filter(({ role }) => role === 'subject').length === 1;
  const ofThing = (text: string): string =>
    isOneService ? withThing(text, calledIn(reading), isOnThing) : text;
  /** Does it speak of whoever wrote it? “Tell us.”, in our letter, would be to tell our school. */
  const isOfWriter = (says: string): boolean =>
    speaksAsI(says) || asOfWriter(says, writer) !== says;
  /** Does it speak of a writer whom families know by no kind? “Tell [the council].” says whom to tell. */
  const isOfUnknown = (says: string): boolean =>
    speaksAsI(says) || ((writer === OTHERS || writer.isSchool === true) && isOfWriter(says));
  const parts = passages.flatMap((passage) => passage.parts ?? []);
  /** Does a passage say it, or stand for it? */
  const isInPassage = (kind: WordKind, { text, line }: Passage): boolean =>
    (kind === 'incident' && passages.length > 0) ||
    parts.some((part) => part.line === line && part.text.includes(text));
  const forbidden = facts.flatMap(({ own = [] }) => own.filter((sentence) => sentence.not));
  /** Does it begin with what stands in a list of what not to do? */
  const isForbidden = (text: string): boolean =>
    forbidden.some((sentence) => text.startsWith(sentence.text));
  const asAdvised = (text: string): string => {
    if (isForbidden(text)) return asForbidden(text);
    const said = asSaidToChild(text, alert.blocks);
    if (said !== text) return said;
    const asked = writer.isSchool || writer.isOfSchools ? toSchool(text) : text;
    return inMenu(ofAny(ofThing(ofChildren(asked))), calledIn(reading, text));
  };
  const single = facts.flatMap(({ id, kind, own: sentences = [] }) =>
    sentences.flatMap(({ text, line }): OwnSentence[] => {
      if (!isWordKind(kind) || isInPassage(kind, { text, line })) return [];
      const part = partOfPaper({ text, line }, alert.blocks);
      const isSpeech = alert.blocks.some((block) => isPartOfSpeech(text, block.text));
      // What staff are asked to pass on is for families as it is: “Tell families that voice chat can be switched off.”
      const told = kind === 'advice' ? asTold(text) : null;
      const turned = whyNotTurned(kind, { text, line }, reading);
      const asQuoted = calling(
        kind,
        calledIn(reading, text),
        text,
        quotationFor(
          kind,
          kind === 'sign'
            ? signAlone(asSign(ofThing(text)))
            : aloneOf(
                kind === 'advice'
                  ? withoutLaw(
                      asAdvised(
                        told ??
                          asReported(withoutTeller(text), sentencesBefore(text, alert.blocks)),
                      ),
                    )
                  : text,
                // What happens is told in one sentence.
                kind === 'incident' ? [] : runsBefore(text, alert.blocks, quoted),
                isName,
              ),
          text,
          {
            ...fromAt({ line }),
            ...(part.isOpened && { mayShare: true }),
            isNot: isForbidden(text),
          },
        ),
      );
      const found =
        !isSpeech && (writer.isSchool || writer.isOfSchools) && kind === 'advice'
          ? { ...asQuoted, says: asOfSchool(asQuoted.says) }
          : { ...asQuoted, says: withSchool(asQuoted.says) };
      // “… and come and find me”, of what a parent is to say: alone it would be the writer's.
      const isOurs = isSpeech && isOfWriter(found.says);
      const isHome = isForAllAt({ line }) || part.isOpened;
      const notHome =
        told === null && (standsIn(isForStaffAlone, { text, line }, statements) || isToStaff(text))
          ? kind === 'sign'
            ? SEEN_BY_STAFF
            : TO_STAFF
          : !isHome
            ? FOR_STAFF
            : (found.notHome ??
              (isOfUnknown(found.says)
                ? OF_WRITER
                : kind === 'advice' && isCaseInAdvice(found.says)
                  ? OF_A_CASE
                  : kind === 'advice' && tellsWhatWas(text)
                    ? NO_ADVICE
                    : undefined));
      return [
        {
          ...{ text, line, fact: id, key: wordKey(text) },
          kind: kind === 'sign' && isDoNot(text) ? 'advice' : kind,
          ...found,
          ...(kind === 'advice' && isCutOff(text, alert.blocks) && { whyNot: HANGS }),
          ...(part.isHeading && { whyNot: 'It is a heading.' }),
          ...(turned !== null && { whyNot: turned }),
          ...(isOurs && { whyNot: HANGS }),
          ...(isOther({ line }) && { whyNot: OF_OTHER }),
          ...(isHiding(text) && { whyNot: OF_HIDING }),
          ...(standsIn(isForLeads, { text, line }, statements) && { whyNot: FOR_LEADS }),
          ...(writer.isSchool &&
            (isOfWriter(found.says) || ARRANGES.test(text)) && { whyNot: TO_ITS_OWN }),
          ...((kind !== 'advice' || notHome) && asksAClass(found.says) && { whyNot: ASKS_A_CLASS }),
          ...(notHome && { notHome }),
        },
      ];
    }),
  );
  const isTold = passages.length > 0;
  const inOrder = stepsInOrder(
    single,
    alert.blocks,
    ({ text, says }) => called(calledIn(reading, text), text, { says, whyNot: null }).says,
  );
  const apart = asRuns(inOrder, {
    blocks: alert.blocks,
    statements,
    quote: (text, { line }) => {
      const { isOpened } = partOfPaper({ text, line }, alert.blocks);
      const isHome = isForAllAt({ line }) || isOpened;
      return isHome && !isToStaff(text) && !isOfUnknown(text) && !isCaseInAdvice(text)
        ? called(
            calledIn(reading, text),
            text,
            quotationOf(asAdvised(text), {
              ...fromAt({ line }),
              ...(isOpened && { mayShare: true }),
              isNot: isForbidden(text),
            }),
          )
        : null;
    },
    standsAlone: (text) => {
      const said = asAdvised(text);
      return standingAlone(said, null, isName) === said;
    },
  }).map((sentence) =>
    isTold
      ? forThoseTold(sentence, isName, (text) => quotationOf(text, fromAt(sentence)))
      : sentence,
  );
  const ownSentences = [
    ...apart.filter(({ kind }) => kind !== 'incident'),
    ...passages,
    ...apart.filter(({ kind }) => kind === 'incident'),
  ];
  // “I remember that I said …”: what one person tells of themselves stays theirs, in quotation marks.
  const isOfOne = statements.filter(({ text }) => speaksAsI(text)).length >= SPEAKS_OFTEN;
  const worded = ownSentences.map((sentence) =>
    sentence.whyNot === null &&
    !(isOfOne && passages.includes(sentence) && speaksAsI(sentence.says))
      ? {
          ...sentence,
          says: asOfWriter(
            sentence.says,
            parted?.isWording && isGiven(sentence) ? THEIR_SCHOOL : writer,
          ),
        }
      : sentence,
  );
  const ours = facts.flatMap(({ id, kind, ours: sentences = [] }) =>
    isWordKind(kind)
      ? sentences.map(({ text, line }) => ({ text, line, fact: id, key: wordKey(text) }))
      : [],
  );
  const about = proposeAbout(parted?.given ?? reading, (text) =>
    quotationOf(text, { ...given, mayShare: parted ? !isNameless : isForAll }),
  );
  const shown = sharing.length > 0 ? { sharing } : {};
  return { statements, own: worded, ours, ...shown, ...(about ? { about } : {}), alert };
}

/** Does it stand in a part of the paper that is for these alone? */
const standsIn = (
  isFor: (statement: Statement) => boolean,
  passage: Passage,
  statements: readonly Statement[],
): boolean => statements.some((statement) => isFor(statement) && isOf(passage, statement));
const isForLeads = (statement: Statement): boolean => statement.for === 'leads';

/**
 * What not to do, and what is seen, is said of the thing by its kind, as the alert has it, where its name stood: “Do not open
 * the app.” A setting is said to be the thing's.
 */
function calling(kind: WordKind, calledAs: string, text: string, quoted: Quotation): Quotation {
  return kind === 'sign' || isDoNot(quoted.says) ? called(calledAs, text, quoted) : quoted;
}

/** … in whatever it says. */
function called(calledAs: string, text: string, quoted: Quotation): Quotation {
  if (SERVICE.test(text)) return quoted;
  const says = quoted.says.replace(SERVICE, (found) =>
    found.startsWith('T') ? capital(calledAs) : calledAs,
  );
  return { ...quoted, says };
}

/** A paper that is given away with its publisher's name on it alone. */
const WITH_NAME =
  /\b(?:(?:with|under|keep|including|credit(?:ed)? to|acknowledg\w+) (?:of )?(?:our|the charity['’]s|its|the author['’]s|the publisher['’]s) (?:name|logo|credit)|(?:with|giving) (?:full )?(?:credit|acknowledgement|attribution)|(?:credit|name|acknowledge) us)\b/i;

/** What stands for the service's name in a quotation. */
const SERVICE = /\bthe service\b/i;

/** “Garage > Sound > Nobody.”: where that menu is, is known to those who know the thing. */
const inMenu = (text: string, calledAs: string): string =>
  MENU.test(text) ? `[In ${calledAs}:] ${text}` : text;
const MENU =
  /^(?!(?:go|open|tap|press|click|choose|select|set|turn|in|on|under|from|look|see|use)\b)(?:[^.:;!?>]{1,30} [>›→] ){2}/iu;

/** What stands alone of a sentence, by itself or with the shortest run before it that says what it speaks of. */
function aloneOf(
  text: string,
  runs: readonly string[],
  isName: (word: string) => boolean,
): string | null {
  const [first = null, ...longer] = runs;
  const alone = standingAlone(text, first, isName);
  // What is cut short says less than all of it does with what stands before it.
  if (alone?.includes(text)) return alone;
  const whole = longer
    .map((run) => standingAlone(text, run, isName))
    .find((found) => found?.includes(text));
  return whole ?? alone;
}

/** One, or two, sentences right before one in its paragraph, as long as none is quoted by itself. */
function runsBefore(
  text: string,
  blocks: StoredAlert['blocks'],
  quoted: ReadonlySet<string>,
): string[] {
  const sentences = sentencesBefore(text, blocks);
  const isQuoted = (sentence: string): boolean =>
    [...quoted].some((part) => sentence.includes(part));
  const from =
    sentences.findLastIndex((sentence) => !/[.!]$/.test(sentence) || isQuoted(sentence)) + 1;
  const free = sentences.slice(from).slice(-MOST_BEFORE);
  return free
    .map((_, at) => free.slice(free.length - 1 - at).join(' '))
    .filter((run) => run.split(/\s+/).length <= WORDS_BEFORE && !speaksAsI(run));
}

/** Most that is quoted of what stands before a sentence so that it says something. */
const MOST_BEFORE = 2;
const WORDS_BEFORE = 32;

const sentencesBefore = (text: string, blocks: StoredAlert['blocks']): string[] => {
  const block = blocks.find((candidate) => candidate.text.includes(text))?.text ?? '';
  const all = block.slice(0, block.indexOf(text)).trim();
  return all === '' ? [] : all.split(/(?<=[.!?])\s+/);
};

function sentenceBefore(text: string, blocks: StoredAlert['blocks']): string | null {
  const sentence = sentencesBefore(text, blocks).at(-1);
  return sentence && /[.!]$/.test(sentence) ? sentence : null;
}

/** “Not in bed.”, “Keep going!”, “Ring the office.”: so few words, behind another sentence, say nothing without that. */
const isCutOff = (text: string, blocks: StoredAlert['blocks']): boolean =>
  text.split(/\s+/).length <= FEW_WORDS &&
  (/!$/.test(text) || CUT_OFF.test(text)) &&
  sentenceBefore(text, blocks) !== null;
const CUT_OFF =
  /^(?:not|no)\b|^(?:don['’]t|do not) (?:wait|panic|worry|hesitate)[.]?$|^(?:ring|call|see|ask|e-?mail|contact|phone) (?:the|our) \p{Ll}+[.]?$/iu;
const FEW_WORDS = 4;

/** A sign says alone what a child does. */
const signAlone = (text: string): string | null => (leansOn(text) ? null : text);

/** “Say that it is made up”: staff, who are told of the note above it, know what it is; a letter's list says nothing of that. */
function forThoseTold(
  sentence: OwnSentence,
  isName: (word: string) => boolean,
  quote: (text: string) => Quotation,
): OwnSentence {
  const isLeaning = leansOn(sentence.text) && !hangsOn(sentence.text, '', isName);
  if (
    sentence.whyNot !== HANGS ||
    !isLeaning ||
    (sentence.kind !== 'advice' && sentence.kind !== 'sign')
  )
    return sentence;
  // “Ask whether your child …” is asked of no teacher.
  if (speaksToParents(sentence.text)) return sentence;
  const quoted = quote(sentence.kind === 'sign' ? asSign(sentence.text) : sentence.text);
  return quoted.whyNot === null && !asksAClass(quoted.says)
    ? { ...sentence, says: quoted.says, whyNot: null, notHome: sentence.notHome ?? HANGS }
    : sentence;
}

/**
 * What happens is quoted to every family: so it names and tells of nobody, and is for those of the youngest too. How the
 * service works is told to them only where that holds of it as well.
 * @param text What stands alone of the sentence; `null` where nothing does.
 */
function quotationFor(
  kind: WordKind,
  text: string | null,
  whole: string,
  from: Parameters<typeof quotationOf>[1],
) {
  const found = quotationOf(text ?? whole, from);
  if (text === null) return { ...found, whyNot: found.whyNot ?? HANGS };
  if (found.whyNot !== null || kind === 'sign' || kind === 'advice') return found;
  const why = whyNoAccount(found.says);
  if (kind === 'incident') return { ...found, whyNot: why };
  return why === null ? found : { ...found, notHome: why };
}

/** From so many sentences on, one person tells a story. */
const SPEAKS_OFTEN = 3;

/** “The presents had been noticed, and put down to birthday money.” */
const tellsWhatWas = (text: string): boolean =>
  /^(?:the|an?|they|he|she|it) /i.test(text) && !isInPresent(text) && !ASKS_SOMETHING.test(text);
const ASKS_SOMETHING =
  /\b(?:should|must|can|could|may|need|ask|tell|keep|do not|don['’]t|never|best|best to)\b/i;
const NO_ADVICE = 'It tells what was, and asks nothing.';
const OF_HIDING =
  'It says how something is hidden from those who look after a child: staff are told that it can be.';
const OF_OTHER = 'It is of another item of the paper.';
const TO_STAFF = 'It asks something of staff.';
const SEEN_BY_STAFF = 'It is what staff may notice.';

/** Who “we” are in what a school is to say itself. */
const THEIR_SCHOOL = { who: 'the school', whose: 'the school’s' } as const;

/** “From this week under-14s are to be collected by an adult.”: how things are done there. */
const ARRANGES = new RegExp(
  `^(?:from|until|as of) (?:(?:this|next) \\p{Ll}+|today|tomorrow|now|${WEEKDAY})\\b.* (?:is|are|will|must) `,
  'iu',
);
const TO_ITS_OWN = 'It is to the families of the school that wrote it.';

const OF_WRITER = 'It speaks of whoever wrote it.';

const OF_A_CASE = 'It tells of somebody whom families may know.';

const isWordKind = (kind: Fact['kind']): kind is Exclude<WordKind, 'account'> =>
  WORD_KINDS.some((known) => known === kind);
