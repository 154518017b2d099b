/** Does a sentence say that something is not so? “No chat with strangers”, yes; “no check on strangers”, no. */
import { oneOf, regExp } from '#model/text/reg-exp.ts';

/** What a negation may be about that makes the danger real: a safeguard that is missing. */
const SAFEGUARD =
  /\b(age|moderat\w*|report\w*|block\w*|ways?|filters?|controls?|check\w*|verif\w*|safeguard\w*|protect\w*|limits?|warning|consent\w*|account|sign|need|prevent\w*|stop\w*|remov\w*|restrict\w*|safety|permission|knowledge|knowing|reali[sz]\w*|aware\w*|longer|only|just|matter|one|doubt|real|meaning\w*|effective|proper|robust|monitor\w*|supervis\w*|detect\w*|law|rules?|training|understand\w*|know|tell|hesitate|guarantee|immune|always|necessarily|yet|old enough|who|simply|merely|everyone|hide|disclose|act\w*|enough|sufficient\w*|adequate\w*|advertis\w*|clear|easy|difficult|mention\w*|replace|address|expect|recogni[sz]e|notic\w+|reali[sz]\w+|suspect\w*|share|give|post|send|click|reply|pay|panic|blame)\b/;

/** Words after which a negation no longer reaches. */
const CLAUSE_ENDS =
  /[;:!?]|\. |\b(but|however|although|though|because|so|which|while|whereas|instead|unless|until|therefore|meaning|where|when|if|yet|as)\b|, (and|users?|they|it|this|children|people|anyone|some|many|he|she)\b|, so\b/;

