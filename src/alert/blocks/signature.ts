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
)`^(?:\p{Lu}[\p{L}.’'-]*)(?: \p{Lu}[\p{L}.’'-]*){1,3}(?:,| –| -| \() ?[^.;:?!]{0,40}\b(?:${POSTS})\b[^.;:?!]{0,50}$`;
/** “PC 4417 Harriet Blythe”: a rank is a post. */
const RANK_AND_NAME = regExp(
  'u',
)`^(?i:pc|pcso|dc|ds|di|dci|sgt|(?:(?:police|detective) )?(?:constable|sergeant|inspector))\.? (?:\d{1,6} )?\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3},?$`;
/** “R. Okafor, Education Safeguarding Officer”, under the last sentence of the text */
const SIGNED = regExp(
  'u',
)`^\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){1,3}, \p{Lu}[^.;:?!]{0,40}\b(?i:${POSTS}|teacher)\b[^.;:?!]{0,40}$`;

/** Is a line a name or a post, and nothing else? */
export const isNameOrPost = (text: string): boolean => NAME.test(text) || POST.test(text);

/** Who signs at the foot of a paper: a name with its post, on one line or on two. */
export const isSignature = (text: string, next: string | undefined): boolean =>
  NAME_AND_POST.test(text) ||
  RANK_AND_NAME.test(text) ||
  (NAME.test(text) && text.includes(' ') && next !== undefined && POST.test(next));

/** Does a line sign the text that it stands right under? */
export const signsText = (text: string): boolean => SIGNED.test(text) || RANK_AND_NAME.test(text);

/** “Kind regards”, “Is mise le meas” */
export const REGARDS = '(?:kind|best|warm|kindest|warmest) (?:regards|wishes)';
const CELTIC_REGARDS = 'is mise|le (?:gach|meas|deagh)|yn (?:gywir|gu)|cofion';
/** How a letter ends: “Yours sincerely”, “Many thanks,” */
const SIGN_OFF = regExp('i')`^${oneOf(
  /yours (?:sincerely|faithfully|truly|ever|in)|sincerely|regards|all good wishes/,
  REGARDS,
  /with (?:best|kind|warm|every|thanks|good)\b.{0,20}|many thanks|thank you,|best,/,
  CELTIC_REGARDS,
  /(?:thanks|cheers|(?:signed|yours)\b)(?=\W*$)/,
)}\b[,.]?`;
export const signsOff = (text: string): boolean => SIGN_OFF.test(text);
