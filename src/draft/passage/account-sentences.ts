/** An alert's own account, sentence by sentence in its order, with whom each may be quoted to: what a passage is made of. */

import {
  type AlertReading,
  isForStaffAlone,
  type Passage,
  type Statement,
} from '#model/alert/alert-reading.ts';
import type { StoredAlert } from '#model/alert/alert-source.ts';
import { isForOlder } from '#model/language/for-older.ts';
import { isGivenToFamilies } from '#model/language/may-share.ts';
import { MONTH, WEEKDAY } from '#model/text/calendar.ts';
import { isDiary } from '../choose/told-of-nobody.ts';
import { isElsewhere, isToDecide } from '../quote/account.ts';
import { isFinding } from '../quote/finding.ts';
import { labelOf, type Placed, withLists, withoutLabel } from '../quote/listed-items.ts';
import { isAskedOfStaff } from '../quote/part-of-paper.ts';
import type { Quotation } from '../quote/quotable.ts';
import {
  inBrackets,
  resolved,
  withoutOpenName,
  withoutTeller,
  withoutThen,
} from '../quote/resolved.ts';
import {
  introducesItself,
  isOfSomebody,
  namesSomebody,
  standsInAccount,
} from '../quote/stand-alone.ts';
import { isPublicStory, isToFamilies } from '../quote/whose-paper.ts';
import { withoutGaps } from '../quote/without-gaps.ts';
import { withoutPerson } from '../quote/without-known.ts';
import { withoutPeople } from '../quote/without-people.ts';
import { writerOf } from '../quote/writer.ts';
import { asAnyGroup } from './own-group.ts';
import {
  isCase,
  isCaseOfOne,
  isInPresent,
  isOfAnyChild,
  type OfPaper,
  tellsOfMany,
  whyNoPassage,
  whyNotForStaff,
} from './why-no-passage.ts';
import { isBlameless, TELLS, useWorth, wordWorth } from './worth-of.ts';

/** A sentence of the account. */
export interface Told extends Passage {
  /** As adults would read it. */
  says: string;
  /** Why it is quoted to nobody; `null` where it may be. */
  whyNot: string | null;
  /** Why families are not told it. */
  notHome: string | null;
  /** Are families of young children not told it? */
  isForOlder: boolean;
  /** Its place among all sentences of the account. */
  at: number;
  /** Does it begin a paragraph, or what of it may be told? */
  isFirst: boolean;
  /** Does it say nothing without the sentence before it? */
  hangs: boolean;
  /** Does it say itself of whom, or of what, so that it may begin wherever it stands? */
  opens: boolean;
  /** The place of the sentence that says who “he” or “she” is; `null` where it says that itself, or nobody does. */
  ofWhom: number | null;
  /** Does a heading, or what is no account, part it from the one before? */
  isApart: boolean;
  words: number;
  /** Does it tell of what is taught, or what a test of it found? */
  tells: boolean;
  /** How much it says of what the lesson teaches, by the word. */
  worth: number;
  /** The sentences of the alert that it is made of: itself, or the items of a list. */
  parts: readonly Passage[];
}

interface From extends OfPaper {
  reading: AlertReading;
  blocks: StoredAlert['blocks'];
  /** Ids of the risks that are taught. */
  taught: ReadonlySet<string>;
  /** Reads a sentence as adults would read it. */
  quote: (text: string) => Quotation;
  /** What the service is called where its name stood: “the app”. */
  calledIn: (text: string) => string;
  /** “It pairs strangers” → “[The app] pairs strangers”, where the sentence says what the thing does. */
  ofThing: (text: string, uses: readonly string[]) => string;
  isName: (word: string) => boolean;
  /** Is somebody or something of the account called so, and told by what it is? */
  isCalled: (word: string) => boolean;
  /** Is it a word of the name of its publisher, which every adult is told? */
  isOfPublisher: (word: string) => boolean;
  /** Does it tell of somebody, whom a day and a place would make known? */
  hasCase: boolean;
  /** Does a part for leads ask that a case be kept from others? */
  isCaseKept: boolean;
  /** Is it a name that no reading found, at the beginning of a sentence? */
  isOpenName: (word: string) => boolean;
}

/** Why nobody but the lead reads what a paper gives to leads alone. */
export const FOR_LEADS = 'It stands in a part of the alert that is for leads alone.';

