/** Advice in whole sentences: what adults are asked to do, what must be so, and what nobody should do. */
import { ADULTS, CHILDREN, doNotParts, isDoNot } from '#model/language/do-not.ts';
import { saysAdvice } from '#model/language/who-should.ts';
import { oneOf, regExp } from '#model/text/reg-exp.ts';

/** Adults are told what they should do. */
const SHOULD = new RegExp(
  `\\b${ADULTS}\\b(?:(?! (?:who|that|how|whether|what|which|say|said|think|believe|feel) |, (?:it|they|he|she) )[^.]){0,30}\\b(?:should|must|need to|are (?:asked|advised|encouraged|urged)(?! (?:about|for)\\b)|may (?:wish|want) to|are reminded|(?:would|strongly)? ?(?<!not |n't |will |to |that |already )(?:recommend|advise|suggest|ask|urge|encourage))\\b`,
);
/** “Parents can switch off comments.” */
const CAN_SET = new RegExp(
  `\\b${ADULTS} can (?:also |always |easily )?(?:switch|turn|set(?! (?:you|them|him|her) up\\b)|limit|restrict|block|mute|disable|remove|hide|check|look|report|help|support|ask|talk|use the)\\b(?! (?:nobody|no one|anyone))(?!.*\\bbut\\b)`,
);
/** Things about which something can be asked, and not people. */
const THINGS =
  '(?:locations?|accounts?|profiles?|phones?|devices?|tablets?|chats?|settings?|passwords?|notifications?|comments?|messages?|purchases?|cards?|cameras?|microphones?|filters?|screenshots?|evidence|images?|pictures?|photos?|videos?|concerns?|incidents?|anything|whatever|what it says|what they say)';
/** “Location should be off”, “what it says about health must be checked with an adult”; not “users must be 13”. */
const MUST_BE = new RegExp(
  `(?:^|[,;:] (?:and )?)(?:the |all |any |every |their |your |each )?${THINGS}\\b[^.,;]{0,30}? (?:should|must|needs? to|ought to) (?:always |only |never |still |also )?be (?!\\d|aged|over|at least|about)`,
);
/** “Children should tell an adult.” */
const CHILDREN_SHOULD = new RegExp(
  `\\b${CHILDREN} (?:should|must|need to) (?:always |only |first )?(?:tell|ask|talk|speak|know|keep|use|show|come|block|report|save|stop|leave|check|think|move|walk|get away|run|hang up|refuse|ring)\\b`,
);

/** “Plus One can be turned off under Me”, “In Settings, under Groups, you can choose …”: how a thing is set. */
const IS_SET =
  /\bcan be (?:turned|switched|set|kept|hidden|limited|blocked|muted|changed)\b.{0,30} (?:under|in (?:the |your )?settings)\b|\bsettings\b[^.]{0,40}\byou can (?:choose|set|turn|switch|limit|hide|block|stop|ask)\b/;

