/** Who signs a paper: a name, a post, or both, and the words before them. */
import { oneOf, regExp } from '#model/text/reg-exp.ts';

/** What whoever signs a paper is. */
const POSTS =
  'head ?teacher|head|principal|deputy|lead|dsl|governors?|officer|manager|director|chief executive|chair|co-?ordinator|commissioner|adviser|advisor|secretary|pennaeth|príomhoide';
/** “Headteacher”, “Detective Inspector, Fennmoor Police” */
const POST =
  /^[^.;:?!]{0,70}\b(?:head ?teacher|head|principal|deputy|assistant head|safeguarding lead|dsl|governors?|secretary|treasurer|officer|inspector|sergeant|constable|superintendent|manager|director|chief executive|co-?ordinator|commissioner|pennaeth|príomhoide)\b[^.;:?!]{0,40}$/i;
/** “Mrs A. Penn” */
const NAME =
  /^(?:(?:mr|mrs|ms|miss|mx|dr|pc|ds|dc|di)\.? )?(?:\p{Lu}[\p{L}.’'-]*)(?: \p{Lu}[\p{L}.’'-]*){0,3},?$/u;
/** “M. Okafor, Partnership Manager” */
const NAME_AND_POST = regExp(
  'iu',
)`^(?:\p{Lu}[\p{L}.’'-]*)(?: \p{Lu}[\p{L}.’'-]*){1,3}(?:,| –| -| \|| \() ?[^.;:?!]{0,40}\b(?:${POSTS})\b[^.;:?!]{0,50}$`;
/** “PC 4417 ”, before the name of an officer: a rank is a post. */
const RANK =
  /^(?:pc|pcso|dc|ds|di|dci|sgt|(?:(?:police|detective) )?(?:constable|sergeant|inspector))\.? (?:\d{1,6} )?/i;
/** “R. Okafor”, as it is written */
const PLAIN_NAME = /^\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3},?$/u;
/** “PC 4417 Harriet Blythe” */
const isOfficer = (line: string): boolean => {
  const rank = RANK.exec(line)?.[0];
  return rank !== undefined && PLAIN_NAME.test(line.slice(rank.length));
};

/** Is a line a name or a post, and nothing else? */
export const isNameOrPost = (text: string): boolean => NAME.test(text) || POST.test(text);

/** Who signs at the foot of a paper: a name with its post, on one line or on two. */
export const isSignature = (text: string, next: string | undefined): boolean =>
  NAME_AND_POST.test(text) ||
  isOfficer(text) ||
  (NAME.test(text) && text.includes(' ') && next !== undefined && POST.test(next));

/** “Kind regards”, “Is mise le meas” */
export const REGARDS = '(?:kind|best|warm|kindest|warmest) (?:regards|wishes)';
const CELTIC_REGARDS = 'is mise|le (?:gach|meas|deagh)|yn (?:gywir|gu)|cofion';
/** How a letter ends: “Yours sincerely”, “Many thanks,” */
const SIGN_OFF = regExp('i')`^${oneOf(
  /yours (?:sincerely|faithfully|truly|ever|in)|sincerely|regards|all good wishes/,
  REGARDS,
  /with (?:(?:my|our|all|very) )*(?:best|kind|warm|every|thanks|good)\b.{0,20}|many thanks|thank you,|best,/,
  CELTIC_REGARDS,
  /(?:thanks|cheers|take care|(?:signed|yours)\b)(?=\W*$)/,
)}\b[,.]?`;
/** “ENDS”, “Notes to editors”: a release to the press is over, and what follows is for those who print it. */
const TO_PRESS =
  /^\W*(?:ends?\W*$|(?:(?:background|further) )?notes? (?:to|for) (?:(?:the|all) )?(?:editors?|news ?(?:desks?|rooms?)|journalists|reporters|press|media|broadcasters)\b)/i;
export const endsRelease = (text: string): boolean => TO_PRESS.test(text);
export const signsOff = (text: string): boolean => SIGN_OFF.test(text) || endsRelease(text);