/** “Photos.”, “Secret chats.”, “How it goes.”: what a paragraph is about, before it. */
const LABEL =
  /^(?:\p{Lu}\p{Ll}+(?: \p{Ll}+)?|(?:How|What|Why|Where) \p{Ll}+(?: \p{Ll}+){1,2})[.:](?= \p{Lu})/u;
/** Small pictures before a sentence. */
const PICTURES = /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u{fe0f}|\u{200d}|\s)+/u;
/** “Brothers and sisters, last month …”: to whom it is read out. */
const TO_WHOM =
  /^(?:(?:dear|good (?:morning|evening),?) )?(?:brothers and sisters|ladies and gentlemen|friends|colleagues|families|neighbours|everyone|everybody|parents(?: and carers)?), (\p{Ll})/iu;
/** “2.1 The adult helps with a build”: of a paragraph. */
const NUMBER = /^\d+(?:\.\d+)+[.)]? (?=\p{L})/u;
/** A day, by which what befell somebody is known: “On Thursday 12 November”. */
const DAY = new RegExp(
  String.raw`\b((?:on|by|until|from|since) )?(?:${WEEKDAY},? )?(?:the )?\d{1,2}(?:st|nd|rd|th)? (?:of )?${MONTH}(?: \d{4})?\b(,)?`,
  'giu',
);
/** “[One day,] a boy”, “he met her [one day]”; by, or since, which day is not said. */
const withoutDays = (text: string): string =>
  text.replace(DAY, (_, before = '', comma = '', at: number) =>
    !/^on $/i.test(before) ? `${before}[…]${comma}` : at === 0 ? '[One day,]' : `[one day]${comma}`,
  );
/** “someone called […]”, “(black […], £1,150)”: that they have a name says nothing, and brackets say no more than what is left. */
const CALLED_GAP =
  /(?<!\b(?:is|are|was|were)),? (?:called|named|known (?:to (?:him|her|them) )?as) \[…\](?:['’]s name)?(?![\p{L}_])| \([^()]*\[…\][^()]*\)/gu;
/** “Orbit Raiders”: a name of several words is left out whole, and not its last word as if it were somebody's. */
const CAPITALS = /\p{Lu}[\p{L}\p{N}’'-]*(?: (?:&|\p{Lu}[\p{L}\p{N}’'-]*|\d+))+/gu;
/** A name at the beginning of a sentence, and what is left of it: “Westford [a court] heard”, “Carys […] thought”. */
const OPENING_NAME =
  /(?<=^|[.!?:]["”’']? ["“‘]?)(\p{Lu}[\p{L}’'-]*)(?: \p{Lu}[\p{L}’'-]*)*(?: (\[(?:an? \p{Ll}+|…)\]))?/gu;
/** “Bea did not steal anything”: what is no word, and does what people do, is somebody's name. */
const DOES =
  /^ (?:is|was|had|did|said|told|got|gave|found|thought|felt|never|always|played|wanted|asked|likes?|lives?|lived|started|pressed)\b/;