/** What is so as a rule, said to whoever needs it: “A code sent to your phone is for you alone.” */
const RULES: readonly RegExp[] = [
  /\b(?:is|are) (?:meant )?(?:only for (?:you|its owner|the owner)|for (?:you|its owner|the owner)(?: and nobody else)?(?: alone| only)|yours alone)\W*$/,
  // “No friend, vote or competition needs it.”
  /^(?:no (?:real |genuine |true |good |honest )?(?!need|way|one|matter)[\w',]+(?:,? [\w']+){0,6}?|nobody(?: \w+)?|no ?one(?: \w+)?) (?:ever )?(?:needs? (?:it|them|a|an|your|the|to (?:know|see|have))|(?:will|would|should) (?:ever )?(?:ask|need)\b|asks? (?:you )?for|has (?:a|the) right to)/,
  // “A good customer never minds.”, “Nobody who has paid is owed one.”
  /^an? (?:true|good) [\w ]{2,25}? (?:never|does not|doesn't|will not|won't|would not|wouldn't|would never|will never) (?:ever )?(?:needs?|asks?|wants?|sends?|tells?|minds?)\b/,
  /^(?:nobody|no ?one)\b[\w' ]{0,30} is owed\b/,
  // “You can leave a group without saying why.”
  /^(?:you|they|children|pupils|young people|anybody|anyone|a child) (?:can|may) (?:always )?(?:leave|stop|say no|switch (?:it )?off|block|hang up|walk away|end (?:it|a|the)|change (?:your|their|his|her) minds?|come (?:to|and)|tell (?:any|one|us|me|an)|talk to|speak to|turn to|go to (?:any|an|one))\b/,
  // “Somebody who looks after you doesn’t punish you for eating.”
  /^(?:some(?:body|one)|an? (?:real |good |true )?(?:friend|person|adult)|people|friends) who (?:really )?(?:looks? after|likes?|loves?|cares? (?:about|for)|wants?) (?:[\w ]{2,30}? )?(?:does not|doesn't|do not|don't|would not|wouldn't|will not|won't|never|would never|will never)\b/,
];
const REAL = '(?:real|genuine|honest|proper|legitimate)';
/** What is true of the real thing: “Real scouts talk to parents first”, “No honest website asks for it”, “Nobody in football ever needs …” */
const OF_REAL = regExp()`^${oneOf(
  regExp()`(?:an? |no |any )?${REAL} (?!(?:money|cash|pounds|coins?|life|lives|world|people|time|danger|harm|risks?|pictures?|photos?|names?|children|pupils)\b)[\w'-]+(?: [\w'-]+){0,4}? (?:never|always|only|will|won't|would|wouldn't|does not|doesn't|do not|don't|(?:need|ask|give|interview|talk|speak|stay|send|say|pay|come|tell|use|let|wait|show|meet|write|work)s?|goes|go)\b`,
  regExp()`(?:nobody|no ?one)(?: [\w'-]+){0,2} (?:an? )?${REAL} [\w'-]+ (?:ever )?(?:needs|asks|wants|will|would)\b`,
  // “Clubs do not send children money.”, “The police will never ask you for a card.”
  /(?:the )?(?:police|banks?|clubs?|scouts?|coaches|agents|agencies|recruiters|employers|firms|companies|charities|couriers|shops|schools|councils|officers|game makers) (?:(?:will|would) never|never|do not|don't|does not|doesn't|will not|won't) (?:ever )?(?:ask|send|need|want|give|pay|phone|ring|text|message|contact|offer|charge|demand|invite|recruit|take|sell)\b/,
  /(?:nobody|no ?one)(?: [\w'-]+){0,4}? (?:(?:will|would) ever (?:ask|need|want)|ever (?:asks|needs|wants))\b/,
)}`;
const ON_REAL = regExp('i')`\b(?:how|what|when)\b.*\b${REAL}\b`;
/**
 * Does a sentence say what is true of the real thing, by which the false one is known? It is no sign of harm.
 * @param heading What it stands under: “How real scouting works”.
 */
export const tellsOfReal = (plain: string, heading: string): boolean =>
  OF_REAL.test(plain) ||
  (ON_REAL.test(heading) && /\b(?:is|are) (?:always|never|only)\b/.test(plain));
/** “How to tell a real job from a false one”: among its items some say what to do. */
export const isOnReal = (heading: string): boolean => ON_REAL.test(heading);

/** “Nobody who gave a code away is in trouble.” */
const NO_BLAME =
  /(?:^|, | and )(?:nobody|no ?one|no (?:child|pupil|student|young person))\b[^,;]{0,60}? (?:is|are|will be|will get|gets) (?:in (?:any )?trouble|to blame|told off|punished|blamed|at fault|into trouble)\b/;

/** “A child will not be in trouble for ringing”, “Nobody should feel foolish”, “It is never the child's fault” */
const REASSURES: readonly RegExp[] = [
  NO_BLAME,
  /^(?:your child|(?:a|any|no|every) (?:child|pupil|student|young person|teenager)|children|pupils|young people|teenagers|anyone|anybody|those|you|they)\b[^,;:.]{0,50}? (?:will|won't|are|is|would)(?: not|n't| never)? (?:be )?(?:in (?:any )?trouble|to blame|told off|punished|blamed|judged|at fault|get into trouble)\b/,
  // “If your child has been the one collecting, we want to hear that too, and early.”
  /^if (?:your child|you|they|he|she) (?:has|have) [^,.;]{3,80}, (?:please )?(?:we|the school) (?:really )?(?:want|would like|need) to (?:hear|know)\b/,
  /^(?:nobody|no ?one|no (?:child|young person|parent|family)|(?:children|young people|parents|families|victims|you) (?:should|need) (?:not|never)) (?:should |need |needs to |must )?(?:ever )?(?:feel|be) (?:\w+ )?(?:foolish|stupid|silly|ashamed|embarrassed|guilty|blamed|afraid to|frightened to|scared to)\b/,
  /^(?:it|this|that|falling for it|being \w+ed)(?: is|'s| was) (?:not|never)(?: \w+)? (?:the|your|their|a) (?:child(?:ren)?'s? |young person's |victim's )?fault\b/,
  // “The sooner you tell the bank, the better the chance of getting money back.”
  /^the (?:sooner|earlier|quicker|faster)\b[^.;:]{3,60}, the (?:better|more|greater|higher|easier|likelier|less|sooner)\b/,
];
/** Does a sentence take blame from whoever was caught, or say that it helps to tell? */
export const reassures = (plain: string): boolean => REASSURES.some((says) => says.test(plain));

/** Does a sentence among advice state a rule, or reassure, and order nothing? */
export const statesRule = (plain: string): boolean =>
  reassures(plain) || OF_REAL.test(plain) || RULES.some((rule) => rule.test(plain));

/** “Something we need to tell you”: what the writer has to say. */
const HAS_TO_SAY =
  /\b(?:we|i) (?:must|need to|should|have to) (?:also )?(?:tell|inform|warn|let|share|say|write|raise|mention|make (?:you|parents|families))\b/;

/** “Money arrives and you are asked to send it on”: how a trick goes, and nothing that the paper asks. */
const ASKED_BY_THEM =
  /\b(?:and|then|until|once|where) (?:then )?you (?:are|will be|may be) (?:then )?asked\b/;

/** Does a sentence ask somebody to do something, without ordering it? */
export const advises = (plain: string): boolean =>
  (SHOULD.test(plain) && !HAS_TO_SAY.test(plain) && !ASKED_BY_THEM.test(plain)) ||
  IS_SET.test(plain) ||
  CAN_SET.test(plain) ||
  MUST_BE.test(plain) ||
  CHILDREN_SHOULD.test(plain) ||
  saysAdvice(plain);

/** “Please don’t ban and panic”, “Don’t be embarrassed to ask”: be calm, and not a thing that must not be done. */
const CALMS =
  /^(?:please )?(?:do not|don't|never) (?:(?:ban|shout|rush) and )?(?:panic|worry|over-?react|feel|hesitate|be (?:\w+ly )?(?:afraid|alarmed|ashamed|embarrassed|frightened|scared|shy|worried|tempted to panic))\b/;

/** Is a sentence a prohibition? “Don’t know them?” asks. */
export const forbids = (plain: string): boolean =>
  isDoNot(plain) && !CALMS.test(plain) && !/\?\W*$/.test(plain);
/** Has a sentence a prohibition, be it behind a semicolon or a reason? */
export const forbidsInPart = (plain: string): boolean => doNotParts(plain).some(forbids);