/** A thing that is absent: “no X”, “does not have X”, “is not X”. */
const ABSENT =
  /(?<!\bsay |\bsays |\bsaid |\bsaying |\bsay, "|\banswer )\b(?:no(?!\w| one\b| matter)|not (?:one|a single)|nobody|no one|none|without any|free (?:of|from)|not any|neither|nor|zero|never any|lacks?|there (?:is|are|were|was) (?:no|not)|(?:is|are|was|were|has|have|had|does|do|did|can|could|will|would|should)(?: not|n't)|cannot|can't|won't|isn't|aren't|doesn't|don't|didn't|not(?: a| an| about| involve| related to)?|never|nothing to do with|rather than|(?:removed|disabled|banned|switched off|turned off|blocks?|prevents?|bans?|stopped|without)(?: all)?)\b/g;

/** “No evidence of grooming” denies it, though “evidence” is a noun in between. */
const NOT_KNOWN_BEFORE =
  /\b(no|not any|without any|not (seen|found|heard|had|received|aware of)( any)?|never (seen|had))\b.{0,20}\b(evidence|sign|indication|suggestion|reports?|cases?|proof|record|known|confirmed|incidents?|examples?)\b.{0,40}$|\b(we|our (staff|schools?)|staff|i)\b.{0,12}\b(not|never|n't) (yet )?(seen|found|heard|had|known|received|been told|come across|learn(ed|t))( of| about)?( any| a| an)?( \w+){0,2}\s*$/;
/** What stands behind a thing and says that there is none of it. */
const EXCLUDED_AFTER = regExp()`${oneOf(
  // “Strangers cannot message a child”
  /^\s*(cannot|can't|can no longer|could not|couldn't|are (?:not able|unable) to) (comment|message|contact|reach|chat|talk|call|join|see|find|reply|write|follow|add|send|post|be (?:seen|sent|shown|added|posted))\b/,
  // “Chat is not available”
  /^.{0,60}\b(is|are|was|were|has been|have been) (not|never) (possible|allowed|available|permitted|offered|supported|included|present|involved|enabled|found|a (risk|concern|feature))\b/,
  // “Location is switched off by default”, “Gifts have been removed”
  /^.{0,40}\b(is|are) (switched|turned) off by default\b|^.{0,40}\b(has|have) been (removed|disabled|switched off)\b/,
)}`;
const WHO_KNOWS = '(?:we|i|staff|schools|parents|families)';
/**
 * A sentence that opens with what was not seen denies its whole list: “No child has been asked to meet anyone, to carry
 * anything or to sell anything”.
 */
const LIST_DENIED = regExp('g')`${oneOf(
  // “We have heard nothing of pictures, or of blackmail”
  /\b(?:we|i|staff|schools|parents|families|the (?:school|police|force|council|trust))(?: have| has|'ve)?(?: so far| yet| also)? (?:heard|seen|found|had|received|been told(?: of)?|come across|know(?: of)?|met with)(?: so far)? (?:nothing|none|no(?! (?:one|body)\b)|neither)\b/,
  // “Staff have not seen any reports that …”
  regExp()`\b${WHO_KNOWS}(?: have| has| did| do| had)?(?: not|n't)(?: yet| so far)? (?:had|heard|seen|found|received|been told|come across|know(?:n)?)(?: of| about)?(?: any| a| an| anything| anyone| reports?| evidence| that)\b`,
  // “None of our pupils has …”; “nobody has noticed” and “nobody is watching” deny no danger
  /(?:^|[,;:] ?(?:and )?|\. |\b(?:and|so far|to date|here|that) )(?:no (?:child|pupil|student|parent|family|learner|young person|money|girl|boy|one|school|member)\w*|nobody|no-one|none of (?:them|these|those|our \w+|the \w+)|nothing)(?: (?:here|in \w+|of ours|at \w+|that we have (?:seen|heard)))? (?:has|have|had|was|were|is|are|seems?|suggests?|points?|appears?)\b(?! (?:noticed|known|realised|told (?:an|any|us|a)|checked|asked (?:who|how|why|whether)|to (?:stop|prevent|check)|in place|done|sure|immune|certain|who |what |behind|watching|moderat\w*|checking|stopping|able|allowed|safe|obliged))/,
  // “The children had not been dared, and were not filming.”
  /\b(?:had|have|has|were|was)(?: not|n't) been (?!(?:warn|inform|check|verifi|moderat|remov|block|report|approv|ask|train|resolv|fix|updat|assess|confirm|reach|return|chang)\w*\b)\w+ed\b/,
  // “There is no sign of …”
  /\b(?:there (?:is|are|was|were|has been|have been|'s been)|there's(?: been)?) (?:no|nothing|neither) (?:\w+ ){0,2}?(?:sign|evidence|suggestion|reports?|indication|record|known|question|hint)\b/,
  // “It is not a place where …”, “We are not seeing …”
  /\b(?:is|are|was|were) (?:not|n't) (?:a|an|the) (?:place|app|game|site|service|kind of \w+|world|room)s? (?:where|in which|that|for|on which)\b/,
  /\b(?:am|is|are|was|were) (?:not|n't) (?:seeing|hearing(?: of)?|getting|finding|worried|concerned|aware|treating|about|suggesting|saying|investigating)\b/,
)}`;
/** Where a denial ends and something else is said. */
const CONTRAST =
  /\b(?:but|however|although|though|except|apart from|yet|nevertheless|what (?:does|we have|has|is))\b|[;!?]|\. /;
/** What marks a statement as a rumour. */
const RUMOUR =
  /\b(?:rumou?rs?|stories|reports?|claims?|talk|suggestions?|whispers?)\b.{0,90}\b(?:not borne out|unfounded|untrue|not true|false|no truth|(?:is|are) just that|baseless|not supported|nothing in (?:it|them)|groundless)\b/;
const PASSED_ON = /\b(?:forward|shar|spread|circulat|pass(?:ed|ing|es)? (?:on|round|around))\w*/;

/** “Not assessed as likely: exposure to …”. */
const NOT_SO =
  /^(?:\d[\d.]*\s+)?(?:not|nothing|none) (?:raised|assessed|reported|seen|found|mentioned|thought|known|expected|involved|included|at issue|heard|a concern|noted|of (?:the following|these|this|that kind))\b[^:]{0,60}:/;

/** “We looked for pictures and for gambling, and found none.” */
const SOUGHT =
  /\b(?:look|ask|search|check|test|watch)(?:ed)? (?:out )?(?:for|about)\b[^.;]*\b(?:found|saw|heard|met|had) (?:none|nothing|neither|no(?! one|body))\b/;

/** “There is no way for strangers to message a child”; “no way to block strangers” leaves them in. */
const NO_WAY =
  /\b(?:there (?:is|was|['’]s)|there's|with|has|have) no (?:way|means)(?: for| of| that| in which)? (?:an? |any |other )?(?:stranger|adult|outsider|anyone|anybody|someone|other|user|player|member|people)\w*\b/;

/** Is an offset within the sentence's denial? */
function isInDenial(plain: string, from: number): boolean {
  for (const match of plain.matchAll(LIST_DENIED)) {
    if (match.index > from) break;
    const rest = plain.slice(match.index + match[0].length, from);
    if (!CONTRAST.test(rest)) return true;
  }
  const sought = SOUGHT.exec(plain);
  if (sought && from >= sought.index && from < sought.index + sought[0].length) return true;
  const way = NO_WAY.exec(plain);
  if (way && from >= way.index && !CONTRAST.test(plain.slice(way.index + way[0].length, from)))
    return true;
  const label = NOT_SO.exec(plain);
  if (label && from >= label[0].length - 1) return true;
  return RUMOUR.test(plain) && !PASSED_ON.test(plain);
}

/** Does a sentence deny all that it speaks of? */
export const deniesAll = (plain: string): boolean => isInDenial(plain, plain.length);

/** A negation reaches over no more than this, in characters. */
const MOST_BETWEEN = 60;
/** How far back a negation is looked for, in characters. */
const REACH = 160;

/** @returns Whether what stands from `from` to `to` is denied by the words around it. */
export function isDenied(plain: string, from: number, to: number): boolean {
  const before = plain.slice(Math.max(0, from - REACH), from);
  if (NOT_KNOWN_BEFORE.test(before) || isInDenial(plain, from)) return true;
  if (EXCLUDED_AFTER.test(plain.slice(to, to + REACH))) return true;
  const denials = [...before.matchAll(ABSENT)];
  const last = denials.at(-1);
  if (!last) return false;
  const between = before.slice(last.index + last[0].length);
  if (between.length > MOST_BETWEEN || CLAUSE_ENDS.test(between) || SAFEGUARD.test(between))
    return false;
  return reaches(last[0], before.slice(0, last.index), between);
}

/** Does a negation reach over the words between it and the thing? @param before What stands before it. */
function reaches(word: string, before: string, between: string): boolean {
  // “Don't send nudes”, “never share”: a warning against the thing, so the thing is real.
  if (/^(don't|do not|never|should not|shouldn't)$/.test(word))
    return /^\s*(have|allow|include|offer|contain|support|let|permit|provide|involve|feature|host|show)\b/.test(
      between,
    );
  // “No way to block strangers” leaves them unblocked.
  if (/^(block|prevent|ban)/.test(word) && /\b(to|not|n't|cannot|can't)\s*$/.test(before))
    return false;
  if (/^(block|prevent|ban)s?/.test(word)) return /^(\s\w+){0,2}\s*$/.test(between);
  if (/^without( all)?$/.test(word)) return /^\s*$/.test(between);
  if (/^(rather than|nor|neither|not)$/.test(word)) return /^(\s\w+){0,3}\s*$/.test(between);
  if (/(n't| not|cannot)$/.test(word))
    return (
      /^\s*(a|an|any|about|(currently |yet |actually )?(have|allow|include|offer|contain|support|let|permit|provide|involve|feature|host|show|be (used|seen|sent)|enable|chat|talk|message|contact|video|livestream|live|stream|buy|spend|gamble|bet)\w*)\b/.test(
        between,
      ) || /^\s*$/.test(between)
    );
  return true;
}