/** No word for what is done, or for many of it, ends so. */
const MAY_BE_NAME = /^(?!\p{L}*(?:ing|ion|ism|ers?|s)$)\p{Lu}\p{Ll}{1,7}$/u;
/** “I said yes and now I want to stop. They're threatening me.”: what a reader says, over the answer. */
const ASKS_AS_I = /^["“‘]?(?:I|I['’](?:m|ve|d)|My)\b(?:\S* ){0,14}\S*$/u;
/** So many paragraphs before the first that tells of a risk say how it begins. */
const LED_IN_BY = 2;

/** “It says, "Please don't go.” is no whole sentence: somebody goes on speaking in the next. */
const isSpeaking = (text: string): boolean =>
  (text.match(/"/g)?.length ?? 0) % 2 === 1 ||
  (text.match(/“/g)?.length ?? 0) > (text.match(/”/g)?.length ?? 0);

/** “His friends did not ring 999”: who was rung, or was not, is told, and asks nobody to. */
const RANG =
  /\b(?:did not|didn['’]t|had not|hadn['’]t|never) (?:ring|call|tell|contact|phone|report|rung|told|called)\b|\b(?:rang|called|phoned|told|contacted|went to) (?:the )?(?:police|gardaí|999|101|bank|school)\b/iu;
const standsElsewhere = ({ text, uses }: Statement): boolean =>
  isElsewhere(RANG.test(text) ? uses.filter((use) => !use.startsWith('route:')) : uses);

type Derived = Exclude<keyof OfPaper, 'isWord'> | 'hasCase' | 'isCaseKept' | 'isOfPublisher';

/** Statements in their order, each with its paragraph; somebody's words are one. */
function withBlocks({ reading, blocks }: Pick<From, 'reading' | 'blocks'>) {
  const placed: Placed[] = [];
  let block = 0;
  for (const statement of reading.statements) {
    const found = blocks.findIndex(({ text }, at) => at >= block && text.includes(statement.text));
    if (found >= 0) block = found;
    const last = placed.at(-1);
    const speech = last && last.block === block && isSpeaking(last.statement.text) ? last : null;
    if (!speech) placed.push({ statement, block });
    // What somebody advises stands elsewhere: of their words the rest is told.
    else if (standsElsewhere(statement) && !standsElsewhere(speech.statement))
      speech.statement = {
        ...speech.statement,
        text: `${speech.statement.text.replace(/ …$/, '')}${/["”]$/.test(statement.text) ? statement.text.at(-1) : ' …'}`,
      };
    else
      speech.statement = {
        ...speech.statement,
        text: `${speech.statement.text} ${statement.text}`,
        uses: [...new Set([...speech.statement.uses, ...statement.uses])],
      };
  }
  return placed;
}

const isOf = (kinds: readonly string[], block: StoredAlert['blocks'][number] | undefined) =>
  block !== undefined && kinds.includes(block.kind);

/**
 * “DSLs only: the boy is at a small school, so keep his nan out of anything you send”, “The family have asked not to be
 * approached”: whoever is told of may be known.
 */
const keepsCase = ({ statements }: Pick<AlertReading, 'statements'>): boolean =>
  statements.some(
    ({ text, for: reader }) =>
      (reader === 'leads' && OF_ONE.test(text)) || WANTS_PRIVACY.test(text),
  );
const OF_ONE =
  /\b(?:the|this|that) (?:boy|girl|lad|child|pupil|student|family|mother|father|mum|dad|nan)\b|\b(?:his|her)\b/i;
const WANTS_PRIVACY =
  /\b(?:family|families|parents?|mother|father|mum|dad|boy|girl|child|pupil|student|they|he|she)\b[^.;]{0,60}\b(?:asks?|asked|asking|wants?|wish(?:es)?|would like|prefers?) (?:us |you |everyone |that )?(?:for (?:\p{L}+ )?privacy|(?:not )?to be (?:approached|left (?:alone|in peace)|contacted|named|identified)|nobody to (?:approach|contact|know))/iu;

/**
 * The sentences of paragraphs that tell what happens: those that say something of a risk, what stands between two of them,
 * and what leads up to the first.
 */
export function accountSentences(given: Omit<From, Derived>): Told[] {
  const { reading, blocks, taught } = given;
  const writer = writerOf(reading);
  const ofPublisher = (reading.publisher ?? '').match(/\p{Lu}[\p{L}’'-]{2,}/gu) ?? [];
  const isCaseKept = keepsCase(reading);
  // “The NBCI”
  const publisherWords = new Set([...ofPublisher, ofPublisher.map((word) => word[0]).join('')]);
  const from: From = {
    ...given,
    hasCase: reading.statements.some(({ text }) => isCase(text)),
    isCaseKept,
    isOfPublisher: (word) => publisherWords.has(word.replace(/['’]s$/, '')),
    isOfOwnPupils: writer.isSchool === true,
    isGivenToFamilies:
      !writer.isSchool &&
      !writer.isOfSchools &&
      !isCaseKept &&
      (isGivenToFamilies(reading.sharing) || isToFamilies(reading)),
    isWrittenHome:
      writer.isSchool === true &&
      isToFamilies({
        title: reading.title,
        statements: reading.statements.filter((statement) => !isForStaffAlone(statement)),
      }),
    isPublic: isPublicStory(reading) && !isCaseKept,
  };
  const worthOf = useWorth(reading, taught);
  const placed = withLists(
    withBlocks(from),
    blocks,
    (text) => whyNoPassage(from.quote(text).says, from) === null,
  );
  const tells = new Set(
    placed
      .filter(({ statement, block }) => {
        const isText = isOf(['paragraph', 'quote', 'item'], blocks[block]);
        const isTold =
          worthOf(statement) > 0 || isFinding(statement.text) || isBlameless(statement.text);
        return isText && !standsElsewhere(statement) && isTold;
      })
      .map(({ block }) => block),
  );
  // What parts the account in two: advice, signs and help; a heading within it does not.
  const isOther = (block: number) =>
    placed.some(
      (sentence) =>
        sentence.block === block && standsElsewhere(sentence.statement) && !isHeading(block),
    );
  const isOfSeveral = reading.statements.some(({ text }) => isDiary(text));
  const isHeading = (block: number) => isOf(['heading'], blocks[block]);
  const isBetween = (block: number) => {
    const before = [...tells].filter((other) => other < block).at(-1);
    const after = [...tells].find((other) => other > block);
    const range = (from: number, to: number) =>
      Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
    if (before === undefined)
      return (
        after !== undefined &&
        range(block, after).filter((between) => !isHeading(between)).length <= LED_IN_BY &&
        // Under a heading of its own, a school's letter tells of something else.
        !(from.isOfOwnPupils && range(block, after).some(isHeading)) &&
        !range(block, after).some(isOther)
      );
    return after !== undefined && !range(before, after).some(isOther);
  };
  // What came of it, in a paper that is on nothing else.
  const followsOn = (block: number) =>
    !from.isOfOwnPupils && !isOfSeveral && [...tells].some((other) => other < block);
  const isAccount = (block: number) =>
    isOf(['paragraph', 'quote', 'item'], blocks[block]) &&
    !ASKS_AS_I.test(blocks[block]?.text ?? '') &&
    (tells.has(block) ||
      (blocks[block]?.kind !== 'item' && (isBetween(block) || followsOn(block))));
  const sentences: Told[] = [];
  const isToYou = (block: number): boolean => asksYou(blocks[block]?.text ?? '');
  let last = -1;
  for (const [at, { statement, block, parts }] of placed.entries()) {
    if (!isAccount(block) || standsElsewhere(statement)) {
      // A heading within the account parts nothing from it.
      if (!isHeading(block)) last = -1;
      continue;
    }
    const label = labelOf(blocks[block]) || (LABEL.exec(blocks[block]?.text ?? '')?.[0] ?? '');
    // “Contact.”, in bold before an item, or before a paragraph: a label is no sentence.
    if (statement.text === label) continue;
    const before = sentences.at(-1);
    const isFirst =
      parts !== undefined ||
      withoutLabel(blocks[block]?.text.trim() ?? '', label).startsWith(
        withoutLabel(statement.text, label),
      ) ||
      // Behind what may not begin: “It was a dare.”
      (before !== undefined && (before.notHome !== null || (before.isFirst && before.hangs)));
    sentences.push(
      toldOf(
        statement,
        {
          ...{
            isFirst,
            isApart: last < 0,
            label,
            parts,
          },
          isItem: blocks[block]?.kind === 'item',
          ...{ isToYou: isToYou(block), ofWhom: whomIn(statement.text, sentences) },
        },
        {
          worth: wordWorth(
            withoutLabel(statement.text, label),
            worthOf(statement),
            tells.has(block),
            statement.uses.includes('service'),
          ),
          tells: worthOf(statement) >= TELLS || isFinding(statement.text),
        },
        sentences.length,
        {
          told: sentences
            .slice(-2)
            .map((sentence) => sentence.text)
            .join(' '),
          next: placed[at - 1]?.statement.text ?? '',
        },
        from,
      ),
    );
    last = block;
  }
  return sentences;
}

/** “A boy you don't know adds you.”: a paragraph that tells the reader what happens to any of them tells of nobody. */
function asksYou(paragraph: string): boolean {
  const [first = ''] = paragraph.split(/(?<=[.!?])\s+/);
  return /\byou\b/i.test(first) && isInPresent(first);
}

/** “He is not a scout.”, “Then he asks for photos”: what is told of somebody goes on. */
const GOES_ON = /^(?:(?:first|then|next|later|and|but|so),? )?(?:he|she)\b/i;
/** Where a sentence with a bare “he” or “she” finds whom it speaks of. */
function whomIn(text: string, before: readonly Told[]): number | null {
  if (!isOfSomebody(text) && !GOES_ON.test(text)) return null;
  return (
    before.findLast((told) => namesSomebody(told.text) && !GOES_ON.test(told.text))?.at ?? null
  );
}

function toldOf(
  { text, line, uses, for: audience }: Statement,
  {
    label,
    parts,
    isToYou,
    isItem,
    ...place
  }: Pick<Told, 'isFirst' | 'isApart' | 'ofWhom'> & {
    label: string;
    parts: readonly Passage[] | undefined;
    isToYou: boolean;
    isItem: boolean;
  },
  worth: Pick<Told, 'worth' | 'tells'>,
  at: number,
  /** What was told last, and the sentence right before it, whether that is told or not. */
  before: { told: string; next: string },
  from: From,
): Told {
  const { quote, calledIn, ofThing, isName, isOpenName } = from;
  const { title, statements } = from.reading;
  const unlabelled = withoutLabel(text, label)
    .replace(PICTURES, '')
    .replace(NUMBER, '')
    .replace(TO_WHOM, (_, next: string) => next.toUpperCase());
  // “Phone propped up, camera on”: an item of a list has no full stop.
  const bare = isItem && !/[.!?]["”’)]*$/u.test(unlabelled) ? `${unlabelled}.` : unlabelled;
  const anyGroup = from.isOfOwnPupils ? asAnyGroup(bare) : bare;
  const undated = from.hasCase ? withoutDays(anyGroup) : anyGroup;
  const told = ofThing(resolved(withoutTeller(withoutPerson(undated)), before.next, title), uses);
  const ofNames = new Set(
    told
      .match(CAPITALS)
      ?.filter(isName)
      .flatMap((run) => run.split(' ')),
  );
  const found = withoutPeople(
    told,
    (word) =>
      isName(word) ||
      ofNames.has(word) ||
      from.isCalled(word) ||
      from.isOfPublisher(word) ||
      // “tea towel AND something to tie it with”
      (word === word.toUpperCase() && from.isWord(word.toLowerCase())),
  );
  const quoted = quote(found);
  const all = statements.map((statement) => statement.text).join('\n');
  const bracketed = withoutOpenName(
    inBrackets(quoted.says, found, calledIn(text)).replace(CALLED_GAP, ''),
    isOpenName,
  );
  // “Callum read out the six numbers.”, and what somebody says: “We know him. Callum did it.”
  const says = withoutGaps(
    bracketed.replace(OPENING_NAME, (name, first: string, kind: string | undefined, at: number) =>
      isOpenName(first) ||
      (DOES.test(bracketed.slice(at + name.length)) &&
        MAY_BE_NAME.test(first) &&
        !from.isWord(first.toLowerCase())) ||
      (kind !== undefined && !from.isWord(first.toLowerCase()))
        ? (kind?.replace(/\p{Ll}/u, (letter) => letter.toUpperCase()) ?? '[…]')
        : name,
    ),
  );
  const goesOn = place.ofWhom !== null && GOES_ON.test(says);
  const isUsed = !isToDecide(uses);
  const isSettled = uses.includes('settled');
  const whyNot = !isUsed
    ? 'A person is to look at it.'
    : isSettled
      ? 'It was left unused.'
      : audience === 'leads'
        ? FOR_LEADS
        : from.isCaseKept && isCaseOfOne(text) && !isOfAnyChild(text)
          ? 'It tells of a case that the paper keeps to few.'
          : (quoted.whyNot ?? whyNotForStaff(says, from, text));
  return {
    ...{ text, line, says, whyNot, at, ...worth, ...place },
    parts: parts ?? [{ text, line }],
    notHome:
      whyNot ??
      quoted.notHome ??
      (isForStaffAlone({ for: audience })
        ? 'It stands in a part of the alert that is for staff.'
        : null) ??
      (isAskedOfStaff(text) ? 'It asks something of staff.' : null) ??
      whyNoPassage(says, from, tellsOfMany(all, before.told), isToYou),
    isForOlder: isForOlder(says),
    // Whoever “he” is stands in the passage, too.
    hangs: !standsInAccount(
      goesOn ? says.replace(GOES_ON, 'Somebody') : withoutThen(says),
      (word) => isName(word) || from.isOfPublisher(word),
    ),
    opens: goesOn || introducesItself(withoutThen(says)),
    words: says.split(/\s+/).length,
  };
}
