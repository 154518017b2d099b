/** Sentences that say what a service is, does or lacks: “Wispr removes a picture after ten seconds”. */
import { literal } from '#model/text/literal.ts';
import type { PlacedSentence } from './place-sentences.ts';

/** Whoever uses it, or a part of it, and what is so as a rule. */
const AS_A_RULE =
  /^(?:it|there|its (?:terms|rules|makers)|you|anyone|anybody|nobody|no one|users?|players?|members?|visitors?|the (?:app|site|game|owner|user|other person)|rooms?|groups?|messages?|chats?|pictures?|photos?|posts?|clips?|sign-?up|joining|accounts?|reporting|hiding|age|a (?:user|player|room|pack|circle|"[^"]{2,20}"))\b/;
const PAST =
  /\b(?:was|were|had|did|told us|said that|no evidence|(?:it|they) (?:never )?(?:once )?\w+ed|has been|have been|we|our)\b/;
/** What a service does or lacks, whoever it is said of. */
const FACTS: readonly RegExp[] = [
  // For what ages: “rated 12+”, “users must be over 16”, “18 and over”
  /\b\d{1,2} ?\+/,
  /\b(minimum age|age rating|rated|rating|an age of|(users|those|people|players|members) (aged|of|over|under))\b.{0,25}\b\d{1,2}\b/,
  /\b(meant|intended|only|designed) for (those|people|users|adults|anyone|over)\b.{0,30}\d/,
  /\b1\d (and|or|years? and|years? or) (over|above|older)\b|\bdate of birth\b/,
  // What it lacks: “no account is needed”, “there is no filter”, “nobody checks”
  /\bno (account|sign-?up|age|effective|real|proper|moderat\w+|report\w+|way|button|name|need|check\w*|verification|filter\w*|parental|human|limit|password|adverts?|video|livestream\w*|chat|setting)\b/,
  /\bthere (is|are) no\b|\bwithout (an account|signing|registering|any checks?|giving a name|a name)\b/,
  /\b(does|do|did)(n't| not) (check|verify|ask (for|how|who)|require|moderate|have|offer|allow|let)\b/,
  /\b(checks?|verif\w+) (nothing|no one|nobody)\b|\bnobody (checks|looks|verifies)\b|\bnothing (stops|checks|prevents)\b/,
  // How it asks for an age: “takes the user’s word”, “one tick”
  /\btakes? (the|a) (user|child|person)'?s? word\b|\btick\w* (in )?a box\b|\bone tick\b|\bidentity check\b/,
  // What it costs: “it is free”, “£4 a month”
  /\b(is|are|it's) free\b|\bcosts? [£€$]|[£€$]\d[\d.]* (a|per) (month|week|year)/,
  // Who is in it: “up to 50 people”, “anyone with the link can open it”
  /\bup to \d+ (people|members|users|players|viewers|others)\b/,
  /\b(only|anyone|anybody|everyone|nobody|no one) (\w+ ){0,8}can(not|'t)? (add|delete|remove|take|join|leave|invite)\b/,
  /\banyone (with|can) .{0,30}(open|create|make|set up|join)/,
  // What it has: “a report button”, “moderators”, “on by default”
  /\b(report|block)(ing)? (button|tool|function|feature)\b|\bmoderat(ed|ors?|ion)\b/,
  /\bby default\b|\bcan(not|'t) be (switched|turned) off\b|\bavailable (on|in|from|as)\b|\beven when the app is closed\b/,
  /\bopen(s|ed)? (an account )?with\b|\bclosed? the accounts?\b/,
  // What becomes of pictures: “photos vanish after ten seconds”, “it keeps no copy”
  /\b(messages?|notes?|posts?|pictures?|photos?|images?)\b.{0,30}\b(disappear|vanish|delete themselves|are deleted|are wiped)\w*/,
  /\bend-to-end\b|\bencrypted\b|\bkeeps? no copy\b|\bredrawn\b/,
];
/** What no fact of a service begins with: the writer, a child, an order. */
export const NO_FACT =
  /^(we|our|in (our|one|two|three|four|several|some)|(one|two|three|four|five)(?! \w+ (a|per|every) )|since|to date|so far|taken|last|over the|this (term|week|month|creates)|despite|while|a|an|some|most|many|children|pupils|parents|young people|if|ask|check|never|do not|don't|talk)\b/;

/** Does a sentence state a fact of some service? */
export const statesFact = (plain: string): boolean =>
  !NO_FACT.test(plain) && FACTS.some((fact) => fact.test(plain));

/** A fact is told in few words. */
const MOST_WORDS = 34;
/** Sections of whose sentences some tell of the service. */
const OPEN: ReadonlySet<PlacedSentence['place']> = new Set(['none', 'about', 'appeal']);

/** @param services Names of what the alert is about, in any spelling. */
export function serviceFacts(services: readonly string[]): (sentence: PlacedSentence) => boolean {
  if (services.length === 0) return () => false;
  const names = services.map((name) => literal(name.toLowerCase())).join('|');
  const does = new RegExp(
    `^["']?(?:${names})["']?,? (?:\\w+ly |also |now |then )?(?:is|has|does|lets|can|\\w+s)\\b`,
  );
  const speaksOfIt = new RegExp(`\\b(?:${names})\\b`, 'i');
  return ({ plain, place, sense, block }) => {
    if (!OPEN.has(place) || sense === 'event' || sense === 'order' || PAST.test(plain))
      return false;
    if (/[?:]$/.test(plain) || plain.split(' ').length > MOST_WORDS) return false;
    if (does.test(plain)) return true;
    const [opening = ''] = block.text.split(/[.!?]/);
    return AS_A_RULE.test(plain) && (block.section === 'about' || speaksOfIt.test(opening));
  };
}
