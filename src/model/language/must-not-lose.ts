import { isDoNot } from './do-not.ts';

/** Topics that must not get lost: bodies and food, lives, being followed, age limits, and that it is nobody's fault. */
const BODY =
  /\b(?:eat(?:s|ing)?|food|meals?|diets?|weigh(?:t|s|ing)?|starv\w+|purg\w+|calories?|fat|skinny|sleep\w*)\b/;
const LIFE =
  /\b(?:self-?harm\w*|suicid\w*|kill\w*|die[sd]?|dying|death|hurt(?:s|ing)? (?:himself|herself|themselves|yourself)|overdos\w+|weapons?|kni(?:fe|ves))\b/;
const FOLLOWED =
  /\b(?:follow(?:ed|ing) (?:\w+ )?(?:home|to|from)|stalk\w*|turn(?:ed|s) up\b.{0,20}\b(?:outside|at|near)|waiting (?:for (?:him|her|them) )?outside|outside (?:(?:his|her|their) (?:home|house|school|door|gate)|the (?:pool|gate|door|house)))\b/;
const AGE =
  /\b(?:age (?:limit|rating|restriction)|aged? \d\d|must be (?:\d\d|\w+teen)|(?:1[0-8]|\w+teen)\+)/;
const NO_BLAME =
  /\b(?:did|done|doing) nothing wrong\b|\bnot (?:(?:his|her|their|your|the child[’']s) fault|in (?:any )?trouble)\b|\bnothing to be ashamed of\b/;
/** Sexual talk, and how far it went. */
const SEXUAL = /\bsex(?:ual\w*|t(?:ing|s|ed))?\b|\b(?:nudes?|naked|undress\w*)\b/;
/** Close escapes; and children who were told to keep silent. */
const NEARLY =
  /\b(?:trapped|(?:could not|couldn[’']t|cannot|can[’']t) (?:get out|breathe)|shut (?:him|her|them)sel(?:f|ves) in|(?:without|out of) air|unconscious|(?:in|to) hospital|life[- ]threatening|stop (?:using|taking) (?:her|his|their|your) (?:inhaler|medicine|medication|insulin|tablets))\b/;
const SILENCED =
  /\bnot to (?:tell|talk to|speak to) (?:(?:his|her|their|your) )?(?:mum|dad|mother|father|parents?|anybody|anyone|an adult|teachers?|police)\b/;
const EVERYBODY = /\b(?:whole|entire) (?:year|class|school)\b/;
/** References that a witness is asked to quote. */
const CASE =
  /\b(?:operation [a-z]+|(?:quot\w+|reference|crime number|incident number|log number) \S*\d)/;
const ALL = [LIFE, BODY, FOLLOWED, NO_BLAME, SEXUAL, NEARLY, SILENCED, EVERYBODY, CASE, AGE];

/** Words that place an event at this school. */
const HERE =
  /\b(?:tell(?:ing|s)?|told|ring(?:ing)?|rang|seeing|saw|spoken to|speaking to) (?:the|your|our|their|his|her) school\b|\b(?:at|in|from|of) (?:our|this) (?:school|academy|college)\b|\b(?:pupils?|students?|child|children|boys?|girls?|lads?|learners?|teenagers?|years? \d+)\b[^.;]{0,40} (?:at|in|from|of) your (?:school|academy|college)\b|\b(?:one|two|three|four|five|six|some|several|\d+) of (?:ours\b|(?:your|our) (?:pupils|students|children|own)\b)/i;

/** Does a sentence tell of somebody who may be a pupil of this school? Advice does not count. */
export const mayBeHere = ({ text, uses }: { text: string; uses: readonly string[] }): boolean =>
  HERE.test(text) &&
  !uses.some((use) => ['advice', 'do-not', 'front'].includes(use) || use.startsWith('route:'));

/**
 * Does a sentence reach no reader, by its uses?
 * @param taught Ids of the risks that are taught; a sentence about another risk only reaches nobody.
 */
const isToldToNobody = (uses: readonly string[], taught: ReadonlySet<string>): boolean =>
  uses.every(
    (use) =>
      ['unused', 'unmapped', 'name'].includes(use) ||
      (use.startsWith('risk:') && !taught.has(use.slice('risk:'.length))),
  );

/** Statistics are not about somebody. */
const COUNTED = /\d,\d{3}|\bper cent\b|\d ?%|\bsurvey(?:ed)?\b|\bfigures\b/;

/** Does a sentence say something that must reach a reader, whatever else is left out? */
export const mustNotLose = (sentence: string): boolean => {
  const small = sentence.toLowerCase();
  if (COUNTED.test(small)) return false;
  return ALL.some((pattern) => pattern.test(small)) || small.split(/(?<=[.;:]) ?/).some(isDoNot);
};

/**
 * Sentences that must reach a reader, and reach none.
 * @param taught Ids of the risks that are taught.
 */
export const lostIn = <T extends { text: string; uses: readonly string[] }>(
  statements: readonly T[],
  taught: ReadonlySet<string>,
): T[] => statements.filter(({ text, uses }) => isToldToNobody(uses, taught) && mustNotLose(text));
