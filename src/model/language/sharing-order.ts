/** Clauses that order or allow something with the paper: “do not pass it on”, “parents may have a copy”. */
import { regExp } from '../text/reg-exp.ts';
import { type Clause, closing, isStaff, only, opening } from './clause.ts';
import {
  ASKS,
  EVERYBODY,
  HAND,
  HANDED,
  NOT,
  type Reader,
  readersIn,
  THIS,
} from './sharing-words.ts';

const PERSON =
  '(?:parents?|carers?|famil(?:y|ies)|pupils?|students?|children|learners|staff|colleagues|teachers)';

/** Pictures and games are “for” somebody too: without “only” it closes nothing. */
const IS_FOR = regExp()`^(?<of>${THIS}) is (?<not>not )?(?:suitable |meant |intended |written |cleared )?for (?<who>(?:the eyes of )?[\w' ,]{3,60})$`;

/** “Parents may be given a copy”, “pupils and parents should not” */
const READERS_MAY = regExp()`^(?<who>(?:all |any )?${PERSON}(?:(?:,| and| or) ${PERSON})*) (?:may|can|should|must)(?<not> not| never|n't)?(?: (?:see|have|read|keep|be (?:given|shown|sent|handed)) (?<of>${THIS}|it)\b.*|$)`;

/** What may and may not be done with the paper. Group `of` is the name of the paper, `who` has the readers. */
const ORDERS: readonly RegExp[] = [
  // “do not pass this bulletin to parents”, “schools may print and copy this guide”
  regExp()`^${ASKS}(?<not>${NOT} )?(?:ever )?(?:${HAND}(?:,| and| or) )*${HAND} (?<of>${THIS})(?<who>.*)$`,
  // “please do not photocopy or forward”
  regExp()`^${ASKS}(?<not>${NOT}) ${HAND} (?<of>or) ${HAND}$`,
  // “don’t let pupils see this sheet”
  regExp()`^${ASKS}(?<not>${NOT} )let (?<who>[\w ,]{3,30}) (?:see|have|read|find) (?<of>${THIS}|it)\b`,
  // “do not forward to staff lists”, “please cascade to all staff”
  regExp()`^${ASKS}(?<not>${NOT} )?${HAND} (?<who>(?:to|with|among|within) .*)$`,
  // “share away”, “please post where students will see it”
  regExp()`^${ASKS}share (?<who>away|widely|freely|far and wide)\b`,
  regExp()`^${ASKS}(?:post|display|pin up|put up) (?<who>where .* see it\b.*)$`,
  // “put it on the class page or read it out to children”
  regExp()`^${ASKS}(?<not>${NOT} )?${HAND} (?:it|them both)(?<who> (?:(?:out|up|aloud|home|round) ?)?(?:(?:to|with|on|in|at|where|among) .*)?)$`,
  // “this notice may be reproduced by families”, “nothing here should be repeated to pupils”, “may be shared with parents”
  regExp()`^(?:${ASKS}|(?:we|i) (?:would|'d) rather (?:that )?)(?:(?<of>${THIS}|it) )?(?:may|can|must|should|is|are|was|were|could)(?<not> not| never|n't)? ?(?:to |free to |meant to |intended to )?(?:be )?(?:freely )?(?<not2>not )?(?:${HANDED}|go(?: home)?)(?<who>.*)$`,
  // “it must not be read out, displayed or given to children”: a picture is not read out
  /^(?:it|this) (?:must|should|may|is) (?<not>not|never)(?: to)? be (?<of>read (?:out|aloud)|displayed|(?:put|pinned|stuck) up|handed (?:out|on|round)|given(?= to (?:children|pupils|students|learners)))(?<who>.*)$/,
  // “please do not forward, and not to parents”
  regExp()`^please (?<not>${NOT}) (?<of>${HAND}),$`,
  // “not to be put on the school website”
  regExp()`^(?<not>not to be|never to be) ${HANDED}(?<who>.*)$`,
  IS_FOR,
  // “onward sharing with parents is encouraged”, “cleared for sharing with staff and families”
  /^(?<of>onward (?:sharing|circulation))(?<who>.*) is (?<not>not )?(?:encouraged|welcome|fine|allowed|permitted)/,
  /^(?<of>(?:suitable|intended|written|meant|cleared) for (?:onward )?(?:sharing|circulation|distribution))(?<who>.*)$/,
  READERS_MAY,
];

/** “Please read this note with your team” does not allow to pass it on. */
export const IS_READ = regExp()`^${ASKS}read (?:${THIS}|it)(?! (?:out|aloud|to))`;

/** “Share this page”: a button of the site. */
export const IS_BUTTON = regExp()`^${HAND} this(?: \w+)?$`;

/** “This sheet may be copied freely inside your school” keeps it from nobody. */
const IN_SCHOOL = /^ (?:in|inside|within) (?:your|any|the|a) schools?$/;

export function orderOf(plain: string): Clause | null {
  for (const pattern of ORDERS) {
    const found = pattern.exec(plain);
    if (!found) continue;
    const { who = '', of, not, not2 } = found.groups ?? {};
    const isNot = (not ?? not2) !== undefined || /^n(?:o|othing)\b/.test(of ?? '');
    const readers = readersIn(who);
    if (pattern === IS_FOR && !isNot && !/\b(?:only|alone|eyes)\b/.test(plain))
      return readers.includes('families') ? leave(readers, who, true) : null;
    const isOfPaper = of !== undefined && of !== 'it';
    const isPaper = isOfPaper
      ? readers.length > 0 || of !== 'this' || isNot
      : pattern === READERS_MAY || isItPaper(plain, who, readers, isNot);
    if (!isPaper || (!isNot && (IS_READ.test(plain) || IS_BUTTON.test(plain)))) continue;
    return isNot
      ? closing(readers.length > 0 ? readers : EVERYBODY, isOfPaper)
      : leave(readers, who, isOfPaper);
  }
  return null;
}

/** A permission for some of the staff closes it to the rest; what pupils may see, everybody may. */
export const leave = (readers: readonly Reader[], who: string, isOfPaper: boolean): Clause =>
  readers.length > 0 && readers.every(isStaff) && !IN_SCHOOL.test(who)
    ? only(readers, isOfPaper)
    : opening(EVERYBODY, isOfPaper);

/** Places for papers rather than pictures: then “it” is the paper. */
const WHERE_PAPERS_ARE =
  /\b(?:class page|website|newsletters?|notice ?boards?|book ?bags|school app|portal|staff ?room|assembl(?:y|ies)|staff lists?)\b|\bread it (?:out|aloud)\b|\bhand it (?:out|round)\b|\b(?:pin|put|stick) it up\b/;

/** “please do not send it to families” is about the paper; “to anyone” may be about a picture. */
const NAMED_FAMILIES = /\b(?:send|give|go|forward|pass)\b.* (?:parents|carers|families)\b/;

/**
 * Is the paper meant by “it”, or where no object is named? It may be a picture, and “it was sent to parents” is an
 * event.
 */
function isItPaper(
  plain: string,
  who: string,
  readers: readonly Reader[],
  isNot: boolean,
): boolean {
  if (/^it (?:is|are|was|were)\b|\bused\b/.test(plain)) return false;
  const isUnsaid = !/\b(?:it|them both)\b/.test(plain.slice(0, plain.length - who.length));
  const isForFamilies = readers.includes('families') && (!isNot || NAMED_FAMILIES.test(plain));
  return WHERE_PAPERS_ARE.test(plain) || isForFamilies || (isUnsaid && readers.length > 0);
}
