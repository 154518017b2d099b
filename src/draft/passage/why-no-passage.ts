/** Which sentences of an account are not for families, and which are for nobody: those on somebody, and on how harm is done. */
import { ASKS_A_CLASS, asksAClass } from '#model/language/asks-class.ts';
import { CHANGED_NAME } from '#model/language/changed-name.ts';
import { anyOf } from '#model/text/literal.ts';
import { capital } from '#model/text/mid-sentence.ts';
import { isFinding, SPEECH } from '../quote/finding.ts';
import { isAskedOfOthers } from '../quote/part-of-paper.ts';
import { isOfAnyGroup } from './own-group.ts';

/** What is known of the paper. */
export interface OfPaper {
  isWord: (word: string) => boolean;
  /** Did a school write it, of its own pupils? What a council or a charity tells of a child, it made fit to be told. */
  isOfOwnPupils: boolean;
  /** Did whoever published it write it for families, too? */
  isGivenToFamilies: boolean;
  /** Did a school write it home to the families of its own pupils? Default: no. */
  isWrittenHome?: boolean;
  /** May anybody read it: a newspaper's story, a police force's appeal, a bank's page? Default: no. */
  isPublic?: boolean;
}

/** A sentence that asks something of its readers is no account. */
const ASKS =
  /^(?:(?:otherwise|instead|also|then|next|first|finally|in (?:any|all) cases?),? )?(?:please|dear|see|read|ask|tell|do|don[’']t|never|remember|make sure|keep|suggest|consider|check|turn|switch|try|ring|report|talk|speak|encourage|agree|look out|watch for)\b|\bwe (?:want|would like|ask|need|urge) (?:to know|to hear|you)\b/i;
/** It speaks of the paper itself, or of what follows in it. */
const OF_PAPER =
  /^for: |^(?:sorry|apologies)\b|^you(?:['’]re| are) (?:getting|receiving|reading|sent) this\b|^(?:first|second|next|last) bit\b|^(?:hi|hello|dear|good (?:morning|afternoon|evening))\b|\byou may share\b|\bhere(?: (?:is|are)|['’]s) (?:why|how|what|some|the)\b|\b(?:this|the) (?:alert|page|note|letter|briefing|bulletin|guide|message|e-?mail|circular|notice|paper) (?:sets|is(?! (?:not true|untrue|false|a hoax|made up))|tells|takes|explains|covers)\b|\btakes the place of\b|\b(?:see )?below\b|\bworth saying\b|\bwhat worries (?:us|me)\b[^.]*\bnext\b|\b(?:I|we) want to be (?:plain|clear|honest|open)\b|^this is not about\b|\bgood news\b|\bhelped us to write\b/i;
/** “Store rating: 12.”, “Type: team space shooter.”: a line of what a thing is, and no sentence. */
const FACT_LINE =
  /^(?!.*\b(?:is|are|was|were|has|have|had|can|may|will|asks?|lets?|shows?|sends?|they|you|he|she|it)\b)\p{Lu}\p{L}+(?: \p{L}+)?: (?:\S+ ?){1,7}$/u;
/** “Closed account .......... 64 of 64”: a row of a table, with what leads the eye across. */
const TABLE_ROW = /(?:\.{2,}|…| \.) ?\d+\b(?! ?\p{Ll}{4,})/u;
/** “[The service], the services UK.”: names, of which nothing is said. */
const NAMES_ALONE = /^(?:\[[^\]]*\]|the services?|and|or|[\p{Lu}\d]+\b|[,.;:\s])+$/u;
/** What the school that wrote it did about it: in our letter that would be ours. */
const SCHOOL_DID =
  /^(?:(?:yesterday|today|this week|last week|since then|on \p{Lu}\p{Ll}+day|in (?:assembly|school|class)),? )?(?:we|i|our (?:staff|teachers|tutors|head|heads|school|year teams?))(?:['’]ve)? (?:(?:have|had|has|also|already|all|both|now|then|since) )*(?:held|spoken|spoke|talked|talk|told|taught|met|written|wrote|reminded|rung|rang|informed|logged|dealt)\b|(?<!\b(?:nobody|no one) )\b(?:will|is|are) (?:be )?(?:talk|speak|talking|speaking) to\b/iu;
/** “It makes no difference that you didn’t know” */
const NO_EXCUSE =
  /\b(?:makes? no difference|does(?: not|n['’]t) matter|is no (?:excuse|defence)) (?:that|if|whether|to say that) (?:you|they|he|she|a child) (?:did|do|does|had|has)(?: not|n['’]t) know|\beven if (?:you|they|he|she) (?:did|do|does|had)(?: not|n['’]t) know (?:it|that|where|whose)\b/i;
/** What is done with those who did it, how a body is starved, and how money gets past a check, is told by nobody here. */
const PUNISHES =
  /\b(?:suspension|suspended|exclu(?:ded|sion)\w*|behaviour policy|sanction\w*|punish\w*|disciplin\w+)\b/i;
const HOW_TO =
  /\b(?:calorie (?:totals?|limits?|counts?)|sauna suits?|no water before|weigh-ins?|laxatives?|purg\w+|litres of|milligrams?)\b|\b(?:amounts?|sums?|payments?|transfers?) (?:of |up to |under |below |less than )+[£€$]?\d.*\bchecks?\b/i;
/** What befell one whom a family may know, or be, or two or three. */
const OF_SOMEBODY =
  /\b(?:he|she|him|his|her|hers)\b|\b(?:an?|one|another|neither|either|the|this) (?:[\p{L}\d-]+ ){0,3}(?:boy|girl|lad|pupil|student|learner|child|teenager|mother|father|mum|dad|parent|(?<!\bas a )family(?! (?:rule|word|code|password|agreement|plan|card|phone|tablet|computer|console|account|settings?|holiday|room)\b)|victim)\b|\b(?:two|three|four|several) (?:[\p{L}\d-]+ ){0,2}(?:boys|girls|lads|pupils|students|learners|children|teenagers|parents|families|victims)\b|\bof our (?:pupils|students|children)\b/iu;
/** “A message says that a child has died”: a rumour, which is repeated to nobody without its denial. */
const RUMOUR =
  /\b(?:message|rumour|post|story|warning|clip|video|list)s? (?:which |that )?(?:says?|said|claim\w*|saying)\b.*\b(?:died|dead|deaths?|killed)\b|\b(?:passing|passed) on\b.*\b(?:died|dead|deaths?|killed)\b/i;
/** How it goes in general is told in the present: “A student uploads the task sheet”, “He is asked for a picture”. */
const PAST =
  /\b(?:was|were|had|did|told|sent|paid|gave|came|went|found|lost|took|thought|said|got|met|felt|began|kept|left|bought|sold|saw|knew|wrote|rang|hid|ran|fell|shut|stood|sat|rode|threw|broke|drank|ate|slept|stole|spent|lent|chose|drove|caught|taught|brought|woke|(?:has|have) (?:been|had|\p{Ll}+(?:ed|en|t)))\b|(?<!\b(?:is|are|isn['’]t|aren['’]t|be|been|being|gets?|an?|the|and|or|not|his|her|their|its|ever|often|then) )\b\p{Ll}{2,}(?<!e)ed\b/iu;
export const isInPresent = (says: string): boolean => !PAST.test(says);
/** “The profile usually shows a girl”, “In our tests it agreed with a user who …”, “The child is then asked …”: whichever, or nobody. */
const OF_NOBODY =
  /^(?:it|they|the (?:voice|message|caller|account|page)s?) (?:says?|asks?|claims?|writes?|tells?)\b|^(?:then )?(?:he|she) (?:tells|asks|offers|promises|sends) (?:an? child|children|an? pupil|pupils|them|for)\b|\b(?:usually|often|typically|generally|normally|nearly always|in most cases)\b|\bin (?:our|the|a|one) tests?\b|\btest accounts?\b|^(?:the|an?) (?:child|pupil|student|teenager|young person|player|user) (?:is|are|may be|can be) (?:(?:then|also|soon|next|first) )?(?:asked|told|offered|sent|shown|given|led|persuaded|invited|promised|paid|pressed|tricked)\b/iu;
/** A day, a class or a count, by which a school's own case is known: “on Friday”, “a Year 7 chat”, “412 people”. */
const OF_ITS_DAY =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|yesterday|last (?:night|week|term)|this (?:morning|week)|(?:years?|yr) \d+s?|\d{2,} (?:[\p{L}-]+ )?(?:people|children|pupils|students|boys|girls|members|reports|cases|votes)|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a hundred|hundreds of|dozens of)\b|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|some) (?:of our )?(?:boys|girls|pupils|students|children|families|parents))\b/iu;
/** “which remembers what it has been told”, “are removed, laughed at and then added back”, “who wrote it”: it befell nobody. */
const HOW_IT_GOES =
  /\b(?:(?:has|have) (?:been )?|(?:is|are|isn['’]t|aren['’]t|be|being|gets?|getting|can be|must be) (?:(?:not|often|then|also|usually|never|always|still|sometimes) )*|who (?!(?:is|are|has|have)\b))\p{Ll}+(?:(?: \p{Ll}{2,4})?(?:,| and|, and) (?:(?:then|also|often|sometimes) )?\p{Ll}+ed\b)*|(?<=\b\p{Ll}{3,}s )\p{Ll}+ed(?= (?:on|in|by|from|to|for)\b)/gu;
/** An age, of whomever. */
const AGED =
  /\b(?:aged? \d(?!\d? (?:and|or) (?:over|under|above|up|older|younger)\b)|\d+[- ]year[- ]olds?|(?:boy|girl|child|pupil|student)s? of \d{1,2})\b|\p{Lu}\p{L}+, \d{1,2},/iu;
/** “14 boys were blackmailed”: of so many, “the boy” is any of them, and two of them are nobody whom a family may know. */
const MANY =
  /\b(?:\d{2,}|dozens of|scores of|hundreds of|thousands of) (?:[\p{L}-]+ ){0,2}(?:boys|girls|pupils|students|children|teenagers|young people|reports|cases|victims)\b/iu;
const CASE =
  /\b(?:an?|one|another) (?:[\p{L}-]+ ){0,2}(?:boy|girl|lad|pupil|student|child|teenager|victim)\b/iu;
/**
 * Does an alert tell of so many that nobody is known by a sentence on them?
 * @param before What stands before it: “the boy” after “a boy” is that one.
 */
export const tellsOfMany = (alert: string, before: string): boolean =>
  MANY.test(alert) && !CASE.test(before);
const OF_MANY =
  /\b(?:the|each|every|two|three|four|several) (?:[\p{L}-]+ ){0,2}?(?:boys?|girls?|pupils?|students?|child(?:ren)?|teenagers?|victims?)\b/giu;
const ONE_OF_MANY =
  /\b(?:the|each|every) (?:[\p{L}-]+ ){0,2}?(?:boy|girl|pupil|student|child|teenager|victim)\b/iu;
const HIS = /\b(?:he|she|him|his|her|hers)\b/giu;
/** “before the request reaches a child”, “it asks a pupil”, “the first name of a real pupil”: whichever, in what happens each time. */
const TO_ANY =
  /(?:\b(?!(?:was|is|has|as|his|its|this|less|us|towards|besides|perhaps|always) )\p{Ll}{2,}s|\b(?:belong\w*|pretend\w* to be|claim\w* to be)(?: to)?|\b(?:name|photo\w*|picture|face|voice|profile)s? of) (?:an?|the) (?:real )?(?:pupil|student|child|teenager|boy|girl|young person)\b/giu;
/** “unless a child closes the door”, “a child who has been pictured”, “the child who has been sent out can”: whichever child. */
const IF_ANY =
  /\b(?:(?:an?|any|each|every|whichever) (?:pupil|student|child|teenager|young person)|(?:the (?:pupil|student|child|teenager|young person)(?= who (?:has|is) (?:been )?\p{Ll}+(?: (?:out|off|up|in))? (?:can|may|might|will|should|needs|still)\b))) who (?:has|is) (?:been )?(?!(?:in|at|from|on|now)\b)\p{Ll}+\b|\b(?:unless|if|when|whenever|where|whether|until|once) (?:an?|the|your|any) (?:[\p{L}-]+ )?(?:pupil|student|child|teenager|boy|girl|learner)\b/giu;

const OF_THE_DAY = /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|last night|today)\b/i;
const OF_LAW_AND_HARM =
  /\b(?:PC|DC|sergeant|police|arrest\w*|hospital|injur\w+|hurt|died|missing|excluded|suspended|the famil(?:y|ies)|counsell\w+)\b/i;

/** One person … */
const ONE =
  /\b(?:he|she|him|his|her|hers)\b|\b(?:one|an?|another|the) (?:[\p{L}-]+ ){0,3}(?:boy|girl|lad|lass|pupil|student|child|teenager|grader|year (?:\d+|[a-z]+)|s\d|p\d)\b/iu;
/** … and what tells who. */
const BY_AGE =
  /\b(?:year \d+|[sp]\d|aged? \d+|\d+[- ]year[- ]olds?|of \d{1,2}|(?:he|she)['’]s \d+|\p{L}+th grader)\b/iu;
/** “Tom's three” */
const WHOSE = /^(\p{Lu}\p{Ll}+)['’]s\b/u;

/** “a cat called Biscuit”; “an account called The Nine” is another matter. */
const CALLED =
  /\b(\p{Ll}+) (?:called|named|known as) [“"'‘]?(?!(?:The|An?|Our|My)\b)(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*)/gu;

/** A name is gone, and what stood with it has nothing to stand with: “The works in a browser”. */
const TORN =
  /\[(?:…|its name)\].*\[(?:…|its name)\]|\bname [“"‘]?\[its name\]|\([^)]*\[…\]|\b(?:no|\p{Ll}+ing|as|see|called|['’]s) \[…\](?=[.,;]|$)|[“"‘]\[the|\]['’]s name\b|\[the [^.]*\bof that name\b|^(?:The|An?) \p{Ll}+s (?:in|on|for|by|with|from|as|no|an?|the|only|you|it)\b|\bto \[the \p{Ll}+\](?=[.,;]|$)|\b\p{Ll}+ & \p{Lu}|\b(?:is|are|was|were) (?:and|but|or) (?:is|are|was|were)\b|\b(?:usually|often|mostly|mainly|sometimes) (?:or|and) (?:on|in|at|by)\b/u;

/** “Isla (not her real name)” */
const NOT_REAL = new RegExp(
  String.raw`(\p{Lu}\p{Ll}+),? \((?:[^()]*, )?${CHANGED_NAME}(?:, [^()]*)?\)`,
  'gu',
);
/** “"Isla", 11”, “Isla*”: a name in quotation marks, beside an age, or with a note below, is not a real one either. */
const IN_MARKS = /[“"‘'](\p{Lu}\p{Ll}+)[”"’'](?=,? (?:aged )?\d{1,2}\b)/gu;
const STARRED = /(?<![\p{L}*])(\p{Lu}\p{Ll}+)\*(?!\*)/gu;
const MADE_UP = [NOT_REAL, IN_MARKS, STARRED];

/** Who a child is, by how the account goes on. */
const GOES_ON_OF = 160;
const OF_GROWN_UP =
  /^[^.]{0,30}\b(?:mother|father|mum|dad|parent|grand\p{L}+|teacher|coach|man|woman)\b/iu;
function childIn(telling: string): string {
  if (OF_GROWN_UP.test(telling)) return '';
  const pronoun = /\b(?:(he|his|him)|she|hers?)\b/i.exec(telling);
  if (!pronoun) return 'child';
  return pronoun[1] === undefined ? 'girl' : 'boy';
}

const withoutNote = (says: string): string => says.replace(NOT_REAL, '$1').replace(STARRED, '$1');

/** Names that somebody or something of the account is called by, each with what it is: “Biscuit” is “the cat”. */
export const calledNames = (account: string): Map<string, string> => {
  const called = new Map<string, string>();
  for (const madeUp of MADE_UP)
    for (const { 0: found, 1: name = '', index } of account.matchAll(madeUp)) {
      const from = index + name.length;
      if (!called.has(name))
        called.set(name, childIn(account.slice(from, index + found.length + GOES_ON_OF)));
    }
  for (const [, noun = '', name = ''] of account.matchAll(CALLED))
    called.set(name, NO_THING.test(noun) ? '' : noun);
  return called;
};
/** “he called Kip”, “is called Kip”: what it is, is not said there. */
const NO_THING =
  /^(?:i|we|he|she|it|they|you|who|is|was|are|were|be|been|being|and|or|also|now|not)$/;

/** A thing of the story that has a name goes without it: “a cat called […]”, “There is no [cat]”. */
export const withoutCalled = (says: string, called: ReadonlyMap<string, string>): string => {
  if (called.size === 0) return says;
  const isIntroduced = MADE_UP.some((madeUp) => says.search(madeUp) >= 0);
  const named = anyOf([...called.keys()]);
  const without = withoutNote(says).replace(
    new RegExp(
      `(called |named |known as |no |the |an? )?[“"'‘]?(?<![\\p{L}])(${named})(?![\\p{L}])[”"’]?`,
      'gu',
    ),
    (_, before: string | undefined, name: string) => {
      if (before && /^(?:called|named|known as) $/.test(before)) return `${before}[…]`;
      const noun = called.get(name);
      if (!noun) return `${before ?? ''}[…]`;
      return before ? `${before}[${noun}]` : `[${isIntroduced ? 'a' : 'the'} ${noun}]`;
    },
  );
  return without.replace(/^\[(the|a) /, (_, article: string) => `[${capital(article)} `);
};

const isRumour = (says: string): boolean => RUMOUR.test(says);

/** What is asked to be said, or found out, is no case: “say that the buyer was a child”. */
const ASKED_FOR = /\b(?:say|tell|ask|explain|check|whether|if|when)\b.*$/isu;
/** “Take saved cards off any phone that a child uses”: a thing as it is, and nothing that was done. */
const AS_IT_IS = /(?<=^\p{L}+ (?:any |the |all |your )?)\p{Ll}+ed (?=\p{Ll}+s\b)/u;
/** Does advice tell what befell one or two? */
export function isCaseInAdvice(says: string): boolean {
  const told = says
    .replace(ASKED_FOR, '')
    .replace(AS_IT_IS, '')
    .replace(IF_ANY, '')
    .replace(TO_ANY, '');
  return isCase(told) && !isOfAnyChild(told);
}

/** Does it tell what befell one or two? */
export const isCase = (says: string): boolean => OF_SOMEBODY.test(says) && PAST.test(says);
/** … what befell one? “Five boys were blackmailed”, and what came up “in three of our four schools”, makes nobody known. */
export const isCaseOfOne = (says: string): boolean =>
  isCase(says) && ONE.test(says) && !IN_SEVERAL.test(says);
const IN_SEVERAL =
  /\b(?:at|in) (?:two|three|four|five|six|seven|eight|nine|ten|several|many|most|some|all|both|each|\d+) (?:of )?(?:(?:our|the|these|those) )?(?:[\p{L}\d-]+ )?(?:schools|colleges|classes|year groups|clubs|groups|nurseries)\b/iu;

/** “A child posts a dare, and whoever films it gets paid.”, “even if the child did not know”: whichever child, each time. */
export const isOfAnyChild = (says: string): boolean =>
  !NAMED_ONE.test(says) &&
  isInPresent(says.replace(SPEECH, '').replace(IF_ANY, '').replace(IS_DONE, ''));
/** “gets paid”, “an account called so”: it is done each time, or says nothing of what was. */
const IS_DONE =
  /\b(?:is|are|be|being|gets?) (?:(?:not|often|then|also|usually|never|always) )*\p{Ll}+|\b(?:called|named|known as)\b/gu;
/** Of one whom the paper speaks of, whenever. */
const NAMED_ONE =
  /\b(?:he|she|his|her|him|hers)\b|\b(?:the|this|that|our|one) (?:[\p{L}-]+ ){0,2}(?:boy|girl|lad|lass|family|mother|father|mum|dad)\b/iu;

/** “people none of our children have met”: it says of none who they are. */
const NONE_OF_OURS = /\bnone of our (?:pupils|students|children|families)\b/giu;

/** An age, or a year, beside what is left out, a place or a name, or what a town knows: whoever lives there knows who that is. */
const isOfOneInPlace = (says: string): boolean =>
  (says.includes(NAME_GAP) || KNOWN_IN_TOWN.test(says)) && (AGED.test(says) || BY_AGE.test(says));
const KNOWN_IN_TOWN =
  /\b(?:local (?:papers?|newspapers?|press|news|radio|team|club)|in the (?:papers?|news)|captain|champion\w*|trophy|twins?|cup final|lead role|(?:ice|tap|ballet|highland) dancer)\b/i;
const NAME_GAP = '[…]';

const OF_ITS_OWN = 'It tells what befell pupils of the school that wrote it.';

/**
 * Why a sentence, as adults would read it, is not quoted to families in a passage; `null` where it is.
 *
 * Of whom may families hear? Of nobody's own case where a school, a club or a trust of schools tells of its pupils: they go to
 * school with them. Of any case that was written for families. And of one in a public story, without names, places and days
 * as it is quoted, unless a sentence gives an age or a year beside such a gap: then who lives there knows who it was.
 * @param isOfMany Does the alert tell of so many that nobody is known by what befell one of them? Default: no.
 * @param isToYou Does its paragraph tell the reader what happens to any of them? Default: no.
 */
export function whyNoPassage(
  says: string,
  { isOfOwnPupils, isGivenToFamilies, isWrittenHome = false, isPublic = false }: OfPaper,
  isOfMany = false,
  isToYou = false,
): string | null {
  const all = says
    .replace(SPEECH, '')
    .replace(IF_ANY, '')
    .replace(TO_ANY, '')
    .replace(NONE_OF_OURS, '');
  const now = all.replace(HOW_IT_GOES, '');
  const spoken = isOfMany ? withoutMany(all) : all;
  const isNobody = isToYou || OF_NOBODY.test(spoken) || isFinding(spoken) || isOfAnyChild(spoken);
  const isOfSomebody =
    AGED.test(spoken) || (OF_SOMEBODY.test(spoken) && PAST.test(spoken) && !isNobody);
  const isHeardOf = isGivenToFamilies || (isPublic && !isOfOneInPlace(spoken));
  if (NO_EXCUSE.test(says))
    return 'It may keep somebody from telling, and the law asks what they knew.';
  // What a school wrote home of several, it made fit for families: of one, of a day and of the police nothing is told.
  if (isOfOwnPupils && isWrittenHome)
    return ONE.test(all) || OF_THE_DAY.test(all) || OF_LAW_AND_HARM.test(all) ? OF_ITS_OWN : null;
  // Of several who could be any, nobody is known; nor is a child by what a stranger says to each.
  if (isOfOwnPupils && isOfAnyGroup(says)) {
    const rest = all.replace(/^\[[^\]]*\]/, '');
    return [AGED, OF_ITS_DAY, CASE].some((tells) => tells.test(rest)) ? OF_ITS_OWN : null;
  }
  const isKnown = KNOWN_IN_TOWN.test(spoken) && AGED.test(spoken);
  if (isOfSomebody && (!isHeardOf || isKnown))
    return 'It tells of somebody whom families may know.';
  if (isOfOwnPupils && (!isInPresent(now) || OF_ITS_DAY.test(all))) return OF_ITS_OWN;
  return null;
}

const withoutMany = (says: string): string =>
  (ONE_OF_MANY.test(says) ? says.replace(HIS, '') : says).replace(OF_MANY, '');

/** Why no adult is told it. @param text As the alert has it: from what reads as torn there, no name is gone. Default: not known. */
export function whyNotForStaff(
  says: string,
  { isWord, isOfOwnPupils }: OfPaper,
  text = '',
): string | null {
  const whose = WHOSE.exec(says)?.[1];
  if (whose && !isWord(whose.toLowerCase())) return 'It names somebody.';
  if (!/^["“'‘([]?\p{Lu}.*[.!?]["”'’)]*$/su.test(says)) return 'It is no whole sentence.';
  if (says.includes(' | ')) return 'It is a row of a page.';
  if (TORN.test(says) && !TORN.test(text))
    return 'Without the name in it, it would be no sentence.';
  if (isAskedOfOthers(says)) return 'It asks something of others’ staff.';
  if (ASKS.test(says)) return 'It asks something, and tells nothing.';
  if (OF_PAPER.test(says)) return 'It speaks of the paper itself.';
  if (TABLE_ROW.test(says) || FACT_LINE.test(says) || NAMES_ALONE.test(says))
    return 'It says nothing of what happens.';
  if (asksAClass(says)) return ASKS_A_CLASS;
  if (HOW_TO.test(says)) return 'It says how harm is done.';
  if (isRumour(says)) return 'It repeats a rumour, and not what became of it.';
  if (PUNISHES.test(says)) return 'It speaks of punishment.';
  if (SCHOOL_DID.test(says)) return 'It says what the school that wrote it did.';
  const isAged = AGED.test(says.replace(SPEECH, ''));
  if (isOfOwnPupils && ONE.test(says) && (isAged || BY_AGE.test(says)))
    return 'It tells of one person, who may be known by it.';
  return null;
}
