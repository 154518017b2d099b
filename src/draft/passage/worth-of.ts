/** How much a sentence of an alert's account says of what is taught, by the word: what a passage is chosen by. */

import type { AlertReading, Statement } from '#model/alert/alert-reading.ts';
import { namesPrice } from '#model/language/for-older.ts';
import { isFinding } from '../quote/finding.ts';

/** Of one that tells of nothing which is taught: it leads from one to another; the same in a paragraph that does. */
const OF_NOTHING = 0.35;
const OF_LITTLE = 0.4;
/** The most that the risks and mechanisms of one count. */
const MOST_OF_USES = 2.2;
/** What the lead risk counts: less is of another. */
const OF_LEAD = 0.8;
/** The share of that which counts where it says how the service works, and of no harm. */
const OF_SERVICE = 0.35;
/** From what the risks and mechanisms of one are worth, it tells of what is taught. */
export const TELLS = OF_LEAD;
/** More for one that says what the thing is, and for one that says what harm is done. */
const OF_DEFINITION = 1.5;
const OF_HARM = 1;
/** More for what a test found: that is what the paper was written to tell. */
const OF_FINDING = 1.6;
/** More for what the thing does: whoever does not know that understands nothing of what happened. */
const OF_DOING = 0.6;
/** More for what was done to children, or by them: families are told first what happened, and then why. */
const OF_EVENT = 0.6;
/** The most that one sentence is worth, but for what harms: an account is of several things, and not of the strongest alone. */
const MOST = 2.2;

/** “A money mule is somebody who …”: what all the rest is about. */
const DEFINES =
  /^(?:An? |The )?[\p{L}’' -]{3,50} (?:is|are|means) (?:an? (?:type|kind|form|sort) of|(?:an?|the) [\p{L} -]{3,30}?(?:that|who|which|where|when)|somebody|someone|people who|when|where)\b/u;
/** “Corner lets you make up a friend”: the same, under its name. */
const SAYS_WHAT =
  /^(?!(?:It|They|You|We|This|That|There|He|She|Nobody|Anybody) )(?:The \p{Ll}+|\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?) (?:is (?:an?|the)|lets?|allows|pairs|puts|shows|turns|makes|gives|asks|sells|counts|plays|works)\b/u;
/** What is done to somebody, shown to them, or taken from them; and what keeps nobody safe. */
const HARM =
  /\b(?:sexual\w*|nudes?|semi-nude|naked|undress\w*|threat\w*|blackmail\w*|extort\w*|demand\w*|stolen|steal\w*|expos(?:e|ed|es|ing) (?:him|her|them)sel(?:f|ves)|hurt|injur\w+|violen\w+|fight\w*|racis\w+|unkind|cruel\w*|humiliat\w+|bull(?:y|ied|ying)|record\w*|screenshot\w*|secrets?|meet (?:up|him|her|them|in)|asham\w+|afraid|frighten\w*|addict\w*|gambl\w*|debts?|lost|taken over|store what|nasty|scary|shouts?|hide from|pretends?|waited for|followed (?:home|by)|cannot keep (?:\p{Ll}+ ){1,2}safe|will not (?:ring|tell|fetch|get help)|real money|accounts? closed|criminal record|asks? for (?:an?|their|your) (?:nude |private )?(?:image|picture|photo)|asks? (?:a |the )?(?:child(?:ren)?|pupils?|teenagers?|young people|users?|players?|them|him|her|you) (?:to|for)\b|asked (?:for (?:their|his|her|an?|money|nude|private)|to (?:send|show|undress|dance|meet|change))|(?:was|were|been|are|is|being) asked (?:not )?(?:to|for|which|where|what|who|how|if|whether)\b|asked (?:them|him|her|(?:a |the )?(?:child(?:ren)?|pupils?)) (?:not )?to\b|hand(?:ed|ing)? over|without (?:clothes|being asked|a child knowing|the child knowing|asking)|designed to keep|never met|no warning|(?:told|asked|made|had|has) to pay|pay or|would be sent to|(?:not|never) to (?:tell|talk to|speak to)|keep (?:it|this|that) (?:a )?secret)\b/iu;

/** “Children have been asked to”, “the person gave them a code” */
const HAPPENED =
  /\b(?:have|has|had) been (?:asked|told|paid|sent|given|offered|shown|made|threatened|tricked|persuaded|caught)\b|\b(?:children|pupils|students|young people|teenagers|users|players|they) (?:have|had) (?:\p{Ll}+ed|lost|been|sent|paid|met|given)\b|\b(?:asked|told|gave|sent|offered|promised|paid|praised|threatened|persuaded) (?:them|their|children|pupils|young people)\b/iu;

/** “have risen by a third in the last twelve months”: how many, and not what happens. */
const COUNTED =
  /\b(?:risen|rose|increased?|doubled|trebled|fallen) (?:by|to|from|in|over|since)\b|\bin the last (?:year|(?:\p{L}+|\d+) (?:months|years))\b/iu;

/**
 * How much the risks and mechanisms that a sentence tells of are worth.
 * @param taught Ids of the risks that are taught; where none is, all of the account tells of what the alert is on.
 */
export function useWorth(
  reading: Pick<AlertReading, 'lead' | 'leadMechanism' | 'mechanisms'>,
  taught: ReadonlySet<string>,
): (one: Pick<Statement, 'uses' | 'text'>) => number {
  const does = new Set(reading.mechanisms.map(({ id }) => id));
  const rate = (use: string): number => {
    const [kind, id = ''] = use.split(':');
    if (kind === 'mechanism') return id === reading.leadMechanism ? 1.6 : does.has(id) ? 0.3 : 0;
    if (kind === 'risk') return id === reading.lead ? OF_LEAD : taught.has(id) ? 0.3 : 0.15;
    return kind === 'service' ? 0.1 : 0;
  };
  return ({ uses, text }) => {
    const least = taught.size === 0 ? OF_LEAD : 0;
    const sum = uses.reduce((sum, use) => sum + rate(use), least);
    return uses.includes('service') && !HARM.test(text) ? sum * OF_SERVICE : sum;
  };
}

/**
 * @param ofUses What its risks and mechanisms are worth.
 * @param isInTelling Does its paragraph tell of a risk?
 * @param isOfService Does it say how the service works? What that is of any such, the letter says before it. Default: no.
 */
export const wordWorth = (
  says: string,
  ofUses: number,
  isInTelling: boolean,
  isOfService = false,
): number => {
  const isHarm = HARM.test(says);
  // What something costs says nothing of a harm that isn't about money.
  return COUNTED.test(says) || (namesPrice(says) && ofUses < OF_LEAD)
    ? OF_NOTHING
    : Math.min(
        isHarm ? MOST + OF_HARM : MOST,
        (isInTelling ? OF_LITTLE : OF_NOTHING) +
          Math.min(MOST_OF_USES, ofUses) +
          ofWhat(says, isOfService) +
          (isHarm ? OF_HARM : 0) +
          (isFinding(says) ? OF_FINDING : 0) +
          (isBlameless(says) ? OF_COMFORT : 0) +
          (isInTelling && HAPPENED.test(says) ? OF_EVENT : 0),
      );
};

/** “No child is to blame”: what lets somebody tell is told wherever the alert says it. */
const BLAMELESS =
  /\b(?:not|never|n['’]t|no child|nobody) [^.;]{0,40}\b(?:to blame|(?:their|your|his|her|own|child['’]s) fault)\b|\bdone nothing wrong\b|\bhaving been used\b/iu;
export const isBlameless = (text: string): boolean => BLAMELESS.test(text);
const OF_COMFORT = 2;

/** What the thing is, or what it does. */
const ofWhat = (says: string, isOfService: boolean): number =>
  SAYS_WHAT.test(says) || (DEFINES.test(says) && !isOfService)
    ? OF_DEFINITION
    : isOfService
      ? OF_DOING
      : 0;
